"""What a person is about to decide, before it is written."""

from dataclasses import dataclass
from datetime import datetime

from core.model import Action
from core.services.kit.macros import Macro, MacroStep


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """One decision for all comments in question.

    Of a template, the placeholders in the reply are filled in for each comment; with the name of a
    saved reply each comment gets it in its own language.
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
    saved_reply: str = ""

    @property
    def steps(self) -> Macro:
        """Return the draft of a template as steps without a name."""
        text = {"saved_reply": self.saved_reply} if self.saved_reply else {"reply": self.reply}
        return Macro("", (MacroStep(self.action, policy=self.policy, reason=self.reason, **text),))


@dataclass(frozen=True, slots=True)
class Escalation:
    """To whom a comment is handed on ("" is whoever has more say), by when, with which note."""

    to: str = ""
    due_at: datetime | None = None
    note: str = ""
