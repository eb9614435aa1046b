"""The head of the history: how much there is, search, filter and export."""

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Action
from ui.desktop import words
from ui.desktop.history.action_menu import ActionMenu
from ui.desktop.menu_button import MenuButton
from ui.desktop.parts import Chip, FlowLayout, PushButton, SearchField, Words, plain_tooltip
from ui.desktop.theme import Theme

_SEARCH_AFTER_MS = 180
_GAP = 12
_MARGINS = (16, 10, 12, 10)
_SEARCH_MOST = 420
_SLACK = 4


class HistoryHead(QWidget):
    """Tells what to look for; shows a chip for each action in force."""

    wanted_changed = Signal()
    export_asked = Signal()
    left = Signal()  # back to the table

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        theme = self._theme
        self._title = Words(theme, self.tr("History"), style="head")
        self._total = Words(theme, style="body", role="text-2", elides=True)
        self._totals: tuple[str, ...] = ()
        self.search = SearchField(theme, self.tr("Search decisions"))
        self.search.setMaximumWidth(theme.u(_SEARCH_MOST))
        self._filter = PushButton(theme, self.tr("Filter"), icon="funnel-simple")
        self._export = PushButton(theme, self.tr("Export"), icon="export")
        self._menu = ActionMenu(self)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=theme.u(6))
        self._chips.hide()
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)

    def _lay_out(self) -> None:
        u = self._theme.u
        row = QHBoxLayout()
        row.setSpacing(u(_GAP))
        self._menu_button = MenuButton(self._theme)
        row.addWidget(self._menu_button)
        row.addWidget(self._title)
        row.addWidget(self._total, 1)
        row.addWidget(self.search, 1)
        row.addWidget(self._filter)
        row.addWidget(self._export)
        page = QVBoxLayout(self)
        page.setContentsMargins(*map(u, _MARGINS))
        page.setSpacing(u(8))
        page.addLayout(row)
        page.addWidget(self._chips)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda: self._typing.start())
        self.search.returnPressed.connect(self._finish_search)
        self.search.left.connect(self._leave_search)
        self._typing.timeout.connect(self.wanted_changed)
        self._filter.clicked.connect(self._open_menu)
        self._menu.filter_changed.connect(self._take_filter)
        self._export.clicked.connect(self.export_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Write out what the field is for, as far as the buttons leave room for it."""
        u, others = self._theme.u, (self._menu_button, self._title, self._filter, self._export)
        taken = [one.sizeHint().width() + u(_GAP) for one in others if not one.isHidden()]
        room = self.width() - sum(taken) - u(_MARGINS[0] + _MARGINS[2] + _GAP)
        needed = self.search.width_written_out()
        self.search.setMinimumWidth(max(0, min(room, needed)))
        self._say_total(room - needed)

    def _say_total(self, room: int) -> None:
        """Say in full how much there is, or the number alone, or nothing."""
        width = self._theme.metrics("body").horizontalAdvance
        said = next((one for one in self._totals if width(one) + _SLACK <= room), "")
        self._total.say(said)
        self._total.setMinimumWidth(width(said) + _SLACK if said else 0)

    @property
    def text(self) -> str:
        """Return what is searched for."""
        return self.search.text().strip()

    @property
    def actions_wanted(self) -> frozenset[Action]:
        """Return the actions to show; empty means all."""
        return self._menu.chosen

    def want_actions(self, actions: Collection[Action]) -> None:
        """Show only these actions, as if chosen in the menu."""
        self._menu.choose(actions)

    def show_total(self, total: int, first_at: datetime | None) -> None:
        """Say how many decisions there are and since when."""
        if not total or first_at is None:
            self._totals = (self.tr("No decision yet"),)
        else:
            since = words.date_words(first_at.astimezone().date())
            in_full = self.tr("%Ln decision(s) since {day}", "", total).format(day=since)
            self._totals = (in_full, self.tr("%Ln decision(s)", "", total))
        self._total.setToolTip(plain_tooltip(self._totals[0]))
        self._fit()

    def clear(self) -> None:
        """Drop search and filter."""
        self.search.clear()
        self._menu.clear_choice()
        self._show_chips()
        self.wanted_changed.emit()

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self._filter.mapToGlobal(QPoint(0, self._filter.height())))

    @Slot(object)
    def _take_filter(self, _: object) -> None:
        self._show_chips()
        self.wanted_changed.emit()

    @Slot()
    def _finish_search(self) -> None:
        self._typing.stop()
        self.wanted_changed.emit()
        self.left.emit()

    @Slot()
    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
            self.wanted_changed.emit()
        else:
            self.left.emit()

    def _show_chips(self) -> None:
        self._flow.clear()
        for action in sorted(self._menu.chosen):
            word = words.done_word(action)
            chip = Chip(self._theme, "x", word)
            chip.setAccessibleName(self.tr("Remove filter {name}").format(name=word))
            chip.clicked.connect(lambda _=False, one=action: self._menu.uncheck(one))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._menu.chosen))
