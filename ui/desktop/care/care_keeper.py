"""Keeps the person's own count, watches for breaks and quiet hours. Nothing of it is logged."""

from collections import deque
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.changes import Changes
from ui.desktop.screen_context import ScreenContext

_LOOK_EVERY_MS = 60_000
#: Acts closer together than this say nothing new about breaks.
_APART = timedelta(seconds=20)
_MOST_ACTS = 2_000
#: So long a reminder that was sent away stays away.
_LATER = timedelta(minutes=15)


class CareKeeper(QObject):
    """Acts are decisions and steps in the list; looks once a minute."""

    harsh_counted = Signal(object)  # how many today, None where it is not to be shown
    quiet_told = Signal(object)  # datetime until which it is quiet, None for now
    quiet_over = Signal()
    break_due = Signal(int)  # minutes of work without a break

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._acts: deque[datetime] = deque(maxlen=_MOST_ACTS)
        self._away_until: datetime | None = None
        self._was_quiet = False
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        context.bus.changed.connect(self._take_changes)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def note_act(self) -> None:
        """Remember that the person did something now."""
        now = self._context.clock()
        if not self._acts or now - self._acts[-1] >= _APART:
            self._acts.append(now)

    @Slot()
    def put_off(self) -> None:
        """Leave the person alone for a while."""
        self._away_until = self._context.clock() + _LATER

    @Slot()
    def begin_anew(self) -> None:
        """Count the minutes of work from now on: there was a break."""
        self._acts.clear()
        self._away_until = None

    @Slot()
    def look(self) -> None:
        """Look for a break that is due, and for quiet hours."""
        care, now = self._context.services.care, self._context.clock()
        worked = care.break_due(tuple(self._acts))
        is_away = self._away_until is not None and now < self._away_until
        if worked is not None and not is_away:
            self._away_until = now + _LATER
            self.break_due.emit(round(worked.total_seconds() / 60))
        self._look_for_quiet()

    @Slot()
    def lift_quiet(self) -> None:
        """End the quiet hours that hold now."""
        self._context.services.care.lift_quiet()
        self._look_for_quiet()

    def _look_for_quiet(self) -> None:
        until = self._context.services.care.quiet_until()
        was_quiet, self._was_quiet = self._was_quiet, until is not None
        self.quiet_told.emit(until)
        if was_quiet and until is None:
            self.quiet_over.emit()

    @Slot()
    def count(self) -> None:
        """Count the harsh texts of today anew."""
        if not self._context.settings().is_exposure_shown:
            self.harsh_counted.emit(None)
            return
        self._context.background.run(
            self._context.services.care.harsh_today, owner=self, done=self.harsh_counted.emit
        )

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: QObject | None) -> None:
        if changes.decisions:
            self.note_act()
        if changes.settings:
            self.count()
            self.look()
