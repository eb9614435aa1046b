"""The two stages of scoring, each as the comments it still has to rate, in their order.

Stage one rates every comment as it comes in. Stage two goes over all of them again, the most urgent
first: stage one orders, it never decides who is not looked at.
"""

import threading
from collections import deque
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from core.services.text_jobs import Waiting
from core.storage import scores
from core.storage.store import Store

_MOST_ON_SCREEN = 200


class InOrderOfArrival:
    """The comments that the first scorer has not met, oldest first."""

    def __init__(self, store: Store, scorer: int) -> None:
        self._store = store
        self._scorer = scorer
        self._last = 0

    def fetch(self, count: int) -> Sequence[Waiting]:
        """Return the next comments, at least `count` of them while there are as many."""
        rows = scores.unscored(self._store.read(), self._scorer, self._last, max(count, 500))
        if rows:
            self._last = rows[-1][0]
        return [(number, text, "") for number, text in rows]


class MostUrgentFirst:
    """The comments that the second scorer has not met; what is on screen overtakes all others."""

    def __init__(
        self,
        store: Store,
        *,
        scorer: int,
        first: int | None,
        order: npt.NDArray[np.int64],
        on_screen: "OnScreen",
        most: int | None = None,
    ) -> None:
        self._store = store
        self._scorer = scorer
        self._first = first
        self._on_screen = on_screen
        met = scores.rated_comments(store.read(), scorer)
        waiting = order[~np.isin(order, met)]
        self._order = waiting if most is None else waiting[:most]
        self._place = 0

    @property
    def total(self) -> int:
        """How many comments waited when this began."""
        return len(self._order)

    def fetch(self, count: int) -> Sequence[Waiting]:
        """Return the next comments in the order of their urgency."""
        while self._place < len(self._order):
            ids = self._order[self._place : self._place + count].tolist()
            self._place += len(ids)
            if found := self._waiting(ids):
                return found
        return ()

    def urgent(self) -> Sequence[Waiting]:
        """Return those on screen that still wait, if the screen changed."""
        ids = self._on_screen.take()
        return self._waiting(ids) if ids else ()

    def _waiting(self, ids: Sequence[int]) -> list[Waiting]:
        found = scores.texts_to_rate(
            self._store.read(), ids, scorer=self._scorer, first=self._first
        )
        return [(number, *found[number]) for number in ids if number in found]


class OnScreen:
    """Which comments a person is looking at. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._news: deque[int] = deque(maxlen=_MOST_ON_SCREEN)

    def show(self, ids: Sequence[int]) -> None:
        """Hear what is on screen now; what was there before loses its hurry."""
        with self._lock:
            self._news.clear()
            self._news.extend(ids[:_MOST_ON_SCREEN])

    def take(self) -> list[int]:
        """Return what came on screen since the last time this was asked."""
        with self._lock:
            found = list(self._news)
            self._news.clear()
        return found
