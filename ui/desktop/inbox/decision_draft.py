"""What a person is about to decide, before it is written."""

from dataclasses import dataclass
from datetime import datetime

from core.model import Action


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """One decision for all comments in question."""

    action: Action
    policy: str = ""
    reason: str = ""
    note: str = ""
    reply: str = ""
    snoozed_until: datetime | None = None
    until_reply: bool = False
    assignee: str = ""
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Escalation:
    """To whom a comment is handed on ("" is whoever has more say), by when, with which note."""

    to: str = ""
    due_at: datetime | None = None
    note: str = ""
