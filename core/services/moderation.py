"""Decisions: made, undone, always together with their log entry and what they owe."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta
from typing import Any

from core.changes import Changes
from core.errors import DecisionRefusedError, NotFoundError
from core.log import EntryKind, JsonValue, time_text
from core.model import (
    Action,
    Comment,
    CommentId,
    Decision,
    DecisionId,
    Delivery,
    DeliveryState,
    Priority,
    ReviewState,
)
from core.platforms import find_platform
from core.platforms.base import Platform
from core.said import Sentence
from core.services.abilities import Abilities
from core.services.board import Board
from core.services.bulk import DecisionPreview, preview_of
from core.services.capabilities import OWED, STATE_AFTER
from core.services.journal import Journal
from core.services.policies import load_policies
from core.services.settings import SettingsService
from core.services.standing import after, after_undo, standing_of
from core.services.steps import Step, checked
from core.services.views import Capability, Outcome, Policy
from core.storage import comments, decisions, outbox
from core.storage import standing as standings
from core.storage.accounts import all_accounts
from core.storage.engine import Connection
from core.storage.store import Store

MAX_AT_ONCE = 10_000
_NOT_LEFT = (DeliveryState.HELD, DeliveryState.PENDING, DeliveryState.CONFLICT)


class ModerationService:
    """Makes and undoes decisions. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        board: Board,
        journal: Journal,
        settings: SettingsService,
        clock: Callable[[], datetime],
        find: Callable[[str], Platform] = find_platform,
        ranked_by: Callable[[], str] = str,
    ) -> None:
        self._ranked_by = ranked_by
        self._store = store
        self._find = find
        self._board = board
        self._journal = journal
        self._settings = settings
        self._clock = clock

    def decide(
        self,
        ids: Sequence[CommentId],
        *,
        action: Action,
        policy: str = "",
        reason: str = "",
        note: str = "",
        reply: str = "",
        snoozed_until: datetime | None = None,
        until_reply: bool = False,
        assignee: str = "",
        due_at: datetime | None = None,
        choice: str = "",
    ) -> Outcome:
        """Make one decision per comment, all or none, on disk before this returns.

        `until_reply`, `assignee`, `due_at` and `choice` are explained at Step. Raises
        NotFoundError for an unknown comment, DecisionRefusedError for a decision that does not
        fit or lacks its words.
        """
        step = Step(
            action,
            policy,
            reason,
            note,
            reply,
            snoozed_until,
            until_reply,
            assignee,
            due_at,
            choice,
        )
        return self.decide_each([(one, (step,)) for one in ids])

    def decide_each(self, plan: Sequence[tuple[CommentId, Sequence[Step]]]) -> Outcome:
        """Take each comment through its steps, all in one batch that one undo takes back.

        Raises like `decide`; then nothing was written.
        """
        now, batch = self._clock(), uuid.uuid4().hex
        roles = frozenset((*self._settings.current.roles, self._settings.current.role))
        steps = {
            number: [checked(step, now, roles) for step in given]
            for number, given in _numbered(plan).items()
        }
        ranks = self._board.explain_all(list(steps))
        draft = Decision(
            id=DecisionId(""),
            comment=CommentId(""),
            action=Action.NOTE,
            decided_at=now,
            actor=self._settings.current.role,
            state_before=ReviewState.OPEN,
            state_after=ReviewState.OPEN,
            batch=batch,
        )

        def work(tx: Connection) -> list[Decision]:
            found = comments.comments_by_id(tx, list(steps))
            missing = [number for number in steps if number not in found or number not in ranks]
            if missing:
                raise _no_comment(str(missing[0]))
            newest = standings.newest_id(tx)
            accounts = {account.id: account for _, account in all_accounts(tx)}
            abilities = Abilities(tx, self._find)
            made: list[Decision] = []
            for number, given in steps.items():
                comment = found[number]
                for step in given:
                    drafted = _drafted(draft, step, newest)
                    can = abilities.judge(step.action, comment, accounts.get(comment.account))
                    _check_fits(step, can)
                    made.append(self._store_one(tx, drafted, comment, ranks[number]))
                    if step.action in OWED or can.leaves:
                        outbox.add_delivery(tx, self._owed(made[-1], comment))
                    comment = replace(comment, **_moved(comment, made[-1]))
            return made

        made = self._store.write(work)
        return self._outcome(made, batch, now)

    def undo(self, decision_id: str) -> Outcome:
        """Undo one decision, named by its id or an unambiguous beginning of it."""
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
        return self._undo_all(found)

    def undo_batch(self, batch: str) -> Outcome:
        """Undo all decisions that were made at one stroke."""
        found = decisions.decisions_of_batch(self._store.read(), batch)
        standing = [one for one in found if not one.is_reversed and one.reverses is None]
        if not standing:
            raise DecisionRefusedError("There is nothing left to undo there.")
        return self._undo_all(standing)

    def undo_last(self) -> Outcome:
        """Undo the newest decisions that still stand."""
        batch = decisions.last_undoable_batch(self._store.read())
        if batch is None:
            raise DecisionRefusedError("There is no decision to undo.")
        return self.undo_batch(batch)

    def held(self) -> tuple[Delivery, ...]:
        """Return what still waits for its undo time to end, newest first."""
        return tuple(outbox.deliveries(self._store.read(), [DeliveryState.HELD]))

    def decided_since(self, moment: datetime) -> int:
        """Return how many decisions were made since a moment."""
        return decisions.decision_count(self._store.read(), moment)

    def policies(self) -> tuple[Policy, ...]:
        """Return the rules of the house. Raises SettingsError for an unusable own file."""
        return load_policies(self._store.folder)

    def can(self, action: Action, comment: Comment) -> Capability:
        """Say whether an action fits a comment, and whether it would send something."""
        connection = self._store.read()
        accounts = {account.id: account for _, account in all_accounts(connection)}
        abilities = Abilities(connection, self._find)
        return abilities.judge(action, comment, accounts.get(comment.account))

    def preview_decision(self, ids: Sequence[CommentId], action: Action) -> DecisionPreview:
        """Say what deciding about many comments would do, without doing it."""
        numbers = [comment_number(one) for one in dict.fromkeys(ids)]
        connection = self._store.read()
        found = comments.comments_by_id(connection, numbers)
        return preview_of(
            action,
            [CommentId(str(number)) for number in numbers],
            {comment.id: comment for comment in found.values()},
            {account.id: account for _, account in all_accounts(connection)},
            self._board.rated(numbers),
            self._settings.current.role,
            Abilities(connection, self._find).judge,
        )

    def _store_one(
        self, tx: Connection, draft: Decision, comment: Comment, rank: Priority
    ) -> Decision:
        decision = replace(
            draft,
            id=DecisionId(uuid.uuid4().hex),
            comment=comment.id,
            state_before=comment.state,
            state_after=STATE_AFTER.get(draft.action, comment.state),
            priority=rank.value,
        )
        return self._write(tx, decision, comment, rank, EntryKind.DECISION)

    def _write(
        self,
        tx: Connection,
        decision: Decision,
        comment: Comment,
        rank: Priority | None,
        kind: EntryKind,
    ) -> Decision:
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

    def _owed(self, decision: Decision, comment: Comment, *, held: bool = True) -> Delivery:
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

    def _undo_all(self, chosen: Sequence[Decision]) -> Outcome:
        now, batch = self._clock(), uuid.uuid4().hex
        actor = self._settings.current.role

        def work(tx: Connection) -> list[Decision]:
            return [self._reverse(tx, one, now, batch, actor) for one in reversed(chosen)]

        return self._outcome(self._store.write(work), batch, now)

    def _reverse(
        self, tx: Connection, wrong: Decision, now: datetime, batch: str, actor: str
    ) -> Decision:
        history = decisions.decisions_on(tx, int(wrong.comment))
        self._check_reversible(wrong, history)
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
        stored = self._write(tx, decision, comment, None, EntryKind.UNDO)
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
                    title=can.title or wrong.action,
                )
            if account is not None and account.is_linked:
                outbox.add_delivery(tx, self._owed(undo, comment, held=False))

    @staticmethod
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

    def _outcome(self, made: Sequence[Decision], batch: str, now: datetime) -> Outcome:
        for one in made:
            self._board.set_state(int(one.comment), one.state_after)
        changes = Changes(
            comments=frozenset(one.comment for one in made),
            decisions=True,
            outbox=True,
            log=True,
        )
        until = now + timedelta(seconds=self._settings.current.undo_seconds)
        is_undo = any(one.reverses for one in made)
        return Outcome(tuple(made), changes, batch, None if is_undo else until)


