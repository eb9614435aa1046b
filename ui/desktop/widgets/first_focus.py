"""A page that is given the keyboard hands it to the part that a person wants first."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FirstFocus(QObject):
    """In place of a focus proxy: with one, Tab jumps to it and skips all that stands before."""

    def __init__(self, page: QWidget, first: Callable[[], QWidget]) -> None:
        """`first` says at the time which part it is; it lives as long as `page`."""
        super().__init__(page)
        self._first = first
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keyboard on."""
        if event.type() is QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._first().setFocus(event.reason())
            return True
        return super().eventFilter(watched, event)
