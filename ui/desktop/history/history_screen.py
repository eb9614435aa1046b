"""The history: all decisions with search, filter, proof and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.changes import Changes
from core.model import DecisionId
from ui.desktop import words
from ui.desktop.care.covers import CoverBook
from ui.desktop.history.beside_or_below import BesideOrBelow
from ui.desktop.history.decision_pane import DecisionPane, can_take_back
from ui.desktop.history.history_column import HistoryColumn
from ui.desktop.history.history_head import HistoryHead
from ui.desktop.history.history_loader import HistoryLoader, Wanted
from ui.desktop.history.history_model import HistoryModel
from ui.desktop.history.history_words import HistoryWords
from ui.desktop.history.record_delegate import widths_at_100
from ui.desktop.history.record_table import RecordTable
from ui.desktop.history.verdict_strip import VerdictStrip
from ui.desktop.key_binder import KeyBinder
from ui.desktop.key_settings import key_map_of
from ui.desktop.parts import Rule
from ui.desktop.policy_book import policies_of
from ui.desktop.screen_context import ScreenContext
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.first_focus import FirstFocus

if TYPE_CHECKING:
    from core.services import HistoryRow, Outcome, Proof

_MOST_RELOADED = 1000
#: At 100 %; what says our own words is as wide as they are in the language of the window.
_WIDTHS = {
    HistoryColumn.TIME: 72,
    HistoryColumn.ACTION: 0,
    HistoryColumn.COMMENT: 0,
    HistoryColumn.POLICY: 60,
    HistoryColumn.ACTOR: 112,
    HistoryColumn.DELIVERY: 0,
    HistoryColumn.ENTRY: 64,
}
# Which columns go first, and the room at 100 % that each leaves to the comments while it stays.
_SPARE: dict[int, int] = {
    HistoryColumn.ACTOR: 260,
    HistoryColumn.POLICY: 260,
    HistoryColumn.ENTRY: 180,
    HistoryColumn.DELIVERY: 180,
}
_PANE = 304
_PANE_FROM = 720
_VERDICT_FROM = 440


class HistoryScreen(QWidget):
    """Shows decisions newest first; loads when it is first shown and follows what changes."""

    export_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._selected: DecisionId | None = None
        self._is_stale = True
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        context, theme = self._context, self._context.theme
        titles = {policy.key: policy.title for policy in policies_of(context)}
        self._covers = CoverBook(context, self)
        self._words = HistoryWords(context.clock, titles, self._covers.cover_of, self)
        self._model = HistoryModel(context.clock, self._words, self)
        self._loader = HistoryLoader(context.services, context.background, self)
        self.head = HistoryHead(theme)
        self.verdict = VerdictStrip(context)
        self.table = RecordTable(theme, self.tr("Decisions"))
        self.table.setModel(self._model)
        self.table.set_columns(self._widths(), HistoryColumn.COMMENT, _SPARE)
        self._nothing = EmptyState(theme)
        self.pane = DecisionPane(theme, self._words, context.clock)
        self._rows = QStackedWidget()
        self._seconds = QTimer(self, interval=1000)
        self._keys = KeyBinder(
            self.table, {"undo": self._undo_chosen, "search": self.head.search.setFocus}
        )

    def _widths(self) -> list[int]:
        needed = widths_at_100(self._context.theme, self._words.usual())
        return [max(least, needed.get(one, 0)) for one, least in _WIDTHS.items()]

    def _lay_out(self) -> None:
        u = self._context.theme.u
        self._rows.addWidget(self.table)
        self._rows.addWidget(self._nothing)
        self._strip = QWidget()
        strip = QVBoxLayout(self._strip)
        strip.setContentsMargins(u(16), u(14), u(16), u(14))
        strip.addWidget(self.verdict)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self._rows, 1)
        body = BesideOrBelow(
            self._context.theme, left, self.pane, side_width=_PANE, beside_from=_PANE_FROM
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(Rule(self._context.theme))
        page.addWidget(body, 1)
        FirstFocus(self, lambda: self.table)
        self.setTabOrder(self.table, self.head.search)

    def _connect(self) -> None:
        self._loader.covered.connect(self._covers.take)
        self._covers.changed.connect(self._show_text)
        self.pane.lift_asked.connect(self._covers.lift)
        self._loader.started_over.connect(self._show_first)
        self._loader.continued.connect(self._show_more)
        self._loader.counted.connect(self.head.show_total)
        self._loader.proved.connect(self._show_proof)
        self._model.more_asked.connect(self._loader.go_on)
        self._model.days_moved.connect(self._span_days)
        self.table.selectionModel().currentRowChanged.connect(self._select)
        self.head.wanted_changed.connect(self._look)
        self.head.export_asked.connect(self.export_asked)
        self._nothing.asked.connect(self.head.clear)
        self.head.left.connect(self.table.setFocus)
        self.pane.undo_asked.connect(self.undo)
        self._seconds.timeout.connect(self._model.tick)
        self._context.bus.changed.connect(self._take_changes)
        self._bind_keys()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what changed while the page was away."""
        super().showEvent(event)
        if self._is_stale:
            self._reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the verdict where the table would get too low; the settings have it, too."""
        super().resizeEvent(event)
        self._strip.setVisible(self.height() >= self._context.theme.u(_VERDICT_FROM))

    def minimumSizeHint(self) -> QSize:
        """Return little: the parts find their places in whatever there is."""
        u = self._context.theme.u
        return QSize(u(320), u(240))

    @Slot(object)
    def undo(self, decision: DecisionId) -> None:
        """Take a decision back with a new entry."""
        self._context.operations.undo(
            decision, initiator=self, done=self._show_undone, failed=self._refuse
        )

    @Slot()
    def _undo_chosen(self) -> None:
        row = self._model.row_at(self.table.currentIndex().row())
        if row is not None and can_take_back(row.decision):
            self.undo(row.decision.id)

    @Slot()
    def _show_text(self) -> None:
        """Show a text that was covered, in the table and beside it."""
        self._model.tell_comments()
        row = self._model.row_at(self.table.currentIndex().row())
        if row is not None:
            self.pane.show_text(row)

    def _bind_keys(self) -> None:
        settings = self._context.settings()
        key_map = key_map_of(settings)
        self._keys.bind(key_map)
        self.head.search.set_keys(key_map.caption("search"))
        self.pane.show_undo_key(key_map.caption("undo"))

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        if changes.settings:
            self._bind_keys()
        if not (changes.decisions or changes.outbox or changes.log):
            return
        if self.isVisible():
            self._reload()
        else:
            self._is_stale = True

    def _reload(self) -> None:
        self._is_stale = False
        self._loader.start_over(min(self._model.loaded, _MOST_RELOADED))
        self._loader.count()

    @Slot()
    def _look(self) -> None:
        self._loader.wanted = Wanted(self.head.text, self.head.actions_wanted)
        self._loader.start_over()

    @Slot(object, bool)
    def _show_first(self, rows: "tuple[HistoryRow, ...]", is_complete: bool) -> None:
        chosen = self._selected
        at_height = self.table.verticalScrollBar().value()
        self._model.start_over(rows, is_complete=is_complete)
        self._rows.setCurrentWidget(self.table if rows else self._nothing)
        self._tell_nothing()
        row = self._model.row_of(chosen) if chosen is not None else None
        if row is not None:
            self._choose(row)
            self.table.verticalScrollBar().setValue(at_height)
        elif rows:
            self._choose(1)
        else:
            self._selected = None
            self.pane.clear()
        self._run_seconds()

    @Slot(object, bool)
    def _show_more(self, rows: "tuple[HistoryRow, ...]", is_complete: bool) -> None:
        self._model.append(rows, is_complete=is_complete)

    def _choose(self, row: int) -> None:
        self.table.setCurrentIndex(self._model.index(row, HistoryColumn.TIME))

    @Slot(QModelIndex)
    def _select(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row()) if index.isValid() else None
        if row is None:
            return
        self._selected = row.decision.id
        self.pane.show_row(row)
        self._loader.prove(row.decision.id)

    @Slot(object, object)
    def _show_proof(self, decision: DecisionId, proof: "Proof") -> None:
        if decision == self._selected:
            self.pane.show_proof(proof)

    @Slot()
    def _span_days(self) -> None:
        self.table.clearSpans()
        for row in self._model.headings():
            self.table.setSpan(row, 0, 1, self._model.columnCount())

    def _tell_nothing(self) -> None:
        if self._loader.wanted.is_narrowed:
            self._nothing.show_state(
                "magnifying-glass",
                self.tr("No decision fits"),
                self.tr("Another word or another action may find it."),
                (self.tr("Clear search"),),
            )
        else:
            self._nothing.show_state(
                "clock-counter-clockwise",
                self.tr("Nothing decided yet"),
                self.tr("Every decision is listed here, with its proof and the way back."),
            )

    def _run_seconds(self) -> None:
        if self._model.has_held:
            self._seconds.start()
        else:
            self._seconds.stop()

    def _show_undone(self, _: "Outcome") -> None:
        self._selected = None

    def _refuse(self, error: Exception) -> None:
        self.pane.refuse(words.said(error))
