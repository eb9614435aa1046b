"""The pages of the window, made from one context, and which of them is in front."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from core.model import ReviewState
from ui.desktop.first_start import FirstStart
from ui.desktop.history.history_screen import HistoryScreen
from ui.desktop.inbox.inbox_screen import InboxScreen
from ui.desktop.navigation import Page, page_title
from ui.desktop.outbox.outbox_screen import OutboxScreen
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.settings_screen import SettingsScreen

_STATES = {
    Page.INBOX: frozenset({ReviewState.OPEN}),
    Page.SNOOZED: frozenset({ReviewState.SNOOZED}),
    Page.ESCALATED: frozenset({ReviewState.ESCALATED}),
}


class Pages(QStackedWidget):
    """Inbox, snoozed and escalated are one screen; the first start stands in for an empty one."""

    page_shown = Signal(object)  # Page

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.page = Page.INBOX
        self.inbox = InboxScreen(context)
        self.first_start = FirstStart(context)
        self.outbox = OutboxScreen(context)
        self.history = HistoryScreen(context)
        self.settings = SettingsScreen(context)
        for screen in (self.first_start, self.inbox, self.outbox, self.history, self.settings):
            self.addWidget(screen)
        self.inbox.emptied.connect(self._show_first_start)
        context.bus.changed.connect(self._leave_first_start)

    def show_page(self, page: Page) -> None:
        """Bring a page to the front, with the keyboard on its list."""
        self.page = page
        if page in _STATES:
            self.inbox.show_page(_STATES[page], page_title(page))
        screen = self._screen(page)
        self.setCurrentWidget(screen)
        screen.setFocus()
        self.page_shown.emit(page)

    def _screen(self, page: Page) -> QWidget:
        if page is Page.INBOX and self._context.services.inbox.is_empty():
            return self.first_start
        if page in _STATES:
            return self.inbox
        return {
            Page.OUTBOX: self.outbox,
            Page.HISTORY: self.history,
            Page.SETTINGS: self.settings,
        }[page]

    def _show_first_start(self) -> None:
        if self.page is Page.INBOX:
            self.setCurrentWidget(self.first_start)
            self.first_start.setFocus()

    def _leave_first_start(self) -> None:
        if self.currentWidget() is self.first_start and self.page is Page.INBOX:
            self.show_page(Page.INBOX)
