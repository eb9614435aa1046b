"""The inbox: the ranked list, the comment, why it stands here, and the decisions about it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from core.changes import Changes
from core.errors import ParapetError
from core.model import Action, Comment, CommentId, Lane, QueueFilter, ReviewState
from ui.desktop.breakpoints import Shape
from ui.desktop.care.covers import Covers
from ui.desktop.display_text import display_line
from ui.desktop.inbox.bundle_keeper import BundleKeeper
from ui.desktop.inbox.coverer import Coverer
from ui.desktop.inbox.decider import Decider
from ui.desktop.inbox.decision_dock import DockChoices
from ui.desktop.inbox.decision_draft import DecisionDraft
from ui.desktop.inbox.detail_loader import DetailLoader, Loaded
from ui.desktop.inbox.detail_pane import DetailPane
from ui.desktop.inbox.disagreer import Disagreer
from ui.desktop.inbox.dressing import Wardrobe
from ui.desktop.inbox.inbox_keys import list_acts
from ui.desktop.inbox.inbox_place import InboxPlace
from ui.desktop.inbox.leaving import leaves_list
from ui.desktop.inbox.list_pane import ListPane
from ui.desktop.inbox.listing import Ids, listed
from ui.desktop.inbox.many_desk import ManyDesk
from ui.desktop.inbox.mark_desk import MarkDesk
from ui.desktop.inbox.name_dialog import NameDialog
from ui.desktop.inbox.on_screen import OnScreen
from ui.desktop.inbox.original_link import ask_and_open
from ui.desktop.inbox.pane_desk import PaneDesk
from ui.desktop.inbox.pane_split import PaneSplit
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.reply_desk import ReplyDesk
from ui.desktop.inbox.round_desk import RoundDesk
from ui.desktop.inbox.standing import Standing, StandingLoader
from ui.desktop.inbox.view_desk import ViewDesk, save_words
from ui.desktop.key_binder import KeyBinder
from ui.desktop.key_settings import key_map_of
from ui.desktop.links import safe_link
from ui.desktop.palette.command import Command, CommandGroup
from ui.desktop.screen_context import ScreenContext
from ui.desktop.widgets.first_focus import FirstFocus
from ui.desktop.window_memory import WindowMemory

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.services import (
        Capability,
        CommentDetail,
        Facets,
        Outcome,
        Policy,
        StaleInfo,
    )

_MEMORY = "inbox/list"
_MOST_IN_TITLE = 60


class InboxScreen(QWidget):
    """Joins the panes. New ranks take effect when the person asks, or while nothing was done."""

    sheet_asked = Signal()
    emptied = Signal()  # the profile has no comment at all
    counted = Signal(object)  # Standing, for the navigation

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._detail: CommentDetail | None = None
        self._capabilities: Mapping[Action, Capability] = {}
        self._question = 0
        self._is_touched = False
        self._has_acted = False  # at all, since this list was made
        self._is_filling = False
        self._back = 0  # from snooze, since the list was last read anew
        self._covers: Covers = {}
        self._searched = ""
        self._return_to: CommentId | None = None  # what a search found stays when it is cleared
        self._left_at: InboxPlace | None = None  # by a window that was made anew since
        self._decided_today = 0
        services = context.services
        self.wardrobe = Wardrobe(services.care.mask, services.bundles.bundle_of)
        self.model = QueueModel(services.inbox.items, context.clock, self.wardrobe.dressing_of)
        self.list = ListPane(context.theme, self.model, context.clock)
        self.view = self.list.view
        policies = self._policies()
        self.detail = DetailPane(context.theme, policies, context.clock, self._choices())
        self.split = PaneSplit(context.theme, self.list, self.detail)
        self.decider = Decider(context, self.model, self.view, self.list.strip, self)
        self.decider.policy_titles = {one.key: one.title for one in policies}
        self.disagreer = Disagreer(context, self.list.strip, lambda: self._detail, self)
        self._on_screen = OnScreen(self.view, self.model, self)
        self.coverer = Coverer(context, self.wardrobe, self)
        self._bundles = BundleKeeper(context, self)
        self._replies = ReplyDesk(
            context,
            self.detail.dock.reply,
            lambda: self.view.current_comment,
            lambda: self.detail.dock.policy.policy,
            self,
        )
        self.many = ManyDesk(
            context, self.model, self.view, self.wardrobe, self.decider, self._leaves, self
        )
        self.marks = MarkDesk(context, self.model, self.view, self.wardrobe, self)
        self.round = RoundDesk(context, self.list.round, self)
        self._loader = DetailLoader(context, self)
        self.panes_aside = PaneDesk(context, self.detail, self.wardrobe.is_lifted, self)
        self.panes_aside.name_policies(self.decider.policy_titles)
        self.views = ViewDesk(context, self)
        self._standing = StandingLoader(context, self)
        self._lay_out()
        self._connect()
        self.acts = list_acts(self)
        self._keys = KeyBinder(self.list.area, self.acts)
        self.show_settings()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        FirstFocus(self, lambda: self.list.area)

    def _connect(self) -> None:
        self.view.current_moved.connect(self._take_row)
        self.view.pressed.connect(self._touch)
        self.view.read_asked.connect(self.open_comment)
        self.model.marks_changed.connect(self._show_marks)
        self.coverer.changed.connect(self._show_covers)
        self._bundles.changed.connect(self._take_bundles)
        self.marks.acted.connect(self._touch)
        self.marks.answered.connect(self.list.strip.show_answer)
        self.marks.opened.connect(self._show_target)
        self.many.previewed.connect(self.detail.dock.show_preview)
        self.many.refused.connect(self._answer_no)
        self.many.decided.connect(self._after_many)
        self.model.refused.connect(self._context.notices)
        self._connect_list()
        self._loader.loaded.connect(self._show_loaded)
        self._loader.gone.connect(lambda one: self.model.remove([one]))
        self._standing.loaded.connect(self._show_standing)
        self._connect_detail()
        self.decider.decided.connect(self._after_decision)
        self.decider.undone.connect(self._after_undo)
        self._context.bus.changed.connect(self._take_changes)

    def _connect_list(self) -> None:
        self.list.lanes.lane_asked.connect(self.show_lane)
        self.list.filters.filter_changed.connect(self._take_filter)
        self.list.filters.save_asked.connect(self.save_view)
        self.list.filters.view_asked.connect(self.show_view)
        self.list.filters.left.connect(self.list.take_focus)
        self.list.filters.menu_asked.connect(self.open_filters)
        self.list.head.search_asked.connect(self.start_search)
        self.list.head.filter_asked.connect(self.open_filters)
        self.list.banner.asked.connect(self.show_new)
        self.list.bulk.all_asked.connect(self.marks.select_all)
        self.list.bulk.none_asked.connect(self.model.clear_marks)
        self.list.why_empty.cleared.connect(self._clear_filters)
        self.list.why_empty.all_asked.connect(lambda: self.show_lane(Lane.EVERYTHING))
        self.list.strip.undo_asked.connect(self.decider.undo)
        self.list.strip.ran_out.connect(self._context.operations.drain)

    def _connect_detail(self) -> None:
        dock, header = self.detail.dock, self.detail.header
        dock.decided.connect(self._decide)
        dock.preview_asked.connect(self.many.preview)
        dock.agreed.connect(self.many.agree)
        dock.refused.connect(self._answer_no)
        dock.opened.connect(self.split.show_dock)
        dock.left.connect(self._leave_dock)
        header.back_asked.connect(self.step_back)
        header.previous_asked.connect(lambda: self.view.step(-1))
        header.next_asked.connect(lambda: self.view.step(1))
        header.original_asked.connect(self.open_original)
        header.more_asked.connect(dock.open_more)
        self.detail.reading.original_asked.connect(self.open_original)
        self.detail.reading.lift_asked.connect(self.coverer.lift)
        self.detail.context.disagree_asked.connect(self.disagreer.disagree)
        self.detail.context.file_asked.connect(self.open_author)
        self.detail.context.precedents_asked.connect(self.open_precedents)
        self.panes_aside.lift_asked.connect(self.coverer.lift)
        self.panes_aside.go_asked.connect(self.go_to)
        self.panes_aside.closed.connect(self.list.take_focus)
        self.round.changed.connect(self._take_round)
        self.round.answered.connect(self.list.strip.show_answer)
        self.round.passed.connect(lambda one: self.model.remove([one]))
        self._on_screen.changed.connect(self._context.operations.scoring.show_first)

    def commands(self) -> "Iterator[Command]":
        """Yield what the palette can do here besides the operations."""
        for view in self.views.views:
            yield Command(
                display_line(view.name, _MOST_IN_TITLE),
                CommandGroup.GO,
                self.tr("Saved view"),
                "stack",
                partial(self.show_view, view.name),
            )
        save, kind = self.tr("Save this view …"), self.tr("Action")
        yield Command(save, CommandGroup.WINDOW, kind, "bookmark-simple", self.save_view)

    @property
    def wanted(self) -> QueueFilter:
        """Return the filter in force."""
        return self.list.filters.wanted

    def show_page(self, states: frozenset[ReviewState], title: str) -> None:
        """Show open comments, or the snoozed or escalated ones, under the name of the page."""
        self.list.head.show_page(title)
        self.list.filters.start_at(states)

    @Slot(object)
    def show_lane(self, lane: Lane) -> None:
        """Cut the list to one lane."""
        self.list.lanes.show_lane(lane)
        self.list.filters.set_lane(lane)

    @Slot()
    def open_filters(self) -> None:
        """Open the choices of the filter, counted anew."""
        self._context.background.run(
            self._context.services.inbox.facets,
            owner=self,
            done=self._show_facets,
            failed=lambda error: self._context.notices(str(error)),
        )

    def show_settings(self) -> None:
        """Take keys and density from the settings."""
        settings = self._context.settings()
        key_map = key_map_of(settings)
        self._keys.bind(key_map)
        self.list.show_keys(key_map)
        self.detail.dock.show_keys(key_map)
        self.detail.context.set_keys(
            *[key_map.caption(name) for name in ("disagree", "author", "precedents")]
        )
        if self.view.is_compact is not settings.is_compact:
            self.view.set_compact(settings.is_compact)

    def reload(self, *, keep: bool = True) -> None:
        """Read the list anew; with `keep` the same comment stays selected."""
        self._question += 1
        question, wanted = self._question, self.wanted
        opened = self.wardrobe.opened
        self._context.background.run(
            self.round.ids
            if self.round.is_running
            else lambda: listed(self._context.services, wanted, opened),
            owner=self,
            done=lambda found: self._show_queue(question, found, keep),
            failed=lambda error: self._context.notices(str(error)),
        )
        self._standing.load(wanted)
        self.round.look()

    @Slot()
    def show_new(self) -> None:
        """Take in new comments, new ratings and the time that has passed."""
        self.list.banner.hide()
        self._is_touched = False
        self._back = 0
        self._context.background.run(
            self._context.services.inbox.rerank,
            owner=self,
            done=lambda _: self.reload(),
            failed=lambda error: self._context.notices(str(error)),
        )

    @Slot()
    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.list.filters.start_search()

    def select_last(self) -> None:
        """Go to the least urgent comment."""
        self.view.select_row(self.model.rowCount() - 1)

    def toggle_text(self) -> None:
        """Show the text of the current comment, or cover it again."""
        comment = self.view.current_comment
        if comment is not None:
            self.coverer.toggle(comment)

    def open_macros(self) -> None:
        """Offer the macros."""
        menu = QMenu(self)
        for macro in self._context.services.kit.macros.all():
            title = display_line(macro.name, _MOST_IN_TITLE).replace("&", "&&")
            entry = menu.addAction(f"{title}\t{macro.keys}" if macro.keys else title)
            entry.triggered.connect(partial(self.many.preview_macro, macro))
        if menu.isEmpty():
            self._answer_no(self.tr("There is no macro yet. Make one in the settings."))
            return
        place = self.view.mapToGlobal(self.view.rect().center())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(place)

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
        if self._detail is not None:
            self.split.show_dock()
            self.panes_aside.open_author(self._detail)

    @Slot()
    def open_precedents(self) -> None:
        """Show the decisions about such comments in place of this one."""
        found = self._detail.precedent if self._detail is not None else None
        if self._detail is None or found is None:
            self._answer_no(self.tr("No decision about a comment like this yet."))
        else:
            self.split.show_dock()
            self.panes_aside.open_precedents(self._detail, found)

    @Slot(object)
    def go_to(self, comment: Comment) -> None:
        """Select a comment, in the list that holds it if this one does not."""
        if self.view.select_comment(comment.id):
            return
        self.wardrobe.open_bundle(self.wardrobe.members(comment.id))
        wanted = QueueFilter(states=frozenset({comment.state}))
        if wanted == self.wanted:
            self.reload(keep=False)
        else:
            self.list.filters.take(wanted)
        self._return_to = comment.id

    @Slot(str)
    def show_view(self, name: str) -> None:
        """Show what a saved view holds."""
        view = self.views.named(name)
        if view is not None:
            self.list.filters.take(view.filter)

    @Slot()
    def save_view(self) -> None:
        """Keep what the list shows under a name."""
        dialog = NameDialog(self._context.theme, *save_words(), parent=self)
        if dialog.exec() == NameDialog.DialogCode.Accepted:
            self.views.save(dialog.name, self.wanted)
        dialog.deleteLater()

    @Slot()
    def open_original(self) -> None:
        """Open the comment where it was written, after a look at the address."""
        link = safe_link(self._detail.item.comment.url) if self._detail else None
        if link is None:
            why = self.tr("This comment has no address that can be opened.")
            self.list.strip.show_answer("prohibit", why)
        else:
            ask_and_open(link, self)

    def place(self) -> InboxPlace:
        """Return where the person stands."""
        comment = self._detail.item.comment.id if self._detail is not None else None
        return InboxPlace(self.wanted, comment, self.model.marked, self.detail.dock.draft)

    def put_back(self, place: InboxPlace) -> None:
        """Put the person back once the list is there."""
        self.list.filters.take(place.shown)
        self._return_to, self._left_at = place.comment, place

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.list.area, self.detail.reading, self.detail.context, self.detail.dock)

    def keep_in(self, memory: WindowMemory) -> None:
        """Remember the sizes of the panes."""
        self.round.keep_place_now()
        memory.keep(_MEMORY, self.split.sizes_kept.written())

    def take_from(self, memory: WindowMemory) -> None:
        """Give the panes the sizes they had."""
        self.split.sizes_kept.read(memory.words(_MEMORY))
        self.split.give_width()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._question:
            self.reload(keep=False)
            self._bundles.look()

    @Slot()
    def _leave_dock(self) -> None:
        self.split.leave_dock()
        self.list.take_focus()

    @Slot(object)
    def _take_filter(self, wanted: QueueFilter) -> None:
        self.list.lanes.show_lane(wanted.lane)
        is_cleared = bool(self._searched) and not wanted.search
        self._return_to = self.view.current_comment if is_cleared else None
        self._searched = wanted.search
        self._is_touched = False
        if self.round.is_running:
            self.round.pause()  # reads the list, too
        else:
            self.reload(keep=False)

    @Slot()
    def _clear_filters(self) -> None:
        self.list.filters.clear()
        self.list.take_focus()

    @Slot()
    def _take_round(self) -> None:
        """Show what remains of the round from where it stopped, or the list as always."""
        self._is_touched = False
        self._return_to = self.round.place if self.round.is_running else None
        self.reload(keep=False)
        self.list.take_focus()

    def _show_facets(self, facets: "Facets") -> None:
        is_narrow = self.split.shape <= Shape.TWO_PANES
        under = self.list.head.filter_button if is_narrow else None
        views = {one.name: one.filter for one in self.views.views}
        roles = self._context.settings().roles
        self.list.filters.open_menu(facets, under, roles, views)

    def _show_queue(self, question: int, found: Ids, keep: bool) -> None:
        if question != self._question:
            return
        self._is_filling = True
        if keep and self.model.rowCount():
            self._take_order(found)
        else:
            self._take_list(found)
        self._is_filling = False
        if self._left_at is not None:
            self.model.mark(self._left_at.marked)
        self.model.update_all()
        self._show_fill()
        self._show_row(self.view.current_row)

    def _take_order(self, found: Ids) -> None:
        """Keep the current comment; before the person did anything, the most urgent is current."""
        row = self.view.current_row
        self.model.replace_order(found)
        if self.view.current_row < 0 or not self._has_acted:
            self.view.select_row(row if self._has_acted else 0)

    def _take_list(self, found: Ids) -> None:
        back, self._return_to = self._return_to, None
        self.model.show_ids(found)
        if back is None or not self.view.select_comment(back):
            self.view.select_row(0)
        elif self.view.current_row > 0:
            self._touch()

    def _show_fill(self) -> None:
        count = self.model.rowCount()
        self.list.show_list(count > 0)
        self.list.head.show_count(count)
        if count:
            return
        self._show_row(-1)
        if self.wanted == QueueFilter() and self._context.services.inbox.is_empty():
            self.emptied.emit()
        else:
            self.list.why_empty.show_why(self.wanted, self._decided_today)

    @Slot()
    def _touch(self) -> None:
        """Remember that the person did something here: from now on nothing moves by itself."""
        self._is_touched = self._has_acted = True

    @Slot(int)
    def _take_row(self, row: int) -> None:
        """Show the row that the person went to, or that a new order has moved."""
        if row > 0 and not self._is_filling:
            self._touch()
        self._show_row(row)

    def _show_row(self, row: int) -> None:
        comment = self.model.id_at(row)
        self.round.stand_at(comment)
        self.detail.header.show_place(row, self.model.rowCount())
        if comment is None:
            self._detail = None
            self.detail.show_nothing()
        elif self._detail is not None and self._detail.item.comment.id == comment:
            return
        beside = (self.model.id_at(row + 1), self.model.id_at(row - 1))
        self._loader.show(comment, [one for one in beside if one is not None])

    @Slot(object)
    def _show_loaded(self, loaded: Loaded) -> None:
        comment = loaded.detail.item.comment.id
        is_same = self._detail is not None and self._detail.item.comment.id == comment
        self._detail = loaded.detail
        self._capabilities = loaded.capabilities
        self._covers = loaded.covers
        self._show_text()
        self.detail.header.allow_original(safe_link(loaded.detail.item.comment.url) is not None)
        if not (is_same and self.detail.dock.is_asking):  # news must not drop a started reply
            self._show_target()
        if self._left_at is not None and self._left_at.comment == comment:
            self.detail.dock.put_back(self._left_at.draft)
        self._left_at = None

    def _show_target(self) -> None:
        if self._detail is None:
            return
        count = max(1, self.many.count)
        self.detail.show_target(self._detail.item.comment.platform, count, self._capabilities)

    def _show_text(self) -> None:
        if self._detail is None:
            return
        comment = self._detail.item.comment.id
        covers = {one: why for one, why in self._covers.items() if not self.wardrobe.is_lifted(one)}
        self.detail.show_detail(self._detail, covers)
        self.coverer.see(comment if comment not in covers else None)

    def _show_covers(self, comment: CommentId) -> None:
        self.model.dress_again([comment])
        self._show_text()
        self.panes_aside.show_covers()

    def _show_marks(self, count: int) -> None:
        total = self.many.count if count else 0
        self.list.bulk.show_count(count, total, self.model.rowCount())
        self._show_target()

    def _answer_no(self, why: str) -> None:
        self.list.strip.show_answer("prohibit", why)

    def _leaves(self, action: Action) -> bool:
        return leaves_list(action, self.wanted.states)

    @Slot()
    def _after_many(self) -> None:
        self._touch()
        self._detail = None
        self._show_fill()
        self._show_row(self.view.current_row)
        self._leave_dock()

    @Slot()
    def _take_bundles(self) -> None:
        """Show other near-copies at once only while nothing was done in the list."""
        if self._is_touched:
            self.model.dress_again()
        else:
            self.reload()

    def _choices(self) -> DockChoices:
        services, settings = self._context.services, self._context.settings
        return DockChoices(
            services.snoozing.choices,
            lambda: settings().roles,
            lambda: self._replies.names,
        )

    @Slot(object)
    def _decide(self, draft: DecisionDraft) -> None:
        ids = self.many.rows
        if not ids:
            return
        self._touch()
        self._detail = None
        self.decider.decide(
            ids,
            draft,
            leaves_list=self._leaves(draft.action),
            is_sent=self._capabilities[draft.action].leaves,
        )
        self._show_fill()
        self._show_row(self.view.current_row)
        self._leave_dock()

    def _after_decision(self, outcome: "Outcome") -> None:
        if len(outcome.decisions) > 1:  # what was left out of a bundle stands in the list again
            self.reload()
        else:
            self._standing.load(self.wanted)
            if self.round.is_running:
                self.round.look()
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
        elif changes.comments:
            self.model.update(changes.comments)
        elif changes.outbox:
            self._standing.load(self.wanted)

    def _take_new(self) -> None:
        if not self._is_touched:
            self.show_new()
            return
        self._context.background.run(
            self._context.services.inbox.stale, owner=self, done=self._offer_new
        )

    @Slot(int)
    def take_woken(self, count: int) -> None:
        """Remember how many came back from snooze, for the banner."""
        self._back += count

    def _offer_new(self, found: "StaleInfo") -> None:
        if found.new or self._back:
            self.list.banner.show_new(found.new, found.urgent, self._back)
        else:
            self.list.banner.show_ranks()

    def _show_standing(self, standing: Standing) -> None:
        self._decided_today = standing.decided
        self.list.lanes.show_counts(standing.listed.lanes)
        self.list.show_standing(standing)
        if self.model.rowCount() == 0:
            self._show_fill()
        self.counted.emit(standing)

    def _policies(self) -> "tuple[Policy, ...]":
        try:
            return self._context.services.moderation.policies()
        except ParapetError as error:
            self._context.notices(str(error))
            return ()
