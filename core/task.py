"""Task: how long work reports progress and learns that it was cancelled."""

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


class Task:
    """Handed to long work; safe to cancel from any thread.

    `on_progress` is called on the working thread; a window must hop to its own thread itself.
    """

    def __init__(self, on_progress: Callable[[Progress], None] | None = None) -> None:
        self._on_progress = on_progress
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
