"""The settings: a list of pages on the left, the page on the right."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.kit.kit_page import KitPage
from ui.desktop.marking import QT_TRANSLATE_NOOP
from ui.desktop.menu_button import MenuButton
from ui.desktop.nav_row import NavRow
from ui.desktop.parts import Rule, Words
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.accounts_page import AccountsPage
from ui.desktop.settings.care_page import CarePage
from ui.desktop.settings.keys_page import KeysPage
from ui.desktop.settings.log_page import LogPage
from ui.desktop.settings.look_page import LookPage
from ui.desktop.settings.notices_page import NoticesPage
from ui.desktop.settings.ranking_page import RankingPage
from ui.desktop.settings.scorers_page import ScorersPage
from ui.desktop.settings.team_page import TeamPage
from ui.desktop.widgets.first_focus import FirstFocus
from ui.desktop.widgets.tab_order import tabs_as_laid_out

_LIST = 232


class SettingsPart(StrEnum):
    """The pages, in their order."""

    LOOK = "look"
    ACCOUNTS = "accounts"
    RANKING = "ranking"
    SCORERS = "scorers"
    REPLIES = "replies"
    KEYS = "keys"
    NOTICES = "notices"
    CARE = "care"
    LOG = "log"
    TEAM = "team"


def part_titles() -> dict[SettingsPart, tuple[str, str]]:
    """Return icon and name of each page."""

    def named(icon: str, title: str) -> tuple[str, str]:
        return icon, QCoreApplication.translate("SettingsScreen", title)

    return {
        SettingsPart.LOOK: named(
            "circle-half", QT_TRANSLATE_NOOP("SettingsScreen", "Look and text")
        ),
        SettingsPart.ACCOUNTS: named("link", QT_TRANSLATE_NOOP("SettingsScreen", "Accounts")),
        SettingsPart.RANKING: named(
            "sliders-horizontal", QT_TRANSLATE_NOOP("SettingsScreen", "Ranking")
        ),
        SettingsPart.SCORERS: named("scales", QT_TRANSLATE_NOOP("SettingsScreen", "Scorers")),
        SettingsPart.REPLIES: named(
            "lightning", QT_TRANSLATE_NOOP("SettingsScreen", "Replies and macros")
        ),
        SettingsPart.KEYS: named("keyboard", QT_TRANSLATE_NOOP("SettingsScreen", "Keys")),
        SettingsPart.NOTICES: named("bell", QT_TRANSLATE_NOOP("SettingsScreen", "Notifications")),
        SettingsPart.CARE: named(
            "hand-palm", QT_TRANSLATE_NOOP("SettingsScreen", "Exposure and breaks")
        ),
        SettingsPart.LOG: named(
            "archive-box", QT_TRANSLATE_NOOP("SettingsScreen", "Backups and log")
        ),
        SettingsPart.TEAM: named("users", QT_TRANSLATE_NOOP("SettingsScreen", "People")),
    }


class SettingsScreen(QWidget):
    """Remembers the page that was open while the window lives."""

    link_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        # Each in its place from the beginning: moved there later, all of it is styled once more.
        self._stack = stack = QStackedWidget(self)
        self.kit = KitPage(context, stack)
        self._pages: dict[SettingsPart, QWidget] = {
            SettingsPart.LOOK: LookPage(context, stack),
            SettingsPart.ACCOUNTS: AccountsPage(context, stack),
            SettingsPart.RANKING: RankingPage(context, stack),
            SettingsPart.SCORERS: ScorersPage(context, stack),
            SettingsPart.REPLIES: self.kit,
            SettingsPart.KEYS: KeysPage(context, stack),
            SettingsPart.NOTICES: NoticesPage(context, stack),
            SettingsPart.CARE: CarePage(context, stack),
            SettingsPart.LOG: LogPage(context, stack),
            SettingsPart.TEAM: TeamPage(context, stack),
        }
        self._rows: dict[SettingsPart, NavRow] = {}
        self._group = QButtonGroup(self)
        accounts = self._pages[SettingsPart.ACCOUNTS]
        if isinstance(accounts, AccountsPage):
            accounts.link_asked.connect(self.link_asked)
        self._lay_out()
        tabs_as_laid_out(self)  # the pages were made before the list
        FirstFocus(self, lambda: self._rows[self.part])
        self.open_part(SettingsPart.LOOK)

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self._stack.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list())
        row.addWidget(Rule(self._theme, is_upright=True))
        row.addWidget(self._stack, 1)

    def _list(self) -> QFrame:
        u = self._theme.u
        holder = QFrame()
        holder.setFixedWidth(u(_LIST))
        column = QVBoxLayout(holder)
        column.setContentsMargins(u(12), u(20), u(12), u(12))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, u(12))
        head.setSpacing(0)
        head.addWidget(MenuButton(self._theme))
        head.addSpacing(u(8))
        head.addWidget(Words(self._theme, self.tr("Settings"), style="head", elides=True), 1)
        column.addLayout(head)
        for part, (icon, word) in part_titles().items():
            entry = NavRow(self._theme, icon, word)
            entry.clicked.connect(lambda _=False, one=part: self.open_part(one))
            self._group.addButton(entry)
            self._rows[part] = entry
            column.addWidget(entry)
        column.addStretch(1)
        return holder

    @property
    def part(self) -> SettingsPart:
        """Return the page that is open."""
        current = self._stack.currentWidget()
        return next(part for part, page in self._pages.items() if page is current)

    def open_part(self, part: SettingsPart) -> None:
        """Open a page."""
        had_focus = any(row.hasFocus() for row in self._rows.values())
        self._rows[part].setChecked(True)
        self._stack.setCurrentWidget(self._pages[part])
        if had_focus:
            self._rows[part].setFocus()
