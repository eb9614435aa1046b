"""What can be done with a comment, and where it stands after it."""

from core.model import Action, ReviewState
from ui.desktop.marking import QT_TRANSLATE_NOOP
from ui.desktop.words.lookup import translated

_DONE = {
    Action.APPROVE: QT_TRANSLATE_NOOP("Words", "Approved"),
    Action.HIDE: QT_TRANSLATE_NOOP("Words", "Hidden"),
    Action.UNHIDE: QT_TRANSLATE_NOOP("Words", "Shown again"),
    Action.DELETE: QT_TRANSLATE_NOOP("Words", "Deleted"),
    Action.SPAM: QT_TRANSLATE_NOOP("Words", "Marked as spam"),
    Action.REPLY: QT_TRANSLATE_NOOP("Words", "Replied"),
    Action.MUTE: QT_TRANSLATE_NOOP("Words", "Muted"),
    Action.BLOCK: QT_TRANSLATE_NOOP("Words", "Blocked"),
    Action.REPORT: QT_TRANSLATE_NOOP("Words", "Reported"),
    Action.BAN: QT_TRANSLATE_NOOP("Words", "Banned"),
    Action.KICK: QT_TRANSLATE_NOOP("Words", "Removed from the room"),
    Action.LABEL: QT_TRANSLATE_NOOP("Words", "Labelled"),
    Action.TAKEDOWN: QT_TRANSLATE_NOOP("Words", "Taken down"),
    Action.RESOLVE: QT_TRANSLATE_NOOP("Words", "Report settled"),
    Action.EDIT: QT_TRANSLATE_NOOP("Words", "Edited"),
    Action.ESCALATE: QT_TRANSLATE_NOOP("Words", "Escalated"),
    Action.SNOOZE: QT_TRANSLATE_NOOP("Words", "Snoozed"),
    Action.NOTE: QT_TRANSLATE_NOOP("Words", "Note added"),
    Action.ASSIGN: QT_TRANSLATE_NOOP("Words", "Assigned"),
    Action.UNDO: QT_TRANSLATE_NOOP("Words", "Undone"),
}
_VERBS = {
    Action.APPROVE: QT_TRANSLATE_NOOP("Words", "Approve"),
    Action.HIDE: QT_TRANSLATE_NOOP("Words", "Hide"),
    Action.UNHIDE: QT_TRANSLATE_NOOP("Words", "Show again"),
    Action.DELETE: QT_TRANSLATE_NOOP("Words", "Delete"),
    Action.SPAM: QT_TRANSLATE_NOOP("Words", "Mark as spam"),
    Action.REPLY: QT_TRANSLATE_NOOP("Words", "Reply"),
    Action.MUTE: QT_TRANSLATE_NOOP("Words", "Mute the author"),
    Action.BLOCK: QT_TRANSLATE_NOOP("Words", "Block the author"),
    Action.REPORT: QT_TRANSLATE_NOOP("Words", "Report"),
    Action.BAN: QT_TRANSLATE_NOOP("Words", "Ban the author"),
    Action.KICK: QT_TRANSLATE_NOOP("Words", "Remove from the room"),
    Action.LABEL: QT_TRANSLATE_NOOP("Words", "Label"),
    Action.TAKEDOWN: QT_TRANSLATE_NOOP("Words", "Take down"),
    Action.RESOLVE: QT_TRANSLATE_NOOP("Words", "Settle the report"),
    Action.EDIT: QT_TRANSLATE_NOOP("Words", "Edit"),
    Action.ESCALATE: QT_TRANSLATE_NOOP("Words", "Escalate"),
    Action.SNOOZE: QT_TRANSLATE_NOOP("Words", "Snooze"),
    Action.NOTE: QT_TRANSLATE_NOOP("Words", "Add note"),
    Action.ASSIGN: QT_TRANSLATE_NOOP("Words", "Assign"),
    Action.UNDO: QT_TRANSLATE_NOOP("Words", "Undo"),
}
ACTION_ICONS = {
    Action.APPROVE: "check",
    Action.HIDE: "eye-slash",
    Action.UNHIDE: "eye",
    Action.DELETE: "trash",
    Action.SPAM: "prohibit",
    Action.REPLY: "arrow-bend-up-left",
    Action.MUTE: "speaker-slash",
    Action.BLOCK: "prohibit",
    Action.REPORT: "megaphone",
    Action.BAN: "user-minus",
    Action.KICK: "sign-out",
    Action.LABEL: "tag",
    Action.TAKEDOWN: "shield-slash",
    Action.RESOLVE: "checks",
    Action.EDIT: "pencil-simple",
    Action.ESCALATE: "arrow-fat-line-up",
    Action.SNOOZE: "clock",
    Action.NOTE: "note",
    Action.ASSIGN: "user",
    Action.UNDO: "arrow-counter-clockwise",
}
_STATES = {
    ReviewState.OPEN: QT_TRANSLATE_NOOP("Words", "open"),
    ReviewState.SNOOZED: QT_TRANSLATE_NOOP("Words", "snoozed"),
    ReviewState.ESCALATED: QT_TRANSLATE_NOOP("Words", "escalated"),
    ReviewState.CLOSED: QT_TRANSLATE_NOOP("Words", "decided"),
}
_SNOOZES = {
    "later": QT_TRANSLATE_NOOP("Words", "Later today"),
    "evening": QT_TRANSLATE_NOOP("Words", "This evening"),
    "tomorrow": QT_TRANSLATE_NOOP("Words", "Tomorrow"),
    "next-week": QT_TRANSLATE_NOOP("Words", "Next week"),
    "reply": QT_TRANSLATE_NOOP("Words", "Until somebody replies"),
}


def done_word(action: Action) -> str:
    """Return what a decision did, as in "Hidden"."""
    return translated(_DONE[action])


def verb(action: Action) -> str:
    """Return what a button of this action says, as in "Hide"."""
    return translated(_VERBS[action])


def state_word(state: ReviewState) -> str:
    """Return a review state as an adjective."""
    return translated(_STATES[state])


def standing_word(state: ReviewState) -> str:
    """Return a review state as it stands alone: "Open", beside "Hidden" and "Approved"."""
    word = state_word(state)
    return word[:1].upper() + word[1:]


def snooze_word(kind: str) -> str:
    """Return a way to say until when, as in "This evening"."""
    return translated(_SNOOZES[kind])
