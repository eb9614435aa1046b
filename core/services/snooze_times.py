"""When a snoozed comment comes back: words and local times turned into moments.

A local time that a change of the clocks skips (02:30 in spring) means the same span later (03:30).
One that the clocks show twice (02:30 in autumn) means the first of the two that is still ahead.
"""

import warnings
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

import tzlocal

from core.errors import DecisionRefusedError
from core.said import Sentence
from core.settings import Settings

_LATER = timedelta(hours=3)
_QUARTER = timedelta(minutes=15)
_FARTHEST = timedelta(days=3660)
_HOW = Sentence("Write later, evening, tomorrow, next-week, reply, 2026-11-30 or 2026-11-30T09:00.")


class SnoozeKind(StrEnum):
    """A way to say until when."""

    LATER = "later"
    EVENING = "evening"
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next-week"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class SnoozeChoice:
    """A suggestion: `until` is an aware UTC moment, None for “until somebody replies”."""

    kind: SnoozeKind
    until: datetime | None


@dataclass(frozen=True, slots=True)
class SnoozeUntil:
    """What a person asked for: a moment, a reply, or whichever comes first."""

    at: datetime | None
    on_reply: bool = False


def local_zone() -> tzinfo:
    """Return the time zone that the system is set to now."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a system that contradicts itself still has a clock
        try:
            return tzlocal.reload_localzone()
        except (LookupError, ValueError, OSError):
            return datetime.now().astimezone().tzinfo or UTC


def moment_of(day: date, at: time, zone: tzinfo, now: datetime) -> datetime:
    """Return the UTC moment at which clocks in `zone` show this day and time."""
    wall = datetime.combine(day, at)
    first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return second if first <= now < second else first


def snooze_choices(now: datetime, zone: tzinfo, settings: Settings) -> tuple[SnoozeChoice, ...]:
    """Return the suggestions that lie ahead of `now`; those with a moment first, soonest first."""
    timed: dict[datetime, SnoozeKind] = {}
    for kind in SnoozeKind:
        at = _moment(kind, now, zone, settings)
        if at is not None:
            timed.setdefault(at, kind)  # on a Sunday, tomorrow is next week: said once
    ahead = [SnoozeChoice(kind, at) for at, kind in sorted(timed.items())]
    return (*ahead, SnoozeChoice(SnoozeKind.REPLY, None))


def until_from(words: str, now: datetime, zone: tzinfo, settings: Settings) -> SnoozeUntil:
    """Read what a person wrote: a kind, a day (its morning) or a day with a time, local or not.

    Raises DecisionRefusedError for anything else, and for a time that is not ahead.
    """
    said = words.strip().casefold()
    if said == SnoozeKind.REPLY:
        return SnoozeUntil(None, on_reply=True)
    if said in list(SnoozeKind):
        at = _moment(SnoozeKind(said), now, zone, settings)
        if at is None:
            raise DecisionRefusedError("“{said}” is over for today. {how}", said=said, how=_HOW)
        return SnoozeUntil(at)
    at = _written(words.strip(), now, zone, settings)
    if not now < at <= now + _FARTHEST:
        raise DecisionRefusedError("Snooze needs a time that is still to come, within ten years.")
    return SnoozeUntil(at)


def _written(words: str, now: datetime, zone: tzinfo, settings: Settings) -> datetime:
    try:
        if len(words) <= len("2026-11-30"):
            return moment_of(date.fromisoformat(words), _clock(settings.morning), zone, now)
        found = datetime.fromisoformat(words)
        if found.tzinfo is not None:
            return found.astimezone(UTC)
        return moment_of(found.date(), found.time(), zone, now)
    except (ValueError, OverflowError):
        raise DecisionRefusedError(
            "“{words}” is no time. {how}", words=words[:40], how=_HOW
        ) from None


def _moment(kind: SnoozeKind, now: datetime, zone: tzinfo, settings: Settings) -> datetime | None:
    today = now.astimezone(zone).date()
    morning = _clock(settings.morning)
    if kind is SnoozeKind.TOMORROW:
        return moment_of(today + timedelta(days=1), morning, zone, now)
    if kind is SnoozeKind.NEXT_WEEK:
        return moment_of(today + timedelta(days=7 - today.weekday()), morning, zone, now)
    if kind is SnoozeKind.LATER:
        at = _next_quarter(now + _LATER)
        return at if at.astimezone(zone).date() == today else None
    if kind is SnoozeKind.EVENING:
        at = moment_of(today, _clock(settings.evening), zone, now)
        return at if at > now else None
    return None


def _next_quarter(at: datetime) -> datetime:
    over = (at - datetime(1970, 1, 1, tzinfo=UTC)) % _QUARTER
    return at.astimezone(UTC) + (_QUARTER - over if over else timedelta())


def _clock(words: str) -> time:
    return time.fromisoformat(words)