def _check_fits(step: Step, can: Capability) -> None:
    if not can.allowed:
        raise DecisionRefusedError(
            "“{action}” does not fit this comment: {why}", action=step.action, why=can.why
        )
    known = [one.key for one in can.choices]
    if step.choice and step.choice not in known:
        raise DecisionRefusedError(
            "“{action}” has no choice “{choice}” here. There are: {known}.",
            action=step.action,
            choice=step.choice[:40],
            known=", ".join(known) or "none",
        )


def _drafted(draft: Decision, step: Step, newest: int) -> Decision:
    return replace(
        draft,
        action=step.action,
        policy=step.policy,
        reason=step.reason,
        note=step.note,
        reply=step.reply,
        snoozed_until=step.snoozed_until,
        reply_after=newest if step.until_reply else None,
        assignee=step.assignee,
        due_at=step.due_at,
        choice=step.choice,
    )


def _times_told(decision: Decision) -> dict[str, JsonValue]:
    """Return the times of a decision for the log, only those that it has."""
    told: dict[str, JsonValue] = {}
    if decision.snoozed_until is not None:
        told["until"] = time_text(decision.snoozed_until)
    if decision.due_at is not None:
        told["due"] = time_text(decision.due_at)
    return told


def _moved(comment: Comment, decision: Decision) -> dict[str, Any]:
    """Return what a decision changes about a comment, for the next step."""
    standing = after(standing_of(comment), decision)
    return {item.name: getattr(standing, item.name) for item in fields(standing)}


def _numbered(plan: Sequence[tuple[CommentId, Sequence[Step]]]) -> dict[int, Sequence[Step]]:
    if not plan or not all(steps for _, steps in plan):
        raise DecisionRefusedError("No comment was named to decide about.")
    if sum(len(steps) for _, steps in plan) > MAX_AT_ONCE:
        raise DecisionRefusedError(
            "At most {most:,} comments can be decided at one stroke. Select fewer.",
            most=MAX_AT_ONCE,
        )
    return {comment_number(one): steps for one, steps in plan}


def comment_number(comment_id: str) -> int:
    """Return the number behind a comment id. Raises NotFoundError for anything else."""
    if not comment_id.isascii() or not comment_id.isdigit() or len(comment_id) > 18:
        raise _no_comment(comment_id)
    return int(comment_id)


def _no_comment(comment_id: str) -> NotFoundError:
    return NotFoundError(
        "There is no comment “{comment}” in this profile. The queue shows the ids.",
        comment=comment_id[:60],
    )
