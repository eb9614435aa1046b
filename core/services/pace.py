"""How fast a scorer works: jobs of about a second, and how long the rest will take."""

import time
from collections import deque
from collections.abc import Callable

_WINDOW_S = 30.0
_SMOOTH = 0.3


class Pace:
    """Learns from the answers as they come in. `start` and `most` bound the size of a job."""

    def __init__(
        self,
        *,
        start: int,
        most: int,
        target_s: float = 0.7,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._start = start
        self._most = most
        self._target_s = target_s
        self._clock = clock
        self._last = clock()
        self._per_text: float | None = None
        self._done: deque[tuple[float, int]] = deque()

    def begin(self) -> None:
        """Start the watch anew, after a pause."""
        self._last = self._clock()
        self._done.clear()

    def took(self, texts: int, comments: int) -> None:
        """Note that a job was answered since the last note, and how many comments that settled."""
        now = self._clock()
        if texts:
            each = max(0.0, now - self._last) / texts
            before = self._per_text
            self._per_text = each if before is None else before + _SMOOTH * (each - before)
        self._last = now
        self._done.append((now, comments))
        while self._done[0][0] < now - _WINDOW_S and len(self._done) > 1:
            self._done.popleft()

    def job_size(self) -> int:
        """Return how many texts make a job of about the target time."""
        if self._per_text is None:
            return self._start
        fitting = self._most if self._per_text <= 0 else int(self._target_s / self._per_text)
        return min(self._most, max(1, fitting))

    def seconds_left(self, comments: int) -> float | None:
        """Return how long so many comments will take at the pace of the last half minute."""
        if len(self._done) < 2:
            return None
        span = self._done[-1][0] - self._done[0][0]
        settled = sum(count for _, count in list(self._done)[1:])
        return comments * span / settled if settled and span > 0 else None
