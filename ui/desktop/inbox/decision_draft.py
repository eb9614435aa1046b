"""What a person is about to decide, before it is written."""

from dataclasses import dataclass
from datetime import datetime

from core.model import Action
from core.services.kit.macros import Macro, MacroStep


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """One decision for all comments in question.

    Of a template, the placeholders in the reply are filled in for each comment.
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
    is_template: bool = False

    @property
    def steps(self) -> Macro:
        """Return the draft of a template as steps without a name."""
        step = MacroStep(self.action, policy=self.policy, reason=self.reason, reply=self.reply)
        return Macro("", (step,))


@dataclass(frozen=True, slots=True)
class Escalation:
    """To whom a comment is handed on ("" is whoever has more say), by when, with which note."""

    to: str = ""
    due_at: datetime | None = None
    note: str = ""
