"""Task: how long work reports progress, gives way to the person, learns that it was cancelled."""

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass

from core.errors import TaskCancelledError


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a task is. `total` is None while the size of the work is unknown.

    `seconds_left` is an estimate where the work can make one.
    """

    done: int
    total: int | None
    text: str = ""
    seconds_left: float | None = None


#: What a thread that gives way adds to its place at the processor: the window then has it three
#: times as often, and still the thread has it before the scoring process. Much further back, it
#: would hold Python's lock, or a transaction, for long on a busy machine.
_STEPS_BACK = 5


class Task:
    """Handed to long work; safe to cancel from any thread.

    `on_progress` is called on the working thread; a window must hop to its own thread itself.
    `breath` is taken between short pieces of work.
    """

    def __init__(
        self,
        on_progress: Callable[[Progress], None] | None = None,
        breath: Callable[[], None] | None = None,
    ) -> None:
        self._on_progress = on_progress
        self._breath = breath
        self._cancelled = threading.Event()

    def report(
        self,
        done: int,
        total: int | None = None,
        text: str = "",
        seconds_left: float | None = None,
    ) -> None:
        """Tell how far the work is."""
        if self._on_progress is not None:
            self._on_progress(Progress(done, total, text, seconds_left))

    def breathe(self) -> None:
        """Let others have their turn; called between pieces of work of a millisecond or less."""
        if self._breath is not None:
            self._breath()

    def cancel(self) -> None:
        """Ask the work to stop at the next safe point."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise TaskCancelledError if somebody asked the work to stop."""
        if self.cancelled:
            raise TaskCancelledError("Stopped. What was finished before stays.")


def give_way() -> None:
    """Let the system run this thread after those that a person waits for, for good.

    Linux alone has a place for each thread.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with contextlib.suppress(OSError):
            place = os.getpriority(os.PRIO_PROCESS, thread) + _STEPS_BACK
            os.setpriority(os.PRIO_PROCESS, thread, place)
