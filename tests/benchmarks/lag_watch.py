"""Watches how late an event loop is: a timer that knows when it is due."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, Qt, QTimer

_EVERY_MS = 10


class LagWatch:
    """A precise timer that does some work; it notes how late it came and how long that took.

    Each tick sets the next one itself, so that it is known when that is due. Of a timer that
    repeats it is not: after a tick missed, Qt counts from another moment, and all later ticks
    seem late, or in time, by what the two differ.
    """

    def __init__(self, work: Callable[[], object]) -> None:
        self.late_ms: list[float] = []
        self.took_ms: list[float] = []
        self._work = work
        self._due = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    def run(self, seconds: float) -> None:
        """Let the loop run for so long."""
        self._next_in(_EVERY_MS)
        wait(seconds)
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, now - self._due) * 1e3)
        self._work()
        took_ms = (time.perf_counter() - now) * 1e3
        self.took_ms.append(took_ms)
        self._next_in(max(0, _EVERY_MS - round(took_ms)))

    def _next_in(self, pause_ms: int) -> None:
        self._due = time.perf_counter() + pause_ms / 1e3
        self._timer.start(pause_ms)


def wait(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1e3), loop.quit)
    loop.exec()
