"""The outbox: what is owed to platforms, how long it is held, and the way back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.changes import Changes
from core.model import AccountId, Action, DeliveryState
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.care.covers import CoverBook, Covers, covers_of
from ui.desktop.display_text import display_line
from ui.desktop.history.delivery_words import DeliveryWords, can_cancel
from ui.desktop.history.record_delegate import widths_at_100
from ui.desktop.history.record_look import KEY_ROLE, CellLook
from ui.desktop.history.record_table import RecordTable
from ui.desktop.key_binder import KeyBinder
from ui.desktop.key_settings import key_map_of
from ui.desktop.menu_button import MenuButton
from ui.desktop.outbox.outbox_model import OutboxColumn, OutboxModel
from ui.desktop.parts import PushButton, Rule, Words
from ui.desktop.screen_context import ScreenContext
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.first_focus import FirstFocus
from ui.desktop.widgets.notice_strip import NoticeStrip

if TYPE_CHECKING:
    from core.services import OutboxRow

#: At 100 %; what says our own words is as wide as they are in the language of the window.
_WIDTHS = {
    OutboxColumn.ACTION: 0,
    OutboxColumn.COMMENT: 0,
    OutboxColumn.ACCOUNT: 180,
    OutboxColumn.STATE: 0,
    OutboxColumn.UNDO: 0,
}
_USUAL = (Action.APPROVE, Action.HIDE, Action.DELETE, Action.SPAM, Action.REPLY, Action.REPORT)
_SENTENCE = 600
#: What waits for a person to say whether it shall be sent after all.
_UNSETTLED = frozenset({DeliveryState.FAILED, DeliveryState.CONFLICT})
_SPARE: dict[int, int] = {OutboxColumn.ACCOUNT: 220}


class OutboxScreen(QWidget):
    """Loads when it is shown; seconds count down without a new look into storage."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = True
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        theme = self._context.theme
        self._words = DeliveryWords(self._context.clock, self)
        self._covers = CoverBook(self._context, self)
        self._model = OutboxModel(self._words, self._covers.cover_of, self)
        self._title = Words(theme, self.tr("Outbox"), style="head")
        self._summary = Words(theme, role="text-2", elides=True)
        self.undo_button = PushButton(theme, self.tr("Undo"), icon="arrow-counter-clockwise")
        self.undo_button.setEnabled(False)
        self.retry_button = PushButton(theme, self.tr("Send again"))
        self.drop_button = PushButton(theme, self.tr("Let it be"))
        self.refusal = NoticeStrip(theme)
        self.table = RecordTable(theme, self.tr("Outbox, in the order of sending"))
        self.table.setModel(self._model)
        self.table.set_columns(self._widths(), OutboxColumn.COMMENT, _SPARE)
        self.nothing = EmptyState(theme)
        self.nothing.show_state(
            "paper-plane-tilt",
            self.tr("The outbox is empty"),
            self.tr("Decisions wait here until their undo time is over."),
        )
        self._rows = QStackedWidget()
        self._seconds = QTimer(self, interval=1000)
        self._keys = KeyBinder(self.table, {"undo": self._undo_current})

    def _widths(self) -> list[int]:
        undo = CellLook(words.verb(Action.UNDO), weight=500)
        actions = [CellLook(words.verb(one), icon="check", weight=500) for one in _USUAL]
        usual = {
            OutboxColumn.ACTION: actions,
            OutboxColumn.STATE: self._words.usual(),
            OutboxColumn.UNDO: (undo,),
        }
        needed = widths_at_100(self._context.theme, usual)
        return [max(least, needed.get(one, 0)) for one, least in _WIDTHS.items()]

    def _lay_out(self) -> None:
        theme, u = self._context.theme, self._context.theme.u
        head = QHBoxLayout()
        head.setContentsMargins(u(16), u(10), u(12), u(10))
        head.setSpacing(u(12))
        head.addWidget(MenuButton(theme))
        head.addWidget(self._title)
        head.addWidget(self._summary, 1)
        head.addWidget(self.retry_button)
        head.addWidget(self.drop_button)
        head.addWidget(self.undo_button)
        self._rows.addWidget(self.table)
        self._rows.addWidget(self.nothing)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addWidget(Rule(theme))
        page.addWidget(self.refusal)
        page.addWidget(self._rows, 1)
        FirstFocus(self, lambda: self.table)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_choice)
        self.table.clicked_cell.connect(self._click)
        self.undo_button.clicked.connect(self._undo_current)
        self.retry_button.clicked.connect(self._retry_current)
        self.drop_button.clicked.connect(self._drop_current)
        self._seconds.timeout.connect(self._tick)
        self._context.bus.changed.connect(self._take_changes)
        self._bind_keys()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what changed while the page was away."""
        super().showEvent(event)
        if self._is_stale:
            self._reload()

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        if changes.settings:
            self._bind_keys()
        if not (changes.outbox or changes.decisions or changes.accounts):
            return
        if self.isVisible():
            self._reload()
        else:
            self._is_stale = True

    def _bind_keys(self) -> None:
        settings = self._context.settings()
        key_map = key_map_of(settings)
        self._keys.bind(key_map)
        self.undo_button.set_keys(key_map.caption("undo"))

    def _reload(self) -> None:
        self._is_stale = False
        services = self._context.services

        def work() -> "tuple[tuple[OutboxRow, ...], dict[AccountId, str], Covers]":
            titles = {row.account.id: row.account.title for row in services.accounts.all()}
            rows = services.delivery.outbox()
            return rows, titles, covers_of(services, [row.comment for row in rows])

        self._context.background.run(
            work, owner=self, done=lambda found: self._show_rows(*found), failed=self._refuse
        )

    def _show_rows(
        self, rows: "tuple[OutboxRow, ...]", accounts: dict[AccountId, str], covers: Covers
    ) -> None:
        self._covers.take(covers)
        chosen = self.table.currentIndex().data(KEY_ROLE)
        self._model.show_rows(rows, accounts)
        at = self._model.row_of(chosen) if chosen is not None else None
        self.table.setCurrentIndex(
            self._model.index(at if at is not None else 0, OutboxColumn.ACTION)
            if rows
            else QModelIndex()
        )
        self._rows.setCurrentWidget(self.table if rows else self.nothing)
        self._summary.say(self._counted(rows))
        self._show_choice()
        if any(row.delivery.state is DeliveryState.HELD for row in rows):
            self._seconds.start()
        else:
            self._seconds.stop()

    def _counted(self, rows: "tuple[OutboxRow, ...]") -> str:
        waiting = sum(can_cancel(row.delivery) for row in rows)
        failed = sum(row.delivery.state in _UNSETTLED for row in rows)
        if failed:
            return self.tr("%Ln could not be sent and (waits|wait) for you", "", failed)
        if waiting:
            return self.tr("%Ln can still be undone before anything leaves", "", waiting)
        return self.tr("Nothing waits")

    @Slot()
    def _tick(self) -> None:
        self._model.tick()
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        row = self._model.row_at(self.table.currentIndex().row())
        self.undo_button.setEnabled(row is not None and can_cancel(row.delivery))
        waits_for_person = row is not None and row.delivery.state in _UNSETTLED
        self.retry_button.setVisible(waits_for_person)
        self.drop_button.setVisible(waits_for_person)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        if index.column() == OutboxColumn.UNDO:
            self._undo_current()

    @Slot()
    def _undo_current(self) -> None:
        row = self._model.row_at(self.table.currentIndex().row())
        if row is None or not can_cancel(row.delivery):
            return
        self.undo_button.setEnabled(False)
        self._context.operations.undo(
            row.delivery.decision, initiator=self, done=self._show_undone, failed=self._refuse
        )

    @Slot()
    def _retry_current(self) -> None:
        """Send a refused action again, or one in conflict all the same."""
        self._settle(self._context.services.delivery.retry)

    @Slot()
    def _drop_current(self) -> None:
        """Let it be; the decision itself stays."""
        self._settle(self._context.services.delivery.drop)

    def _settle(self, act: "Callable[[str], Changes]") -> None:
        row = self._model.row_at(self.table.currentIndex().row())
        if row is None:
            return
        key = row.delivery.request_key
        self._context.background.run(
            lambda: act(key),
            owner=self,
            done=self._take_settled,
            failed=self._refuse,
            lane=WorkLane.DECIDE,
        )

    def _take_settled(self, changes: Changes) -> None:
        self.refusal.clear()
        self._context.bus.publish(changes)
        self._context.operations.drain()

    def _show_undone(self, _: object) -> None:
        self.refusal.clear()

    def _refuse(self, error: Exception) -> None:
        self._show_choice()
        self.refusal.show_notice("danger", display_line(words.said(error), limit=_SENTENCE))
