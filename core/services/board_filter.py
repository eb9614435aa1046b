"""Which comments a filter lets through, on whole columns, and in which order they come."""

from collections.abc import Callable, Collection
from datetime import datetime

import numpy as np
import numpy.typing as npt

from core.model import AccountId, Lane, QueueFilter, QueueOrder
from core.ranking.components import LANES
from core.ranking.ordering import Rows, key_reached, newest_first, urgency_keys
from core.services.kind_words import KindWords
from core.services.ranked import Ranking
from core.storage.accounts import all_accounts
from core.storage.columns import STATES, Columns
from core.storage.searches import Searches
from core.storage.standing import marked_ids
from core.storage.store import Store
from core.storage.times import to_ms

Ids = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
#: Where fewer than one row in so many is let through, sorting those is quicker than all.
_SPARSE = 32
_FEW_CODES = 24
_FEW_CHOSEN = 4


class BoardFilter:
    """Applies filters; what the columns do not hold is looked up in the store."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._searches = Searches()
        self.kind = KindWords(store)

    def mask(self, chosen: QueueFilter, ranking: Ranking, *, any_lane: bool = False) -> Mask:
        """Return which rows a filter lets through; our own comments never wait in a queue."""
        columns = ranking.columns
        mask = ~columns.is_own
        if chosen.states:
            states = [STATES.index(str(state)) for state in chosen.states]
            mask &= chosen_codes(columns.state, states)
        if chosen.lane is not Lane.EVERYTHING and not any_lane:
            mask &= ranking.lane == LANES.index(chosen.lane)
        if chosen.platforms or chosen.accounts:
            accounts = self._accounts(chosen.platforms, chosen.accounts)
            mask &= chosen_codes(columns.account, accounts)
        if chosen.languages:
            names = enumerate(columns.languages)
            mask &= chosen_codes(columns.lang, [n for n, name in names if name in chosen.languages])
        if chosen.is_kind:
            mask &= _among(columns.ids, self.kind.ids(ranking.basis))
        for carriers in marked_ids(self._store.read(), chosen, to_ms(self._clock())):
            mask &= _among(columns.ids, carriers)
        if chosen.search.strip():
            mask &= self._found(chosen.search, columns)
        return mask

    def _found(self, search: str, columns: Columns) -> Mask:
        found = self._searches.matches(self._store.read(), search)
        mask = _among(columns.ids, found.comments)
        if found.authors.size:
            mask |= chosen_codes(columns.author, found.authors)
        return mask

    def _accounts(self, platforms: frozenset[str], accounts: frozenset[AccountId]) -> list[int]:
        return [
            number
            for number, account in all_accounts(self._store.read())
            if (not platforms or account.platform in platforms)
            and (not accounts or account.id in accounts)
        ]


def rows_in_order(
    ranking: Ranking, mask: Mask, order: QueueOrder, limit: int | None = None
) -> Rows:
    """Return the masked rows in order, the first `limit` of them if one is given."""
    if np.count_nonzero(mask) * _SPARSE < len(mask):
        rows = _most_urgent(ranking, np.flatnonzero(mask))
    elif limit is not None and order is QueueOrder.PRIORITY:
        rows = _most_urgent(ranking, _first_rows(ranking, mask, limit))
    else:
        # In an order that is no pattern of the rows, this is twice as quick as order[mask[order]].
        rows = ranking.order.compress(mask.take(ranking.order))
    if order is not QueueOrder.PRIORITY:
        since = ranking.columns.since[rows]
        rows = rows[newest_first(since if order is QueueOrder.NEWEST else ~since)]
    return rows[:limit]


def places(ids: Ids, wanted: Ids) -> tuple[npt.NDArray[np.int64], Mask]:
    """Return the row of each wanted id among the ascending `ids`, and whether it is there.

    The rows of ids that are not there are within bounds, unless there are no ids at all.
    """
    if not ids.size:
        return np.zeros(len(wanted), dtype=np.int64), np.zeros(len(wanted), dtype=np.bool_)
    last = len(ids) - 1
    rows = wanted - ids[0] if _is_dense(ids) else np.searchsorted(ids, wanted)
    rows = np.clip(rows, 0, last)
    return rows, np.asarray(ids_at(ids, rows) == wanted)


def ids_at(ids: Ids, rows: Rows | npt.NDArray[np.int64]) -> Ids:
    """Return the ids of rows; without a gap in the ascending `ids` they are counted, not read."""
    return np.asarray(np.add(rows, ids[0], dtype=np.int64) if _is_dense(ids) else ids[rows])


def _is_dense(ids: Ids) -> bool:
    return ids.size > 0 and int(ids[-1]) - int(ids[0]) == len(ids) - 1


def tallied(codes: npt.NDArray[np.integer], mask: Mask, size: int) -> list[int]:
    """Return how many of the masked rows hold each code from 0 up to `size`.

    Few codes are looked for one by one: bincount would copy them all into wide numbers first, and
    keep Python from the window's thread meanwhile.
    """
    if size > _FEW_CODES:
        found: list[int] = np.bincount(codes[mask], minlength=size).tolist()
        return found
    return [int(np.count_nonzero(mask & (codes == code))) for code in range(size)]


def _most_urgent(ranking: Ranking, found: npt.NDArray[np.int64]) -> Rows:
    rows = found.astype(np.int32)
    newest = rows[newest_first(ranking.columns.since[rows])]
    keys = urgency_keys(ranking.priority[newest])
    return np.asarray(newest[np.argsort(keys, kind="stable")])


def _first_rows(ranking: Ranking, mask: Mask, limit: int) -> npt.NDArray[np.int64]:
    """Return the masked rows among which the first `limit` are: no others are put in order."""
    keys = urgency_keys(ranking.priority)
    return np.flatnonzero(mask & (keys <= key_reached(keys, mask, limit)))


def _among(ids: Ids, wanted: Ids) -> Mask:
    """Return which of the ascending `ids` are wanted."""
    mask = np.zeros(len(ids), dtype=np.bool_)
    rows, known = places(ids, wanted)
    mask[rows[known]] = True
    return mask


def chosen_codes(column: npt.NDArray[np.integer], numbers: Collection[int]) -> Mask:
    """Return where a column of small whole numbers holds one of `numbers`."""
    chosen = np.asarray(list(numbers), dtype=np.int64)
    if len(chosen) <= _FEW_CHOSEN:  # quicker than looking every row up
        mask = np.zeros(len(column), dtype=np.bool_)
        for number in chosen.tolist():
            mask |= column == number
        return mask
    size = max(int(column.max(initial=-1)), int(chosen.max(initial=-1))) + 1
    table = np.zeros(size, dtype=np.bool_)
    table[chosen] = True
    return np.asarray(table[column])
