"""One scoring process as the app sees it: started, spoken to with a time limit, ended for sure."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

from core.scoring.wire import FROM_PROCESS, Frame, WireError, read_frame, write_frame

#: The word on the command line of the program that makes it a scoring process.
FLAG = "--scoring-worker"
#: All that the process may know of this one's surroundings. Tokens are not among it.
_SAFE_VARIABLES = (
    "APPDATA",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "LD_LIBRARY_PATH",
    "PATH",
    "PYTHONPATH",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "TMPDIR",
    "TZ",
    "USERPROFILE",
    "WINDIR",
)
_LOOK_EVERY_S = 0.05
#: So long a stopped run waits for the answer that is being worked out; then it is given up.
_LAST_ANSWER_S = 0.4


class ChildLostError(Exception):
    """The process is gone. `why` is "died", "hang", "stopped" or "nonsense"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class ScoringChild:
    """A running scoring process. One thread speaks to it at a time; `close` may come from any."""

    def __init__(self, threads: int = 1) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - this very program, no words from outside
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(os.environ, threads),
            **_start_up(),
        )
        self._alarm = _Alarm(self._process.kill)
        self._number = 0

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def send(self, head: Mapping[str, Any], seconds: float) -> int:
        """Send a message that the process may work on for `seconds`; returns its number."""
        self._number += 1
        frame = Frame({**head, "id": self._number, "limit_s": 2 * seconds})
        with self._alarm.within(seconds, _never):
            try:
                write_frame(cast("BinaryIO", self._process.stdin), frame)
            except (OSError, ValueError):
                raise ChildLostError(self._why()) from None
        return self._number

    def receive(self, number: int, seconds: float, stopped: Callable[[], bool]) -> Frame:
        """Wait for the answer to a message. Raises ChildLostError, after ending the process."""
        with self._alarm.within(seconds, stopped):
            try:
                frame = read_frame(cast("BinaryIO", self._process.stdout), FROM_PROCESS)
            except (OSError, ValueError, WireError):
                self.close()
                raise ChildLostError(self._alarm.fired or "nonsense") from None
        if frame is None:
            raise ChildLostError(self._why())
        if frame.head.get("id") != number:
            self.close()
            raise ChildLostError("nonsense")
        return frame

    def close(self) -> None:
        """End the process and wait until it is gone; it holds nothing that could be lost."""
        self._process.kill()
        self._process.wait()
        self._alarm.close()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError, ValueError):
                    stream.close()

    def _why(self) -> str:
        self.close()
        return self._alarm.fired or "died"


class _Alarm:
    """Kills the process when an answer is late, or soon after somebody stopped the run."""

    def __init__(self, kill: Callable[[], None]) -> None:
        self.fired = ""
        self._kill = kill
        self._changed = threading.Condition()
        self._until: float | None = None
        self._stopped: Callable[[], bool] = _never
        self._is_closed = False
        self._thread = threading.Thread(target=self._watch, name="scoring-alarm", daemon=True)
        self._thread.start()

    @contextmanager
    def within(self, seconds: float, stopped: Callable[[], bool]) -> Iterator[None]:
        """Allow so much time for what is done inside."""
        with self._changed:
            self._until, self._stopped = time.monotonic() + seconds, stopped
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
        if now >= self._until:
            self.fired = "stopped" if self._stopped is _is_over else "hang"
            self._until = None
            self._kill()


def command() -> list[str]:
    """Return the command that starts the scoring process, also from a frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, str(Path(__file__).resolve().parents[2] / "main.py"), FLAG]


def environment(ours: Mapping[str, str], threads: int) -> dict[str, str]:
    """Return the surroundings of the process: an allow-list, and no way to the network."""
    safe = {name: ours[name] for name in _SAFE_VARIABLES if name in ours}
    return {
        **safe,
        "OMP_NUM_THREADS": str(threads),
        "OPENBLAS_NUM_THREADS": str(threads),
        "HF_HUB_OFFLINE": "1",
        "TRANSFORMERS_OFFLINE": "1",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _start_up() -> dict[str, Any]:
    if sys.platform == "win32":
        below, hidden = subprocess.BELOW_NORMAL_PRIORITY_CLASS, subprocess.CREATE_NO_WINDOW
        return {"creationflags": below | hidden}
    # A group of its own: an interrupt typed into the terminal is for the app alone. A session of
    # its own would do that too, but Linux shares the processor between sessions first: in another
    # one this process had as much of it as the window, whatever place it takes.
    return {"process_group": 0}


def _never() -> bool:
    return False


def _is_over() -> bool:
    return True
