"""The rows of the outbox in the order of sending."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model import AccountId, Attribute, CommentId, DecisionId
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.history.delivery_words import DeliveryWords, can_cancel
from ui.desktop.history.record_look import KEY_ROLE, LOOK_ROLE, CellLook

if TYPE_CHECKING:
    from core.services import OutboxRow

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class OutboxColumn(IntEnum):
    """The columns, in their order."""

    ACTION = 0
    COMMENT = 1
    ACCOUNT = 2
    STATE = 3
    UNDO = 4


class OutboxModel(QAbstractTableModel):
    """Holds the rows and counts their seconds down."""

    def __init__(
        self,
        says: DeliveryWords,
        cover_of: Callable[[CommentId], Attribute | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = says
        self._cover_of = cover_of
        self._rows: Sequence[OutboxRow] = ()
        self._accounts: Mapping[AccountId, str] = {}

    def show_rows(self, rows: "Sequence[OutboxRow]", accounts: Mapping[AccountId, str]) -> None:
        """Show these rows; the same actions in other states are repainted in place."""
        is_same = [row.delivery.request_key for row in rows] == [
            row.delivery.request_key for row in self._rows
        ]
        if is_same:
            self._rows, self._accounts = rows, accounts
            self._tell(OutboxColumn.ACTION, OutboxColumn.UNDO)
            return
        self.beginResetModel()
        self._rows, self._accounts = rows, accounts
        self.endResetModel()

    def tick(self) -> None:
        """Say the seconds left anew."""
        self._tell(OutboxColumn.STATE, OutboxColumn.STATE)

    def row_at(self, row: int) -> "OutboxRow | None":
        """Return a row, None outside the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, decision: DecisionId) -> int | None:
        """Return where the action of a decision stands."""
        for number, row in enumerate(self._rows):
            if row.delivery.decision == decision:
                return number
        return None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many actions are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(OutboxColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Action"),
                self.tr("Comment"),
                self.tr("Account"),
                self.tr("State"),
                "",
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, look, key or spoken words of a cell."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == KEY_ROLE:
            return row.delivery.decision
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(self._look(row, column).text for column in list(OutboxColumn)[:4])
        if role in (LOOK_ROLE, Qt.ItemDataRole.DisplayRole):
            look = self._look(row, OutboxColumn(index.column()))
            return look if role == LOOK_ROLE else look.text
        return None

    def _look(self, row: "OutboxRow", column: OutboxColumn) -> CellLook:
        delivery = row.delivery
        if column is OutboxColumn.ACTION:
            title = words.verb(delivery.action)
            return CellLook(title, icon=words.ACTION_ICONS[delivery.action], weight=500)
        if column is OutboxColumn.COMMENT:
            cover = self._cover_of(row.comment.id)
            if cover is not None:
                return CellLook(words.cover_words(cover), icon="eye-slash")
            return CellLook(display_line(row.comment.text))
        if column is OutboxColumn.ACCOUNT:
            title = self._accounts.get(delivery.account, row.comment.platform)
            return CellLook(display_line(title, limit=60), role="text-2")
        if column is OutboxColumn.STATE:
            return self._words.state(delivery)
        undo = self.tr("Undo") if can_cancel(delivery) else ""
        return CellLook(undo, weight=500, is_link=True, is_right=True)

    def _tell(self, first: OutboxColumn, last: OutboxColumn) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, first), self.index(len(self._rows) - 1, last))
