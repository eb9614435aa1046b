"""The board: every comment as numbers in memory, and the order that people see.

The order stays as it is until `rank` is called, so that nothing jumps under the person's hands;
only the state of a comment (open, closed …) takes effect at once.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt

from core.model import Attribute, Lane, Priority, QueueFilter, ReviewState
from core.ranking.blend import RANKED
from core.ranking.components import LANES, lane_codes
from core.ranking.explain import explain_all
from core.ranking.urgency import priorities
from core.services.board_filter import (
    BoardFilter,
    Mask,
    ids_at,
    places,
    rows_in_order,
    tallied,
)
from core.services.inbox_views import StaleInfo
from core.services.ranked import Basis, Ranking, basis_of, components_of, facts_of, ranked
from core.settings import Weights
from core.storage.columns import STATES, Columns, ScoreReading, read_columns
from core.storage.comments import ids_after
from core.storage.current_columns import CurrentColumns
from core.storage.engine import Connection
from core.storage.standing import newest_id
from core.storage.store import Store
from core.storage.times import to_ms

_STALE_LIMIT = 5_000
Ids = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class AccountTotals:
    """How many comments an account has, how many are open, and when the newest was written.

    `newest` is in seconds since 1970, 0 where no time is known.
    """

    comments: int = 0
    still_open: int = 0
    newest: int = 0


class Board:
    """Ranks the comments of a store. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        weights: Callable[[], Weights],
        reading: Callable[[Connection], ScoreReading],
    ) -> None:
        self._store = store
        self._clock = clock
        self._weights = weights
        self._reading = reading
        self._current = CurrentColumns(store)
        self._filter = BoardFilter(store, clock)
        self._lock = threading.RLock()
        self._ranking: Ranking | None = None

    def ranking(self) -> Ranking:
        """Return the ranking in force; the first call reads the whole profile."""
        # Without the lock where there is one: whoever paints must not wait for a new ranking.
        found = self._ranking
        if found is not None:
            return found
        with self._lock:
            return self._ranking or self.rank()

    def rank(self, *, reload: bool = True) -> Ranking:
        """Rank anew at this moment; without `reload` from the columns already in memory."""
        with self._lock:
            before = self._ranking
            if reload or before is None:
                self._ranking = self._ranked_now(self._current.read(self._reading))
            else:
                self._ranking = self._ranked_now(before.columns, before.basis)
            return self._ranking

    def reweigh(self) -> None:
        """Put new weights in force, for the comments that are in memory, if any are."""
        with self._lock:
            if self._ranking is not None:
                self.rank(reload=False)

    def reread(self) -> None:
        """Take in other scores, for the comments that are in memory, if any are."""
        with self._lock:
            if self._ranking is not None:
                self.rank()

    def ranked_with(self, weights: Weights) -> Ranking:
        """Return what other weights would make of the same moment; changes nothing."""
        now = self.ranking()
        return ranked(now.basis, weights, now.at_ms)

    def read_with(
        self,
        reading: Callable[[Connection], ScoreReading],
        connection: Connection | None = None,
        at_ms: int | None = None,
    ) -> Ranking:
        """Rank what is stored, with scores read another way; puts nothing in force."""
        connection = connection or self._store.read()
        return self._ranked_now(read_columns(connection, reading(connection)), at_ms=at_ms)

    def measured(
        self, ids: Sequence[int], reading: Callable[[Connection], ScoreReading]
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Return priority as of the moment of writing and blended scores, in the order of the ids.

        The ids must be in order and known.
        """
        now, connection = self.ranking(), self._store.read()
        columns = read_columns(connection, reading(connection), ids)
        known, _ = components_of(now.basis, columns, now.weights, at_ms=0)
        return priorities(known, now.weights), columns.scores

    def by_urgency(self) -> Ids:
        """Return the ids of all comments stored as of now: those that wait first, by priority."""
        # Columns of its own: what changed must not show before the next ranking is in force.
        found = self._ranked_now(CurrentColumns(self._store).read(self._reading))
        columns, order = found.columns, found.order
        later = (columns.state == STATES.index(ReviewState.CLOSED)) | columns.is_own
        return np.asarray(columns.ids[order[np.argsort(later[order], kind="stable")]])

    def set_state(self, number: int, state: ReviewState) -> None:
        """Let a comment's new state count at once; its place in the order stays."""
        with self._lock:
            if self._ranking is None:
                return
            columns = self._ranking.columns
            rows, known = places(columns.ids, np.array([number], dtype=np.int64))
            if known.any():
                columns.state[rows[0]] = STATES.index(str(state))

    def last_id(self) -> int:
        """Return the newest comment that the ranking knows, 0 if none."""
        ids = self.ranking().columns.ids
        return int(ids[-1]) if ids.size else 0

    def stale(self, urgent_from: float) -> StaleInfo:
        """Return how many comments came after this ranking, and how many of those are urgent.

        Urgency is looked up for the first few thousand only.
        """
        ranking = self.ranking()
        fresh = ids_after(self._store.read(), self.last_id(), _STALE_LIMIT)
        if not fresh:
            return StaleInfo(0, 0)
        known, _ = ranking.components(self._read(fresh))
        urgent = priorities(known, ranking.weights) >= urgent_from
        return StaleInfo(len(fresh), int(np.count_nonzero(urgent)))

    def came_above(self, floor: float, after: int) -> dict[int, Lane]:
        """Return the open comments newer than an id from this priority on, with their lanes.

        They are read anew, in the ranking in force or not; the newest few thousand only.
        """
        connection = self._store.read()
        after = max(after, newest_id(connection) - _STALE_LIMIT)
        fresh = ids_after(connection, after, _STALE_LIMIT)
        if not fresh:
            return {}
        ranking, columns = self.ranking(), self._read(fresh)
        known, _ = ranking.components(columns)
        is_open = columns.state == STATES.index(ReviewState.OPEN)
        rows = np.flatnonzero(is_open & (priorities(known, ranking.weights) >= floor))
        lanes = lane_codes(known)[rows].tolist()
        return {
            number: LANES[lane]
            for number, lane in zip(columns.ids[rows].tolist(), lanes, strict=True)
        }

    def explain(self, number: int) -> Priority:
        """Return the priority of one comment as the ranking in force sees it.

        Raises IndexError if there is no such comment.
        """
        found = self.explain_all([number])
        if not found:
            raise IndexError(number)
        return found[number]

    def explain_all(self, numbers: Sequence[int]) -> dict[int, Priority]:
        """Return the priority of each comment that exists, as the ranking in force sees it."""
        ranking = self.ranking()
        wanted = np.unique(np.array(numbers, dtype=np.int64))
        rows, known = places(ranking.columns.ids, wanted)
        parts = [ranking.columns.rows(rows[known])]
        if not known.all():  # newer than the ranking
            parts.append(self._read(wanted[~known].tolist()))
        found: dict[int, Priority] = {}
        for part in parts:
            components, facts = ranking.components(part)
            ranks = explain_all(components, ranking.weights, facts.age_hours)
            found.update(zip(part.ids.tolist(), ranks, strict=True))
        return found

    def calm(self, ids: Ids, below: float) -> Mask:
        """Return which of `ids` are kind, or neither hurt nor ask and rank below a limit."""
        ranking = self.ranking()
        rows, known = places(ranking.columns.ids, ids)
        lane, priority = ranking.lane[rows[known]], ranking.priority[rows[known]]
        found = np.zeros(len(ids), dtype=np.bool_)
        found[known] = (lane == LANES.index(Lane.PRAISE)) | (
            (lane == LANES.index(Lane.EVERYTHING)) & (priority < below)
        )
        return found

    def are_open(self, ids: Ids) -> Mask:
        """Return which of `ids` are open now."""
        columns = self.ranking().columns
        rows, known = places(columns.ids, ids)
        found = np.zeros(len(ids), dtype=np.bool_)
        found[known] = columns.state[rows[known]] == STATES.index("open")
        return found

    def late(
        self, ranking: Ranking, rows: Ids, bands: tuple[float, float], share: float, now_ms: int
    ) -> Mask:
        """Return which rows cannot wait.

        Those from the first priority of `bands` on; from the second on if they ask or hurt and
        have waited this share of what their lane allows.
        """
        critical, high = bands
        priority, lane = ranking.priority[rows], ranking.lane[rows]
        due_hours = np.full(len(rows), np.inf)
        due_hours[lane == LANES.index(Lane.HARM)] = ranking.weights.due_hours_harm
        due_hours[lane == LANES.index(Lane.HELP)] = ranking.weights.due_hours_help
        hours = facts_of(ranking.columns.rows(rows), now_ms).age_hours
        return np.asarray(
            (priority >= critical) | ((priority >= high) & (hours >= share * due_hours))
        )

    def account_totals(self) -> tuple[dict[int, AccountTotals], int]:
        """Return what the ranking holds of each account number, and the last id that it knows."""
        ranking = self.ranking()
        columns, counts = ranking.columns, ranking.per_account
        is_open = (columns.state == STATES.index("open")) & ~columns.is_own
        still_open = tallied(columns.account, is_open, len(counts))
        newest = ranking.newest_per_account.tolist()
        figures = zip(counts.tolist(), still_open, newest, strict=True)
        totals = {number: AccountTotals(*one) for number, one in enumerate(figures)}
        return totals, int(columns.ids.max(initial=0))

    def rated(self, numbers: Sequence[int]) -> dict[Attribute, npt.NDArray[np.float32]]:
        """Return the scores of comments in the order named; NaN where the ranking has none."""
        columns = self.ranking().columns
        rows, known = places(columns.ids, np.array(numbers, dtype=np.int64))
        found = np.full((len(known), len(RANKED)), np.nan, dtype=np.float32)
        found[known] = columns.scores[rows[known]]
        return {name: found[:, n] for n, name in enumerate(RANKED)}

    def ids_in_order(self, chosen: QueueFilter, ranking: Ranking | None = None) -> Ids:
        """Return the ids that a filter lets through, in the order it asks for."""
        ranking = ranking or self.ranking()
        rows = rows_in_order(ranking, self.mask(chosen, ranking), chosen.order)
        return ids_at(ranking.columns.ids, rows)

    def first_ids(self, chosen: QueueFilter, limit: int) -> tuple[Ids, int]:
        """Return the first ids that a filter lets through, and how many there are in all."""
        ranking = self.ranking()
        mask = self.mask(chosen, ranking)
        rows = rows_in_order(ranking, mask, chosen.order, limit)
        return ids_at(ranking.columns.ids, rows), int(np.count_nonzero(mask))

    def mask(self, chosen: QueueFilter, ranking: Ranking, *, any_lane: bool = False) -> Mask:
        """Return which rows a filter lets through; our own comments never wait in a queue."""
        return self._filter.mask(chosen, ranking, any_lane=any_lane)

    def lane_counts(self, ranking: Ranking, mask: Mask) -> dict[Lane, int]:
        """Return how many of the masked rows each lane holds; EVERYTHING holds all of them."""
        lanes = dict(zip(LANES, tallied(ranking.lane, mask, len(LANES)), strict=True))
        return {**lanes, Lane.EVERYTHING: int(np.count_nonzero(mask))}

    def _ranked_now(
        self, columns: Columns, basis: Basis | None = None, at_ms: int | None = None
    ) -> Ranking:
        moment = to_ms(self._clock()) if at_ms is None else at_ms
        return ranked(basis or basis_of(columns), self._weights(), moment)

    def _read(self, numbers: Sequence[int]) -> Columns:
        connection = self._store.read()
        return read_columns(connection, self._reading(connection), numbers)
