"""One comment of a report: its priority before and after, and how it begins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.parts import IconLabel, Rule, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.priority_badge import PriorityBadge

if TYPE_CHECKING:
    from core.services import DriftRow


class DriftRowView(QWidget):
    """Reads "39 → 46, Is the lift working again"."""

    def __init__(self, theme: Theme, row: "DriftRow", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout()
        line.setSpacing(theme.u(8))
        before = Words(theme, words.number(round(row.before)), role="text-3")
        line.addWidget(before, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(IconLabel(theme, "arrow-right", "text-3", 14))
        line.addWidget(PriorityBadge(theme, row.after, row.band_after))
        line.addWidget(Words(theme, display_line(row.text), elides=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(8))
        column.addLayout(line)
        column.addWidget(Rule(theme))
