"""Ctrl+C in the terminal and a polite end by the system: the window closes as by its cross."""

import signal

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

_LOOK_EVERY_MS = 200


class Interrupts(QObject):
    """Notes SIGINT and SIGTERM and quits between two events, never in the middle of one."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._is_asked = False
        # Python hears of signals between its own steps only: the timer gives it some, too.
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Listen from now on."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._note)
        self._timer.start()

    def _note(self, *_: object) -> None:
        self._is_asked = True

    @Slot()
    def _look(self) -> None:
        if self._is_asked:
            self._timer.stop()
            self._app.exit()  # quit() would ask a window that may stay in the tray
