"""How many comments wait in each saved view: one look at the columns for each, no list is made."""

import threading
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from core.model import QueueFilter
from core.services.board import Board
from core.services.ranked import Ranking
from core.storage.columns import Columns

#: What so many searches found is kept while the comments are the same.
_MOST_KEPT = 32
_Rows = npt.NDArray[np.int64]


class ViewCounts:
    """Counts for filters. Safe to use from any thread.

    What a search finds is looked up once for the comments that are in memory; decisions change
    only states and marks, which are counted anew each time.
    """

    def __init__(self, board: Board) -> None:
        self._board = board
        self._lock = threading.Lock()
        self._columns: Columns | None = None
        self._found: dict[str, _Rows] = {}

    def of(self, filters: Sequence[QueueFilter]) -> list[int]:
        """Return how many comments each filter lets through."""
        ranking = self._board.ranking()
        return [self._count(chosen, ranking) for chosen in filters]

    def _count(self, chosen: QueueFilter, ranking: Ranking) -> int:
        search = chosen.search.strip()
        if not search:
            return int(np.count_nonzero(self._board.mask(chosen, ranking)))
        rows = self._rows_of(search, ranking)
        if not rows.size:
            return 0
        mask = self._board.mask(replace(chosen, search=""), ranking)
        return int(np.count_nonzero(mask[rows]))

    def _rows_of(self, search: str, ranking: Ranking) -> _Rows:
        with self._lock:
            if self._columns is not ranking.columns or len(self._found) > _MOST_KEPT:
                self._columns, self._found = ranking.columns, {}
            known = self._found.get(search)
        if known is None:
            every = QueueFilter(states=frozenset(), search=search)
            known = np.flatnonzero(self._board.mask(every, ranking))
            with self._lock:
                if self._columns is ranking.columns:
                    self._found[search] = known
        return known
