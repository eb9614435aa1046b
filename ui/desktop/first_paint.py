"""Waits until something is on the screen, so that nothing else delays that."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

#: A window that opens minimised or behind others may never be painted.
_AT_LATEST_MS = 400


class _FirstPaint(QObject):
    """Sits in the filters of a widget until it was painted or the time is over."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then: Callable[[], object] | None = then
        widget.installEventFilter(self)
        QTimer.singleShot(_AT_LATEST_MS, self, self._go_on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the paint; what follows waits until the event was handled."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go_on)
        return False

    @Slot()
    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()


def after_first_paint(widget: QWidget, then: Callable[[], object]) -> None:
    """Call `then` once the widget has been painted, or soon where nobody sees it."""
    _FirstPaint(widget, then)
