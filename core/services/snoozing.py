"""Snooze: comments parked until a moment or a reply, and brought back, never early.

Moments are stored as UTC instants; whether one has come depends on the wall clock alone, so that
sleep, restarts and changed clocks need no care: whoever asks next brings back what is due.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from core.changes import Changes
from core.model import CommentId, ReviewState, Waking
from core.services.board import Board
from core.services.settings import SettingsService
from core.services.snooze_times import (
    SnoozeChoice,
    SnoozeUntil,
    local_zone,
    snooze_choices,
    until_from,
)
from core.storage import standing
from core.storage.engine import Connection
from core.storage.store import Store
from core.storage.times import to_ms

#: A running window asks again at least this often: timers stop in sleep and clocks get changed.
MAX_PAUSE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Woken:
    """What came back, and by what."""

    by_time: tuple[CommentId, ...]
    by_reply: tuple[CommentId, ...]
    changes: Changes


class SnoozingService:
    """Brings snoozed comments back. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        board: Board,
        clock: Callable[[], datetime],
        settings: SettingsService,
        zone: Callable[[], tzinfo] = local_zone,
    ) -> None:
        self._store = store
        self._board = board
        self._clock = clock
        self._settings = settings
        self._zone = zone
        self._replies_seen = -1
        self._lock = threading.Lock()

    def choices(self) -> tuple[SnoozeChoice, ...]:
        """Return what to suggest now: the moments ahead, then “until somebody replies”."""
        return snooze_choices(self._clock(), self._zone(), self._settings.current)

    def until(self, words: str) -> SnoozeUntil:
        """Read “tomorrow”, “next-week”, “reply”, “2026-11-30T09:00” and the like.

        Raises DecisionRefusedError.
        """
        return until_from(words, self._clock(), self._zone(), self._settings.current)

    def due(self, now: datetime | None = None) -> tuple[CommentId, ...]:
        """Return the snoozed comments whose moment has come; changes nothing."""
        at_ms = to_ms(now or self._clock())
        return _named(standing.due_again(self._store.read(), at_ms))

    def next_wake(self, now: datetime | None = None) -> datetime | None:
        """Return when to call `wake` next, None while nothing is snoozed.

        It is at most MAX_PAUSE away, so that a jump of the clock is noticed in time.
        """
        now = now or self._clock()
        connection = self._store.read()
        if not standing.any_snoozed(connection):
            return None
        due = standing.next_due(connection)
        latest = now + MAX_PAUSE
        return latest if due is None else min(max(due, now), latest)

    def wake(self) -> Woken:
        """Bring back and mark what is due or was answered.

        A profile opened for reading only shows it as open; the next writer stores it.
        """
        now_ms = to_ms(self._clock())
        with self._lock:
            connection = self._store.read()
            due = standing.due_again(connection, now_ms)
            answered = self._answered(connection)
            if not due and not answered:
                return Woken((), (), Changes())
            if self._store.is_read_only:
                self._board.ranking()  # there must be one in which to show them as open
            else:
                due, answered = self._store.write(lambda tx: _wake(tx, due, answered, now_ms))
        for number in (*due, *answered):
            self._board.set_state(number, ReviewState.OPEN)
        ids = _named([*due, *answered])
        return Woken(_named(due), _named(answered), Changes(comments=frozenset(ids), queue=True))

    def _answered(self, connection: Connection) -> list[int]:
        """Look for replies only when a comment came in since the last look."""
        newest = standing.newest_id(connection)
        if newest == self._replies_seen:
            return []
        found = standing.answered(connection)
        self._replies_seen = newest
        return found


def _wake(
    tx: Connection, due: list[int], answered: list[int], now_ms: int
) -> tuple[list[int], list[int]]:
    by_time = standing.wake(tx, due, now_ms, Waking.TIME)
    return by_time, standing.wake(tx, answered, now_ms, Waking.REPLY)


def _named(numbers: list[int]) -> tuple[CommentId, ...]:
    return tuple(CommentId(str(number)) for number in numbers)
