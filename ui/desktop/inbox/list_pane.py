"""The list pane: lanes, search, banner, the ranked list or why it is empty, the undo strip."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from core.model import ReviewState
from ui.desktop import words
from ui.desktop.inbox.bulk_bar import BulkBar
from ui.desktop.inbox.filter_bar import FilterBar
from ui.desktop.inbox.list_empty import ListEmpty
from ui.desktop.inbox.list_head import ListHead
from ui.desktop.inbox.new_banner import NewBanner
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.queue_view import QueueView
from ui.desktop.inbox.round_strip import RoundStrip
from ui.desktop.inbox.standing import Standing
from ui.desktop.inbox.view_strip import ViewStrip
from ui.desktop.key_map import KeyMap
from ui.desktop.parts import EmptyState, LaneTabs, UndoStrip
from ui.desktop.theme import Theme
from ui.desktop.widgets.pane_area import PaneArea


class ListPane(QFrame):
    """Only lays out; what it shows is decided by the inbox screen."""

    def __init__(
        self,
        theme: Theme,
        model: QueueModel,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.head = ListHead(theme)
        self.lanes = LaneTabs(theme)
        self.saved = ViewStrip(theme)
        self.filters = FilterBar(theme)
        self.round = RoundStrip(theme)
        self.banner = NewBanner(theme)
        self.bulk = BulkBar(theme)
        self.area = QStackedWidget(self)
        self.view = QueueView(theme, model, clock, self.area)
        self.empty = EmptyState(theme)
        self.why_empty = ListEmpty(self.empty, clock, self)
        self.strip = UndoStrip(theme)
        self.area.addWidget(self.view)
        self._empty_area = PaneArea(theme)  # scrolls where large text leaves too little room
        self._empty_area.setWidget(self.empty)
        self._empty_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty_area.setFocusProxy(self.empty)
        self.area.addWidget(self._empty_area)
        self.area.setFocusProxy(self.view)
        # Keys of the list stay alive where there is nothing to list: undo, search, lanes.
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out(theme)
        self.set_narrow(False)

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.lanes)
        column.addWidget(self.saved)
        column.addWidget(self.filters)
        column.addWidget(self.round)
        column.addWidget(self.banner)
        column.addWidget(self.bulk)
        column.addWidget(self.area, 1)
        column.addWidget(self.strip)

    def take_strip(self) -> None:
        """Show the undo strip at the foot, where it belongs."""
        column = self.layout()
        if column is not None and self.strip.parentWidget() is not self:
            column.addWidget(self.strip)
            self.strip.hide_at_rest(False)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the search row away behind icons, as narrow windows do."""
        self.head.setVisible(is_narrow)
        self.filters.fold(is_narrow)
        self.saved.fold(is_narrow)

    def show_keys(self, key_map: KeyMap) -> None:
        """Print the keys in force."""
        self.filters.show_keys(key_map)
        self.saved.set_keys(key_map.caption("update_view"))
        self.round.set_keys(key_map.caption("round"))
        self.banner.set_keys(key_map.caption("show_new"))
        self.bulk.set_keys(key_map.caption("select_all"), key_map.caption("clear"))
        self.strip.set_keys(key_map.caption("undo"))

    def show_list(self, is_filled: bool) -> None:
        """Show the list, or in its place why there is none."""
        # That of the window: a pane's own focusWidget is the last that it had.
        had_focus = self.area.isAncestorOf(self.window().focusWidget() or self)
        shown = self.view if is_filled else self.empty
        self.area.setCurrentWidget(self.view if is_filled else self._empty_area)
        self.area.setFocusProxy(shown)
        if had_focus:
            self.take_focus()

    def show_standing(self, standing: Standing) -> None:
        """Say at the foot how the day goes."""
        waiting = standing.whole.states.get(ReviewState.OPEN, 0)
        decided, left = words.number(standing.decided), words.number(waiting)
        if standing.decided and waiting:
            said = self.tr("{decided} decided today, {left} left")
        elif standing.decided:
            said = self.tr("{decided} decided today, nothing left")
        else:
            said = self.tr("{left} waiting") if waiting else self.tr("Nothing is waiting")
        self.strip.show_rest(said.format(decided=decided, left=left))

    def take_focus(self) -> None:
        """Give the list the keyboard."""
        current = self.area.currentWidget()
        if current is not None:
            current.setFocus(Qt.FocusReason.OtherFocusReason)
