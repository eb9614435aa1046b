"""Whether a decision takes a comment out of the list that shows it."""

from core.model import Action, ReviewState

_AFTER = {
    Action.ESCALATE: ReviewState.ESCALATED,
    Action.SNOOZE: ReviewState.SNOOZED,
    Action.UNHIDE: ReviewState.OPEN,
}
_STAYS = (Action.NOTE, Action.ASSIGN)


def leaves_list(action: Action, states: frozenset[ReviewState]) -> bool:
    """Return whether a comment is not among `states` any more after this action."""
    if action in _STAYS:
        return False
    return bool(states) and _AFTER.get(action, ReviewState.CLOSED) not in states
