"""Bringing a window to the front, from the tray, a notification or a second start."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from core.model import Lane
from ui.desktop.navigation import Page
from ui.desktop.pages import Pages


class WindowFront:
    """`pages` gives the pages as they are now: the window makes them anew at times."""

    def __init__(self, window: QWidget, pages: Callable[[], Pages]) -> None:
        self._window = window
        self._pages = pages

    def is_seen(self) -> bool:
        """Whether the person has the window, or what it asks, before them."""
        dialog = QApplication.activeModalWidget()
        return self._window.isActiveWindow() or (dialog is not None and dialog.isActiveWindow())

    def come(self) -> None:
        """Come to the front."""
        QApplication.setQuitOnLastWindowClosed(True)
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def open_page(self, page: Page) -> None:
        """Come to the front with a page."""
        self.come()
        self._pages().show_page(page)

    def open_lane(self, lane: Lane) -> None:
        """Come to the front with a lane of the inbox, and with what is new in it."""
        self.open_page(Page.INBOX)
        self._pages().inbox.lists.show_lane(lane)
        self._pages().inbox.lists.show_new()

    def open_accounts(self) -> None:
        """Come to the front with the accounts."""
        self.come()
        self._pages().open_settings("accounts")

    def begin_round(self) -> None:
        """Come to the front in the morning round."""
        self.open_page(Page.INBOX)
        if not self._pages().inbox.round.is_running:
            self._pages().inbox.round.act()
