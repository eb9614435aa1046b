"""The pages of the window, made from one context, and which of them is in front."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from core.model import ReviewState
from ui.desktop.inbox.inbox_screen import InboxScreen
from ui.desktop.navigation import Page, page_title
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from ui.desktop.first_start import FirstStart
    from ui.desktop.history.history_screen import HistoryScreen
    from ui.desktop.outbox.outbox_screen import OutboxScreen
    from ui.desktop.settings.settings_screen import SettingsScreen

_STATES = {
    Page.INBOX: frozenset({ReviewState.OPEN}),
    Page.SNOOZED: frozenset({ReviewState.SNOOZED}),
    Page.ESCALATED: frozenset({ReviewState.ESCALATED}),
}


class Pages(QStackedWidget):
    """Inbox, snoozed and escalated are one screen; the first start stands in for an empty one.

    The inbox is there at once. The others are made when they are first asked for: together they
    would take a quarter of the second in which the window opens.
    """

    page_shown = Signal(object)  # Page
    screen_made = Signal(object)  # QWidget
    import_asked = Signal()
    files_dropped = Signal(object)  # tuple[Path, ...]
    export_asked = Signal()
    link_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.page = Page.INBOX
        self.inbox = InboxScreen(context, self)
        self._first_start: FirstStart | None = None
        self._outbox: OutboxScreen | None = None
        self._history: HistoryScreen | None = None
        self._settings: SettingsScreen | None = None
        self.addWidget(self.inbox)
        self.inbox.lists.emptied.connect(self._show_first_start)
        context.bus.changed.connect(self._leave_first_start)

    @property
    def first_start(self) -> "FirstStart":
        """The screen of an empty profile."""
        if self._first_start is None:
            from ui.desktop.first_start import FirstStart  # noqa: PLC0415 - made at first need

            self._first_start = FirstStart(self._context, self)
            self._first_start.import_asked.connect(self.import_asked)
            self._first_start.link_asked.connect(self.link_asked)
            self._first_start.files_dropped.connect(self.files_dropped)
            self._add(self._first_start)
        return self._first_start

    @property
    def outbox(self) -> "OutboxScreen":
        """The screen of what is owed to platforms."""
        if self._outbox is None:
            from ui.desktop.outbox.outbox_screen import OutboxScreen  # noqa: PLC0415 - same

            self._outbox = OutboxScreen(self._context, self)
            self._add(self._outbox)
        return self._outbox

    @property
    def history(self) -> "HistoryScreen":
        """The screen of what was decided."""
        if self._history is None:
            from ui.desktop.history.history_screen import HistoryScreen  # noqa: PLC0415 - same

            self._history = HistoryScreen(self._context, self)
            self._history.export_asked.connect(self.export_asked)
            self._add(self._history)
        return self._history

    @property
    def settings(self) -> "SettingsScreen":
        """The screen of what can be chosen."""
        if self._settings is None:
            from ui.desktop.settings.settings_screen import SettingsScreen  # noqa: PLC0415 - same

            self._settings = SettingsScreen(self._context, self)
            self._settings.link_asked.connect(self.link_asked)
            self._add(self._settings)
        return self._settings

    @property
    def has_settings(self) -> bool:
        """Whether the settings were looked at."""
        return self._settings is not None

    def show_page(self, page: Page) -> None:
        """Bring a page to the front, with the keyboard on its list."""
        self.page = page
        if page in _STATES:
            self.inbox.show_page(_STATES[page], page_title(page))
        screen = self._screen(page)
        self.setCurrentWidget(screen)
        screen.setFocus()
        self.page_shown.emit(page)

    def open_settings(self, part: str) -> None:
        """Open a page of the settings."""
        from ui.desktop.settings.settings_screen import SettingsPart  # noqa: PLC0415 - same

        self.show_page(Page.SETTINGS)
        self.settings.open_part(SettingsPart(part))

    def show_view(self, name: str) -> None:
        """Bring the inbox to the front, cut to a saved view."""
        if self.page is not Page.INBOX:
            self.page = Page.INBOX
            self.inbox.stand_on(_STATES[Page.INBOX], page_title(Page.INBOX))
        self.inbox.views.show(name)
        self.setCurrentWidget(self._screen(Page.INBOX))
        self.inbox.list.take_focus()
        self.page_shown.emit(self.page)

    def _add(self, screen: QWidget) -> None:
        self.addWidget(screen)
        self.screen_made.emit(screen)

    def _screen(self, page: Page) -> QWidget:
        if page is Page.INBOX and self._context.services.inbox.is_empty():
            return self.first_start
        if page is Page.OUTBOX:
            return self.outbox
        if page is Page.HISTORY:
            return self.history
        return self.settings if page is Page.SETTINGS else self.inbox

    def _show_first_start(self) -> None:
        if self.page is Page.INBOX:
            self.setCurrentWidget(self.first_start)
            self.first_start.setFocus()

    def _leave_first_start(self) -> None:
        if self.currentWidget() is self._first_start and self.page is Page.INBOX:
            self.show_page(Page.INBOX)
