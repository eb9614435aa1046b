"""Python's garbage collection, kept to the window's thread while others work.

A cycle of Python objects may hold a widget. Collected on a working thread, the widget would be
destroyed there, and Qt crashes. So collection is switched off and done here by a timer.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 400
_OLDEST_FIRST = (2, 1, 0)


class GarbageKeeper(QObject):
    """Collects on its own thread what is due, from `begin` to `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_due)

    def begin(self) -> None:
        """Let no other thread collect."""
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Let Python collect as it likes again."""
        self._timer.stop()
        if self._was_on:
            self._was_on = False
            gc.enable()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation that Python itself would collect now."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in _OLDEST_FIRST:
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
