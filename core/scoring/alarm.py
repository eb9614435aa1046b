"""The time limit of the scoring process: it counts what the process could have worked."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_LOOK_EVERY_S = 0.05
#: So long a stopped run waits for the answer that is being worked out; then it is given up.
_LAST_ANSWER_S = 0.4


def _never() -> bool:
    return False


def _is_over() -> bool:
    return True


def kept_waiting(pid: int) -> float:
    """Return how many seconds a process was ready to work and others had the processor.

    Only Linux tells; elsewhere it is 0.
    """
    try:
        _, waited, _ = Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return 0.0
    return int(waited) / 1e9


class Alarm:
    """Kills the process when an answer is late, or soon after somebody stopped the run.

    `waited` says how long the process was kept from working so far. On a busy machine that may be
    most of the time, as it comes last: it is not what makes an answer late.
    """

    def __init__(self, kill: Callable[[], None], waited: Callable[[], float]) -> None:
        self.fired = ""
        self._kill = kill
        self._waited = waited
        self._waited_before = 0.0
        self._changed = threading.Condition()
        self._until: float | None = None
        self._stopped: Callable[[], bool] = _never
        self._is_closed = False
        self._thread = threading.Thread(target=self._watch, name="scoring-alarm", daemon=True)
        self._thread.start()

    @contextmanager
    def within(self, seconds: float, stopped: Callable[[], bool] = _never) -> Iterator[None]:
        """Allow so much time for what is done inside."""
        with self._changed:
            self._until, self._stopped = time.monotonic() + seconds, stopped
            self._waited_before = self._waited()
            self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._until = None

    def close(self) -> None:
        """Watch no longer."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _watch(self) -> None:
        with self._changed:
            while not self._is_closed:
                self._changed.wait(None if self._until is None else _LOOK_EVERY_S)
                self._look(time.monotonic())

    def _look(self, now: float) -> None:
        if self._until is None:
            return
        if self._stopped() and self._stopped is not _is_over:
            # Shorten the time once; the answer that is nearly there may still come.
            self._until, self._stopped = min(self._until, now + _LAST_ANSWER_S), _is_over
        if now < self._until:
            return
        if self._stopped is not _is_over and (more := self._waited() - self._waited_before) > 0:
            self._until, self._waited_before = self._until + more, self._waited_before + more
            if now < self._until:
                return
        self.fired = "stopped" if self._stopped is _is_over else "hang"
        self._until = None
        self._kill()
