"""What an action does to a comment, and whether it fits it."""

from core.model import Account, Action, Comment, ReviewState
from core.said import Sentence
from core.services.views import Capability

#: Where a comment stands after an action; actions that are missing leave it where it was.
STATE_AFTER = {
    Action.APPROVE: ReviewState.CLOSED,
    Action.HIDE: ReviewState.CLOSED,
    Action.DELETE: ReviewState.CLOSED,
    Action.SPAM: ReviewState.CLOSED,
    Action.REPLY: ReviewState.CLOSED,
    Action.MUTE: ReviewState.CLOSED,
    Action.BLOCK: ReviewState.CLOSED,
    Action.REPORT: ReviewState.CLOSED,
    Action.BAN: ReviewState.CLOSED,
    Action.KICK: ReviewState.CLOSED,
    Action.LABEL: ReviewState.CLOSED,
    Action.TAKEDOWN: ReviewState.CLOSED,
    Action.RESOLVE: ReviewState.CLOSED,
    Action.UNHIDE: ReviewState.OPEN,
    Action.ESCALATE: ReviewState.ESCALATED,
    Action.SNOOZE: ReviewState.SNOOZED,
}
#: Actions that a platform would have to carry out.
OWED = frozenset(
    {
        Action.HIDE,
        Action.UNHIDE,
        Action.DELETE,
        Action.SPAM,
        Action.REPLY,
        Action.MUTE,
        Action.BLOCK,
        Action.REPORT,
        Action.BAN,
        Action.KICK,
        Action.LABEL,
        Action.TAKEDOWN,
        Action.RESOLVE,
        Action.EDIT,
    }
)
#: Actions that mean nothing without a platform.
_ONLY_THERE = frozenset(
    {Action.BAN, Action.KICK, Action.LABEL, Action.TAKEDOWN, Action.RESOLVE, Action.EDIT}
)
_ON_OWN = frozenset({Action.REPLY, Action.NOTE, Action.DELETE, Action.HIDE, Action.UNHIDE})


def capability(action: Action, comment: Comment, account: Account | None) -> Capability:
    """Say whether an action fits a comment, and what it costs."""
    if action is Action.UNDO:
        return Capability(False, Sentence("Undo belongs to a decision, not to a comment."))
    if comment.is_own and action not in _ON_OWN:
        return Capability(False, Sentence("This is your own post."))
    is_linked = account is not None and account.is_linked
    if action in _ONLY_THERE and not is_linked:
        return Capability(
            False, Sentence("Only a linked account of a platform that has it can do this.")
        )
    if action in OWED and not is_linked:
        return Capability(
            True,
            Sentence(
                "This comment came from a file: the decision is logged here, nothing is sent."
            ),
            leaves=False,
        )
    return Capability(True, "", leaves=action in OWED, can_undo=action is not Action.DELETE)
