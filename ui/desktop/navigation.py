"""The navigation: pages, accounts, and what stays at the foot."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.care.care_foot import CareFoot
from ui.desktop.display_text import display_text
from ui.desktop.linking.account_marks import account_mark
from ui.desktop.linking.completeness import short_completeness
from ui.desktop.marking import QT_TRANSLATE_NOOP
from ui.desktop.nav_row import NavRow
from ui.desktop.parts import BrandMark, IconButton, IconLabel, KeyCap, Rule, Words, clear_layout
from ui.desktop.theme import Theme
from ui.desktop.views.view_section import ViewSection
from ui.desktop.widgets.pane_area import PaneArea
from ui.desktop.widgets.tab_order import tabs_as_laid_out

if TYPE_CHECKING:
    from core.services import AccountRow

_WIDTH = 216


class Page(StrEnum):
    """The pages of the window."""

    INBOX = "inbox"
    SNOOZED = "snoozed"
    ESCALATED = "escalated"
    OUTBOX = "outbox"
    HISTORY = "history"
    SETTINGS = "settings"


_TITLES = {
    Page.INBOX: QT_TRANSLATE_NOOP("Navigation", "Inbox"),
    Page.SNOOZED: QT_TRANSLATE_NOOP("Navigation", "Snoozed"),
    Page.ESCALATED: QT_TRANSLATE_NOOP("Navigation", "Escalated"),
    Page.OUTBOX: QT_TRANSLATE_NOOP("Navigation", "Outbox"),
    Page.HISTORY: QT_TRANSLATE_NOOP("Navigation", "History"),
    Page.SETTINGS: QT_TRANSLATE_NOOP("Navigation", "Settings"),
}
PAGE_ICONS = {
    Page.INBOX: "tray",
    Page.SNOOZED: "clock",
    Page.ESCALATED: "arrow-fat-line-up",
    Page.OUTBOX: "paper-plane-tilt",
    Page.HISTORY: "clock-counter-clockwise",
    Page.SETTINGS: "gear-six",
}
_WORK = (Page.INBOX, Page.SNOOZED, Page.ESCALATED, Page.OUTBOX)


def page_title(page: Page) -> str:
    """Return the name of a page."""
    return QCoreApplication.translate("Navigation", _TITLES[page])


class Navigation(QFrame):
    """Lists the pages; tells which one is asked for."""

    page_asked = Signal(object)  # Page
    sheet_asked = Signal()
    link_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("navigation")
        self._group = QButtonGroup(self)
        self._rows: dict[Page, NavRow] = {}
        self._listed: tuple[AccountRow, ...] | None = None  # the accounts, whatever waits in them
        self._waiting: list[Words] = []
        self._create_widgets()
        self._lay_out()
        tabs_as_laid_out(self)

    def _create_widgets(self) -> None:
        theme = self._theme
        self._organisation = Words(theme, style="caption", weight=600)
        self._team = Words(theme, style="caption", role="text-2")
        self._accounts = QVBoxLayout()
        self._sheet = IconButton(theme, "keyboard", self.tr("Keys"))
        self._sheet_key = KeyCap(theme, "?")
        self._sheet.clicked.connect(self.sheet_asked)
        self.care = CareFoot(theme)
        self.views = ViewSection(theme)

    def _lay_out(self) -> None:
        u = self._theme.u
        page = QVBoxLayout(self)
        page.setContentsMargins(u(8), u(12), u(8), u(8))
        page.setSpacing(0)
        page.addLayout(self._head())
        page.addSpacing(u(12))
        page.addWidget(self._places(), 1)
        page.addWidget(Rule(self._theme))
        page.addSpacing(u(8))
        page.addLayout(self._promise())
        page.addSpacing(u(4))
        page.addWidget(self.care)
        page.addLayout(self._foot())

    def _places(self) -> PaneArea:
        """Return what one can go to; all of it scrolls where large text leaves too little room."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for work in _WORK:
            column.addWidget(self._row(work))
        column.addWidget(self.views)
        column.addWidget(self._section(self.tr("Look back")))
        column.addWidget(self._row(Page.HISTORY))
        column.addLayout(self._accounts_head())
        column.addLayout(self._accounts)
        column.addStretch(1)
        area = PaneArea(self._theme)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Pages, saved views, accounts"))
        area.setWidget(holder)
        return area

    def _head(self) -> QHBoxLayout:
        u = self._theme.u
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._organisation)
        names.addWidget(self._team)
        row = QHBoxLayout()
        row.setContentsMargins(0, u(2), 0, 0)
        row.setSpacing(u(8))
        row.addSpacing(u(6))
        row.addWidget(BrandMark(self._theme))
        row.addLayout(names, 1)
        return row

    def _row(self, page: Page) -> NavRow:
        row = NavRow(self._theme, PAGE_ICONS[page], page_title(page))
        row.clicked.connect(lambda: self.page_asked.emit(page))
        self._group.addButton(row)
        self._rows[page] = row
        return row

    def _accounts_head(self) -> QHBoxLayout:
        link = IconButton(self._theme, "link", self.tr("Link an account"))
        link.clicked.connect(self.link_asked)
        row = QHBoxLayout()
        row.addWidget(self._section(self.tr("Accounts")), 1)
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _section(self, title: str) -> Words:
        label = Words(self._theme, title, style="micro", role="text-2", weight=600)
        u = self._theme.u
        label.setContentsMargins(u(8), u(16), 0, u(8))
        return label

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.u(8))
        row.addSpacing(self._theme.u(8))
        row.addWidget(IconLabel(self._theme, "house", "text-3", 14))
        self._promised = Words(self._theme, style="caption", role="text-2", wraps=True)
        self._promised.say(self.tr("All stays on this computer"))
        row.addWidget(self._promised, 1)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.u(4))
        row.addWidget(self._row(Page.SETTINGS), 1)
        row.addWidget(self._sheet)
        row.addWidget(self._sheet_key)
        row.addSpacing(self._theme.u(6))
        return row

    def show_names(self, organisation: str, team: str) -> None:
        """Show whose desk this is."""
        self._organisation.say(organisation or "Parapet")
        self._team.say(team or self.tr("Comment desk"))

    def show_page(self, page: Page, view: str = "") -> None:
        """Mark the current page, or the saved view that stands in its place."""
        is_view = bool(view) and page is Page.INBOX
        self._group.setExclusive(False)
        for one, row in self._rows.items():
            row.setChecked(one is page and not is_view)
        self._group.setExclusive(True)
        self.views.show_current(view if is_view else "")

    def take_focus(self) -> None:
        """Give the row of the current page or view the keyboard."""
        for row in (*self._rows.values(), *self.views.rows):
            if row.isChecked():
                row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_counts(self, counts: Mapping[Page, int]) -> None:
        """Show how much waits on each page."""
        for page, row in self._rows.items():
            row.show_count(counts.get(page))

    def show_sheet_key(self, caption: str) -> None:
        """Print the key of the keyboard sheet."""
        self._sheet_key.show_keys(caption)

    def show_accounts(self, accounts: "Iterable[AccountRow]") -> None:
        """List where comments come from; where only the counts are new, only those are told."""
        rows = tuple(accounts)
        listed = tuple(replace(row, open=0) for row in rows)
        if listed == self._listed:
            for said, row in zip(self._waiting, rows, strict=True):
                said.say(self._waits(row))
            return
        self._listed, self._waiting = listed, []
        clear_layout(self._accounts)
        is_linked = any(row.account.is_linked for row in rows)
        linked = self.tr("Talks to your accounts only")
        self._promised.say(linked if is_linked else self.tr("All stays on this computer"))
        for account in rows:
            self._accounts.addLayout(self._account(account))
        if not rows:
            empty = Words(
                self._theme, self.tr("Nothing imported yet"), style="caption", role="text-3"
            )
            empty.setContentsMargins(self._theme.u(8), 0, 0, 0)
            self._accounts.addWidget(empty)

    def _account(self, account: "AccountRow") -> QHBoxLayout:
        u = self._theme.u
        names = QVBoxLayout()
        names.setSpacing(0)
        title = display_text(account.account.title, limit=60).text
        names.addWidget(Words(self._theme, title, style="body", elides=True))
        said = self._waits(account)
        waiting = Words(self._theme, said, style="micro", role="text-3", elides=True)
        self._waiting.append(waiting)
        names.addWidget(waiting)
        icon, role, word = account_mark(account)
        row = QHBoxLayout()
        row.setContentsMargins(u(8), u(4), u(8), u(4))
        row.setSpacing(u(10))
        mark = IconLabel(self._theme, icon, role, 16)
        mark.setAccessibleName(word)
        row.addWidget(mark)
        row.addLayout(names, 1)
        return row

    def _waits(self, account: "AccountRow") -> str:
        if account.account.is_linked:
            return short_completeness(account)
        return self.tr("%Ln open", "", account.open)
