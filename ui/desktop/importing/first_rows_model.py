"""The first comments of a file, as they will look after the import."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model import IncomingComment
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.history.record_look import LOOK_ROLE, CellLook
from ui.desktop.links import safe_link

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class FirstRowColumn(IntEnum):
    """The columns, in their order."""

    AUTHOR = 0
    TEXT = 1
    TIME = 2
    PLATFORM = 3
    PICTURES = 4


class FirstRowsModel(QAbstractTableModel):
    """Read only; what the file does not give is said, never guessed."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: Sequence[IncomingComment] = ()

    def show_rows(self, rows: Sequence[IncomingComment]) -> None:
        """Show these comments."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many comments are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(FirstRowColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Author"),
                self.tr("Text"),
                self.tr("Time"),
                self.tr("Platform"),
                self.tr("Pictures"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text or look of a cell, and the whole row for a screen reader."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            columns = [one for one in FirstRowColumn if self._is_shown(one)]
            return ". ".join(self._look(row, column).text for column in columns)
        if role in (LOOK_ROLE, Qt.ItemDataRole.DisplayRole):
            look = self._look(row, FirstRowColumn(index.column()))
            return look if role == LOOK_ROLE else look.text
        return None

    @property
    def has_pictures(self) -> bool:
        """Whether any of the comments names a picture."""
        return any(row.media for row in self._rows)

    def _is_shown(self, column: FirstRowColumn) -> bool:
        return column is not FirstRowColumn.PICTURES or self.has_pictures

    def _look(self, row: IncomingComment, column: FirstRowColumn) -> CellLook:
        if column is FirstRowColumn.TEXT:
            return CellLook(display_line(row.text))
        if column is FirstRowColumn.AUTHOR:
            return self._given(row.author_name or row.author_handle, self.tr("no author"))
        if column is FirstRowColumn.PLATFORM:
            return self._given(row.platform, self.tr("not given"))
        if column is FirstRowColumn.PICTURES:
            return self._given(_places(row), self.tr("none", "pictures of a row"))
        if row.created_at is None:
            return CellLook(self.tr("not available"), role="text-3")
        return CellLook(words.moment_words(row.created_at, self._clock()), role="text-2")

    def _given(self, text: str, missing: str) -> CellLook:
        found = display_line(text, limit=80)
        return CellLook(found or missing, role="text-2" if found else "text-3")


def _places(row: IncomingComment) -> str:
    """Return how many pictures there are, and from where they would come."""
    links = [safe_link(one.address) for one in row.media]
    hosts = dict.fromkeys(link.host for link in links if link is not None)
    return f"{words.number(len(row.media))} · {', '.join(hosts)}" if row.media else ""
