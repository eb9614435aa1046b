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
