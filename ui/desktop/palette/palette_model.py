"""The lines of the palette: titles of groups, and the commands under them."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.desktop.palette.matching import Hit

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
#: The Hit of a line, None for the title of a group.
HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Headed(Protocol):
    """What stands over some lines."""

    @property
    def heading(self) -> str:
        """The title, in the language of the window."""


class PaletteModel(QAbstractListModel):
    """Titles of groups cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str | Hit] = []

    def show_groups(self, groups: Sequence[tuple[Headed, Sequence[Hit]]]) -> None:
        """List these commands under the titles of their groups."""
        self.beginResetModel()
        self._lines = []
        for group, hits in groups:
            self._lines += [group.heading, *hits]
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a line, or the hit behind it."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == HIT_ROLE:
            return line if isinstance(line, Hit) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.command.title
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(line, Hit):
            command = line.command
            return ", ".join(part for part in (command.title, command.kind, command.keys) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let only commands be chosen."""
        if not index.isValid() or self.hit_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def hit_at(self, row: int) -> Hit | None:
        """Return the hit of a line, None for a title and past the ends."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Hit) else None

    def next_hit(self, row: int, step: int) -> int:
        """Return the nearest line with a command from `row` in a direction, -1 for none."""
        row += step
        while 0 <= row < len(self._lines):
            if isinstance(self._lines[row], Hit):
                return row
            row += step
        return -1
