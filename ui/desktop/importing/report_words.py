"""What an import did, in sentences and as text to copy."""

from PySide6.QtCore import QObject

from core.model import ImportReport
from ui.desktop import words
from ui.desktop.display_text import display_line

_NAME_LIMIT = 120


class ReportWords(QObject):
    """Says what became of a file."""

    def title(self, report: ImportReport) -> str:
        """Return the result in one line."""
        if report.cancelled:
            return self.tr("Stopped. {added} before.").format(added=self._added(report.added))
        if report.added:
            return self._added(report.added)
        if report.updated:
            return self.tr("%Ln comment(s) updated", "", report.updated)
        if report.unchanged:
            return self.tr("Nothing new: all of these comments are here already")
        return self.tr("No comment in this file could be used")

    def _added(self, count: int) -> str:
        return self.tr("%Ln comment(s) added", "", count)

    def figures(self, report: ImportReport) -> tuple[tuple[str, str], ...]:
        """Return each count with its name."""
        return (
            (self.tr("Rows read"), words.number(report.rows)),
            (self.tr("Added"), words.number(report.added)),
            (self.tr("Updated"), words.number(report.updated)),
            (self.tr("Unchanged"), words.number(report.unchanged)),
            (self.tr("Skipped"), words.number(skipped_count(report))),
        )

    def skipped_lines(self, report: ImportReport) -> list[str]:
        """Return one line per row that was skipped, with its line number and the cause."""
        lines = [
            self.tr("Line {line}: {why}").format(
                line=words.number(row.line), why=display_line(words.said(row.why))
            )
            for row in report.skipped
        ]
        more = skipped_count(report) - len(report.skipped)
        if more > 0:
            lines.append(self.tr("and %Ln more", "", more))
        return lines

    def written(self, report: ImportReport) -> str:
        """Return the whole report as plain text."""
        head = [display_line(report.file, limit=_NAME_LIMIT), self.title(report)]
        figures = [f"{name}: {value}" for name, value in self.figures(report)]
        return "\n".join([*head, *figures, *self.notes(report), *self.skipped_lines(report)])

    def notes(self, report: ImportReport) -> list[str]:
        """Return what was guessed, and what single comments lost."""
        return [display_line(words.said(note)) for note in report.notes]


def skipped_count(report: ImportReport) -> int:
    """Return how many rows were skipped; the report lists only the first ones."""
    return max(report.skipped_count, len(report.skipped))
