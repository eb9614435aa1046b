"""Carries decisions out: the row leaves at once, comes back if it could not be stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import ParapetError
from core.model import CommentId
from ui.desktop import words
from ui.desktop.inbox.decision_draft import DecisionDraft
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.queue_view import QueueView
from ui.desktop.parts import UndoStrip
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Outcome

#: Undo of so many rows puts each back in its place; more than that reads the list anew.
_FEW = 200


@dataclass(frozen=True, slots=True)
class _Told:
    """What the strip says of a decision: its icon, its words, the policy it rests on."""

    icon: str
    done: str
    policy: str = ""


@dataclass(frozen=True, slots=True)
class _Left:
    """Rows that left the list, with their old places, lowest first."""

    places: tuple[tuple[int, CommentId], ...]


class Decider(QObject):
    """Decides about comments of one list; the undo strip says what was done and for how long."""

    decided = Signal(object)  # Outcome
    undone = Signal(object)  # Outcome; the list may have to be read anew
    failed = Signal(str)

    def __init__(
        self,
        context: ScreenContext,
        model: QueueModel,
        view: QueueView,
        strip: UndoStrip,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._view = view
        self._strip = strip
        self._left: dict[str, _Left] = {}
        self._made: list[datetime] = []
        self.policy_titles: dict[str, str] = {}

    def decide(
        self,
        ids: Sequence[CommentId],
        draft: DecisionDraft,
        *,
        leaves_list: bool,
        is_sent: bool = False,
    ) -> None:
        """Decide about these comments; with `leaves_list` the next one is selected at once.

        `is_sent` tells whether something leaves this computer when the undo time is over.
        """
        left = self._take_out(ids) if leaves_list else _Left(())
        told = _Told(words.ACTION_ICONS[draft.action], words.done_word(draft.action), draft.policy)
        if draft.is_template:
            self._context.operations.run_steps(
                draft.steps,
                ids,
                initiator=self,
                done=lambda outcome: self._say(outcome, told, left, is_sent),
                failed=lambda error: self._put_back(left, error),
            )
            return
        self._context.operations.decide(
            ids,
            action=draft.action,
            policy=draft.policy,
            reason=draft.reason,
            note=draft.note,
            reply=draft.reply,
            snoozed_until=draft.snoozed_until,
            until_reply=draft.until_reply,
            assignee=draft.assignee,
            due_at=draft.due_at,
            initiator=self,
            done=lambda outcome: self._say(outcome, told, left, is_sent),
            failed=lambda error: self._put_back(left, error),
        )

    def run_macro(
        self, name: str, ids: Sequence[CommentId], *, leaves_list: bool, is_sent: bool
    ) -> None:
        """Take these comments through the steps of a macro."""
        left = self._take_out(ids) if leaves_list else _Left(())
        self._context.operations.run_macro(
            name,
            ids,
            initiator=self,
            done=lambda outcome: self._say(outcome, _Told("lightning", name), left, is_sent),
            failed=lambda error: self._put_back(left, error),
        )

    def undo(self) -> None:
        """Take the newest decision back."""
        self._context.operations.undo_last(initiator=self, done=self._restore, failed=self._refuse)

    def _take_out(self, ids: Sequence[CommentId]) -> _Left:
        places = self._model.places_of(ids)
        row = self._view.current_row
        before = sum(place < row for place, _ in places)
        self._model.clear_marks()
        self._model.remove(ids)
        self._view.select_row(row - before)
        return _Left(places)

    def _say(self, outcome: "Outcome", told: _Told, left: _Left, is_sent: bool) -> None:
        self._left[outcome.batch] = left
        if not left.places:
            self._model.update([one.comment for one in outcome.decisions])
            self._model.clear_marks()
        seconds = self._context.settings().undo_seconds
        sentence = self._sentence(outcome, told, self._note_one_more(seconds), is_sent)
        self._strip.show_decision(told.icon, sentence, seconds)
        self.decided.emit(outcome)

    def _note_one_more(self, seconds: int) -> int:
        """Return how many decisions can be undone now, this one included."""
        now = self._context.clock()
        since = now - timedelta(seconds=seconds)
        self._made = [*(moment for moment in self._made if moment > since), now]
        return len(self._made)

    def _sentence(self, outcome: "Outcome", told: _Told, undoable: int, is_sent: bool) -> str:
        done = told.done
        count = len({one.comment for one in outcome.decisions})
        if count > 1:
            done = self.tr("{done}: %Ln comment(s)", "", count).format(done=done)
        elif told.policy:
            title = self.policy_titles.get(told.policy, told.policy)
            done = f"{done}: {words.policy(told.policy, title)}"
        if undoable > 1:
            done = self.tr("%Ln decision(s)", "", undoable)
        until = self.tr("Sends in {seconds} s.") if is_sent else self.tr("Undo for {seconds} s.")
        return f"{done}. {until}"

    def _restore(self, outcome: "Outcome | None") -> None:
        if outcome is None or not outcome.decisions:
            self._strip.show_answer("prohibit", self.tr("There is nothing to undo."))
            return
        back = list(dict.fromkeys(one.comment for one in outcome.decisions))
        self._put_in_place(back)
        self._model.update(back)
        self._view.select_comment(back[-1])
        self._made = self._made[:-1]
        said = self.tr("Taken back: %Ln decision(s).", "", len(back))
        self._strip.show_answer("arrow-counter-clockwise", said)
        self.undone.emit(outcome)

    def _put_in_place(self, back: Sequence[CommentId]) -> None:
        newest = reversed(self._left.items())
        batch = next((name for name, one in newest if _holds(one, back)), None)
        left = self._left.pop(batch) if batch is not None else None
        if left is not None and len(back) <= _FEW:
            for place, comment in left.places:
                self._model.insert(place, comment)

    def _put_back(self, left: _Left, error: Exception) -> None:
        if len(left.places) <= _FEW:
            for place, comment in left.places:
                self._model.insert(place, comment)
        if left.places:
            self._view.select_comment(left.places[0][1])
        self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, ParapetError):
            self._strip.show_answer("warning", words.said(error))
            self.failed.emit(words.said(error))


def _holds(left: _Left, comments: Sequence[CommentId]) -> bool:
    """Whether all that left the list then is among `comments`, as with near-copies in one row."""
    rows = {comment for _, comment in left.places}
    return bool(rows) and rows <= set(comments)
