"""One scoring process as the app sees it: started, spoken to with a time limit, ended for sure."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, cast

from core.scoring.alarm import Alarm, kept_waiting
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
#: The process ends itself after so many times the time it has: should it ever be left alone.
_LEFT_ALONE = 20


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
        self._alarm = Alarm(self._process.kill, partial(kept_waiting, self._process.pid))
        self._number = 0

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def send(self, head: Mapping[str, Any], seconds: float) -> int:
        """Send a message that the process may work on for `seconds`; returns its number."""
        self._number += 1
        frame = Frame({**head, "id": self._number, "limit_s": _LEFT_ALONE * seconds})
        with self._alarm.within(seconds):
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
