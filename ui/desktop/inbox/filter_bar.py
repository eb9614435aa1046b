"""Search and filters over the list, with a chip for each filter in force."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.model import Lane, QueueFilter, ReviewState
from ui.desktop.inbox.filter_menu import FilterChoice, FilterMenu, choices_in_force, filter_choices
from ui.desktop.key_map import KeyMap
from ui.desktop.parts import Chip, QuietButton, Rule, SearchField
from ui.desktop.theme import Theme
from ui.desktop.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from core.services import Facets

_SEARCH_AFTER_MS = 180


class FilterBar(QFrame):
    """Holds the filter of the list; the page gives the states it begins with."""

    filter_changed = Signal(object)  # QueueFilter
    menu_asked = Signal()  # the choices are counted elsewhere, then `open_menu` shows them
    left = Signal()  # back to the list

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._home = QueueFilter()
        self._wanted = self._home
        self._accounts: Mapping[str, str] = {}
        self._is_folded = False
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        self.search = SearchField(self._theme, self.tr("Search comments"))
        self._button = QuietButton(self._theme, self.tr("Filter"), icon="funnel-simple")
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

    @property
    def wanted(self) -> QueueFilter:
        """Return the filter in force."""
        return self._wanted

    @property
    def chips(self) -> tuple[str, ...]:
        """Return the words of the chips."""
        return tuple(chip.text() for chip in self._chips.findChildren(Chip) if not chip.isHidden())

    def start_at(self, states: frozenset[ReviewState]) -> None:
        """Begin a page: its states, no search, nothing narrowed."""
        self._home = QueueFilter(states=states)
        self.search.clear()
        self._want(replace(self._home, lane=self._wanted.lane))

    def set_lane(self, lane: Lane) -> None:
        """Cut to one lane."""
        self._want(replace(self._wanted, lane=lane))

    def clear(self) -> None:
        """Drop the search and every filter."""
        self.search.clear()
        self._want(replace(self._home, lane=self._wanted.lane))

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

    def open_menu(self, facets: "Facets", under: QWidget | None = None) -> None:
        """Open the choices, under the button or another part."""
        self._accounts = {account.id: account.title for account, _ in facets.accounts}
        self._menu.fill(filter_choices(facets), self._wanted)
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
        self.filter_changed.emit(wanted)

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
