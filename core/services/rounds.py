"""The morning round: what cannot wait, what came back, what is new, as a list to walk through."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from core.changes import Changes
from core.model import CommentId, QueueFilter
from core.services.board import Board
from core.services.comment_ids import comment_number
from core.storage import authors, rounds, standing
from core.storage.store import Store
from core.storage.times import to_ms

#: The list of one round; what is beyond stays in the queue.
MAX_ITEMS = 2_000
#: An escalation is at risk this long before it is due.
_SOON = timedelta(hours=2)
_CRITICAL = 80.0
_HIGH = 60.0
#: Share of the waiting time of its lane after which a high one is at risk.
_LATE_SHARE = 0.75
_WEEK_S = 7 * 24 * 3600
Ids = npt.NDArray[np.int64]


class RoundKind(StrEnum):
    """Why a comment is in the round: due or urgent ones are at risk, others back or new."""

    DUE = "due"  # an escalation that is overdue, or will be soon
    URGENT = "urgent"  # critical, or high and nearly as long here as its lane allows
    BACK = "back"  # back from snooze
    NEW = "new"  # came in since the last round began


@dataclass(frozen=True, slots=True)
class RoundItem:
    """One comment to look at."""

    comment: CommentId
    kind: RoundKind


@dataclass(frozen=True, slots=True)
class RoundCounts:
    """“3 at risk, 41 new, 5 back from snooze”; each comment counts once. `since`: None is ever."""

    at_risk: int
    new: int
    back: int
    since: datetime | None

    @property
    def total(self) -> int:
        """All of them together."""
        return self.at_risk + self.new + self.back


@dataclass(frozen=True, slots=True)
class Round:
    """A round on its way. `counts` are those of its beginning, `place` is where it stopped.

    `remaining` keeps its order; `beyond` counts what did not fit into the list.
    """

    started_at: datetime
    counts: RoundCounts
    remaining: tuple[RoundItem, ...]
    total: int
    place: CommentId | None

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to look at."""
        return not self.remaining

    @property
    def done(self) -> int:
        """How many were decided, snoozed, escalated or passed."""
        return self.total - len(self.remaining)

    @property
    def beyond(self) -> int:
        """How many more wait in the queue than the list holds."""
        return self.counts.total - self.total


