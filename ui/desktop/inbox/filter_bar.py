"""Search and filters over the list, with a chip for each filter in force."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.model import Lane, QueueFilter, QueueOrder, ReviewState
from ui.desktop.inbox.filter_menu import FilterChoice, FilterMenu, choices_in_force, filter_choices
from ui.desktop.key_map import KeyMap
from ui.desktop.parts import Chip, QuietButton, Rule, SearchField
from ui.desktop.theme import Theme
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.tab_order import tabs_as_laid_out

if TYPE_CHECKING:
    from core.services import Facets

_SEARCH_AFTER_MS = 180

_NO_VIEWS: Mapping[str, QueueFilter] = MappingProxyType({})


class FilterBar(QFrame):
    """Holds the filter of the list; the page gives the states it begins with."""

    filter_changed = Signal(object)  # QueueFilter
    menu_asked = Signal()  # the choices are counted elsewhere, then `open_menu` shows them
    left = Signal()  # back to the list
    save_asked = Signal()  # keep what the list shows under a name
    view_asked = Signal(str)  # the name of a saved view

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._home = QueueFilter()
        self._wanted = self._home
        self._is_view = False  # the home is a saved view, not a page
        self._page_lane = self._wanted.lane
        self._accounts: Mapping[str, str] = {}
        self._is_folded = False
        self._create_widgets()
        self._lay_out()
        tabs_as_laid_out(self)
        self._connect()

    def _create_widgets(self) -> None:
        self.search = SearchField(self._theme, self.tr("Search comments"))
        self._button = QuietButton(self._theme, self.tr("Filter"), icon="funnel-simple")
        self._order = QuietButton(self._theme, "", icon="caret-down", is_icon_last=True)
        self._orders = QMenu(self)
        self._menu = FilterMenu(self)
        self._line = QWidget()
        self._chips = QWidget()
        self._chip_flow = FlowLayout(self._chips, spacing=self._theme.u(6))
        self._chips.hide()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_SEARCH_AFTER_MS)

    def _lay_out(self) -> None:
        u = self._theme.u
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(u(8))
        row.addWidget(self.search, 1)
        row.addWidget(self._button)
        row.addWidget(self._order)
        inner = QVBoxLayout()
        inner.setContentsMargins(u(12), u(8), u(12), u(8))
        inner.setSpacing(u(8))
        inner.addWidget(self._line)
        inner.addWidget(self._chips)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(inner)
        page.addWidget(Rule(self._theme))

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda: self._typing.start())
        self._typing.timeout.connect(self._take_search)
        self.search.returnPressed.connect(self._finish_search)
        self.search.left.connect(self._leave_search)
        self._button.clicked.connect(self.menu_asked)
        self._menu.toggled_choice.connect(self.toggle)
        self._menu.save_asked.connect(self.save_asked)
        self._menu.view_asked.connect(self.view_asked)
        self._order.clicked.connect(self._open_orders)
        self._fill_orders()
        self._show_order()

    @property
    def wanted(self) -> QueueFilter:
        """Return the filter in force."""
        return self._wanted

    @property
    def chips(self) -> tuple[str, ...]:
        """Return the words of the chips."""
        return tuple(chip.text() for chip in self._chips.findChildren(Chip) if not chip.isHidden())

    def start_at(self, states: frozenset[ReviewState]) -> None:
        """Begin a page: its states, no search, nothing narrowed, the lane that it had."""
        lane = self._page_lane if self._is_view else self._wanted.lane
        self._is_view = False
        self._home = QueueFilter(states=states)
        self.search.clear()
        self._want(replace(self._home, lane=lane))

    def open_view(self, wanted: QueueFilter) -> None:
        """Begin a saved view: what it holds is what one comes back to."""
        if not self._is_view:
            self._page_lane = self._wanted.lane
        self._is_view = True
        self._home = wanted
        self.take(wanted)
        self._show_chips()

    def end_view(self, states: frozenset[ReviewState]) -> None:
        """Come back to a page from now on; the list stays as it is."""
        self._is_view = False
        self._home = QueueFilter(states=states)

    def take(self, wanted: QueueFilter) -> None:
        """Show exactly this, as a saved view does."""
        self.search.setText(wanted.search)
        self._want(wanted)

    def set_order(self, order: QueueOrder) -> None:
        """Show the comments in this order."""
        self._want(replace(self._wanted, order=order))

    def set_lane(self, lane: Lane) -> None:
        """Cut to one lane."""
        self._want(replace(self._wanted, lane=lane))

    def clear(self) -> None:
        """Drop the search and every filter, or all that was changed of a view."""
        self.search.setText(self._home.search)
        self._want(self._home if self._is_view else replace(self._home, lane=self._wanted.lane))

    def fold(self, is_folded: bool) -> None:
        """Show the search row only while something is searched for."""
        self._is_folded = is_folded
        self._show_what_is_needed()

    @Slot()
    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.show()
        self._line.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def open_menu(
        self,
        facets: "Facets",
        under: QWidget | None = None,
        roles: Sequence[str] = (),
        views: Mapping[str, QueueFilter] = _NO_VIEWS,
    ) -> None:
        """Open the choices, under the button or another part."""
        self._accounts = {account.id: account.title for account, _ in facets.accounts}
        self._menu.fill(filter_choices(facets, roles), self._wanted, views)
        place = under or self._button
        self._menu.popup(place.mapToGlobal(QPoint(0, place.height())))

    def show_keys(self, key_map: KeyMap) -> None:
        """Print the search key in force."""
        self.search.set_keys(key_map.caption("search"))

    @Slot(object)
    def toggle(self, choice: FilterChoice) -> None:
        """Narrow the list to a choice, or widen it again; a page is never left without states."""
        wanted = choice.toggled(self._wanted)
        self._want(wanted if wanted.states else replace(wanted, states=self._home.states))

    @Slot()
    def _take_search(self) -> None:
        self._typing.stop()
        self._want(replace(self._wanted, search=self.search.text().strip()))

    @Slot()
    def _finish_search(self) -> None:
        self._take_search()
        self._leave()

    @Slot()
    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
            self._take_search()
        else:
            self._leave()

    def _leave(self) -> None:
        self.left.emit()
        self._show_what_is_needed()

    def _want(self, wanted: QueueFilter) -> None:
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._show_chips()
        self._show_order()
        self.filter_changed.emit(wanted)

    def _order_words(self) -> dict[QueueOrder, str]:
        return {
            QueueOrder.PRIORITY: self.tr("Ranked"),
            QueueOrder.NEWEST: self.tr("Newest"),
            QueueOrder.OLDEST: self.tr("Oldest"),
        }

    def _fill_orders(self) -> None:
        for order, title in self._order_words().items():
            entry = self._orders.addAction(title)
            entry.setCheckable(True)
            entry.setData(order)
            entry.triggered.connect(lambda _=False, one=order: self.set_order(one))

    def _show_order(self) -> None:
        said = self._order_words()[self._wanted.order]
        self._order.setText(said)
        self._order.setAccessibleName(self.tr("Order: {order}").format(order=said))

    @Slot()
    def _open_orders(self) -> None:
        for entry in self._orders.actions():
            entry.setChecked(entry.data() == self._wanted.order)
        self._orders.popup(self._order.mapToGlobal(QPoint(0, self._order.height())))

    def _show_chips(self) -> None:
        self._chip_flow.clear()
        in_force = [
            choice
            for choice in choices_in_force(self._wanted, self._accounts)
            if not self._belongs_to_page(choice)
        ]
        for choice in in_force:
            chip = Chip(self._theme, "x", choice.caption)
            chip.setAccessibleName(self.tr("Remove filter {name}").format(name=choice.caption))
            chip.clicked.connect(lambda _=False, one=choice: self.toggle(one))
            self._chip_flow.addWidget(chip)
        self._chips.setVisible(bool(in_force))
        self._show_what_is_needed()

    def _show_what_is_needed(self) -> None:
        is_searching = bool(self._wanted.search) or self.search.hasFocus()
        self._line.setVisible(not self._is_folded or is_searching)
        self.setVisible(not self._line.isHidden() or not self._chips.isHidden())

    def _belongs_to_page(self, choice: FilterChoice) -> bool:
        return choice.part == "states" and self._wanted.states == self._home.states
