"""Reads the list and keeps its place; new ranks wait until the person asks or has done nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.model import CommentId, Lane, QueueFilter
from ui.desktop import words
from ui.desktop.inbox.dressing import Wardrobe
from ui.desktop.inbox.list_pane import ListPane
from ui.desktop.inbox.listing import Ids, listed
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.round_desk import RoundDesk
from ui.desktop.inbox.standing import Standing, StandingLoader
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import StaleInfo


class ListDesk(QObject):
    """`touch` tells that the person did something: from then on nothing moves by itself."""

    row_shown = Signal(int)  # the current row, -1 for none; also when the list was read anew
    was_read = Signal()
    emptied = Signal()  # the profile has no comment at all
    counted = Signal(object)  # Standing, for the navigation

    def __init__(
        self,
        context: ScreenContext,
        pane: ListPane,
        model: QueueModel,
        wardrobe: Wardrobe,
        rounds: RoundDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._pane = pane
        self._view = pane.view
        self._model = model
        self._wardrobe = wardrobe
        self._round = rounds
        self._standing = StandingLoader(context, self)
        self._question = 0
        self._is_touched = False
        self._has_acted = False  # at all, since this list was made
        self._is_filling = False
        self._back = 0  # from snooze, since the list was last read anew
        self._searched = ""
        self._return_to: CommentId | None = None  # what a search found stays when it is cleared
        self._decided_today = 0
        self._connect()

    def _connect(self) -> None:
        self._view.current_moved.connect(self._take_row)
        self._view.pressed.connect(self.touch)
        self._pane.filters.filter_changed.connect(self._take_filter)
        self._pane.banner.asked.connect(self.show_new)
        self._pane.why_empty.cleared.connect(self.clear_filters)
        self._pane.why_empty.all_asked.connect(lambda: self.show_lane(Lane.EVERYTHING))
        self._round.changed.connect(self._take_round)
        self._round.passed.connect(self.drop)
        self._standing.loaded.connect(self._show_standing)

    @property
    def wanted(self) -> QueueFilter:
        """Return the filter in force."""
        return self._pane.filters.wanted

    @property
    def was_asked(self) -> bool:
        """Whether the list was ever read."""
        return self._question > 0

    @Slot(object)
    def show_lane(self, lane: Lane) -> None:
        """Cut the list to one lane."""
        self._pane.lanes.show_lane(lane)
        self._pane.filters.set_lane(lane)

    @Slot()
    def clear_filters(self) -> None:
        """Take the search and all filters away."""
        self._pane.filters.clear()
        self._pane.take_focus()

    def reload(self, *, keep: bool = True) -> None:
        """Read the list anew; with `keep` the same comment stays selected."""
        self._question += 1
        question, wanted = self._question, self.wanted
        opened = self._wardrobe.opened
        self._context.background.run(
            self._round.ids
            if self._round.is_running
            else lambda: listed(self._context.services, wanted, opened),
            owner=self,
            done=lambda found: self._show_queue(question, found, keep),
            failed=lambda error: self._context.notices(words.said(error)),
        )
        self._round.look_from(is_inbox=wanted == QueueFilter(lane=wanted.lane, order=wanted.order))

    @Slot()
    def show_new(self) -> None:
        """Take in new comments, new ratings and the time that has passed."""
        self._pane.banner.hide()
        self._is_touched = False
        self._back = 0
        self._context.background.run(
            self._context.services.inbox.rerank,
            owner=self,
            done=lambda _: self.reload(),
            failed=lambda error: self._context.notices(words.said(error)),
        )

    def take_new(self) -> None:
        """Show what is new at once while nothing was done here; else offer it."""
        if not self._is_touched:
            self.show_new()
            return
        self._context.background.run(
            self._context.services.inbox.stale, owner=self, done=self._offer_new
        )

    def take_bundles(self) -> None:
        """Show other near-copies at once only while nothing was done in the list."""
        if self._is_touched:
            self._model.dress_again()
        else:
            self.reload()

    @Slot(int)
    def take_woken(self, count: int) -> None:
        """Remember how many came back from snooze, for the banner."""
        self._back += count

    def return_to(self, comment: CommentId | None) -> None:
        """Select this comment when the list was read the next time."""
        self._return_to = comment

    @Slot()
    def touch(self) -> None:
        """Remember that the person did something here: from now on nothing moves by itself."""
        self._is_touched = self._has_acted = True

    @Slot(object)
    def drop(self, comment: CommentId) -> None:
        """Take a comment out of the list."""
        self._model.remove([comment])

    def select_last(self) -> None:
        """Go to the least urgent comment."""
        self._view.select_row(self._model.rowCount() - 1)

    def count_anew(self) -> None:
        """Count what waits and what was decided."""
        self._standing.load(self.wanted)

    def look_again(self) -> None:
        """Show the list and its current row as they are after something left it."""
        self.show_fill()
        self.show_current()

    def show_current(self) -> None:
        """Show the current row, anew if it was changed."""
        self.row_shown.emit(self._view.current_row)

    def show_fill(self) -> None:
        """Show the list, or why there is none."""
        count = self._model.rowCount()
        self._pane.show_list(count > 0)
        if count:
            return
        self.row_shown.emit(-1)
        if self.wanted == QueueFilter() and self._context.services.inbox.is_empty():
            self.emptied.emit()
        else:
            self._pane.why_empty.show_why(self.wanted, self._decided_today)

    def _show_queue(self, question: int, found: Ids, keep: bool) -> None:
        if question != self._question:
            return
        self._is_filling = True
        if keep and self._model.rowCount():
            self._take_order(found)
        else:
            self._take_list(found)
        self._is_filling = False
        self.was_read.emit()
        self.look_again()
        self.count_anew()  # not beside the list: it would be there later

    def _take_order(self, found: Ids) -> None:
        """Keep the current comment; before the person did anything, the most urgent is current."""
        row = self._view.current_row
        self._model.replace_order(found)
        if self._view.current_row < 0 or not self._has_acted:
            self._view.select_row(row if self._has_acted else 0)

    def _take_list(self, found: Ids) -> None:
        back, self._return_to = self._return_to, None
        self._model.show_ids(found)
        if back is None or not self._view.select_comment(back):
            self._view.select_row(0)
        elif self._view.current_row > 0:
            self.touch()

    @Slot(int)
    def _take_row(self, row: int) -> None:
        """Show the row that the person went to, or that a new order has moved."""
        if self._is_filling:  # none at first, then another one: only the last is to be shown
            return
        if row > 0:
            self.touch()
        self.row_shown.emit(row)

    @Slot(object)
    def _take_filter(self, wanted: QueueFilter) -> None:
        self._pane.lanes.show_lane(wanted.lane)
        is_cleared = bool(self._searched) and not wanted.search
        self._return_to = self._view.current_comment if is_cleared else None
        self._searched = wanted.search
        self._is_touched = False
        if self._round.is_running:
            self._round.pause()  # reads the list, too
        else:
            self.reload(keep=False)

    @Slot()
    def _take_round(self) -> None:
        """Show what remains of the round from where it stopped, or the list as always."""
        self._is_touched = False
        self._return_to = self._round.place if self._round.is_running else None
        self.reload(keep=False)
        self._pane.take_focus()

    def _offer_new(self, found: "StaleInfo") -> None:
        if found.new or self._back:
            self._pane.banner.show_new(found.new, found.urgent, self._back)
        else:
            self._pane.banner.show_ranks()

    @Slot(object)
    def _show_standing(self, standing: Standing) -> None:
        self._decided_today = standing.decided
        self._pane.lanes.show_counts(standing.listed.lanes)
        self._pane.head.show_count(standing.listed.lanes[self.wanted.lane])
        self._pane.show_standing(standing)
        if self._model.rowCount() == 0:
            self.show_fill()
        self.counted.emit(standing)
