"""What Parapet asks of a desktop's tray; where there is none, no icon is missed."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu


class TrayPort(Protocol):
    """An icon with a menu, and notifications that can be pressed, which may need no tray."""

    def is_there(self) -> bool:
        """Whether this desktop has a tray now."""
        ...

    def listen(self, opened: Callable[[], object], pressed: Callable[[], object]) -> None:
        """Tell when the icon is pressed, and when the last notification is."""
        ...

    def show(self, icon: QIcon, words: str, menu: QMenu) -> None:
        """Show this icon; the words are its tooltip."""
        ...

    def hide(self) -> None:
        """Take the icon away."""
        ...

    def notify(self, title: str, words: str, icon: QIcon) -> None:
        """Show a notification of the desktop, in place of the last one."""
        ...


class NoTray:
    """A desktop without a tray."""

    def is_there(self) -> bool:
        return False

    def listen(self, opened: Callable[[], object], pressed: Callable[[], object]) -> None:
        """Nothing will be pressed."""

    def show(self, icon: QIcon, words: str, menu: QMenu) -> None:
        """Nothing can be shown."""

    def hide(self) -> None:
        """Nothing is shown."""

    def notify(self, title: str, words: str, icon: QIcon) -> None:
        """Nothing can be said."""
