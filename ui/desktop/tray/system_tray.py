"""The tray of the system, through Qt."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

_SHOWN_MS = 10_000
_PRESSED = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class SystemTray(QObject):
    """Made once per application; notifications need the icon to be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(self)
        self._opened: Callable[[], object] = _nobody
        self._icon.activated.connect(self._take)

    def is_there(self) -> bool:
        """Whether this desktop has a tray now: one may come or go while the window runs."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def listen(self, opened: Callable[[], object], pressed: Callable[[], object]) -> None:
        """Tell when the icon is pressed, and when the last notification is."""
        self._opened = opened
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
        self._icon.showMessage(title, words, icon, _SHOWN_MS)

    def _take(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On a Mac a press opens the menu, and the window must not come with it.
        if reason in _PRESSED and sys.platform != "darwin":
            self._opened()


def _nobody() -> None:
    """Nobody listens yet."""
