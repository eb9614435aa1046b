"""What became of a file: figures, the rows that were skipped, and a copy for others."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from core.model import ImportReport
from ui.desktop.display_text import display_line
from ui.desktop.history.fact_grid import FactGrid
from ui.desktop.importing.report_words import ReportWords
from ui.desktop.parts import PushButton, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.fit_lines import fit_lines


class ReportPage(QWidget):
    """Shows one report."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ReportWords(self)
        self._report: ImportReport | None = None
        self._title = Words(theme, style="head", wraps=True)
        self._file = Words(theme, role="text-2", wraps=True)
        self._figures = FactGrid(theme)
        said = self.tr("They are rated now; the inbox shows the most urgent ones first.")
        self._next = Words(theme, said, role="text-2", wraps=True)
        skipped = self.tr("Rows that were skipped")
        self._skipped_title = Words(theme, skipped, style="caption", role="text-2", weight=600)
        self._skipped = QPlainTextEdit()
        self._skipped.setReadOnly(True)
        self._skipped.setTabChangesFocus(True)
        self._skipped.setAccessibleName(skipped)
        self.copy_button = PushButton(theme, self.tr("Copy report"), icon="copy")
        self.copy_button.clicked.connect(self._copy_report)
        self._lay_out()

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(self._theme.u(10))
        page.addWidget(self._title)
        page.addWidget(self._file)
        page.addWidget(self._figures)
        page.addWidget(self._next)
        page.addWidget(self._skipped_title)
        page.addWidget(self._skipped, 1)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        page.addLayout(row)
        page.addStretch(0)

    @property
    def title(self) -> str:
        """Return the result in one line."""
        return self._title.text()

    @property
    def skipped_text(self) -> str:
        """Return the lines about skipped rows."""
        return self._skipped.toPlainText()

    def show_report(self, report: ImportReport) -> None:
        """Show what an import did."""
        self._report = report
        self._title.say(self._words.title(report))
        about = [display_line(report.file, limit=120), *self._words.notes(report)]
        self._file.say("\n".join(about))
        self._figures.show_facts(self._words.figures(report))
        self._next.setVisible(report.added > 0)
        lines = self._words.skipped_lines(report)
        self._skipped.setPlainText("\n".join(lines))
        fit_lines(self._theme, self._skipped, len(lines))
        self._skipped.setVisible(bool(lines))
        self._skipped_title.setVisible(bool(lines))

    def _copy_report(self) -> None:
        if self._report is not None:
            QGuiApplication.clipboard().setText(self._words.written(self._report))
