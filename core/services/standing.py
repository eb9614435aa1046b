"""The rules by which decisions move a comment, forwards and, when undone, back."""

from collections.abc import Iterable
from dataclasses import replace

from core.model import Action, Comment, Decision, ReviewState, Waking
from core.storage.standing import Standing

#: Actions that leave the comment where it is, so that it stays snoozed or due.
_BESIDE = frozenset({Action.NOTE, Action.ASSIGN})


def standing_of(comment: Comment) -> Standing:
    """Return where a comment stands now."""
    return Standing(
        comment.state,
        comment.snoozed_until,
        comment.reply_after,
        comment.woke_at,
        comment.woke_by,
        comment.assigned_to,
        comment.due_at,
    )


def after(standing: Standing, decision: Decision) -> Standing:
    """Return where a comment stands after a decision that is no undo."""
    if decision.action is Action.NOTE:
        return standing
    if decision.action is Action.ASSIGN:
        return replace(standing, assigned_to=decision.assignee)
    return Standing(
        decision.state_after,
        snoozed_until=decision.snoozed_until,
        reply_after=decision.reply_after,
        assigned_to=decision.assignee or standing.assigned_to,
        due_at=decision.due_at if decision.action is Action.ESCALATE else None,
    )


def after_undo(comment: Comment, wrong: Decision, history: Iterable[Decision]) -> Standing:
    """Return where a comment stands once `wrong` is taken back.

    `history` holds all decisions about the comment, oldest first. What the remaining ones said
    about snooze, role and due time counts again.
    """
    remaining = [
        one
        for one in history
        if one.reverses is None and not one.is_reversed and one.id != wrong.id
    ]
    told = Standing(ReviewState.OPEN)
    for one in remaining:
        told = after(told, one)
    if wrong.action in _BESIDE:
        return replace(standing_of(comment), assigned_to=told.assigned_to)
    if wrong.state_before is ReviewState.OPEN:
        return _open_again(told, remaining)
    return replace(told, state=wrong.state_before)


def _open_again(told: Standing, remaining: list[Decision]) -> Standing:
    """Return an open standing; a comment that had come back from snooze is back again."""
    moves = [one for one in remaining if one.action not in _BESIDE]
    fresh = Standing(ReviewState.OPEN, assigned_to=told.assigned_to)
    if not moves or moves[-1].action is not Action.SNOOZE:
        return fresh
    last = moves[-1]
    by = Waking.REPLY if last.snoozed_until is None else Waking.TIME
    return replace(fresh, woke_at=last.snoozed_until or last.decided_at, woke_by=by)
