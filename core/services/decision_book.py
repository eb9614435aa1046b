"""The book of decisions: each is stored with its log entry and its effect, or not at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from core.log import EntryKind, JsonValue, time_text
from core.model import Comment, Decision, Delivery, DeliveryState, Priority
from core.services.journal import Journal
from core.services.settings import SettingsService
from core.services.standing import after, standing_of
from core.storage import comments, decisions
from core.storage import standing as standings
from core.storage.engine import Connection


class DecisionBook:
    """Writes within the transaction of whoever decides or undoes."""

    def __init__(
        self, journal: Journal, settings: SettingsService, ranked_by: Callable[[], str]
    ) -> None:
        self._journal = journal
        self._settings = settings
        self._ranked_by = ranked_by

    def write(
        self,
        tx: Connection,
        decision: Decision,
        comment: Comment,
        rank: Priority | None,
        kind: EntryKind,
    ) -> Decision:
        """Store a decision with its log entry, and where the comment stands from then on."""
        entry = self._journal.write(
            tx,
            kind,
            {
                "op": decision.id,
                "action": str(decision.action),
                "platform": comment.platform,
                "from": str(decision.state_before),
                "to": str(decision.state_after),
                "policy": decision.policy,
                "batch": decision.batch,
                "reverses": decision.reverses or "",
                "priority_hundredths": round(100 * (decision.priority or 0)),
                "ranked_by": self._ranked_by(),
                **_times_told(decision),
            },
            personal={
                "actor": decision.actor,
                "item": f"{comment.account} {comment.remote_id}",
                "author": f"{comment.author.name} {comment.author.handle}".strip(),
                "text": comment.text,
                "reason": decision.reason,
                "note": decision.note,
                "reply": decision.reply,
                "assignee": decision.assignee,
            },
            author=int(comment.author.id),
        )
        stored = replace(decision, log_seq=entry.seq)
        decisions.add_decision(tx, stored, rank.contributions if rank else ())
        number = int(comment.id)
        if stored.reverses is None:
            standings.set_standing(tx, number, after(standing_of(comment), stored))
            if stored.note:
                comments.mark_note(tx, number, True)
        return stored

    def owed(self, decision: Decision, comment: Comment, *, held: bool = True) -> Delivery:
        """Return what a decision owes its platform; `held` leaves time to undo it."""
        seconds = self._settings.current.undo_seconds if held else 0
        return Delivery(
            request_key=decision.id,
            decision=decision.id,
            comment=comment.id,
            account=comment.account,
            action=decision.action,
            state=DeliveryState.HELD if held else DeliveryState.PENDING,
            held_until=decision.decided_at + timedelta(seconds=seconds),
        )


def _times_told(decision: Decision) -> dict[str, JsonValue]:
    """Return the times of a decision for the log, only those that it has."""
    told: dict[str, JsonValue] = {}
    if decision.snoozed_until is not None:
        told["until"] = time_text(decision.snoozed_until)
    if decision.due_at is not None:
        told["due"] = time_text(decision.due_at)
    return told
