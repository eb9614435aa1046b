"""What the scoring process forbids itself: much memory, the network, the processor's first place.

Where a system lacks one of these, the rest still holds; nothing here is relied on alone.
"""

import contextlib
import faulthandler
import os
import signal
import sys
from pathlib import Path

_NICENESS = 10
#: Given up first when the whole machine runs out of memory (Linux; 1000 is the most).
_FIRST_TO_GO = "900"
_PR_SET_PDEATHSIG = 1
_NETWORK = frozenset({"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"})


def step_back() -> None:
    """Run after everything that a person waits for."""
    if sys.platform == "linux":  # there each thread has a place, and libraries have begun some
        place = os.getpriority(os.PRIO_PROCESS, 0) + _NICENESS
        for thread in os.listdir("/proc/self/task"):
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, int(thread), place)
    elif sys.platform != "win32":  # there the parent asks for it when it starts this process
        with contextlib.suppress(OSError):
            os.nice(_NICENESS)
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(_FIRST_TO_GO, encoding="ascii")


def limit_memory(size: int) -> None:
    """Let allocations beyond `size` bytes fail; files that are only mapped do not count."""
    if sys.platform == "win32" or size <= 0:
        return
    import resource  # noqa: PLC0415 - not there on Windows

    for kind, most in ((resource.RLIMIT_DATA, size), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def stay_offline() -> None:
    """Refuse what Python code could do with a network; hooks cannot be taken back."""

    def watch(event: str, _: object) -> None:
        if event in _NETWORK:
            raise PermissionError("The scoring process has no network.")

    sys.addaudithook(watch)


def die_with_parent() -> None:
    """Ask Linux to end this process with its parent, even where it is stopped or hangs.

    Elsewhere, and besides, the end of the input does it (`core.scoring.worker`).
    """
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415 - nothing else here needs it

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


class Watchdog:
    """Ends this process when one piece of work takes far too long, whatever holds it up.

    It works in a thread of the interpreter's own that needs no lock, so that even a process whose
    parent died in the middle of endless work is gone after a while.
    """

    def __init__(self) -> None:
        # Held open for the life of the process: the watchdog writes to its descriptor.
        self._nowhere = open(os.devnull, "w", encoding="ascii")  # noqa: SIM115

    def begin(self, seconds: float) -> None:
        """Allow so much time from now."""
        faulthandler.dump_traceback_later(seconds, exit=True, file=self._nowhere)

    def end(self) -> None:
        """Stop watching: the work is done."""
        faulthandler.cancel_dump_traceback_later()
