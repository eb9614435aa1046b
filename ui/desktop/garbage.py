"""Python's garbage collection, kept to the window's thread while others work.

A cycle of Python objects may hold a widget. Collected on a working thread, the widget would be
destroyed there, and Qt crashes. So collection is switched off and done here by a timer.

What the first seconds left behind (modules, words, the window) stays as long as the program: it is
spared from then on, because a look at all of it would hold the window up for some 50 ms. Even once:
what was looked through before the work began is spared without another look.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 400
_SPARE_AFTER_MS = 4_000
_OLDEST_FIRST = (2, 1, 0)
_ALL = 2
#: The modules are in an older one by then.
_OF_THE_START = 1


class GarbageKeeper(QObject):
    """Collects on its own thread what is due, from `begin` to `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_due)
        self._spares = False
        self._generation = _OF_THE_START
        self._started = QTimer(self)
        self._started.setSingleShot(True)
        self._started.setInterval(_SPARE_AFTER_MS)
        self._started.timeout.connect(self.spare)

    def begin(self) -> None:
        """Let no other thread collect."""
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()
        self._started.start()

    def end(self) -> None:
        """Let Python collect as it likes again."""
        self._timer.stop()
        self._started.stop()
        if self._spares:
            self._spares = False
            gc.unfreeze()
        if self._was_on:
            self._was_on = False
            gc.enable()

    @Slot()
    def spare(self) -> None:
        """Collect what the start left behind, and look no more at anything that is there."""
        gc.collect(self._generation)
        gc.freeze()
        self._spares = True

    def look_again(self) -> None:
        """Look once more at what was spared, soon: a whole window was given up."""
        self._generation = _ALL
        if self._spares:
            self._spares = False
            gc.unfreeze()
            self._started.start()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation that Python itself would collect now."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in _OLDEST_FIRST:
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
