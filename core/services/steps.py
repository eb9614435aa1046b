"""One step of a decision as a person asks for it, and whether it is complete and fits."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from core.errors import DecisionRefusedError
from core.model import Action, Decision
from core.safe_text import storable
from core.said import GivenName
from core.services.views import Capability

_MAX_WORDS = 10_000
_MS = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Step:
    """What to do with a comment, with the words and times that the action needs.

    SNOOZE needs `snoozed_until`, `until_reply` or both (whichever comes first). ESCALATE may name
    an `assignee` and `due_at`. ASSIGN with no assignee takes the comment from whoever had it.
    `choice` is the key of one of the ways in which a platform can do the action.
    """

    action: Action
    policy: str = ""
    reason: str = ""
    note: str = ""
    reply: str = ""
    snoozed_until: datetime | None = None
    until_reply: bool = False
    assignee: str = ""
    due_at: datetime | None = None
    choice: str = ""


def checked(step: Step, now: datetime, roles: Collection[str]) -> Step:
    """Return the step fit to be stored. Raises DecisionRefusedError in one sentence."""
    _check_words(step)
    step = replace(
        step,
        policy=storable(step.policy),
        reason=storable(step.reason),
        note=storable(step.note),
        reply=storable(step.reply),
    )
    if step.action is Action.SNOOZE:
        step = _checked_snooze(step, now)
    if step.assignee and step.assignee not in roles:
        raise DecisionRefusedError(
            "There is no role “{role}” in this team. Choose one of: {known}; or add it to "
            "the settings.",
            role=GivenName(step.assignee[:60]),
            known=GivenName(*sorted(roles)),
        )
    if step.due_at is not None and not _is_ahead(step.due_at, now):
        raise DecisionRefusedError("An escalation needs a due time that is still to come.")
    return step


def check_fits(step: Step, can: Capability) -> None:
    """Raise DecisionRefusedError for a step that the comment or its platform does not allow."""
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


def drafted(draft: Decision, step: Step, newest: int) -> Decision:
    """Return a decision with what the step says; `newest` is the newest comment of the profile."""
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


def _check_words(step: Step) -> None:
    if step.action is Action.UNDO:
        raise DecisionRefusedError("To undo, name the decision: undo DECISION.")
    if step.action is Action.REPLY and not step.reply.strip():
        raise DecisionRefusedError("A reply needs its text. Write it, then decide again.")
    if step.action is Action.EDIT and not step.reply.strip():
        raise DecisionRefusedError("An edit needs the new text. Write it, then decide again.")
    if step.action is Action.NOTE and not step.note.strip():
        raise DecisionRefusedError("A note needs its text. Write it, then decide again.")
    words = (step.note, step.reply, step.policy, step.reason, step.choice)
    if any(len(text) > _MAX_WORDS for text in words):
        raise DecisionRefusedError(
            "A note or reply can have at most {most:,} letters. Shorten it.",
            most=_MAX_WORDS,
        )


def _checked_snooze(step: Step, now: datetime) -> Step:
    until = step.snoozed_until
    if until is None:
        if not step.until_reply:
            raise DecisionRefusedError("Say until when the comment shall be snoozed.")
        return step
    if not _is_ahead(until, now):
        raise DecisionRefusedError("Snooze needs a time that is still to come.")
    # Stored in whole milliseconds: rounded up, so that nothing comes back early.
    over = timedelta(microseconds=until.microsecond % 1000)
    return replace(step, snoozed_until=until - over + _MS) if over else step


def _is_ahead(at: datetime, now: datetime) -> bool:
    return at.tzinfo is not None and at.astimezone(UTC) > now
