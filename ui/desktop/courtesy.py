"""Background work gives way to the person: short pieces, and longer pauses while they move about.

Python runs one thread at a time, and a processor that is busy with another thread is given to the
window's only after some milliseconds. Work that pauses by itself every half millisecond keeps it
waiting no longer than that.
"""

import threading
import time
from collections.abc import Callable

#: Work is not interrupted sooner than this, else it would do little but pause.
_PIECE_S = 0.0004
_LEAST_PAUSE_S, _MOST_PAUSE_S = 0.0005, 0.02
#: So long after the last sign of a person the window counts as used.
_IN_USE_S = 1.0
#: Pauses of patient work meanwhile, in times of what it worked.
_PATIENCE = 9.0


class Courtesy:
    """Knows when somebody last moved about in the window. Safe to use from any thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._used_at = -_IN_USE_S

    def note(self) -> None:
        """Somebody scrolls or goes from comment to comment."""
        self._used_at = self._clock()

    @property
    def is_in_use(self) -> bool:
        """Whether somebody did so just now."""
        return self._clock() - self._used_at < _IN_USE_S


class Breath:
    """The pauses of one piece of background work; `is_patient` says that nobody waits for it."""

    def __init__(
        self,
        courtesy: Courtesy,
        *,
        is_patient: bool,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._courtesy = courtesy
        self._is_patient = is_patient
        self._clock = clock
        self._sleep = sleep
        self._own = threading.local()

    def take(self) -> None:
        """Pause, if this thread has worked for a while."""
        worked = self._clock() - getattr(self._own, "since", 0.0)
        if worked < _PIECE_S:
            return
        is_long = self._is_patient and self._courtesy.is_in_use
        pause = _PATIENCE * worked if is_long else 0.0
        self._sleep(min(_MOST_PAUSE_S, max(_LEAST_PAUSE_S, pause)))
        self._own.since = self._clock()
