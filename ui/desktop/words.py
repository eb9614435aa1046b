"""The words of the window for actions, states, lanes, days and times."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.model import (
    Action,
    Attribute,
    Band,
    Contribution,
    Delivery,
    DeliveryState,
    Disagreement,
    Lane,
    ReviewState,
    Should,
)
from ui.desktop.display_text import display_line

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
    Action.BAN: "Banned",
    Action.KICK: "Removed from the room",
    Action.LABEL: "Labelled",
    Action.TAKEDOWN: "Taken down",
    Action.RESOLVE: "Report settled",
    Action.EDIT: "Edited",
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
    Action.BAN: "Ban the author",
    Action.KICK: "Remove from the room",
    Action.LABEL: "Label",
    Action.TAKEDOWN: "Take down",
    Action.RESOLVE: "Settle the report",
    Action.EDIT: "Edit",
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
_BANDS = {
    Band.CRITICAL: "critical",
    Band.HIGH: "high",
    Band.MEDIUM: "medium",
    Band.LOW: "low",
}
LANE_ICONS = {
    Lane.HARM: "shield-warning",
    Lane.HELP: "lifebuoy",
    Lane.PRAISE: "heart",
    Lane.EVERYTHING: "stack",
}
_ATTRIBUTES = {
    Attribute.TOXICITY: "toxicity",
    Attribute.THREAT: "threat",
    Attribute.INSULT: "insult",
    Attribute.IDENTITY_ATTACK: "identity attack",
    Attribute.SELF_HARM: "someone in danger",
    Attribute.CRISIS: "crisis",
    Attribute.QUESTION: "question",
    Attribute.COMPLAINT: "complaint",
    Attribute.PRAISE: "praise",
    Attribute.NEED: "need",
    Attribute.SEVERE_TOXICITY: "severe toxicity",
    Attribute.OBSCENE: "obscenity",
    Attribute.SEXUAL_EXPLICIT: "sexual content",
}
_HARSH = {
    Attribute.THREAT: "threat",
    Attribute.IDENTITY_ATTACK: "attack on people for who they are",
    Attribute.SEXUAL_EXPLICIT: "sexual language",
    Attribute.SEVERE_TOXICITY: "very hostile language",
    Attribute.INSULT: "insult",
    Attribute.OBSCENE: "obscene language",
    Attribute.TOXICITY: "hostile language",
}
_SNOOZES = {
    "later": "Later today",
    "evening": "This evening",
    "tomorrow": "Tomorrow",
    "next-week": "Next week",
    "reply": "Until somebody replies",
}
_LANGUAGES = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "th": "Thai",
    "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_PLATFORMS = {
    "bluesky": "Bluesky",
    "discourse": "Discourse",
    "facebook": "Facebook",
    "ghost": "Ghost",
    "github": "GitHub",
    "hackernews": "Hacker News",
    "instagram": "Instagram",
    "lemmy": "Lemmy",
    "linkedin": "LinkedIn",
    "mastodon": "Mastodon",
    "peertube": "PeerTube",
    "pixelfed": "Pixelfed",
    "reddit": "Reddit",
    "threads": "Threads",
    "tiktok": "TikTok",
    "twitter": "Twitter",
    "wordpress": "WordPress",
    "youtube": "YouTube",
}
_MOST_IN_PLATFORM, _MOST_IN_POLICY = 40, 80
_SHORT_FROM, _MILLION = 10_000, 1_000_000
_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_DAYS_UNTIL_MONTHS, _DAYS_UNTIL_YEARS = 60, 730
_DELIVERIES = {
    DeliveryState.HELD: "sends in {seconds} s",
    DeliveryState.PENDING: "waits to be sent",
    DeliveryState.SENDING: "on its way",
    DeliveryState.CONFLICT: "changed since: {detail}",
    DeliveryState.SENT: "sent",
    DeliveryState.FAILED: "failed: {detail}",
    DeliveryState.CANCELLED: "never left",
    DeliveryState.LOCAL: "nothing to send",
}
DELIVERY_ICONS = {
    DeliveryState.HELD: ("hourglass-medium", "warn"),
    DeliveryState.PENDING: ("hourglass-medium", "warn"),
    DeliveryState.SENDING: ("paper-plane-tilt", "warn"),
    DeliveryState.CONFLICT: ("warning", "warn"),
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


def band_word(band: Band) -> str:
    """Return a band of priority as an adjective."""
    return _translated(_BANDS[band])


def priority_words(value: float, band: Band) -> str:
    """Return a priority for a tooltip or a screen reader: "Priority 85, critical"."""
    return _translated("Priority {value}, {band}").format(
        value=number(round(value)), band=band_word(band)
    )


def attribute(kind: Attribute) -> str:
    """Return what a scorer rates, as in "identity attack"."""
    return _translated(_ATTRIBUTES[kind])


def disagreement(made: Disagreement) -> str:
    """Return what somebody said about a score: "You disagree: toxicity should be lower"."""
    pattern = (
        "You disagree: {attribute} should be lower"
        if made.should is Should.LOW
        else "You disagree: {attribute} should be higher"
    )
    return _translated(pattern).format(attribute=attribute(made.attribute))


def cover_words(harsh_by: Attribute) -> str:
    """Return what stands in place of a covered text, as in “Text hidden: threat”."""
    said = _translated(_HARSH.get(harsh_by, _ATTRIBUTES[harsh_by]))
    return _translated("Text hidden: {what}.").format(what=said)


def snooze_word(kind: str) -> str:
    """Return a way to say until when, as in "This evening"."""
    return _translated(_SNOOZES[kind])


def cause(part: Contribution) -> str:
    """Return the cause of some points in words."""
    return part.words or part.name.replace("_", " ")


def language(code: str) -> str:
    """Return the name of a language by its ISO 639 code; an unknown code is shown as it is."""
    known = _LANGUAGES.get(code.split("-")[0].lower())
    return _translated(known) if known else code


def platform(name: str) -> str:
    """Return a platform as it writes itself; one that is not known as the file gave it."""
    known = _PLATFORMS.get(name.strip().lower())
    return known or display_line(name, _MOST_IN_PLATFORM)


def unknown() -> str:
    """Return the name of what has none."""
    return _translated("unknown")


def policy(key: str, title: str) -> str:
    """Return a rule of the house: "2.4 Insults" where rules are numbered, else its title."""
    name = display_line(title, _MOST_IN_POLICY) or key
    return f"{key} {name}" if key[:1].isdigit() else name


def age(moment: datetime, now: datetime) -> str:
    """Return how long ago a moment was, short: "40 min", "5 h", "1 d". The future is "0 min"."""
    seconds = max(0, int((now - moment).total_seconds()))
    days = seconds // _DAY
    if seconds < _HOUR:
        return _translated("{n} min").format(n=seconds // _MINUTE)
    if seconds < _DAY:
        return _translated("{n} h").format(n=seconds // _HOUR)
    if days < _DAYS_UNTIL_MONTHS:
        return _translated("{n} d").format(n=days)
    if days < _DAYS_UNTIL_YEARS:
        return _translated("{n} mo").format(n=days // 30)
    return _translated("{n} y").format(n=days // 365)


def age_in_full(moment: datetime, now: datetime) -> str:
    """Return how long ago a moment was, for screen readers: "5 hours ago"."""
    seconds = max(0, int((now - moment).total_seconds()))
    if seconds < _HOUR:
        return _counted("%n minute(s) ago", seconds // _MINUTE)
    if seconds < _DAY:
        return _counted("%n hour(s) ago", seconds // _HOUR)
    return _counted("%n day(s) ago", seconds // _DAY)


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


def month(moment: datetime) -> str:
    """Return the month of a moment: "March 2025"."""
    return _written(moment.astimezone().date(), "MMMM yyyy")


def number(value: int) -> str:
    """Return a whole number as the person's language writes it."""
    return QLocale().toString(value)


def short_number(value: int) -> str:
    """Return a whole number in few letters: "9,999", "12k", "1.2M"."""
    if value < _SHORT_FROM:
        return number(value)
    if value < _MILLION:
        return _translated("{n}k").format(n=number(value // 1_000))
    tenths = value // (_MILLION // 10)
    return _translated("{n}M").format(n=QLocale().toString(tenths / 10, "f", 1))


def more(count: int) -> str:
    """Return how many of something are not shown: "2 more"."""
    return _translated("{n} more").format(n=number(count))


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _translated(words: str) -> str:
    return QCoreApplication.translate("Words", words)


def _counted(words: str, count: int) -> str:
    return QCoreApplication.translate("Words", words, None, count)
