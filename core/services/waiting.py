"""Waiting that a person can end, and trying again within reason."""

import time
from collections.abc import Callable
from typing import TypeVar

from core.errors import PlatformError
from core.model import OutcomeKind
from core.platforms.pace import honest_wait
from core.task import Task

Got = TypeVar("Got")
#: A longer wait is not waited: the work is left for later.
PATIENCE_S = 30.0
ATTEMPTS = 4
_PASSING = (OutcomeKind.RETRY_LATER, OutcomeKind.RATE_LIMITED, OutcomeKind.UNKNOWN)
_SLICE_S = 0.2


class Patience:
    """Waits in slices, so that cancelling works at once; `sleep` is time.sleep but in tests."""

    def __init__(self, task: Task, sleep: Callable[[float], None] = time.sleep) -> None:
        self._task = task
        self._sleep = sleep

    def wait(self, seconds: float) -> None:
        """Wait. Raises TaskCancelledError."""
        left = seconds
        while left > 0:
            self._task.check()
            self._sleep(min(_SLICE_S, left))
            left -= _SLICE_S

    def ask(self, question: Callable[[], Got]) -> Got:
        """Ask a read again while the trouble looks passing. Raises what the last try raised."""
        for attempt in range(ATTEMPTS):
            self._task.check()
            try:
                return question()
            except PlatformError as error:
                seconds = honest_wait(error.retry_after_s, attempt)
                is_last = attempt + 1 == ATTEMPTS or seconds > PATIENCE_S
                if error.outcome not in _PASSING or is_last:
                    raise
                self.wait(seconds)
        raise AssertionError("the last attempt returns or raises")