class RoundsService:
    """Begins, resumes and ends rounds. Safe to use from any thread."""

    def __init__(self, store: Store, board: Board, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._board = board
        self._clock = clock

    def ahead(self) -> RoundCounts:
        """Count what a round begun now would hold."""
        since = self._since()
        return _counts(self._found(since), since)

    def begin(self) -> Round:
        """Begin a round; one that was not finished ends, its comments come again."""
        now, since = self._clock(), self._since()
        found = self._found(since)
        items = [(int(one), str(kind)) for kind, ids in found.items() for one in ids][:MAX_ITEMS]
        counts = _counts(found, since)
        self._store.write(
            lambda tx: rounds.add_round(
                tx,
                started_at=now,
                since=since,
                counts=(counts.at_risk, counts.back, counts.new),
                items=items,
            )
        )
        return Round(now, counts, _named(items), len(items), None)

    def current(self) -> Round | None:
        """Return the round to go on with, None if there is none.

        A round whose last comment was decided is returned once more, done, and then over.
        """
        connection = self._store.read()
        stored = rounds.last_round(connection)
        if stored is None or stored.finished_at is not None:
            return None
        left = rounds.remaining(connection, stored.number)
        if not left and not self._store.is_read_only:
            self._store.write(lambda tx: rounds.finish(tx, stored.number, self._clock()))
        return Round(
            stored.started_at,
            RoundCounts(stored.at_risk, stored.new, stored.back, stored.since),
            _named(left),
            rounds.item_count(connection, stored.number),
            None if stored.place is None else CommentId(str(stored.place)),
        )

    def stand_at(self, comment: CommentId) -> None:
        """Remember where the person is, for the next start."""
        self._in_round(lambda number: lambda tx: rounds.set_place(tx, number, int(comment)))

    def pass_over(self, comment: CommentId) -> Changes:
        """Leave a comment as it is; it does not come again in this round."""
        one, now = comment_number(comment), self._clock()
        self._in_round(lambda number: lambda tx: rounds.pass_item(tx, number, one, now))
        return Changes(comments=frozenset({comment}))

    def take_up(self, comment: CommentId) -> None:
        """Undo `pass_over`: the comment waits again, in a round that goes on if it was over."""
        one, stored = comment_number(comment), rounds.last_round(self._store.read())
        if stored is None:
            return

        def work(tx: object) -> None:
            rounds.take_up_item(tx, stored.number, one)
            rounds.reopen(tx, stored.number)

        self._store.write(work)

    def finish(self) -> None:
        """End the round; what remains stays in the queue."""
        self._in_round(lambda number: lambda tx: rounds.finish(tx, number, self._clock()))

    def reopen_for(self, comments: Collection[CommentId]) -> bool:
        """Go on with the last round if one of these waits in it again, as after an undo."""
        connection = self._store.read()
        stored = rounds.last_round(connection)
        if stored is None or stored.finished_at is None:
            return False
        waiting = {CommentId(str(one)) for one, _ in rounds.remaining(connection, stored.number)}
        if waiting.isdisjoint(comments):
            return False
        self._store.write(lambda tx: rounds.reopen(tx, stored.number))
        return True

    def kind_people(self) -> int:
        """Return how many people wrote something kind within the last seven days.

        Authors without a name do not count, for nobody knows how many they are.
        """
        ranking, now = self._board.ranking(), to_ms(self._clock()) // 1000
        columns = ranking.columns
        chosen = QueueFilter(states=frozenset(), is_kind=True)
        is_of_week = (columns.since >= now - _WEEK_S) & (columns.since <= now)
        is_kind = self._board.mask(chosen, ranking) & columns.is_dated & is_of_week
        found = np.unique(columns.author[is_kind])
        return authors.named_among(self._store.read(), found.tolist())

    def _in_round(self, work: Callable[[int], Callable[[object], None]]) -> None:
        stored = rounds.last_round(self._store.read())
        if stored is not None and stored.finished_at is None:
            self._store.write(work(stored.number))

    def _since(self) -> datetime | None:
        stored = rounds.last_round(self._store.read())
        if stored is None:
            return None
        return stored.started_at if stored.finished_at is not None else stored.since

    def _found(self, since: datetime | None) -> dict[RoundKind, Ids]:
        """Return the ids of each kind in the order of the round, every id once."""
        connection, now = self._store.read(), self._clock()
        ranking = self._board.ranking()
        waiting = self._board.ids_in_order(QueueFilter(), ranking)
        rows = np.searchsorted(ranking.columns.ids, waiting)
        due = np.array(standing.overdue(connection, to_ms(now + _SOON)), dtype=np.int64)
        is_urgent = self._board.late(ranking, rows, (_CRITICAL, _HIGH), _LATE_SHARE, to_ms(now))
        back = standing.marked_ids(connection, QueueFilter(is_back=True), to_ms(now))[0]
        is_back = np.isin(waiting, back) & ~is_urgent
        came = ranking.columns.received[rows].astype(np.int64) * 1000
        is_new = came > to_ms(since) if since else np.ones(len(rows), dtype=np.bool_)
        return {
            RoundKind.DUE: due,
            RoundKind.URGENT: waiting[is_urgent],
            RoundKind.BACK: waiting[is_back],
            RoundKind.NEW: waiting[is_new & ~is_urgent & ~is_back],
        }


def _counts(found: dict[RoundKind, Ids], since: datetime | None) -> RoundCounts:
    sizes = {kind: len(ids) for kind, ids in found.items()}
    at_risk = sizes[RoundKind.DUE] + sizes[RoundKind.URGENT]
    return RoundCounts(at_risk, sizes[RoundKind.NEW], sizes[RoundKind.BACK], since)


def _named(items: list[tuple[int, str]]) -> tuple[RoundItem, ...]:
    return tuple(RoundItem(CommentId(str(one)), RoundKind(kind)) for one, kind in items)
