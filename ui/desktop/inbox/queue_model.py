"""The queue as rows: all ids in one array, a few hundred comments in memory, fetched as needed."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from core.errors import ParapetError
from core.model import CommentId, QueueItem
from ui.desktop import words
from ui.desktop.inbox.card_content import spoken
from ui.desktop.inbox.dressing import PLAIN, Dressing

Ids = npt.NDArray[np.int64]
Fetch = Callable[[Sequence[CommentId]], list[QueueItem]]
_Index = QModelIndex | QPersistentModelIndex

#: The QueueItem of a row, None when it is gone from the store.
ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
#: The CommentId of a row; needs no fetching.
ID_ROLE = ITEM_ROLE + 1
#: Whether the row is marked for deciding about many at once.
MARK_ROLE = ITEM_ROLE + 2
#: The Dressing of a row: whether its text is covered, and how many it stands for.
DRESSING_ROLE = ITEM_ROLE + 3

#: Rows fetched at once: more would not be there within the frame that scrolls to them.
_PAGE = 25
_MOST_KEPT = 600
_FEW = 8
_NEARBY = 2_000
_MOST_RUNS = 40
_NOWHERE = QModelIndex()


class QueueModel(QAbstractTableModel):
    """One column of comments in the order of the ids; `fetch` must be fast enough for painting."""

    marks_changed = Signal(int)  # how many are marked
    refused = Signal(str)  # why comments could not be fetched

    def __init__(
        self,
        fetch: Fetch,
        clock: Callable[[], datetime],
        dress: Callable[[QueueItem], Dressing] = lambda _: PLAIN,
    ) -> None:
        super().__init__()
        self._dress = dress
        self._dressed: dict[int, tuple[QueueItem, Dressing]] = {}
        self._fetch = fetch
        self._clock = clock
        self._ids: Ids = np.empty(0, np.int64)
        self._looked_at = 0
        self._kept: OrderedDict[int, QueueItem | None] = OrderedDict()
        self._marks: set[int] = set()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many comments are listed."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return one."""
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role asks for; cards are painted from ITEM_ROLE."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        number = int(self._ids[index.row()])
        if role == ITEM_ROLE:
            return self.item_at(index.row())
        if role == ID_ROLE:
            return CommentId(str(number))
        if role == MARK_ROLE:
            return number in self._marks
        if role == DRESSING_ROLE:
            return self.dressing_at(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            item = self.item_at(index.row())
            return spoken(item, self._clock(), self.dressing_at(index.row())) if item else None
        return None

    def dressing_at(self, row: int) -> Dressing:
        """Return how a row is shown."""
        item = self.item_at(row)
        if item is None:
            return PLAIN
        number = int(self._ids[row])
        known = self._dressed.get(number)
        if known is None or known[0] is not item:
            if len(self._dressed) > _MOST_KEPT:
                self._dressed.clear()
            known = self._dressed[number] = (item, self._dress(item))
        return known[1]

    def dress_again(self, comments: Collection[CommentId] = ()) -> None:
        """Ask anew how rows are shown: these, or all of them."""
        if not comments:
            self._dressed.clear()
            self._tell_all()
        for comment in comments:
            self._dressed.pop(int(comment), None)
            row = self.row_of(comment)
            if row >= 0:
                self._tell(row)

    def item_at(self, row: int) -> QueueItem | None:
        """Return the comment of a row; None past the end or when it is gone."""
        if not 0 <= row < len(self._ids):
            return None
        number = int(self._ids[row])
        if number not in self._kept:
            self._load_around(row)
        self._kept.move_to_end(number)
        return self._kept[number]

    def has_at_hand(self, row: int) -> bool:
        """Return whether a row needs no fetching, or does not exist."""
        return not 0 <= row < len(self._ids) or int(self._ids[row]) in self._kept

    def id_at(self, row: int) -> CommentId | None:
        """Return the id of a row, None past the end."""
        return CommentId(str(self._ids[row])) if 0 <= row < len(self._ids) else None

    def row_of(self, comment: CommentId) -> int:
        """Return the row of a comment, -1 when it is not listed."""
        number = int(comment)
        # Mostly it stands near the one that was looked for before: no need to search a million.
        start = max(0, self._looked_at - _NEARBY)
        for first, ids in ((start, self._ids[start : start + 2 * _NEARBY]), (0, self._ids)):
            found = np.flatnonzero(ids == number)
            if len(found):
                self._looked_at = first + int(found[0])
                return self._looked_at
        return -1

    def show_ids(self, ids: Ids) -> None:
        """List other comments: a new lane, filter or search. Marks are dropped."""
        self.beginResetModel()
        self._ids = np.array(ids, np.int64)
        self._kept.clear()
        self._marks.clear()
        self.endResetModel()
        self.marks_changed.emit(0)

    def replace_order(self, ids: Ids) -> None:
        """Take a new order and membership; selection and marks stay on their comments."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        numbers = [self.id_at(index.row()) for index in before]
        self._ids = np.array(ids, np.int64)
        self._kept.clear()
        rows = [self.row_of(number) if number else -1 for number in numbers]
        after = [self.index(row, 0) if row >= 0 else QModelIndex() for row in rows]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self._drop_marks_not_listed()

    def remove(self, comments: Collection[CommentId]) -> None:
        """Take comments out of the list; the others keep their order."""
        rows = self._rows_of(comments)
        runs = _runs(rows)
        if len(runs) > _MOST_RUNS:  # each run copies the ids: of many, all are copied once
            self.replace_order(np.delete(self._ids, rows))
            return
        for first, last in reversed(runs):
            self.beginRemoveRows(_NOWHERE, first, last)
            # In place: a copy of a million ids would take longer than the rest together.
            self._ids[first : first - last - 1] = self._ids[last + 1 :]
            self._ids = self._ids[: first - last - 1]
            self.endRemoveRows()
        for comment in comments:
            self._kept.pop(int(comment), None)
        self._drop_marks_not_listed()

    def insert(self, row: int, comment: CommentId) -> None:
        """Put a comment back at a row, as undo does; one already listed stays where it is."""
        if self.row_of(comment) >= 0:
            self.update([comment])
            return
        place = min(max(row, 0), len(self._ids))
        self.beginInsertRows(_NOWHERE, place, place)
        self._ids = np.insert(self._ids, place, int(comment))
        self._kept.pop(int(comment), None)
        self.endInsertRows()

    def update(self, comments: Iterable[CommentId]) -> None:
        """Fetch these comments anew when they are next shown."""
        named = list(comments)
        for comment in named:
            self._kept.pop(int(comment), None)
        if len(named) > _FEW:
            self._tell_all()
            return
        for row in map(self.row_of, named):
            if row >= 0:
                self._tell(row)

    @property
    def marked(self) -> tuple[CommentId, ...]:
        """Return the marked comments in the order of the list."""
        if not self._marks:
            return ()
        marks = np.fromiter(self._marks, np.int64, len(self._marks))
        listed = self._ids[np.isin(self._ids, marks)]
        return tuple(CommentId(str(number)) for number in listed.tolist())

    def set_marked(self, row: int, is_marked: bool) -> None:
        """Mark a row or take its mark away."""
        number = int(self._ids[row])
        if (number in self._marks) is not is_marked:
            (self._marks.add if is_marked else self._marks.remove)(number)
            self._tell(row)
            self.marks_changed.emit(len(self._marks))

    def toggle_mark(self, row: int) -> None:
        """Change the mark of a row."""
        self.set_marked(row, int(self._ids[row]) not in self._marks)

    def clear_marks(self) -> None:
        """Take all marks away."""
        if self._marks:
            self._marks.clear()
            self._tell_all()
            self.marks_changed.emit(0)

    def mark_first(self, most: int) -> int:
        """Mark the list from the top, at most so many; return how many are marked."""
        self._marks = set(self._ids[:most].tolist())
        self._tell_all()
        self.marks_changed.emit(len(self._marks))
        return len(self._marks)

    def mark(self, comments: Collection[CommentId]) -> int:
        """Mark these, too, as far as they are listed; return how many of them are."""
        rows = self._rows_of(comments)
        self._marks.update(self._ids[rows].tolist())
        self._tell_all()
        self.marks_changed.emit(len(self._marks))
        return len(rows)

    def places_of(self, comments: Collection[CommentId]) -> tuple[tuple[int, CommentId], ...]:
        """Return the rows of these comments, lowest first, each with its comment."""
        rows = self._rows_of(comments).tolist()
        return tuple((row, CommentId(str(self._ids[row]))) for row in rows)

    def _rows_of(self, comments: Collection[CommentId]) -> npt.NDArray[np.intp]:
        if len(comments) <= _FEW:  # searching a million ids for a few is quicker one by one
            rows = sorted({row for row in map(self.row_of, comments) if row >= 0})
            return np.array(rows, np.intp)
        wanted = np.fromiter((int(one) for one in comments), np.int64, len(comments))
        return np.flatnonzero(np.isin(self._ids, wanted))

    def _tell_all(self) -> None:
        if len(self._ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def _tell(self, row: int) -> None:
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)

    def _drop_marks_not_listed(self) -> None:
        if not self._marks:
            return
        listed = {int(one) for one in self.marked}
        if listed != self._marks:
            self._marks = listed
            self.marks_changed.emit(len(listed))

    def _load_around(self, row: int) -> None:
        first = row - row % _PAGE
        numbers = self._ids[first : first + _PAGE].tolist()
        missing = [number for number in numbers if number not in self._kept]
        found = {int(item.comment.id): item for item in self._fetched(missing)}
        for number in missing:
            self._kept[number] = found.get(number)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)

    def _fetched(self, numbers: Sequence[int]) -> list[QueueItem]:
        try:
            return self._fetch([CommentId(str(number)) for number in numbers])
        except ParapetError as error:
            self.refused.emit(words.said(error))
            return []


def _runs(rows: npt.NDArray[np.intp]) -> list[tuple[int, int]]:
    """Return first and last of each run of neighbouring rows."""
    if not len(rows):
        return []
    starts = np.flatnonzero(np.diff(rows) != 1) + 1
    return [(int(run[0]), int(run[-1])) for run in np.split(rows, starts)]
