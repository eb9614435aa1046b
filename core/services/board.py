"""The board: every comment as numbers in memory, and the order that people see.

The order stays as it is until `rank` is called, so that nothing jumps under the person's hands;
only the state of a comment (open, closed …) takes effect at once.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np
import numpy.typing as npt

from core.model import (
    AccountId,
    Attribute,
    Lane,
    Priority,
    QueueFilter,
    QueueOrder,
    ReviewState,
)
from core.ranking.blend import RANKED
from core.ranking.components import (
    Components,
    Facts,
    components_from,
    harm_mask,
    help_mask,
    praise_mask,
    usual,
)
from core.ranking.explain import explain
from core.ranking.urgency import priorities
from core.services.inbox_views import StaleInfo
from core.settings import Weights
from core.storage.accounts import all_accounts
from core.storage.columns import NO_TIME, STATES, Columns, ScoreReading, read_columns
from core.storage.comments import ids_after
from core.storage.engine import Connection
from core.storage.search import matching_ids
from core.storage.standing import marked_ids
from core.storage.store import Store
from core.storage.times import to_ms

_LANES = (Lane.HARM, Lane.HELP, Lane.PRAISE, Lane.EVERYTHING)
_STALE_LIMIT = 5_000
_MS_PER_HOUR = 3_600_000.0
Mask = npt.NDArray[np.bool_]


@dataclass(slots=True)
class Ranking:
    """One ranking: columns, the priority and lane of each row, and the rows in order."""

    columns: Columns
    usual_reactions: dict[int, float]
    at_ms: int
    weights: Weights
    priority: npt.NDArray[np.float32]
    lane: npt.NDArray[np.int8]
    order: npt.NDArray[np.int64]


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
        self._lock = threading.RLock()
        self._ranking: Ranking | None = None

    def ranking(self) -> Ranking:
        """Return the ranking in force; the first call reads the whole profile."""
        with self._lock:
            return self._ranking or self.rank()

    def rank(self, *, reload: bool = True) -> Ranking:
        """Rank anew at this moment; without `reload` from the columns already in memory."""
        with self._lock:
            before = self._ranking
            if reload or before is None:
                connection = self._store.read()
                columns = read_columns(connection, self._reading(connection))
                usual_reactions = usual(self._facts(columns, to_ms(self._clock())))
            else:
                columns, usual_reactions = before.columns, before.usual_reactions
            self._ranking = self._ranked(columns, usual_reactions, self._weights())
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
        return self._ranked(now.columns, now.usual_reactions, weights, now.at_ms)

    def read_with(
        self,
        reading: Callable[[Connection], ScoreReading],
        connection: Connection | None = None,
        at_ms: int | None = None,
    ) -> Ranking:
        """Rank what is stored, with scores read another way; puts nothing in force."""
        connection = connection or self._store.read()
        at_ms = to_ms(self._clock()) if at_ms is None else at_ms
        columns = read_columns(connection, reading(connection))
        usual_reactions = usual(self._facts(columns, at_ms))
        return self._ranked(columns, usual_reactions, self._weights(), at_ms)

    def by_urgency(self) -> npt.NDArray[np.int64]:
        """Return the ids of all comments stored as of now: those that wait first, by priority."""
        found = self.read_with(self._reading)
        columns, order = found.columns, found.order
        later = (columns.state == STATES.index(ReviewState.CLOSED)) | columns.is_own
        return np.asarray(columns.ids[order[np.argsort(later[order], kind="stable")]])

    def set_state(self, number: int, state: ReviewState) -> None:
        """Let a comment's new state count at once; its place in the order stays."""
        with self._lock:
            if self._ranking is None:
                return
            row = self._row(self._ranking, number)
            if row is not None:
                self._ranking.columns.state[row] = STATES.index(str(state))

    def last_id(self) -> int:
        """Return the newest comment that the ranking knows, 0 if none."""
        ids = self.ranking().columns.ids
        return int(ids[-1]) if ids.size else 0

    def stale(self, urgent_from: float) -> StaleInfo:
        """Return how many comments came after this ranking, and how many of those are urgent.

        Urgency is looked up for the first few thousand only.
        """
        ranking = self.ranking()
        connection = self._store.read()
        fresh = ids_after(connection, self.last_id(), _STALE_LIMIT)
        if not fresh:
            return StaleInfo(0, 0)
        columns = read_columns(connection, self._reading(connection), fresh)
        facts = self._facts(columns, ranking.at_ms)
        known = self._components(columns, facts, ranking.usual_reactions, ranking.weights)
        urgent = priorities(known, ranking.weights) >= urgent_from
        return StaleInfo(len(fresh), int(np.count_nonzero(urgent)))

    def explain(self, number: int) -> Priority:
        """Return the priority of one comment as the ranking in force sees it."""
        ranking = self.ranking()
        columns, row = ranking.columns, self._row(ranking, number)
        if row is None:  # newer than the ranking
            connection = self._store.read()
            columns = read_columns(connection, self._reading(connection), [number])
            row = 0
        one = _rows(columns, slice(row, row + 1))
        facts = self._facts(one, ranking.at_ms)
        known = self._components(one, facts, ranking.usual_reactions, ranking.weights)
        return explain(known, ranking.weights, float(facts.age_hours[0]))

    def calm(self, ids: npt.NDArray[np.int64], below: float) -> Mask:
        """Return which of `ids` are kind, or neither hurt nor ask and rank below a limit."""
        ranking = self.ranking()
        rows, known = _places(ranking.columns.ids, ids)
        lane, priority = ranking.lane[rows[known]], ranking.priority[rows[known]]
        found = np.zeros(len(ids), dtype=np.bool_)
        found[known] = (lane == _LANES.index(Lane.PRAISE)) | (
            (lane == _LANES.index(Lane.EVERYTHING)) & (priority < below)
        )
        return found

    def are_open(self, ids: npt.NDArray[np.int64]) -> Mask:
        """Return which of `ids` are open now."""
        columns = self.ranking().columns
        rows, known = _places(columns.ids, ids)
        found = np.zeros(len(ids), dtype=np.bool_)
        found[known] = columns.state[rows[known]] == STATES.index("open")
        return found

    def late(
        self,
        ranking: Ranking,
        rows: npt.NDArray[np.int64],
        bands: tuple[float, float],
        share: float,
        now_ms: int,
    ) -> Mask:
        """Return which rows cannot wait.

        Those from the first priority of `bands` on; from the second on if they ask or hurt and
        have waited this share of what their lane allows.
        """
        critical, high = bands
        priority, lane = ranking.priority[rows], ranking.lane[rows]
        due_hours = np.full(len(rows), np.inf)
        due_hours[lane == _LANES.index(Lane.HARM)] = ranking.weights.due_hours_harm
        due_hours[lane == _LANES.index(Lane.HELP)] = ranking.weights.due_hours_help
        hours = (now_ms - _since(ranking.columns)[rows]) / _MS_PER_HOUR
        return np.asarray(
            (priority >= critical) | ((priority >= high) & (hours >= share * due_hours))
        )

    def rated(self, numbers: Sequence[int]) -> dict[Attribute, npt.NDArray[np.float32]]:
        """Return the scores of comments in the order named; NaN where the ranking has none."""
        columns = self.ranking().columns
        rows, known = _places(columns.ids, np.array(numbers, dtype=np.int64))
        found = np.full((len(rows), len(RANKED)), np.nan, dtype=np.float32)
        found[known] = columns.scores[rows[known]]
        return {name: found[:, n] for n, name in enumerate(RANKED)}

    def ids_in_order(
        self, chosen: QueueFilter, ranking: Ranking | None = None
    ) -> npt.NDArray[np.int64]:
        """Return the ids that a filter lets through, in the order it asks for."""
        ranking = ranking or self.ranking()
        mask = self.mask(chosen, ranking)
        rows = ranking.order[mask[ranking.order]]
        if chosen.order is not QueueOrder.PRIORITY:
            since = _since(ranking.columns)[rows]
            by_time = -since if chosen.order is QueueOrder.NEWEST else since
            rows = rows[np.argsort(by_time, kind="stable")]
        return np.asarray(ranking.columns.ids[rows])

    def mask(self, chosen: QueueFilter, ranking: Ranking, *, any_lane: bool = False) -> Mask:
        """Return which rows a filter lets through; our own comments never wait in a queue."""
        columns = ranking.columns
        mask = ~columns.is_own
        if chosen.states:
            mask &= np.isin(columns.state, [STATES.index(str(state)) for state in chosen.states])
        if chosen.lane is not Lane.EVERYTHING and not any_lane:
            mask &= ranking.lane == _LANES.index(chosen.lane)
        if chosen.platforms or chosen.accounts:
            mask &= np.isin(columns.account, self._accounts(chosen.platforms, chosen.accounts))
        if chosen.languages:
            mask &= np.isin(
                columns.lang,
                [n for n, name in enumerate(columns.languages) if name in chosen.languages],
            )
        for carriers in marked_ids(self._store.read(), chosen, to_ms(self._clock())):
            mask &= _among(columns.ids, carriers)
        if chosen.search.strip():
            mask &= np.isin(columns.ids, matching_ids(self._store.read(), chosen.search))
        return mask

    def lane_counts(self, ranking: Ranking, mask: Mask) -> dict[Lane, int]:
        """Return how many of the masked rows each lane holds; EVERYTHING holds all of them."""
        counts = np.bincount(ranking.lane[mask], minlength=len(_LANES))
        lanes = {lane: int(counts[n]) for n, lane in enumerate(_LANES)}
        return {**lanes, Lane.EVERYTHING: int(mask.sum())}

    def _accounts(self, platforms: frozenset[str], accounts: frozenset[AccountId]) -> list[int]:
        return [
            number
            for number, account in all_accounts(self._store.read())
            if (not platforms or account.platform in platforms)
            and (not accounts or account.id in accounts)
        ]

    def _ranked(
        self,
        columns: Columns,
        usual_reactions: dict[int, float],
        weights: Weights,
        at_ms: int | None = None,
    ) -> Ranking:
        at_ms = to_ms(self._clock()) if at_ms is None else at_ms
        facts = self._facts(columns, at_ms)
        known = self._components(columns, facts, usual_reactions, weights)
        priority = priorities(known, weights)
        lane = np.full(len(priority), _LANES.index(Lane.EVERYTHING), dtype=np.int8)
        lane[praise_mask(known)] = _LANES.index(Lane.PRAISE)
        lane[help_mask(known)] = _LANES.index(Lane.HELP)
        lane[harm_mask(known)] = _LANES.index(Lane.HARM)
        return Ranking(
            columns, usual_reactions, at_ms, weights, priority, lane, _order(priority, columns)
        )

    def _facts(self, columns: Columns, at_ms: int) -> Facts:
        hours = np.maximum(0, at_ms - _since(columns)) / _MS_PER_HOUR
        return Facts(
            columns.likes,
            columns.replies,
            columns.flags,
            columns.account,
            hours.astype(np.float32),
        )

    def _components(
        self,
        columns: Columns,
        facts: Facts,
        usual_reactions: dict[int, float],
        weights: Weights,
    ) -> Components:
        scores = {name: columns.scores[:, n] for n, name in enumerate(RANKED)}
        return components_from(scores, facts, usual_reactions, weights)

    @staticmethod
    def _row(ranking: Ranking, number: int) -> int | None:
        ids = ranking.columns.ids
        row = int(np.searchsorted(ids, number))
        return row if row < len(ids) and ids[row] == number else None


