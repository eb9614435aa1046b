"""What another scorer or weight would change in the queue, before it does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.desktop import words
from ui.desktop.parts import Words, clear_layout
from ui.desktop.settings.change_pane import ChangePane
from ui.desktop.settings.drift_row import DriftRowView
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import BandMove, DriftReport

_MOST_ROWS = 8


class DriftPane(ChangePane):
    """A sentence that counts, one line per pair of bands, the rows that move most, two buttons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        logged = QCoreApplication.translate(
            "DriftPane", "What is put in force is written to the log. Nothing rated is lost by it."
        )
        super().__init__(theme, QCoreApplication.translate("DriftPane", "Use it"), logged, parent)
        self.show_in_force()

    def show_in_force(self) -> None:
        """Say that the page shows what ranks."""
        self._in_force(self.tr("The inbox is ranked by what is shown here."))

    def show_waiting(self) -> None:
        """Say that the report is being worked out."""
        super().show_waiting()
        self.apply_button.setEnabled(False)

    def show_report(self, report: "DriftReport", intro: str = "") -> None:
        """Show what would change; `intro` says more about where it comes from."""
        self._changed(self._counted(report), intro)
        for move in report.moves:
            self._rows.addWidget(self._move(move))
        if report.most_moved:
            head = Words(
                self._theme, self.tr("Most moved"), style="caption", role="text-2", weight=600
            )
            self._rows.addWidget(head)
        for row in report.most_moved[:_MOST_ROWS]:
            self._rows.addWidget(DriftRowView(self._theme, row))
        self.apply_button.setEnabled(True)

    def refuse(self, why: str) -> None:
        """Say why there is nothing to put in force."""
        clear_layout(self._rows)
        self._title.say(self.tr("Not possible"))
        self._say(why)
        self._show_buttons(is_changed=False)

    def _move(self, move: "BandMove") -> Words:
        pattern = self.tr("{count} from {before} to {after}")
        return Words(
            self._theme,
            pattern.format(
                count=words.number(move.count),
                before=words.band_word(move.before),
                after=words.band_word(move.after),
            ),
            wraps=True,
        )

    def _counted(self, report: "DriftReport") -> str:
        if not report.moved:
            return self.tr("None of %Ln comment(s) would change its priority.", "", report.waiting)
        moved = self.tr(
            "%Ln of {total} comments would change (its|their) priority.", "", report.moved
        ).format(total=words.number(report.waiting))
        if not report.crossing:
            return self.tr("{moved} Each stays in its band.").format(moved=moved)
        changed = self.tr("{moved} %Ln would change (its|their) band.", "", report.crossing)
        return changed.format(moved=moved)
