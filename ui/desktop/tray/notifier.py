"""Looks for what cannot wait, and says when somebody has to be told."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.changes import Changes
from core.services import Manners, Pressing, Telling
from ui.desktop.screen_context import ScreenContext

_LOOK_EVERY_MS = 60_000
#: Changes come in bursts, as while comments are being rated.
_SOON_MS = 2_000


class Notifier(QObject):
    """Looks once a minute and after changes; the first look takes all as seen."""

    found = Signal(object)  # Pressing: how things stand
    told = Signal(object)  # Pressing: to say now

    def __init__(
        self,
        context: ScreenContext,
        is_seen: Callable[[], bool],
        paused_until: Callable[[], datetime | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_seen = is_seen
        self._paused_until = paused_until
        self._telling = Telling()
        self._is_looking = False
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        for timer in (self._timer, self._soon):
            timer.timeout.connect(self.look)
        context.bus.changed.connect(self._take_changes)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._soon.stop()

    @Slot()
    def look(self) -> None:
        """Look now; asking while it looks does it once."""
        if self._is_looking:
            return
        self._is_looking = True
        self._context.background.run(
            self._context.services.pressing.look,
            owner=self,
            done=self._take,
            failed=self._fail,
        )

    def _take(self, found: Pressing) -> None:
        self._is_looking = False
        told = self._telling.take(found, self._context.clock(), self._manners())
        self.found.emit(found)
        if told:
            self.told.emit(told)

    def _manners(self) -> Manners:
        settings, is_paused = self._context.settings(), self._paused_until() is not None
        return Manners(
            is_held=is_paused or self._context.services.care.quiet_until() is not None,
            lets_critical=settings.is_quiet_urgent_on and not is_paused,
            # Switched off, nothing gathers that would be told when it is switched on again.
            is_seen=self._is_seen() or not settings.is_notifying_on,
        )

    def _fail(self, error: Exception) -> None:
        self._is_looking = False  # the next look may do better, and the lists say what is wrong

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: QObject | None) -> None:
        if changes.queue or changes.decisions or changes.outbox or changes.settings:
            self._soon.start()
