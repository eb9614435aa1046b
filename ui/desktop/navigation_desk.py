"""Fills the navigation, and keeps it beside the pages or over them in a narrow window."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model import ReviewState
from ui.desktop.drawer import Drawer
from ui.desktop.inbox.standing import Standing
from ui.desktop.key_map import MOST_VIEW_KEYS, KeyMap, view_operation
from ui.desktop.menu_button import MenuButton
from ui.desktop.navigation import Navigation, Page
from ui.desktop.pages import Pages
from ui.desktop.screen_context import ScreenContext
from ui.desktop.views.view_keeper import ViewKeeper

if TYPE_CHECKING:
    from core.services import AccountRow

_WIDTH = 216


class NavigationDesk(QObject):
    """Joins one navigation with the pages that it leads to; made anew with them."""

    def __init__(
        self,
        context: ScreenContext,
        navigation: Navigation,
        pages: Pages,
        whole: QWidget,
        row: QHBoxLayout,
    ) -> None:
        """`row` lays out the `whole` window; the navigation stands first in it."""
        super().__init__(navigation)
        self._context = context
        self._navigation = navigation
        self._pages = pages
        self._row = row
        self._is_beside = True
        self.drawer = Drawer(whole)
        self.views = ViewKeeper(context, navigation.views)
        navigation.setFixedWidth(context.theme.u(_WIDTH))
        row.insertWidget(0, navigation)
        self._connect()
        self._connect_views()

    def _connect(self) -> None:
        self._connect_menu(self._pages)
        self._pages.screen_made.connect(self._connect_menu)
        self._pages.page_shown.connect(self._after_page)
        self._pages.inbox.lists.counted.connect(self._show_standing)
        self._navigation.page_asked.connect(self._pages.show_page)
        self.drawer.closed.connect(self._focus_page)

    def _connect_views(self) -> None:
        inbox, section = self._pages.inbox, self._navigation.views
        self.views.renamed.connect(inbox.views.follow)
        self.views.answered.connect(inbox.list.strip.show_answer)
        section.view_asked.connect(self._pages.show_view)
        section.save_asked.connect(inbox.views.save_shown)
        inbox.views.opened.connect(self._after_view)
        inbox.views.listed.connect(self._list_views)
        self._list_views()

    @Slot()
    def toggle(self) -> None:
        """Show or hide the navigation; where it does not fit it lies over the page."""
        if self._is_beside:
            self._navigation.setVisible(self._navigation.isHidden())
        elif self.drawer.is_open:
            self.drawer.close_it()
        else:
            self.drawer.open_with(self._navigation)
            self._navigation.take_focus()

    def place(self, *, is_beside: bool) -> None:
        """Put the navigation beside the page, or away until the menu button is pressed."""
        for button in self._pages.findChildren(MenuButton):
            button.setVisible(not is_beside)
        if is_beside is self._is_beside:
            return
        self._is_beside = is_beside
        self.drawer.close_it()
        if is_beside:
            self._row.insertWidget(0, self._navigation)
        else:
            self._row.removeWidget(self._navigation)
        self._navigation.setVisible(is_beside)

    def show_settings(self, keys: KeyMap) -> None:
        """Show the names of the settings and the keys in force."""
        settings = self._context.settings()
        self._navigation.show_names(settings.organisation, settings.team)
        self._navigation.show_sheet_key(keys.caption("sheet"))
        numbers = range(1, MOST_VIEW_KEYS + 1)
        self._navigation.views.show_keys([keys.caption(view_operation(one)) for one in numbers])

    def show_accounts(self) -> None:
        """List the accounts anew."""
        self._context.background.run(
            self._context.services.accounts.all, owner=self, done=self._list_accounts
        )

    def show_quiet(self, until: datetime | None) -> None:
        """Say until when it is quiet, None for not."""
        lets_critical = self._context.settings().is_quiet_urgent_on
        self._navigation.care.show_quiet(until, lets_critical=lets_critical)

    def open_view(self, number: int) -> None:
        """Open a saved view by its place in the list, counted from 1."""
        names = self._view_names()
        if number <= len(names):
            self._pages.show_view(names[number - 1])

    @Slot(object)
    def _connect_menu(self, screen: QWidget) -> None:
        for button in screen.findChildren(MenuButton):
            button.clicked.connect(self.toggle)
            button.setVisible(not self._is_beside)

    def _view_names(self) -> Sequence[str]:
        return [one.name for one in self._context.services.views.all()]

    @Slot()
    def _list_views(self) -> None:
        self._navigation.views.show_views(self._view_names())
        self._navigation.views.show_current(self._pages.inbox.views.name)

    def _kept(self, name: str) -> str:
        """Return the name of a view that has a row; what only looks like one stands on its page."""
        return name if self._pages.inbox.views.named(name) is not None else ""

    @Slot(str)
    def _after_view(self, name: str) -> None:
        self._navigation.show_page(self._pages.page, self._kept(name))

    @Slot(object)
    def _after_page(self, page: Page) -> None:
        self._navigation.show_page(page, self._kept(self._pages.inbox.views.name))
        self.drawer.close_it()

    @Slot()
    def _focus_page(self) -> None:
        page = self._pages.currentWidget()
        if page is not None:
            page.setFocus()

    @Slot(object)
    def _show_standing(self, standing: Standing) -> None:
        states = standing.whole.states
        self._navigation.views.show_counts(standing.views)
        self._navigation.show_counts(
            {
                Page.INBOX: states.get(ReviewState.OPEN, 0),
                Page.SNOOZED: states.get(ReviewState.SNOOZED, 0),
                Page.ESCALATED: states.get(ReviewState.ESCALATED, 0),
                Page.OUTBOX: standing.owed,
            }
        )

    def _list_accounts(self, rows: "tuple[AccountRow, ...]") -> None:
        self._navigation.show_accounts(rows)
