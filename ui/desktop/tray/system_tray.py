"""The tray of the system, through Qt; without one, the notifications of the desktop alone."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

if TYPE_CHECKING:
    from ui.desktop.tray.bus_notices import BusNotices

_SHOWN_MS = 10_000
_PRESSED = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class SystemTray(QObject):
    """Made once per application; in a tray, notifications need the icon to be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(self)
        self._opened: Callable[[], object] = _nobody
        self._pressed: Callable[[], object] = _nobody
        self._bus: BusNotices | None = None
        self._icon.activated.connect(self._take)

    def is_there(self) -> bool:
        """Whether this desktop has a tray now: one may come or go while the window runs."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def listen(self, opened: Callable[[], object], pressed: Callable[[], object]) -> None:
        """Tell when the icon is pressed, and when the last notification is."""
        self._opened, self._pressed = opened, pressed
        self._icon.messageClicked.connect(pressed)

    def show(self, icon: QIcon, words: str, menu: QMenu) -> None:
        """Show this icon; the words are its tooltip."""
        self._icon.setIcon(icon)
        self._icon.setToolTip(words)
        self._icon.setContextMenu(menu)
        self._icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def notify(self, title: str, words: str, icon: QIcon) -> None:
        """Show a notification of the desktop, in place of the last one."""
        if self.is_there():
            self._icon.showMessage(title, words, icon, _SHOWN_MS)
        elif sys.platform == "linux":
            self._on_bus().tell(title, words)

    def _on_bus(self) -> "BusNotices":
        from ui.desktop.tray.bus_notices import BusNotices  # noqa: PLC0415 - most never need it

        if self._bus is None:
            self._bus = BusNotices(lambda: self._pressed(), self)
        return self._bus

    def _take(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On a Mac a press opens the menu, and the window must not come with it.
        if reason in _PRESSED and sys.platform != "darwin":
            self._opened()


def _nobody() -> None:
    """Nobody listens yet."""
