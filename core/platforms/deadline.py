"""A deadline for a whole call: read time-outs count from byte to byte and never end a drip."""

import contextlib
import socket
import threading
import time
from types import TracebackType


class Watchdog:
    """Knows the open sockets of one client and cuts them when a call takes too long.

    It holds duplicates: shutting one down ends the connection, whatever wraps it by then.
    """

    def __init__(self) -> None:
        self._sockets: dict[int, socket.socket] = {}
        self._lock = threading.Lock()

    def watch(self, key: int, opened: socket.socket) -> None:
        """Watch a fresh connection under a key of its owner."""
        with self._lock:
            self._sockets[key] = opened.dup()

    def forget(self, key: int) -> None:
        """Let go of a connection that was closed."""
        with self._lock:
            known = self._sockets.pop(key, None)
        if known is not None:
            known.close()

    def cut(self) -> None:
        """End all connections now; whoever reads from them gets an error or the end."""
        with self._lock:
            for known in self._sockets.values():
                with contextlib.suppress(OSError):
                    known.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Let go of everything."""
        with self._lock:
            while self._sockets:
                self._sockets.popitem()[1].close()


class Deadline:
    """Gives a call so many seconds, then cuts its sockets. Use it with `with`."""

    def __init__(self, watchdog: Watchdog, seconds: float) -> None:
        self._watchdog = watchdog
        self._ends = time.monotonic() + seconds
        self._timer = threading.Timer(seconds, self._expire)
        self._timer.daemon = True
        self.is_over = False

    def left(self) -> float:
        """Return the seconds that are left, never below a tenth."""
        return max(0.1, self._ends - time.monotonic())

    def __enter__(self) -> "Deadline":
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        self._timer.join()

    def _expire(self) -> None:
        self.is_over = True
        self._watchdog.cut()
