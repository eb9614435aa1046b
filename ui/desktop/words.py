"""The words of the window for actions, states, lanes, days and times."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.model import Action, Delivery, DeliveryState, Lane, ReviewState

_DONE = {
    Action.APPROVE: "Approved",
    Action.HIDE: "Hidden",
    Action.UNHIDE: "Shown again",
    Action.DELETE: "Deleted",
    Action.SPAM: "Marked as spam",
    Action.REPLY: "Replied",
    Action.MUTE: "Muted",
    Action.BLOCK: "Blocked",
    Action.REPORT: "Reported",
    Action.ESCALATE: "Escalated",
    Action.SNOOZE: "Snoozed",
    Action.NOTE: "Note added",
    Action.ASSIGN: "Assigned",
    Action.UNDO: "Undone",
}
_VERBS = {
    Action.APPROVE: "Approve",
    Action.HIDE: "Hide",
    Action.UNHIDE: "Show again",
    Action.DELETE: "Delete",
    Action.SPAM: "Mark as spam",
    Action.REPLY: "Reply",
    Action.MUTE: "Mute the author",
    Action.BLOCK: "Block the author",
    Action.REPORT: "Report",
    Action.ESCALATE: "Escalate",
    Action.SNOOZE: "Snooze",
    Action.NOTE: "Add note",
    Action.ASSIGN: "Assign",
    Action.UNDO: "Undo",
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
    Action.ESCALATE: "arrow-fat-line-up",
    Action.SNOOZE: "clock",
    Action.NOTE: "note",
    Action.ASSIGN: "user",
    Action.UNDO: "arrow-counter-clockwise",
}
_STATES = {
    ReviewState.OPEN: "open",
    ReviewState.SNOOZED: "snoozed",
    ReviewState.ESCALATED: "escalated",
    ReviewState.CLOSED: "decided",
}
_LANES = {
    Lane.HARM: "Harm",
    Lane.HELP: "Help",
    Lane.PRAISE: "Praise",
    Lane.EVERYTHING: "Everything",
}
_DELIVERIES = {
    DeliveryState.HELD: "sends in {seconds} s",
    DeliveryState.PENDING: "waits to be sent",
    DeliveryState.SENT: "sent",
    DeliveryState.FAILED: "failed: {detail}",
    DeliveryState.CANCELLED: "never left",
    DeliveryState.LOCAL: "nothing to send",
}
DELIVERY_ICONS = {
    DeliveryState.HELD: ("hourglass-medium", "warn"),
    DeliveryState.PENDING: ("hourglass-medium", "warn"),
    DeliveryState.SENT: ("check-circle", "ok"),
    DeliveryState.FAILED: ("warning-circle", "danger"),
    DeliveryState.CANCELLED: ("prohibit", "text-3"),
    DeliveryState.LOCAL: ("check-circle", "ok"),
}


def done_word(action: Action) -> str:
    """Return what a decision did, as in "Hidden"."""
    return _translated(_DONE[action])


def verb(action: Action) -> str:
    """Return what a button of this action says, as in "Hide"."""
    return _translated(_VERBS[action])


def state_word(state: ReviewState) -> str:
    """Return a review state as an adjective."""
    return _translated(_STATES[state])


def lane_word(lane: Lane) -> str:
    """Return the title of a lane."""
    return _translated(_LANES[lane])


def delivery_words(delivery: Delivery | None, now: datetime) -> str:
    """Return where an owed action stands, in a few words."""
    if delivery is None:
        return _translated(_DELIVERIES[DeliveryState.LOCAL])
    seconds = max(0, round((delivery.held_until - now).total_seconds()))
    pattern = _translated(_DELIVERIES[delivery.state])
    return pattern.format(seconds=seconds, detail=delivery.detail)


def clock_time(moment: datetime) -> str:
    """Return the local time of day, as in "08:42"."""
    return moment.astimezone().strftime("%H:%M")


def day_words(day: date, today: date) -> str:
    """Return a day with its date: "Today, 23 November" or "Friday, 20 November 2025"."""
    pattern = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    written = _written(day, pattern)
    if day == today:
        return _translated("Today, {day}").format(day=written)
    if day == today - timedelta(days=1):
        return _translated("Yesterday, {day}").format(day=written)
    return _translated("{weekday}, {day}").format(
        weekday=QLocale().dayName(day.isoweekday()), day=written
    )


def moment_words(moment: datetime, now: datetime) -> str:
    """Return a moment for a sentence: "today, 03:41" or "20 November, 10:15"."""
    local, today = moment.astimezone(), now.astimezone().date()
    if local.date() == today:
        return _translated("today, {time}").format(time=clock_time(moment))
    if local.date() == today + timedelta(days=1):
        return _translated("tomorrow, {time}").format(time=clock_time(moment))
    pattern = "d MMMM" if local.year == today.year else "d MMMM yyyy"
    return _translated("{day}, {time}").format(
        day=_written(local.date(), pattern), time=clock_time(moment)
    )


def number(value: int) -> str:
    """Return a whole number as the person's language writes it."""
    return QLocale().toString(value)


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _translated(words: str) -> str:
    return QCoreApplication.translate("Words", words)
