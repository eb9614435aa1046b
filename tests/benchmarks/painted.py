"""Watches widgets for being painted, as the window's own loop does it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Painted(QObject):
    """`is_done` once each widget was painted since `begin`; one that is out of sight need not."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._widgets = widgets
        self._left = list(widgets)
        for widget in widgets:
            widget.installEventFilter(self)

    def begin(self) -> None:
        """Forget what was painted until now."""
        self._left = list(self._widgets)

    @property
    def is_done(self) -> bool:
        """Whether all in sight were painted."""
        return all(widget.visibleRegion().isEmpty() for widget in self._left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and watched in self._left:
            self._left.remove(watched)
        return False
