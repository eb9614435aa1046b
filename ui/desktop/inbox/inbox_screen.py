"""The inbox: the ranked list, the comment, why it stands here, and the decisions about it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QSplitter, QWidget

from core.changes import Changes
from core.errors import ParapetError
from core.model import AccountId, Lane, QueueCounts, QueueFilter, ReviewState
from ui.desktop import words
from ui.desktop.breakpoints import Shape
from ui.desktop.inbox.decider import Decider
from ui.desktop.inbox.decision_draft import DecisionDraft
from ui.desktop.inbox.detail_loader import DetailLoader, Loaded
from ui.desktop.inbox.detail_pane import DetailPane
from ui.desktop.inbox.inbox_keys import list_acts
from ui.desktop.inbox.leaving import leaves_list
from ui.desktop.inbox.list_pane import ListPane
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.key_binder import KeyBinder
from ui.desktop.key_map import KeyMap
from ui.desktop.links import safe_link
from ui.desktop.screen_context import ScreenContext
from ui.desktop.window_memory import WindowMemory

if TYPE_CHECKING:
    from core.services import CommentDetail, Outcome, Policy, QueueIds, StaleInfo

_LIST_WIDTH = 444
_LEAST_LIST = 360
_OPEN = frozenset({ReviewState.OPEN})


class InboxScreen(QWidget):
    """Joins the panes. New ranks take effect when the person asks, or while nothing was done."""

    sheet_asked = Signal()
    import_asked = Signal()
    emptied = Signal()  # the profile has no comment at all
    counted = Signal(object)  # QueueCounts, for the navigation
    filter_changed = Signal(object)  # QueueFilter

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._detail: CommentDetail | None = None
        self._question = 0
        self._is_touched = False
        self._shape = Shape.ALL_PANES
        self.model = QueueModel(context.services.inbox.items, context.clock)
        self.list = ListPane(
            context.theme,
            self.model,
            context.clock,
            context.services.inbox.facets,
            self._account_titles,
        )
        self.view = self.list.view
        self.detail = DetailPane(context.theme, self._policies(), context.clock)
        self.decider = Decider(context, self.model, self.view, self.list.strip, self)
        self._loader = DetailLoader(context, self)
        self._lay_out()
        self._connect()
        self._keys = KeyBinder(self.list.area, list_acts(self))
        self.show_settings()

    def _lay_out(self) -> None:
        u = self._context.theme.u
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self.list.setMinimumWidth(u(_LEAST_LIST))
        self._split.addWidget(self.list)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([u(_LIST_WIDTH), u(3 * _LIST_WIDTH)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        self.setFocusProxy(self.list.area)

    def _connect(self) -> None:
        self.view.current_moved.connect(self._show_row)
        self.view.read_asked.connect(self.open_comment)
        self.model.marks_changed.connect(lambda _: self._show_target())
        self.model.refused.connect(self._context.notices)
        self.list.lanes.lane_asked.connect(self.show_lane)
        self.list.filters.filter_changed.connect(self._take_filter)
        self.list.filters.left.connect(self.list.take_focus)
        self.list.banner.asked.connect(self.show_new)
        self.list.empty.asked.connect(self._answer_empty)
        self.list.strip.undo_asked.connect(self.decider.undo)
        self.list.strip.ran_out.connect(self._context.operations.drain)
        self._loader.loaded.connect(self._show_loaded)
        self._loader.gone.connect(lambda one: self.model.remove([one]))
        dock, header = self.detail.dock, self.detail.header
        dock.decided.connect(self._decide)
        dock.refused.connect(lambda why: self.list.strip.show_answer("prohibit", why))
        dock.left.connect(self.list.take_focus)
        header.previous_asked.connect(lambda: self.view.step(-1))
        header.next_asked.connect(lambda: self.view.step(1))
        header.original_asked.connect(self.open_original)
        header.more_asked.connect(dock.open_more)
        self.detail.reading.original_asked.connect(self.open_original)
        self.decider.decided.connect(self._after_decision)
        self.decider.undone.connect(self._after_undo)
        self._context.bus.changed.connect(self._take_changes)

    @property
    def wanted(self) -> QueueFilter:
        """Return the filter in force."""
        return self.list.filters.wanted

    def show_states(self, states: frozenset[ReviewState]) -> None:
        """Show open comments, or the snoozed or escalated ones."""
        self.list.filters.start_at(states)

    @Slot(object)
    def show_lane(self, lane: Lane) -> None:
        """Cut the list to one lane."""
        self.list.lanes.show_lane(lane)
        self.list.filters.set_lane(lane)

    def show_settings(self) -> None:
        """Take keys and density from the settings."""
        settings = self._context.settings()
        key_map = KeyMap(settings.keys, settings.single_keys_on)
        self._keys.bind(key_map)
        self.list.show_keys(key_map)
        self.detail.dock.show_keys(key_map)
        if self.view.is_compact is not settings.is_compact:
            self.view.set_compact(settings.is_compact)

    def set_shape(self, shape: Shape) -> None:
        """Arrange the panes for a width of the window."""
        self._shape = shape
        self.detail.put_context_below(shape < Shape.ALL_PANES)
        u = self._context.theme.u
        self.list.setMinimumWidth(u(_LEAST_LIST) if shape > Shape.TWO_PANES else u(240))
        if shape is Shape.ONE_PANE:
            self._show_one(self.list)
        else:
            self.list.show()
            self.detail.show()

    def reload(self, *, keep: bool = True) -> None:
        """Read the list anew; with `keep` the same comment stays selected."""
        self._question += 1
        question, wanted = self._question, self.wanted
        self._context.background.run(
            lambda: self._context.services.inbox.queue(wanted),
            owner=self,
            done=lambda found: self._show_queue(question, found, keep),
            failed=lambda error: self._context.notices(str(error)),
        )
        self._count()

    @Slot()
    def show_new(self) -> None:
        """Take in new comments, new ratings and the time that has passed."""
        self.list.banner.hide()
        self._is_touched = False
        self._context.background.run(
            self._context.services.inbox.rerank,
            owner=self,
            done=lambda _: self.reload(),
            failed=lambda error: self._context.notices(str(error)),
        )

    @Slot()
    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.list.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.filters.search.selectAll()

    def select_last(self) -> None:
        """Go to the least urgent comment."""
        self.view.select_row(self.model.rowCount() - 1)

    def toggle_mark(self) -> None:
        """Mark the current comment for a decision about many, and go on."""
        if self.view.current_row >= 0:
            self.model.toggle_mark(self.view.current_row)
            self._is_touched = True

    def extend_marks(self, rows: int) -> None:
        """Mark the current comment and the next one in a direction."""
        if self.view.current_row >= 0:
            self.model.set_marked(self.view.current_row, True)
            self.view.step(rows)
            self.model.set_marked(self.view.current_row, True)

    @Slot()
    def step_back(self) -> None:
        """Go one step back: marks, then the search and filters, then the list."""
        if self._shape is Shape.ONE_PANE and not self.list.isVisible():
            self._show_one(self.list)
        elif self.model.marked:
            self.model.clear_marks()
        elif self.wanted.search:
            self.list.filters.clear()
        self.list.take_focus()

    @Slot()
    def open_comment(self) -> None:
        """Read the current comment: its pane gets the keyboard."""
        if self._shape is Shape.ONE_PANE:
            self._show_one(self.detail)
        self.detail.reading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def open_original(self) -> None:
        """Open the comment where it was written, after a look at the address."""
        link = safe_link(self._detail.item.comment.url) if self._detail else None
        if link is None:
            self.list.strip.show_answer(
                "prohibit", self.tr("This comment has no address that can be opened.")
            )
            return
        question = QMessageBox(self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle(self.tr("Open original"))
        question.setText(self.tr("Open {host} in the browser?").format(host=link.host))
        go = question.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        question.exec()
        if question.clickedButton() is go:
            QDesktopServices.openUrl(QUrl(link.url, QUrl.ParsingMode.StrictMode))

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.list.area, self.detail.reading, self.detail.context, self.detail.dock)

    def keep_in(self, memory: WindowMemory) -> None:
        """Remember the sizes of the panes."""
        memory.keep("inbox/panes", self._split.saveState())

    def take_from(self, memory: WindowMemory) -> None:
        """Give the panes the sizes they had."""
        if (state := memory.bytes("inbox/panes")) is not None:
            self._split.restoreState(state)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._question:
            self.reload(keep=False)

    def _show_one(self, pane: QWidget) -> None:
        self.list.setVisible(pane is self.list)
        self.detail.setVisible(pane is self.detail)

    @Slot(object)
    def _take_filter(self, wanted: QueueFilter) -> None:
        self._is_touched = False
        self.filter_changed.emit(wanted)
        self.reload(keep=False)

    def _show_queue(self, question: int, found: "QueueIds", keep: bool) -> None:
        if question != self._question:
            return
        if keep and self.model.rowCount():
            row = self.view.current_row
            self.model.replace_order(found.ids)
            if self.view.current_row < 0:
                self.view.select_row(row)
        else:
            self.model.show_ids(found.ids)
            self.view.select_row(0)
        self.model.update_all()
        self._show_fill()
        self._show_row(self.view.current_row)

    def _show_fill(self) -> None:
        is_filled = self.model.rowCount() > 0
        self.list.show_list(is_filled)
        if is_filled:
            return
        self._show_row(-1)
        if self.wanted.search:
            title = self.tr("No comment has “{words}” in it").format(words=self.wanted.search[:60])
            self.list.empty.show_state(
                "magnifying-glass", title, actions=(self.tr("Clear search"),)
            )
        elif self._is_narrowed():
            self.list.empty.show_state(
                "funnel-simple",
                self.tr("Nothing fits these filters"),
                actions=(self.tr("Clear filters"),),
            )
        elif self.wanted.states == _OPEN:
            self._show_all_clear()
        else:
            self.list.empty.show_state("check-circle", self.tr("Nothing is parked here"))

    def _show_all_clear(self) -> None:
        if self._context.services.inbox.is_empty():
            self.emptied.emit()
            return
        midnight = self._context.clock().astimezone().replace(hour=0, minute=0, second=0)
        decided = self._context.services.moderation.decided_since(midnight)
        sentence = self.tr("%n decided today. Time for a walk.", "", decided)
        self.list.empty.show_state("check-circle", self.tr("All clear"), sentence)

    def _is_narrowed(self) -> bool:
        wanted = self.wanted
        has_parts = bool(wanted.platforms or wanted.languages or wanted.accounts)
        return has_parts or wanted.lane is not Lane.EVERYTHING

    @Slot(int)
    def _answer_empty(self, _: int) -> None:
        self.list.lanes.show_lane(Lane.EVERYTHING)
        self.list.filters.clear()
        self.list.filters.set_lane(Lane.EVERYTHING)
        self.list.take_focus()

    @Slot(int)
    def _show_row(self, row: int) -> None:
        comment = self.model.id_at(row)
        if row > 0:
            self._is_touched = True
        self.detail.header.show_place(row, self.model.rowCount())
        if comment is None:
            self._detail = None
            self.detail.show_nothing()
        elif self._detail is not None and self._detail.item.comment.id == comment:
            return
        self._loader.show(comment)

    @Slot(object)
    def _show_loaded(self, loaded: Loaded) -> None:
        self._detail = loaded.detail
        self._capabilities = loaded.capabilities
        self.detail.show_detail(loaded.detail)
        self.detail.header.allow_original(safe_link(loaded.detail.item.comment.url) is not None)
        self._show_target()

    def _show_target(self) -> None:
        if self._detail is None:
            return
        count = len(self.model.marked) or 1
        self.detail.show_target(self._detail.item.comment.platform, count, self._capabilities)

    @Slot(object)
    def _decide(self, draft: DecisionDraft) -> None:
        current = self.view.current_comment
        ids = self.model.marked or ((current,) if current is not None else ())
        if not ids:
            return
        self._is_touched = True
        self._detail = None
        self.decider.decide(ids, draft, leaves_list=leaves_list(draft.action, self.wanted.states))
        self._show_fill()
        self._show_row(self.view.current_row)
        self.list.take_focus()

    def _after_decision(self, _: "Outcome") -> None:
        self._count()
        self._show_row(self.view.current_row)

    def _after_undo(self, _: "Outcome") -> None:
        self._detail = None
        self.reload()

    @Slot(object, object)
    def _take_changes(self, changes: Changes, initiator: QObject | None) -> None:
        if changes.settings:
            self.show_settings()
        if initiator is self.decider:
            return
        if changes.settings and changes.queue:
            self._detail = None
            self.reload()
        elif changes.queue:
            self._take_new()
        elif changes.decisions:
            self._detail = None
            self.reload()

    def _take_new(self) -> None:
        if not self._is_touched:
            self.show_new()
            return
        self._context.background.run(
            self._context.services.inbox.stale, owner=self, done=self._offer_new
        )

    def _offer_new(self, found: "StaleInfo") -> None:
        if found.new:
            self.list.banner.show_new(found.new, found.urgent)
        else:
            self.list.banner.show_ranks()

    def _count(self) -> None:
        wanted = self.wanted
        self._context.background.run(
            lambda: self._context.services.inbox.counts(wanted), owner=self, done=self._show_counts
        )

    def _show_counts(self, counts: QueueCounts) -> None:
        self.list.lanes.show_counts(counts.lanes)
        waiting = counts.states.get(ReviewState.OPEN, 0)
        self.list.strip.show_rest(
            self.tr("{n} waiting").format(n=words.number(waiting))
            if waiting
            else self.tr("Nothing is waiting")
        )
        self.counted.emit(counts)

    def _account_titles(self) -> Mapping[AccountId, str]:
        facets = self._context.services.inbox.facets()
        return {account.id: account.title for account, _ in facets.accounts}

    def _policies(self) -> "tuple[Policy, ...]":
        try:
            return self._context.services.moderation.policies()
        except ParapetError as error:
            self._context.notices(str(error))
            return ()
