"""Undo: which decisions it names, whether they can be taken back, and what that owes."""

import uuid
from collections.abc import Callable, Sequence
from datetime import datetime

from core.errors import DecisionRefusedError, NotFoundError
from core.log import EntryKind
from core.model import Action, Comment, Decision, DecisionId, DeliveryState
from core.platforms.base import Platform
from core.said import DeclaredTitle, Sentence
from core.services.abilities import Abilities
from core.services.decision_book import DecisionBook
from core.services.standing import after_undo
from core.storage import comments, decisions, outbox
from core.storage import standing as standings
from core.storage.accounts import all_accounts
from core.storage.engine import Connection
from core.storage.store import Store

_NOT_LEFT = (DeliveryState.HELD, DeliveryState.PENDING, DeliveryState.CONFLICT)


class Undoing:
    """Finds what to undo, then takes it back within the transaction of whoever asks."""

    def __init__(self, store: Store, book: DecisionBook, find: Callable[[str], Platform]) -> None:
        self._store = store
        self._book = book
        self._find = find

    def named(self, decision_id: str) -> list[Decision]:
        """Return one decision, named by its id or an unambiguous beginning of it."""
        connection = self._store.read()
        found = decisions.decisions_starting(connection, decision_id) if decision_id else []
        if not found:
            raise NotFoundError(
                "There is no decision “{decision}”. See the history.",
                decision=decision_id[:60],
            )
        if len(found) > 1:
            raise DecisionRefusedError(
                "More than one decision begins with “{decision}”. Give more of its id.",
                decision=decision_id[:60],
            )
        return found

    def of_batch(self, batch: str) -> list[Decision]:
        """Return all decisions that were made at one stroke and still stand."""
        found = decisions.decisions_of_batch(self._store.read(), batch)
        standing = [one for one in found if not one.is_reversed and one.reverses is None]
        if not standing:
            raise DecisionRefusedError("There is nothing left to undo there.")
        return standing

    def last(self) -> list[Decision]:
        """Return the newest decisions that still stand."""
        batch = decisions.last_undoable_batch(self._store.read())
        if batch is None:
            raise DecisionRefusedError("There is no decision to undo.")
        return self.of_batch(batch)

    def reverse(
        self, tx: Connection, wrong: Decision, now: datetime, batch: str, actor: str
    ) -> Decision:
        """Write the decision that takes a wrong one back. Raises DecisionRefusedError."""
        history = decisions.decisions_on(tx, int(wrong.comment))
        _check_reversible(wrong, history)
        comment = comments.comments_by_id(tx, [int(wrong.comment)])[int(wrong.comment)]
        back = after_undo(comment, wrong, history)
        decision = Decision(
            id=DecisionId(uuid.uuid4().hex),
            comment=wrong.comment,
            action=Action.UNDO,
            decided_at=now,
            actor=actor,
            state_before=comment.state,
            state_after=back.state,
            batch=batch,
            reverses=wrong.id,
        )
        stored = self._book.write(tx, decision, comment, None, EntryKind.UNDO)
        standings.set_standing(tx, int(comment.id), back)
        self._take_back(tx, wrong, stored, comment)
        if wrong.note:
            others = [d for d in history if d.note and d.id != wrong.id and not d.is_reversed]
            comments.mark_note(tx, int(comment.id), bool(others))
        return stored

    def _take_back(self, tx: Connection, wrong: Decision, undo: Decision, comment: Comment) -> None:
        """Cancel what has not left; owe the opposite of what has, or may have.

        Raises DecisionRefusedError if the platform cannot take it back.
        """
        delivery = outbox.delivery_for(tx, wrong.id)
        if delivery is None:
            return
        if delivery.state in _NOT_LEFT:
            outbox.move(tx, wrong.id, DeliveryState.CANCELLED, Sentence("undone before it left"))
        elif delivery.state in (DeliveryState.SENT, DeliveryState.SENDING):
            account = next((one for _, one in all_accounts(tx) if one.id == comment.account), None)
            can = Abilities(tx, self._find).judge(wrong.action, comment, account)
            if not can.can_undo:
                raise DecisionRefusedError(
                    "“{title}” has reached the platform, which cannot take it back. Decide "
                    "anew about this comment instead.",
                    title=DeclaredTitle(can.title) or wrong.action,
                )
            if account is not None and account.is_linked:
                outbox.add_delivery(tx, self._book.owed(undo, comment, held=False))


def _check_reversible(wrong: Decision, history: Sequence[Decision]) -> None:
    now = next((one for one in history if one.id == wrong.id), wrong)
    if wrong.reverses is not None:
        raise DecisionRefusedError("An undo cannot be undone; decide again instead.")
    if now.is_reversed:
        raise DecisionRefusedError("This decision was undone before.")
    place = next((n for n, one in enumerate(history) if one.id == wrong.id), 0)
    later = [
        one
        for one in history[place + 1 :]
        if one.reverses is None and not one.is_reversed and one.state_before != one.state_after
    ]
    if later:
        raise DecisionRefusedError(
            "A later decision about this comment still stands. Undo that one first."
        )
