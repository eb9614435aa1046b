"""Wakes snoozed comments while the window runs: never early, half a minute late at most."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from core.changes import Changes
from core.services import Woken
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.screen_context import ScreenContext

_MOST_MS = 30_000


class SnoozeAlarm(QObject):
    """Asks the service when to look next, after each look and each decision.

    A timer may stand still while the machine sleeps: it never waits longer than half a minute, and
    whoever comes back to the window looks at once.
    """

    woke = Signal(int)  # how many came back

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_looking = self._is_asked_again = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        context.bus.changed.connect(self._take_changes)

    @property
    def is_set(self) -> bool:
        """Return whether it will look by itself."""
        return self._timer.isActive()

    @property
    def waits_ms(self) -> int:
        """Return how long it waits before it looks by itself, -1 if it does not."""
        return self._timer.interval() if self.is_set else -1

    @Slot()
    def look(self) -> None:
        """Bring back what is due, and find out when to look again."""
        if self._is_looking:
            self._is_asked_again = True  # what was asked for may have come after this look
            return
        self._is_looking, self._is_asked_again = True, False
        snoozing = self._context.services.snoozing
        self._context.background.run(
            lambda: (snoozing.wake(), snoozing.next_wake()),
            owner=self,
            done=lambda found: self._take(*found),
            failed=self._fail,
            lane=WorkLane.DECIDE,
        )

    def _take(self, woken: Woken, at: object) -> None:
        self._is_looking = False
        self._set(at)
        count = len(woken.by_time) + len(woken.by_reply)
        if count:
            self.woke.emit(count)
            self._context.bus.publish(woken.changes, self)
        if self._is_asked_again:
            self.look()

    def _set(self, at: object) -> None:
        self._timer.stop()
        if at is not None:
            seconds = (at - self._context.clock()).total_seconds()  # type: ignore[operator]
            # Rounded up: a timer that fires early would ask twice.
            self._timer.start(min(_MOST_MS, max(0, round(seconds * 1000 + 0.5))))

    def _fail(self, error: Exception) -> None:
        self._is_looking = False
        self._timer.start(_MOST_MS)
        self._context.notices(words.said(error))

    @Slot(object, object)
    def _take_changes(self, changes: Changes, initiator: QObject | None) -> None:
        if initiator is not self and (changes.decisions or changes.queue):
            self.look()
