"""How fast one client may call, so that nobody has to tell us to slow down."""

import random
import threading
from collections.abc import Callable, Mapping

from core.platforms.declare import Pace

#: However long a server tells us to stay away, we look again after this time.
LONGEST_WAIT_S = 15 * 60.0


def honest_wait(asked_s: float | None, attempt: int = 0) -> float:
    """Return how long to wait: what was asked, at most 15 minutes, with jitter against herds.

    Without a wish the wait doubles with each attempt, from 2 seconds.
    """
    wanted = asked_s if asked_s is not None else 2.0 * 2 ** min(attempt, 10)
    capped = min(max(wanted, 0.5), LONGEST_WAIT_S)
    return capped + random.uniform(0, min(capped * 0.2, 10.0))  # noqa: S311 - no secret


class TokenBucket:
    """Gives out calls at a steady pace. Safe to use from any thread; `now` is the wall clock.

    The wall clock is used so that the state can be kept over a restart.
    """

    def __init__(self, pace: Pace, now: Callable[[], float]) -> None:
        self._pace = pace
        self._now = now
        self._tokens = float(pace.burst)
        self._at = now()
        self._blocked_until = 0.0
        self._lock = threading.Lock()

    def take(self) -> float:
        """Take one call; return how many seconds to wait before making it."""
        with self._lock:
            self._refill()
            self._tokens -= 1
            per_s = self._pace.per_minute / 60
            debt = max(0.0, -self._tokens / per_s)
            return max(debt, self._blocked_until - self._now(), 0.0)

    def block(self, seconds: float) -> None:
        """Let nobody call for this long: the server said so."""
        with self._lock:
            self._blocked_until = max(self._blocked_until, self._now() + seconds)

    def blocked_s(self) -> float:
        """Return for how many more seconds the server wants no calls."""
        return max(0.0, self._blocked_until - self._now())

    def state(self) -> dict[str, float]:
        """Return what `restore` needs."""
        with self._lock:
            return {"tokens": self._tokens, "at": self._at, "blocked_until": self._blocked_until}

    def restore(self, state: Mapping[str, float]) -> None:
        """Go on from a kept state; a state from the future (a clock set back) counts as now."""
        with self._lock:
            now = self._now()
            self._tokens = min(float(state.get("tokens", self._tokens)), float(self._pace.burst))
            self._at = min(float(state.get("at", now)), now)
            kept = float(state.get("blocked_until", 0.0))
            self._blocked_until = min(kept, now + LONGEST_WAIT_S * 1.2)

    def _refill(self) -> None:
        now = self._now()
        passed = max(0.0, now - self._at)
        self._at = now
        self._tokens = min(
            float(self._pace.burst), self._tokens + passed * self._pace.per_minute / 60
        )
