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
from ui.desktop.core_titles import core_title
from ui.desktop.display_text import display_line
from ui.desktop.marking import QT_TRANSLATE_NOOP

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
_LANES = {
    Lane.HARM: QT_TRANSLATE_NOOP("Words", "Harm"),
    Lane.HELP: QT_TRANSLATE_NOOP("Words", "Help"),
    Lane.PRAISE: QT_TRANSLATE_NOOP("Words", "Praise"),
    Lane.EVERYTHING: QT_TRANSLATE_NOOP("Words", "Everything"),
}
_BANDS = {
    Band.CRITICAL: QT_TRANSLATE_NOOP("Words", "critical"),
    Band.HIGH: QT_TRANSLATE_NOOP("Words", "high"),
    Band.MEDIUM: QT_TRANSLATE_NOOP("Words", "medium"),
    Band.LOW: QT_TRANSLATE_NOOP("Words", "low"),
}
LANE_ICONS = {
    Lane.HARM: "shield-warning",
    Lane.HELP: "lifebuoy",
    Lane.PRAISE: "heart",
    Lane.EVERYTHING: "stack",
}
_ATTRIBUTES = {
    Attribute.TOXICITY: QT_TRANSLATE_NOOP("Words", "toxicity"),
    Attribute.THREAT: QT_TRANSLATE_NOOP("Words", "threat"),
    Attribute.INSULT: QT_TRANSLATE_NOOP("Words", "insult"),
    Attribute.IDENTITY_ATTACK: QT_TRANSLATE_NOOP("Words", "identity attack"),
    Attribute.SELF_HARM: QT_TRANSLATE_NOOP("Words", "someone in danger"),
    Attribute.CRISIS: QT_TRANSLATE_NOOP("Words", "crisis"),
    Attribute.QUESTION: QT_TRANSLATE_NOOP("Words", "question"),
    Attribute.COMPLAINT: QT_TRANSLATE_NOOP("Words", "complaint"),
    Attribute.PRAISE: QT_TRANSLATE_NOOP("Words", "praise"),
    Attribute.NEED: QT_TRANSLATE_NOOP("Words", "need"),
    Attribute.SEVERE_TOXICITY: QT_TRANSLATE_NOOP("Words", "severe toxicity"),
    Attribute.OBSCENE: QT_TRANSLATE_NOOP("Words", "obscenity"),
    Attribute.SEXUAL_EXPLICIT: QT_TRANSLATE_NOOP("Words", "sexual content"),
}
_HARSH = {
    Attribute.THREAT: QT_TRANSLATE_NOOP("Words", "threat"),
    Attribute.IDENTITY_ATTACK: QT_TRANSLATE_NOOP("Words", "attack on people for who they are"),
    Attribute.SEXUAL_EXPLICIT: QT_TRANSLATE_NOOP("Words", "sexual language"),
    Attribute.SEVERE_TOXICITY: QT_TRANSLATE_NOOP("Words", "very hostile language"),
    Attribute.INSULT: QT_TRANSLATE_NOOP("Words", "insult"),
    Attribute.OBSCENE: QT_TRANSLATE_NOOP("Words", "obscene language"),
    Attribute.TOXICITY: QT_TRANSLATE_NOOP("Words", "hostile language"),
}
_CAUSES = {
    "threat": QT_TRANSLATE_NOOP("Words", "threat"),
    "self_harm": QT_TRANSLATE_NOOP("Words", "someone may be in danger"),
    "toxicity": QT_TRANSLATE_NOOP("Words", "toxicity"),
    "crisis": QT_TRANSLATE_NOOP("Words", "safety"),
    "flags": QT_TRANSLATE_NOOP("Words", "reported by readers"),
    "question": QT_TRANSLATE_NOOP("Words", "question"),
    "complaint": QT_TRANSLATE_NOOP("Words", "complaint"),
    "spread": QT_TRANSLATE_NOOP("Words", "spreading"),
    "floor": QT_TRANSLATE_NOOP("Words", "never ranked below this"),
}
_WAITS = {
    "min": QT_TRANSLATE_NOOP("Words", "waiting {n} min"),
    "h": QT_TRANSLATE_NOOP("Words", "waiting {n} h"),
    "d": QT_TRANSLATE_NOOP("Words", "waiting {n} d"),
}
_SNOOZES = {
    "later": QT_TRANSLATE_NOOP("Words", "Later today"),
    "evening": QT_TRANSLATE_NOOP("Words", "This evening"),
    "tomorrow": QT_TRANSLATE_NOOP("Words", "Tomorrow"),
    "next-week": QT_TRANSLATE_NOOP("Words", "Next week"),
    "reply": QT_TRANSLATE_NOOP("Words", "Until somebody replies"),
}
_LANGUAGES = {
    "ar": QT_TRANSLATE_NOOP("Words", "Arabic"),
    "bg": QT_TRANSLATE_NOOP("Words", "Bulgarian"),
    "ca": QT_TRANSLATE_NOOP("Words", "Catalan"),
    "cs": QT_TRANSLATE_NOOP("Words", "Czech"),
    "da": QT_TRANSLATE_NOOP("Words", "Danish"),
    "de": QT_TRANSLATE_NOOP("Words", "German"),
    "el": QT_TRANSLATE_NOOP("Words", "Greek"),
    "en": QT_TRANSLATE_NOOP("Words", "English"),
    "es": QT_TRANSLATE_NOOP("Words", "Spanish"),
    "et": QT_TRANSLATE_NOOP("Words", "Estonian"),
    "fa": QT_TRANSLATE_NOOP("Words", "Persian"),
    "fi": QT_TRANSLATE_NOOP("Words", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("Words", "French"),
    "he": QT_TRANSLATE_NOOP("Words", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("Words", "Hindi"),
    "hr": QT_TRANSLATE_NOOP("Words", "Croatian"),
    "hu": QT_TRANSLATE_NOOP("Words", "Hungarian"),
    "id": QT_TRANSLATE_NOOP("Words", "Indonesian"),
    "it": QT_TRANSLATE_NOOP("Words", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Words", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Words", "Korean"),
    "lt": QT_TRANSLATE_NOOP("Words", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("Words", "Latvian"),
    "nb": QT_TRANSLATE_NOOP("Words", "Norwegian"),
    "nl": QT_TRANSLATE_NOOP("Words", "Dutch"),
    "no": QT_TRANSLATE_NOOP("Words", "Norwegian"),
    "pl": QT_TRANSLATE_NOOP("Words", "Polish"),
    "pt": QT_TRANSLATE_NOOP("Words", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("Words", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("Words", "Russian"),
    "sk": QT_TRANSLATE_NOOP("Words", "Slovak"),
    "sl": QT_TRANSLATE_NOOP("Words", "Slovenian"),
    "sr": QT_TRANSLATE_NOOP("Words", "Serbian"),
    "sv": QT_TRANSLATE_NOOP("Words", "Swedish"),
    "th": QT_TRANSLATE_NOOP("Words", "Thai"),
    "tr": QT_TRANSLATE_NOOP("Words", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Words", "Ukrainian"),
    "vi": QT_TRANSLATE_NOOP("Words", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Words", "Chinese"),
}
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
    DeliveryState.HELD: QT_TRANSLATE_NOOP("Words", "sends in {seconds} s"),
    DeliveryState.PENDING: QT_TRANSLATE_NOOP("Words", "waits to be sent"),
    DeliveryState.SENDING: QT_TRANSLATE_NOOP("Words", "on its way"),
    DeliveryState.CONFLICT: QT_TRANSLATE_NOOP("Words", "changed since: {detail}"),
    DeliveryState.SENT: QT_TRANSLATE_NOOP("Words", "sent"),
    DeliveryState.FAILED: QT_TRANSLATE_NOOP("Words", "failed: {detail}"),
    DeliveryState.CANCELLED: QT_TRANSLATE_NOOP("Words", "never left"),
    DeliveryState.LOCAL: QT_TRANSLATE_NOOP("Words", "nothing to send"),
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
    return QCoreApplication.translate("Words", "Priority {value}, {band}").format(
        value=number(round(value)), band=band_word(band)
    )


def attribute(kind: Attribute) -> str:
    """Return what a scorer rates, as in "identity attack"."""
    return _translated(_ATTRIBUTES[kind])


def disagreement(made: Disagreement) -> str:
    """Return what somebody said about a score: "You disagree: toxicity should be lower"."""
    pattern = (
        QT_TRANSLATE_NOOP("Words", "You disagree: {attribute} should be lower")
        if made.should is Should.LOW
        else QT_TRANSLATE_NOOP("Words", "You disagree: {attribute} should be higher")
    )
    return _translated(pattern).format(attribute=attribute(made.attribute))


def cover_words(harsh_by: Attribute) -> str:
    """Return what stands in place of a covered text, as in “Text hidden: threat”."""
    said = _translated(_HARSH.get(harsh_by, _ATTRIBUTES[harsh_by]))
    return QCoreApplication.translate("Words", "Text hidden: {what}.").format(what=said)


def snooze_word(kind: str) -> str:
    """Return a way to say until when, as in "This evening"."""
    return _translated(_SNOOZES[kind])


def cause(part: Contribution) -> str:
    """Return the cause of some points in words; of one that is not known, as the core says it."""
    if part.name == "waiting":
        return _waiting(part.words)
    known = _CAUSES.get(part.name)
    return _translated(known) if known else part.words or part.name.replace("_", " ")


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
    return QCoreApplication.translate("Words", "unknown")


def policy(key: str, title: str) -> str:
    """Return a rule of the house: "2.4 Insults" where rules are numbered, else its title."""
    name = display_line(core_title(title), _MOST_IN_POLICY) or key
    return f"{key} {name}" if key[:1].isdigit() else name


def age(moment: datetime, now: datetime) -> str:
    """Return how long ago a moment was, short: "40 min", "5 h", "1 d". The future is "0 min"."""
    seconds = max(0, int((now - moment).total_seconds()))
    days = seconds // _DAY
    if seconds < _HOUR:
        return QCoreApplication.translate("Words", "{n} min").format(n=seconds // _MINUTE)
    if seconds < _DAY:
        return QCoreApplication.translate("Words", "{n} h").format(n=seconds // _HOUR)
    if days < _DAYS_UNTIL_MONTHS:
        return QCoreApplication.translate("Words", "{n} d").format(n=days)
    if days < _DAYS_UNTIL_YEARS:
        return QCoreApplication.translate("Words", "{n} mo").format(n=days // 30)
    return QCoreApplication.translate("Words", "{n} y").format(n=days // 365)


def age_in_full(moment: datetime, now: datetime) -> str:
    """Return how long ago a moment was, for screen readers: "5 hours ago"."""
    seconds = max(0, int((now - moment).total_seconds()))
    minutes, hours, days = (seconds // one for one in (_MINUTE, _HOUR, _DAY))
    if seconds < _HOUR:
        return QCoreApplication.translate("Words", "%n minute(s) ago", "", minutes)
    if seconds < _DAY:
        return QCoreApplication.translate("Words", "%n hour(s) ago", "", hours)
    return QCoreApplication.translate("Words", "%n day(s) ago", "", days)


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
        return QCoreApplication.translate("Words", "Today, {day}").format(day=written)
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Words", "Yesterday, {day}").format(day=written)
    return QCoreApplication.translate("Words", "{weekday}, {day}").format(
        weekday=QLocale().dayName(day.isoweekday()), day=written
    )


def moment_words(moment: datetime, now: datetime) -> str:
    """Return a moment for a sentence: "today, 03:41" or "20 November, 10:15"."""
    local, today = moment.astimezone(), now.astimezone().date()
    if local.date() == today:
        return QCoreApplication.translate("Words", "today, {time}").format(time=clock_time(moment))
    if local.date() == today + timedelta(days=1):
        return QCoreApplication.translate("Words", "tomorrow, {time}").format(
            time=clock_time(moment)
        )
    pattern = "d MMMM" if local.year == today.year else "d MMMM yyyy"
    return QCoreApplication.translate("Words", "{day}, {time}").format(
        day=_written(local.date(), pattern), time=clock_time(moment)
    )


def month(moment: datetime) -> str:
    """Return the month of a moment: "March 2025"."""
    return _written(moment.astimezone().date(), "MMMM yyyy")


def number(value: int) -> str:
    """Return a whole number as the person's language writes it."""
    return QLocale().toString(value)


def decimal(value: float, digits: int) -> str:
    """Return a number with `digits` behind the point, as the person's language writes it."""
    return QLocale().toString(value, "f", digits)


def percent(share: float, digits: int = 0) -> str:
    """Return a share of 0..1 as "75 %"."""
    return QCoreApplication.translate("Words", "{n}%").format(n=decimal(100 * share, digits))


def short_number(value: int) -> str:
    """Return a whole number in few letters: "9,999", "12k", "1.2M"."""
    if value < _SHORT_FROM:
        return number(value)
    if value < _MILLION:
        return QCoreApplication.translate("Words", "{n}k").format(n=number(value // 1_000))
    tenths = value // (_MILLION // 10)
    return QCoreApplication.translate("Words", "{n}M").format(
        n=QLocale().toString(tenths / 10, "f", 1)
    )


def more(count: int) -> str:
    """Return how many of something are not shown: "2 more"."""
    return QCoreApplication.translate("Words", "{n} more").format(n=number(count))


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _waiting(said: str) -> str:
    """Return "waiting 7 h" in the language of the window."""
    _, _, length = said.partition(" ")
    count, _, unit = length.partition(" ")
    pattern = _WAITS.get(unit)
    return _translated(pattern).format(n=count) if pattern else said


def _translated(words: str) -> str:
    return QCoreApplication.translate("Words", words)


def _counted(words: str, count: int) -> str:
    return QCoreApplication.translate("Words", words, None, count)
