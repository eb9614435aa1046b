"""The list pane: lanes, search, banner, the ranked list or why it is empty, the undo strip."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from core.model import AccountId
from ui.desktop.inbox.filter_bar import FilterBar
from ui.desktop.inbox.new_banner import NewBanner
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.queue_view import QueueView
from ui.desktop.key_map import KeyMap
from ui.desktop.parts import EmptyState, LaneTabs, Rule, UndoStrip
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import Facets


class ListPane(QFrame):
    """Only lays out; what it shows is decided by the inbox screen."""

    def __init__(
        self,
        theme: Theme,
        model: QueueModel,
        clock: Callable[[], datetime],
        facets: "Callable[[], Facets]",
        account_titles: Callable[[], Mapping[AccountId, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.lanes = LaneTabs(theme)
        self.filters = FilterBar(theme, facets, account_titles)
        self.banner = NewBanner(theme)
        self.view = QueueView(theme, model, clock)
        self.empty = EmptyState(theme)
        self.strip = UndoStrip(theme)
        self.area = QStackedWidget()
        self.area.addWidget(self.view)
        self.area.addWidget(self.empty)
        # Keys of the list stay alive where there is nothing to list: undo, search, lanes.
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.lanes)
        column.addWidget(Rule(theme))
        column.addWidget(self.filters)
        column.addWidget(Rule(theme))
        column.addWidget(self.banner)
        column.addWidget(self.area, 1)
        column.addWidget(self.strip)

    def show_keys(self, key_map: KeyMap) -> None:
        """Print the keys in force."""
        self.filters.show_keys(key_map)
        self.banner.set_keys(key_map.caption("show_new"))
        self.strip.set_keys(key_map.caption("undo"))

    def show_list(self, is_filled: bool) -> None:
        """Show the list, or in its place why there is none."""
        had_focus = self.area.isAncestorOf(self.focusWidget() or self)
        self.area.setCurrentWidget(self.view if is_filled else self.empty)
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Give the list the keyboard."""
        current = self.area.currentWidget()
        if current is not None:
            current.setFocus(Qt.FocusReason.OtherFocusReason)
