"""Names on the left, what is known on the right."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.desktop.parts import Words, clear_layout
from ui.desktop.theme import Theme


class FactGrid(QWidget):
    """A small table of facts in plain text; what is empty is left out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.facts: list[tuple[str, str]] = []
        self._names: list[Words] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.u(12))
        self._grid.setVerticalSpacing(theme.u(4))
        self._grid.setColumnStretch(1, 1)

    @property
    def names_width(self) -> int:
        """Return the width of the longest name."""
        return max((name.sizeHint().width() for name in self._names), default=0)

    def widen_names(self, width: int) -> None:
        """Give the names at least this width."""
        self._grid.setColumnMinimumWidth(0, width)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show pairs of name and value."""
        clear_layout(self._grid)
        self._names = []
        self.facts = known = [(name, value) for name, value in facts if value]
        for row, (name, value) in enumerate(known):
            title = Words(self._theme, name, role="text-2")
            said = Words(self._theme, value, wraps=True)
            self._names.append(title)
            self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1)


def align_facts(*grids: FactGrid) -> None:
    """Let what is known begin at the same place in all of them."""
    widest = max(grid.names_width for grid in grids)
    for grid in grids:
        grid.widen_names(widest)
