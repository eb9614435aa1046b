"""What happens around a decision: the rows leave, the next one comes, the dock closes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from core.model import Action
from ui.desktop.inbox.comment_desk import CommentDesk
from ui.desktop.inbox.decider import Decider
from ui.desktop.inbox.decision_dock import DecisionDock
from ui.desktop.inbox.decision_draft import DecisionDraft
from ui.desktop.inbox.dressing import Wardrobe
from ui.desktop.inbox.leaving import leaves_list
from ui.desktop.inbox.list_desk import ListDesk
from ui.desktop.inbox.many_desk import ManyDesk
from ui.desktop.inbox.pane_split import PaneSplit
from ui.desktop.inbox.pass_desk import PassDesk
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.round_desk import RoundDesk
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Outcome


class Deciding(QObject):
    """Joins the dock with the list: one row is decided at once, many after a preview."""

    def __init__(
        self,
        context: ScreenContext,
        model: QueueModel,
        wardrobe: Wardrobe,
        split: PaneSplit,
        lists: ListDesk,
        comments: CommentDesk,
        rounds: RoundDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._split = split
        self._model = model
        self._lists = lists
        self._comments = comments
        self._round = rounds
        pane, dock = split.listed, split.detail.dock
        self._pane = pane
        self.decider = Decider(context, model, pane.view, pane.strip, self)
        self.passes = PassDesk(rounds, self.decider.undo, self)
        self.many = ManyDesk(context, model, pane.view, wardrobe, self.decider, self._leaves, self)
        self._connect(dock)

    def _connect(self, dock: DecisionDock) -> None:
        dock.decided.connect(self._decide)
        dock.preview_asked.connect(self.many.preview)
        dock.agreed.connect(self.many.agree)
        dock.refused.connect(self.answer_no)
        dock.opened.connect(self._split.show_dock)
        dock.left.connect(self._leave_dock)
        self.many.previewed.connect(dock.show_preview)
        self.many.refused.connect(self.answer_no)
        self.many.decided.connect(self._after_many)
        self.decider.decided.connect(self._after_decision)
        self.decider.undone.connect(self._after_undo)
        self.decider.decided.connect(self.passes.note_decision)
        self.decider.undone.connect(self.passes.note_undone)
        self._pane.strip.undo_asked.connect(self.passes.undo)

    @Slot(str)
    def answer_no(self, why: str) -> None:
        """Say at the foot of the list why something is not done."""
        self._pane.strip.show_answer("prohibit", why)

    def _leaves(self, action: Action) -> bool:
        return leaves_list(action, self._lists.wanted.states)

    @Slot(object)
    def _decide(self, draft: DecisionDraft) -> None:
        ids = self.many.rows
        if not ids:
            return
        is_sent = self._comments.is_sent(draft.action)
        with self._split.detail.laid_out_once():
            self._lists.touch()
            self._comments.forget()
            self.decider.decide(ids, draft, leaves_list=self._leaves(draft.action), is_sent=is_sent)
            self._lists.look_again()
            self._leave_dock()

    @Slot()
    def _after_many(self) -> None:
        self._lists.touch()
        self._comments.forget()
        self._lists.look_again()
        self._leave_dock()

    @Slot(object)
    def _after_decision(self, outcome: "Outcome") -> None:
        if self.many.has_left_out({one.comment for one in outcome.decisions}):
            # What was left out of a bundle stands in the list again.
            self._lists.reload()
        else:
            self._lists.count_anew()
            if self._round.is_running:
                self._round.look()
        self._lists.show_current()

    @Slot(object)
    def _after_undo(self, undone: "Outcome") -> None:
        self._comments.forget()
        self._lists.reload()
        self._round.take_undo(undone)

    @Slot()
    def _leave_dock(self) -> None:
        self._split.leave_dock()
        if not self._model.rowCount():
            self._split.go_back()
        if self._pane.isHidden():  # the comment stands alone, and the next one comes there
            self._split.detail.reading.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._pane.take_focus()
