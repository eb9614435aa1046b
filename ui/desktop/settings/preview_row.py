"""One comment of the ranking preview: priority before and after, and how far it moves."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Band
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.parts import IconLabel, Rule, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.priority_badge import PriorityBadge

if TYPE_CHECKING:
    from core.services import PreviewRow

_LEAST = ((80.0, Band.CRITICAL), (60.0, Band.HIGH), (35.0, Band.MEDIUM))


class PreviewRowView(QWidget):
    """Reads "39 → 46, Is the lift working again, 1 up"."""

    def __init__(self, theme: Theme, row: "PreviewRow", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        line = QHBoxLayout()
        line.setSpacing(theme.u(8))
        before = Words(theme, words.number(round(row.priority_before)), role="text-3")
        line.addWidget(before, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(IconLabel(theme, "arrow-right", "text-3", 14))
        line.addWidget(PriorityBadge(theme, row.priority_after, band_of(row.priority_after)))
        line.addWidget(Words(theme, display_line(row.text), elides=True), 1)
        self._add_move(line, row.before - row.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(8))
        column.addLayout(line)
        column.addWidget(Rule(theme))

    def _add_move(self, line: QHBoxLayout, places: int) -> None:
        if places == 0:
            line.addWidget(Words(self._theme, self.tr("stays"), role="text-3"))
            return
        icon = "arrow-up" if places > 0 else "arrow-down"
        role = "accent" if places > 0 else "text-3"
        count = words.number(abs(places))
        said = self.tr("{count} up") if places > 0 else self.tr("{count} down")
        line.addWidget(IconLabel(self._theme, icon, role, 14))
        line.addWidget(Words(self._theme, said.format(count=count), role="text-2"))


def band_of(value: float) -> Band:
    """Return the band in which a priority lies."""
    return next((band for least, band in _LEAST if value >= least), Band.LOW)