def _order(priority: npt.NDArray[np.float32], columns: Columns) -> npt.NDArray[np.int64]:
    """Return the rows by priority, then newest first. One integer key sorts fastest."""
    seconds = _since(columns) // 1000
    hundredths = np.round(priority * 100).astype(np.int64)
    key = (hundredths << 34) | np.clip(seconds, 0, (1 << 34) - 1)
    return np.argsort(-key, kind="stable")


def _since(columns: Columns) -> npt.NDArray[np.int64]:
    """Return since when each comment is there: when it was written, else when it came in."""
    return np.where(columns.created == NO_TIME, columns.received, columns.created)


def _among(ids: npt.NDArray[np.int64], wanted: npt.NDArray[np.int64]) -> Mask:
    """Return which of the ascending `ids` are wanted; fast where few are."""
    mask = np.zeros(len(ids), dtype=np.bool_)
    rows, known = _places(ids, wanted)
    mask[rows[known]] = True
    return mask


def _places(
    ids: npt.NDArray[np.int64], wanted: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int64], Mask]:
    """Return the row of each wanted id among the ascending `ids`, and whether it is there."""
    if not ids.size:
        return np.zeros(len(wanted), dtype=np.int64), np.zeros(len(wanted), dtype=np.bool_)
    rows = np.minimum(np.searchsorted(ids, wanted), len(ids) - 1)
    return rows, np.asarray(ids[rows] == wanted)


def _rows(columns: Columns, rows: slice) -> Columns:
    names = [name for name in Columns.__dataclass_fields__ if name != "languages"]
    return replace(columns, **{name: getattr(columns, name)[rows] for name in names})
