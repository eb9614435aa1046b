"""What another blend would do to the queue, before it does: who crosses a band, who moves most."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.model import Band, CommentId, ReviewState
from core.ranking.urgency import band_of
from core.services.board import Board
from core.services.ranked import Ranking
from core.storage import comments, scores
from core.storage.columns import STATES, ScoreReading
from core.storage.engine import Connection
from core.storage.store import Store

_MOST_MOVED = 20
_EXAMPLES = 3
_BANDS = (Band.LOW, Band.MEDIUM, Band.HIGH, Band.CRITICAL)
Points = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class DriftRow:
    """One comment before and after; priorities in points."""

    id: CommentId
    text: str
    before: float
    after: float

    @property
    def band_before(self) -> Band:
        """The band in which it lies now."""
        return band_of(self.before)

    @property
    def band_after(self) -> Band:
        """The band in which it would lie."""
        return band_of(self.after)


@dataclass(frozen=True, slots=True)
class BandMove:
    """How many comments go from one band into another, and some that move furthest."""

    before: Band
    after: Band
    count: int
    examples: tuple[DriftRow, ...]


@dataclass(frozen=True, slots=True)
class DriftReport:
    """What would change among the comments that wait.

    `rated` says how many of them the second scorer has met; the rest would follow.
    """

    waiting: int
    rated: int
    moved: int
    crossing: int
    moves: tuple[BandMove, ...]
    most_moved: tuple[DriftRow, ...]


@dataclass(frozen=True, slots=True)
class _Both:
    """Two rankings of the same waiting comments, side by side."""

    ids: npt.NDArray[np.int64]
    before: Points
    after: Points

    def furthest(self, chosen: npt.NDArray[np.bool_], count: int) -> npt.NDArray[np.int64]:
        rows = np.flatnonzero(chosen)
        change = np.abs(self.after[rows] - self.before[rows])
        return rows[np.argsort(-change, kind="stable")[:count]]


def drift_between(
    store: Store,
    board: Board,
    now: Callable[[Connection], ScoreReading],
    then: Callable[[Connection], ScoreReading],
) -> DriftReport:
    """Compare two ways to read the scores on one state of the database; changes nothing."""
    with store.snapshot() as connection:
        first = board.read_with(now, connection)
        waits = _waits(first)
        ids, before, at_ms = first.columns.ids[waits], first.priority[waits], first.at_ms
        del first
        second = board.read_with(then, connection, at_ms)
        both = _Both(ids, before, second.priority[waits])
        number = then(connection).second
        met = np.empty(0) if number is None else scores.rated_comments(connection, number)
        return _report(connection, both, int(np.count_nonzero(np.isin(ids, met))))


def _waits(ranking: Ranking) -> npt.NDArray[np.bool_]:
    is_closed = ranking.columns.state == STATES.index(ReviewState.CLOSED)
    return np.asarray(~is_closed & ~ranking.columns.is_own)


def _report(connection: Connection, both: _Both, rated: int) -> DriftReport:
    old, new = _bands(both.before), _bands(both.after)
    everything = np.ones(len(both.ids), dtype=np.bool_)
    pairs = [(a, b, (old == a) & (new == b)) for a in range(4) for b in range(4) if a != b]
    shown = {(a, b): both.furthest(rows, _EXAMPLES) for a, b, rows in pairs if rows.any()}
    top = both.furthest(everything & (both.before != both.after), _MOST_MOVED)
    numbers = both.ids[np.concatenate([top, *shown.values()]).astype(np.int64)].tolist()
    texts = comments.comments_by_id(connection, numbers)

    def row(place: int) -> DriftRow:
        number = int(both.ids[place])
        return DriftRow(
            CommentId(str(number)),
            texts[number].text,
            round(float(both.before[place]), 2),
            round(float(both.after[place]), 2),
        )

    moves = [
        BandMove(
            _BANDS[a], _BANDS[b], int(np.count_nonzero(rows)), tuple(map(row, shown[a, b].tolist()))
        )
        for a, b, rows in pairs
        if (a, b) in shown
    ]
    return DriftReport(
        waiting=len(both.ids),
        rated=rated,
        moved=int(np.count_nonzero(both.before != both.after)),
        crossing=int(np.count_nonzero(old != new)),
        moves=tuple(sorted(moves, key=lambda move: -move.count)),
        most_moved=tuple(map(row, top.tolist())),
    )


def _bands(points: Points) -> npt.NDArray[np.int8]:
    """Return the place of each priority's band, as `band_of` has them."""
    edges = [35.0, 60.0, 80.0]
    return np.searchsorted(np.array(edges, dtype=np.float32), points, side="right").astype(np.int8)
