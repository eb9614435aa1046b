"""Care for the person at work: what is masked, what was opened today, when to pause.

Nothing of this stands in the log, in exports or in reports.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, tzinfo

import numpy as np
import numpy.typing as npt

from core.model import QueueItem
from core.services.board import Board
from core.services.care.calm import mixed
from core.services.care.masking import Mask, harshness_of, mask_of
from core.services.care.rhythm import break_due, quiet_until
from core.services.settings import SettingsService
from core.services.snooze_times import local_zone
from core.storage import exposure
from core.storage.store import Store

#: A comment below this priority that neither hurts nor asks is calm.
_CALM_BELOW = 35.0


class CareService:
    """Keeps to what the person chose in the settings. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        board: Board,
        settings: SettingsService,
        clock: Callable[[], datetime],
        zone: Callable[[], tzinfo] = local_zone,
    ) -> None:
        self._store = store
        self._board = board
        self._settings = settings
        self._clock = clock
        self._zone = zone
        self._lifted_until: datetime | None = None

    def mask(self, item: QueueItem) -> Mask | None:
        """Return why the text of a row is masked until it is wanted, None if it is shown."""
        return mask_of(item, self._settings.current)

    def text_shown(self, item: QueueItem) -> bool:
        """Count a text that was opened, if it is harsh; return whether it counts.

        Call it when a masked text is uncovered, or a harsh one is shown in full. The same text
        counts once a day.
        """
        if harshness_of(item.effective_scores, self._settings.current) is None:
            return False
        if not self._store.is_read_only:
            number, day = int(item.comment.id), self._today()
            self._store.write(lambda tx: exposure.note_opened(tx, number, day))
        return True

    def harsh_today(self) -> int:
        """Return how many harsh texts were opened since midnight."""
        return exposure.opened_on(self._store.read(), self._today())

    def forget_today(self) -> None:
        """Set the count back."""
        self._store.write(exposure.forget)

    def with_calm(self, ids: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Return the list with a calm comment in every n-th row, as the settings wish."""
        every = self._settings.current.calm_every
        if every < 2 or not len(ids):
            return ids
        return mixed(ids, self._board.calm(ids, _CALM_BELOW), every)

    def break_due(self, acts: Sequence[datetime]) -> timedelta | None:
        """Return how long the person has worked without a break if a reminder is due."""
        return break_due(acts, self._clock(), self._settings.current)

    def quiet_until(self) -> datetime | None:
        """Return when the quiet hours that hold now will end, None outside of them."""
        until = quiet_until(self._clock(), self._zone(), self._settings.current)
        if until is None or self._lifted_until is None:
            return until
        return until if until > self._lifted_until else None

    def lift_quiet(self) -> None:
        """End the quiet hours that hold now; the next ones come as always."""
        self._lifted_until = quiet_until(self._clock(), self._zone(), self._settings.current)

    def may_fetch(self) -> bool:
        """Whether comments may be fetched unasked: quiet hours are for that, too."""
        return self._settings.current.is_quiet_urgent_on or self.quiet_until() is None

    def _today(self) -> str:
        return self._clock().astimezone(self._zone()).date().isoformat()
