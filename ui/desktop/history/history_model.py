"""The rows of the history: decisions newest first, each day under its own heading."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.model import DecisionId, DeliveryState
from ui.desktop import words
from ui.desktop.history.history_column import HistoryColumn
from ui.desktop.history.history_words import HistoryWords
from ui.desktop.history.record_look import KEY_ROLE, LOOK_ROLE, CellLook

if TYPE_CHECKING:
    from core.services import HistoryRow

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading over the decisions of one local day."""

    day: date


class HistoryModel(QAbstractTableModel):
    """Holds the pages loaded so far; asks for the next one when the view comes near the end."""

    more_asked = Signal(object)  # the key of the last row loaded
    days_moved = Signal()  # headings stand at other rows than before

    def __init__(
        self,
        clock: Callable[[], datetime],
        says: HistoryWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._words = says
        self._rows: list[HistoryRow | DayRow] = []
        self._loaded = 0
        self._is_complete = True
        self._is_waiting = False

    @property
    def loaded(self) -> int:
        """How many decisions are in the table now."""
        return self._loaded

    @property
    def has_held(self) -> bool:
        """Whether a decision in the table is still inside its undo time."""
        return any(
            not isinstance(row, DayRow)
            and row.delivery is not None
            and row.delivery.state is DeliveryState.HELD
            for row in self._rows
        )

    def start_over(self, rows: "Sequence[HistoryRow]", *, is_complete: bool) -> None:
        """Show other decisions than before."""
        self.beginResetModel()
        self._rows = []
        self._loaded = 0
        self._rows = self._under_days(rows)
        self._loaded = len(rows)
        self._is_complete = is_complete
        self._is_waiting = False
        self.endResetModel()
        self.days_moved.emit()

    def append(self, rows: "Sequence[HistoryRow]", *, is_complete: bool) -> None:
        """Add the next page under the rows shown."""
        self._is_complete = is_complete
        self._is_waiting = False
        added = self._under_days(rows)
        if not added:
            return
        first = len(self._rows)
        self.beginInsertRows(_NO_PARENT, first, first + len(added) - 1)
        self._rows.extend(added)
        self._loaded += len(rows)
        self.endInsertRows()
        self.days_moved.emit()

    def tick(self) -> None:
        """Say the seconds left anew."""
        if self._rows:
            top = self.index(0, HistoryColumn.DELIVERY)
            self.dataChanged.emit(top, self.index(len(self._rows) - 1, HistoryColumn.DELIVERY))

    def row_at(self, row: int) -> "HistoryRow | None":
        """Return the decision in a row, None for the heading of a day."""
        if not 0 <= row < len(self._rows):
            return None
        found = self._rows[row]
        return None if isinstance(found, DayRow) else found

    def row_of(self, decision: DecisionId) -> int | None:
        """Return where a decision stands, None when it is not loaded."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, DayRow) and row.decision.id == decision:
                return number
        return None

    def headings(self) -> list[int]:
        """Return the rows that are headings of days."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, DayRow)]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many rows are loaded, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HistoryColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == HistoryColumn.ENTRY:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self.row_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, parent: Index) -> bool:
        """Whether older decisions are left."""
        return not parent.isValid() and not self._is_complete and not self._is_waiting

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page, once."""
        last = self.row_at(len(self._rows) - 1)
        if self._is_waiting or last is None:
            return
        self._is_waiting = True
        self.more_asked.emit(last.key)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, look, key or spoken words of a cell."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, DayRow):
            return self._of_day(row, index.column(), role)
        if role == KEY_ROLE:
            return row.decision.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(row)
        if role in (LOOK_ROLE, Qt.ItemDataRole.DisplayRole):
            look = self._look(row, HistoryColumn(index.column()))
            return look if role == LOOK_ROLE else look.text
        return None

    def tell_comments(self) -> None:
        """Say that the comments read differently: a text was shown that had been covered."""
        if self._rows:
            column = HistoryColumn.COMMENT
            self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))

    def _of_day(self, row: DayRow, column: int, role: int) -> object:
        title = words.day_words(row.day, self._clock().astimezone().date())
        if role == LOOK_ROLE and column == 0:
            return CellLook(title, weight=600, style="caption", role="text-2", is_heading=True)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return title if column == 0 else ""
        return None

    def _look(self, row: "HistoryRow", column: HistoryColumn) -> CellLook:
        if column is HistoryColumn.TIME:
            time = words.clock_time(row.decision.decided_at)
            return CellLook(time, role="text-2", style="figures")
        if column is HistoryColumn.ACTION:
            return self._words.action(row.decision)
        if column is HistoryColumn.COMMENT:
            return self._words.comment(row)
        if column is HistoryColumn.POLICY:
            return CellLook(self._words.policy(row.decision), role="text-2")
        if column is HistoryColumn.ACTOR:
            return self._words.actor(row.decision)
        if column is HistoryColumn.DELIVERY:
            return self._words.delivery(row)
        entry = "" if row.log_seq is None else words.number(row.log_seq)
        return CellLook(entry, role="text-3", style="figures", is_right=True)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Time"),
            self.tr("Action"),
            self.tr("Comment"),
            self.tr("Policy"),
            self.tr("By"),
            self.tr("Delivery"),
            self.tr("Entry"),
        )

    def _under_days(self, rows: "Sequence[HistoryRow]") -> "list[HistoryRow | DayRow]":
        last = self.row_at(len(self._rows) - 1)
        day = None if last is None else last.decision.decided_at.astimezone().date()
        arranged: list[HistoryRow | DayRow] = []
        for row in rows:
            own_day = row.decision.decided_at.astimezone().date()
            if own_day != day:
                day = own_day
                arranged.append(DayRow(day))
            arranged.append(row)
        return arranged
