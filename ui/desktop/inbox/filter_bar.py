"""Search and filters over the list, with a chip for each filter in force."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import AccountId, Lane, QueueFilter, ReviewState
from ui.desktop.inbox.filter_menu import FilterChoice, FilterMenu, filter_choices
from ui.desktop.key_map import KeyMap
from ui.desktop.parts import Chip, QuietButton, SearchField
from ui.desktop.theme import Theme
from ui.desktop.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from core.services import Facets

_SEARCH_AFTER_MS = 180


class FilterBar(QWidget):
    """Holds the filter of the list; the page gives the states it begins with."""

    filter_changed = Signal(object)  # QueueFilter
    left = Signal()  # back to the list

    def __init__(
        self,
        theme: Theme,
        facets: "Callable[[], Facets]",
        account_titles: Callable[[], Mapping[AccountId, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facets = facets
        self._account_titles = account_titles
        self._home = QueueFilter()
        self._wanted = self._home
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        self.search = SearchField(self._theme, self.tr("Search comments"))
        self._button = QuietButton(self._theme, self.tr("Filter"), icon="funnel-simple")
        self._menu = FilterMenu(self)
        self._chips = QWidget()
        self._chip_flow = FlowLayout(self._chips, spacing=self._theme.u(6))
        self._chips.hide()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_SEARCH_AFTER_MS)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.u(8))
        row.addWidget(self.search, 1)
        row.addWidget(self._button)
        page = QVBoxLayout(self)
        page.setContentsMargins(*[self._theme.u(n) for n in (12, 8, 12, 8)])
        page.setSpacing(self._theme.u(8))
        page.addLayout(row)
        page.addWidget(self._chips)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda: self._typing.start())
        self._typing.timeout.connect(self._take_search)
        self.search.returnPressed.connect(self._finish_search)
        self.search.left.connect(self._leave_search)
        self._button.clicked.connect(self.open_menu)
        self._menu.toggled_choice.connect(self._toggle)

    @property
    def wanted(self) -> QueueFilter:
        """Return the filter in force."""
        return self._wanted

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

    @Slot()
    def open_menu(self) -> None:
        """Open the choices under the button."""
        self._menu.fill(filter_choices(self._facets(), self._account_titles()), self._wanted)
        self._menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def show_keys(self, key_map: KeyMap) -> None:
        """Print the search key in force."""
        self.search.set_keys(key_map.caption("search"))

    @Slot(object)
    def _toggle(self, choice: FilterChoice) -> None:
        wanted = choice.toggled(self._wanted)
        self._want(wanted if wanted.states else replace(wanted, states=self._home.states))

    @Slot()
    def _take_search(self) -> None:
        self._typing.stop()
        self._want(replace(self._wanted, search=self.search.text().strip()))

    @Slot()
    def _finish_search(self) -> None:
        self._take_search()
        self.left.emit()

    @Slot()
    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
            self._take_search()
        else:
            self.left.emit()

    def _want(self, wanted: QueueFilter) -> None:
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._show_chips()
        self.filter_changed.emit(wanted)

    def _show_chips(self) -> None:
        self._chip_flow.clear()
        choices = filter_choices(self._facets(), self._account_titles())
        in_force = [
            choice
            for members in choices.values()
            for choice in members
            if choice.is_on(self._wanted) and not self._belongs_to_page(choice)
        ]
        for choice in in_force:
            chip = Chip(self._theme, "x", choice.caption, acts=True)
            chip.setAccessibleName(self.tr("Remove filter {name}").format(name=choice.caption))
            chip.clicked.connect(lambda _=False, one=choice: self._toggle(one))
            self._chip_flow.addWidget(chip)
        self._chips.setVisible(bool(in_force))

    def _belongs_to_page(self, choice: FilterChoice) -> bool:
        return choice.part == "states" and self._wanted.states == self._home.states
