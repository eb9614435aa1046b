"""The inbox: the ranked list, the comment, why it stands here, and the decisions about it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.changes import Changes
from core.model import Comment, CommentId, QueueFilter, ReviewState
from ui.desktop.inbox.bundle_keeper import BundleKeeper
from ui.desktop.inbox.comment_desk import CommentDesk
from ui.desktop.inbox.deciding import Deciding
from ui.desktop.inbox.detail_pane import DetailPane
from ui.desktop.inbox.disagreer import Disagreer
from ui.desktop.inbox.dock_questions import DockChoices
from ui.desktop.inbox.dressing import Wardrobe
from ui.desktop.inbox.inbox_keys import list_acts, reading_acts
from ui.desktop.inbox.inbox_place import InboxPlace
from ui.desktop.inbox.list_desk import ListDesk
from ui.desktop.inbox.list_pane import ListPane
from ui.desktop.inbox.macro_desk import MacroDesk
from ui.desktop.inbox.mark_desk import MarkDesk
from ui.desktop.inbox.on_screen import OnScreen
from ui.desktop.inbox.pane_desk import PaneDesk
from ui.desktop.inbox.pane_split import PaneSplit
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.round_desk import RoundDesk
from ui.desktop.inbox.strike_desk import StrikeDesk
from ui.desktop.inbox.view_desk import ViewDesk
from ui.desktop.key_binder import KeyBinder
from ui.desktop.key_settings import keys_in_force
from ui.desktop.palette.command import Command
from ui.desktop.policy_book import policies_of
from ui.desktop.screen_context import ScreenContext
from ui.desktop.widgets.first_focus import FirstFocus
from ui.desktop.window_memory import WindowMemory

if TYPE_CHECKING:
    from ui.desktop.inbox.reply_row import ReplyRow

_MEMORY, _VIEW, _HELD = "inbox/list", "inbox/view", "inbox/held"


class InboxScreen(QWidget):
    """Joins the panes and the desks that work on them."""

    sheet_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page = QueueFilter().states, ""
        self._left_at: InboxPlace | None = None  # by a window that was made anew since
        services = context.services
        policies = policies_of(context)
        self.wardrobe = Wardrobe(services.care.mask, services.bundles.bundle_of)
        self.model = QueueModel(services.inbox.items, context.clock, self.wardrobe.dressing_of)
        self.split = PaneSplit(context.theme, self)
        self.list = ListPane(context.theme, self.model, context.clock, self.split)
        self.view = self.list.view
        self.detail = DetailPane(
            context.theme, policies, context.clock, self._choices(), self.split
        )
        self.split.take(self.list, self.detail)
        self.round = RoundDesk(context, self.list.round, self)
        self.lists = ListDesk(context, self.list, self.model, self.wardrobe, self.round, self)
        self.comments = CommentDesk(
            context, self.detail, self.model, self.wardrobe, lambda: self.many.count, self
        )
        self.coverer = self.comments.coverer
        self.deciding = Deciding(
            context,
            self.model,
            self.wardrobe,
            self.split,
            self.lists,
            self.comments,
            self.round,
            self,
        )
        self.decider, self.many = self.deciding.decider, self.deciding.many
        self.decider.policy_titles = {one.key: one.title for one in policies}
        self.macros = MacroDesk(context, self.view, self.many.preview_macro, self)
        self.marks = MarkDesk(context, self.model, self.view, self.wardrobe, self)
        self.disagreer = Disagreer(context, self.list.strip, lambda: self.comments.detail, self)
        self.panes_aside = PaneDesk(
            context, self.detail, self.wardrobe.is_lifted, lambda: self.view.current_comment, self
        )
        self.panes_aside.name_policies(self.decider.policy_titles)
        self.views = ViewDesk(context, self.split, self)
        self.strikes = StrikeDesk(context, self.comments, self.detail.context, self)
        self._on_screen = OnScreen(self.view, self.model, self)
        self.view.verticalScrollBar().valueChanged.connect(context.background.note_use)
        self.view.current_moved.connect(context.background.note_use)
        self._bundles = BundleKeeper(context, self)
        self._lay_out()
        self._connect()
        self.acts = list_acts(self)
        self._binders = (KeyBinder(self.list.area, self.acts), *self._reading_binders())
        self.show_settings()

    def _reading_binders(self) -> tuple[KeyBinder, ...]:
        """Return the keys of the panes, while the keyboard is in a pane and not at a button of it.

        A narrow window shows no list beside the comment.
        """
        acts, only_there = reading_acts(self.acts), Qt.ShortcutContext.WidgetShortcut
        panes = (self.detail.reading, self.detail.context)
        return tuple(KeyBinder(pane, acts, only_there) for pane in panes)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        FirstFocus(self, lambda: self.list.area)

    def _connect(self) -> None:
        self._connect_desks()
        self._connect_list()
        self._connect_detail()
        self.views.left.connect(self.leave_view)
        self.lists.counted.connect(self.views.note)
        self.views.listed.connect(self.lists.count_anew)
        self._on_screen.changed.connect(self._context.operations.scoring.show_first)
        self._context.bus.changed.connect(self._take_changes)

    def _connect_desks(self) -> None:
        answer = self.list.strip.show_answer
        self.lists.row_shown.connect(self._show_row)
        self.lists.was_read.connect(self._mark_as_left)
        self.comments.shown.connect(self._put_draft_back)
        self.comments.gone.connect(self.lists.drop)
        self.comments.answered.connect(answer)
        self.comments.media.left.connect(self.list.take_focus)
        self.coverer.changed.connect(self.panes_aside.show_covers)
        self.marks.acted.connect(self.lists.touch)
        self.marks.answered.connect(answer)
        self.marks.opened.connect(self.comments.show_target)
        self.model.marks_changed.connect(self._show_marks)
        self.model.refused.connect(self._context.notices)
        self.round.answered.connect(answer)
        self.macros.refused.connect(lambda why: answer("prohibit", why))
        self._bundles.changed.connect(self.lists.take_bundles)

    def _connect_list(self) -> None:
        self.view.read_asked.connect(self.open_comment)
        self.list.lanes.lane_asked.connect(self.lists.show_lane)
        self.list.filters.left.connect(self.list.take_focus)
        self.list.head.search_asked.connect(self.list.filters.start_search)
        self.list.bulk.all_asked.connect(self.marks.select_all)
        self.list.bulk.none_asked.connect(self.model.clear_marks)
        self.list.strip.ran_out.connect(self._context.operations.drain)

    def _connect_detail(self) -> None:
        header = self.detail.header
        header.back_asked.connect(self.step_back)
        header.previous_asked.connect(lambda: self.view.step(-1))
        header.next_asked.connect(lambda: self.view.step(1))
        self.detail.dock.reply_made.connect(self._serve_reply)
        header.more_asked.connect(self.detail.dock.open_more)
        self.detail.context.disagree_asked.connect(self.disagreer.disagree)
        self.detail.context.file_asked.connect(self.open_author)
        self.detail.context.precedents_asked.connect(self.open_precedents)
        self.panes_aside.lift_asked.connect(self.coverer.lift)
        self.panes_aside.go_asked.connect(self.go_to)
        self.panes_aside.closed.connect(self.list.take_focus)

    @Slot()
    def leave_view(self) -> None:
        """Go from a saved view back to the page that it was opened from."""
        self.show_page(*self._page)
        self.list.take_focus()

    def commands(self) -> Iterator[Command]:
        """Yield what the palette can do here besides the operations."""
        return self.views.commands()

    @property
    def wanted(self) -> QueueFilter:
        """Return the filter in force."""
        return self.lists.wanted

    def show_page(self, states: frozenset[ReviewState], title: str) -> None:
        """Show open comments, or the snoozed or escalated ones, under the name of the page."""
        self.stand_on(states, title)
        self.views.forget()
        self.list.filters.start_at(states)

    def stand_on(self, states: frozenset[ReviewState], title: str) -> None:
        """Remember the page that leaving a saved view leads to."""
        self._page = states, title
        self.list.head.show_page(title)

    def show_settings(self) -> None:
        """Take keys and density from the settings."""
        settings = self._context.settings()
        key_map = keys_in_force(self._context.services)
        for binder in self._binders:
            binder.bind(key_map, self.macros.acts)
        self.list.show_keys(key_map)
        self.detail.dock.show_keys(key_map)
        self.detail.context.set_keys(
            *[key_map.caption(name) for name in ("disagree", "author", "precedents")]
        )
        if self.view.is_compact is not settings.is_compact:
            self.view.set_compact(settings.is_compact)

    def show_media(self) -> None:
        """Show the pictures of the current comment, or the first of them large."""
        self.split.show_dock()
        self.comments.media.act()

    def toggle_text(self) -> None:
        """Show the text of the current comment, or cover it again."""
        comment = self.view.current_comment
        if comment is not None:
            self.coverer.toggle(comment)

    @Slot()
    def step_back(self) -> None:
        """Go one step back: marks, then the search and filters, then the list."""
        if self.panes_aside.close():
            return
        if not self.split.go_back():
            if self.model.marked:
                self.model.clear_marks()
            elif self.wanted.search:
                self.list.filters.clear()
        self.list.take_focus()

    @Slot()
    def open_comment(self) -> None:
        """Read the current comment: its pane gets the keyboard."""
        self.split.show_comment()
        self.detail.reading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def open_author(self) -> None:
        """Show the author file in place of the comment."""
        if self.comments.detail is not None:
            self.split.show_dock()
            self.panes_aside.open_author(self.comments.detail)

    @Slot()
    def open_precedents(self) -> None:
        """Show the decisions about such comments in place of this one."""
        detail = self.comments.detail
        found = detail.precedent if detail is not None else None
        if detail is None or found is None:
            self.deciding.answer_no(self.tr("No decision about a comment like this yet."))
        else:
            self.split.show_dock()
            self.panes_aside.open_precedents(detail, found)

    @Slot(object)
    def go_to(self, comment: Comment) -> None:
        """Select a comment, in the list that holds it if this one does not."""
        if self.view.select_comment(comment.id):
            return
        self.wardrobe.open_bundle(self.wardrobe.members(comment.id))
        wanted = QueueFilter(states=frozenset({comment.state}))
        if wanted == self.wanted:
            self.lists.reload(keep=False)
        else:
            self.views.forget()
            self.list.filters.end_view(self._page[0])
            self.list.filters.take(wanted)
        self.lists.return_to(comment.id)

    def place(self) -> InboxPlace:
        """Return where the person stands."""
        return InboxPlace(
            self.wanted,
            self.comments.comment,
            self.model.marked,
            self.detail.dock.draft,
            self.views.shown,
            self.views.held,
        )

    def put_back(self, place: InboxPlace) -> None:
        """Put the person back once the list is there."""
        self.views.go_on_with(place.view, place.held)
        self.list.filters.take(place.shown)
        self.lists.return_to(place.comment)
        self._left_at = place

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.list.area, self.detail.reading, self.detail.context, self.detail.dock)

    def keep_in(self, memory: WindowMemory) -> None:
        """Remember the sizes of the panes."""
        self.round.keep_place_now()
        memory.keep(_MEMORY, self.split.sizes_kept.written())
        memory.keep(_VIEW, self.views.name)
        memory.keep(_HELD, self.views.held.written())

    def take_from(self, memory: WindowMemory) -> None:
        """Give the panes the sizes they had."""
        self.split.sizes_kept.read(memory.words(_MEMORY))
        self.split.give_width()
        self.views.held.read(memory.words(_HELD))
        self.views.show(memory.words(_VIEW))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.lists.was_asked:
            self.lists.reload(keep=False)
            self._bundles.look()

    @Slot(int)
    def _show_row(self, row: int) -> None:
        self.round.stand_at(self.model.id_at(row))
        self.comments.show_row(row)

    @Slot()
    def _mark_as_left(self) -> None:
        if self._left_at is not None:
            self.model.mark(self._left_at.marked)

    @Slot(object)
    def _put_draft_back(self, comment: CommentId) -> None:
        if self._left_at is not None and self._left_at.comment == comment:
            self.detail.dock.put_back(self._left_at.draft)
        self._left_at = None

    @Slot(int)
    def _show_marks(self, count: int) -> None:
        total = self.many.count if count else 0
        self.list.bulk.show_count(count, total, self.model.rowCount())
        self.comments.show_target()

    def _choices(self) -> DockChoices:
        services, settings = self._context.services, self._context.settings
        return DockChoices(
            services.snoozing.choices,
            lambda: settings().roles,
        )

    @Slot(object, object)
    def _take_changes(self, changes: Changes, initiator: QObject | None) -> None:
        if changes.settings:
            self.show_settings()
        if initiator is self.decider:
            return
        if changes.settings and changes.queue:
            self.comments.forget()
            self.lists.reload()
        elif changes.queue:
            self.lists.take_new()
        elif changes.decisions:
            self.comments.forget()
            self.lists.reload()
        elif changes.comments:
            self.model.update(changes.comments)
        elif changes.outbox:
            self.lists.count_anew()

    @Slot(object)
    def _serve_reply(self, reply: "ReplyRow") -> None:
        from ui.desktop.inbox.reply_desk import ReplyDesk  # noqa: PLC0415 - with its row

        ReplyDesk(
            self._context,
            reply,
            lambda: self.model.item_at(self.view.current_row),
            lambda: self.detail.dock.policy.policy,
            self.decider.policy_titles,
            lambda: self.many.count,
            self,
        )
