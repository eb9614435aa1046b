"""Decisions: made, undone, always together with their log entry and what they owe."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta
from typing import Any

from core.changes import Changes
from core.errors import DecisionRefusedError
from core.log import EntryKind
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
from core.services.abilities import Abilities
from core.services.board import Board
from core.services.bulk import DecisionPreview, preview_of
from core.services.capabilities import OWED, STATE_AFTER
from core.services.comment_ids import comment_number, no_comment
from core.services.decision_book import DecisionBook
from core.services.journal import Journal
from core.services.policies import load_policies
from core.services.settings import SettingsService
from core.services.standing import after, standing_of
from core.services.steps import Step, check_fits, checked, drafted
from core.services.undoing import Undoing
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
        self._store = store
        self._find = find
        self._board = board
        self._settings = settings
        self._book = DecisionBook(journal, settings, ranked_by)
        self._undoing = Undoing(store, self._book, find)
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
                raise no_comment(str(missing[0]))
            newest = standings.newest_id(tx)
            accounts = {account.id: account for _, account in all_accounts(tx)}
            abilities = Abilities(tx, self._find)
            made: list[Decision] = []
            for number, given in steps.items():
                comment = found[number]
                for step in given:
                    one = drafted(draft, step, newest)
                    can = abilities.judge(step.action, comment, accounts.get(comment.account))
                    check_fits(step, can)
                    made.append(self._store_one(tx, one, comment, ranks[number]))
                    if step.action in OWED or can.leaves:
                        outbox.add_delivery(tx, self._book.owed(made[-1], comment))
                    comment = replace(comment, **_moved(comment, made[-1]))
            return made

        made = self._store.write(work)
        return self._outcome(made, batch, now)

    def undo(self, decision_id: str) -> Outcome:
        """Undo one decision, named by its id or an unambiguous beginning of it."""
        return self._undo_all(self._undoing.named(decision_id))

    def undo_batch(self, batch: str) -> Outcome:
        """Undo all decisions that were made at one stroke."""
        return self._undo_all(self._undoing.of_batch(batch))

    def undo_last(self) -> Outcome:
        """Undo the newest decisions that still stand."""
        return self._undo_all(self._undoing.last())

    def held(self) -> tuple[Delivery, ...]:
        """Return what still waits for its undo time to end, newest first."""
        return tuple(outbox.deliveries(self._store.read(), [DeliveryState.HELD]))

    def decided_since(self, moment: datetime) -> int:
        """Return how many comments were dealt with since a moment; what was undone is not."""
        return decisions.settled_count(self._store.read(), moment)

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
        return self._book.write(tx, decision, comment, rank, EntryKind.DECISION)

    def _undo_all(self, chosen: Sequence[Decision]) -> Outcome:
        now, batch = self._clock(), uuid.uuid4().hex
        actor = self._settings.current.role

        def work(tx: Connection) -> list[Decision]:
            return [self._undoing.reverse(tx, one, now, batch, actor) for one in reversed(chosen)]

        return self._outcome(self._store.write(work), batch, now)

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
