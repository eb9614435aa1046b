"""Breaks and quiet hours: pure functions of times and settings. A precaution, not a treatment."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo

from core.services.snooze_times import moment_of
from core.settings import Settings

#: So long without any act counts as a break.
BREAK = timedelta(minutes=5)
_DAY = timedelta(days=1)


def working_since(acts: Sequence[datetime], now: datetime) -> datetime | None:
    """Return when the present stretch of work began, None during a break.

    `acts` are the times of decisions and keys, in any order; later ones than `now` do not count.
    """
    since: datetime | None = None
    last = now
    for act in sorted((one for one in acts if one <= now), reverse=True):
        if last - act >= BREAK:
            break
        since = last = act
    return since


def break_due(acts: Sequence[datetime], now: datetime, settings: Settings) -> timedelta | None:
    """Return how long somebody has worked without a break if a reminder is due, else None."""
    since = working_since(acts, now)
    if settings.break_minutes == 0 or since is None:
        return None
    worked = now - since
    return worked if worked >= timedelta(minutes=settings.break_minutes) else None


def quiet_until(now: datetime, zone: tzinfo, settings: Settings) -> datetime | None:
    """Return when the quiet hours that hold now will end (UTC), None outside of them."""
    start, end = time.fromisoformat(settings.quiet_from), time.fromisoformat(settings.quiet_to)
    if not settings.is_quiet_on or start == end:
        return None
    today = now.astimezone(zone).date()
    for day in (today - _DAY, today):
        begins = moment_of(day, start, zone, datetime.min.replace(tzinfo=UTC))
        last_day = day if start < end else day + _DAY
        ends = moment_of(last_day, end, zone, datetime.min.replace(tzinfo=UTC))
        if begins <= now < ends:
            return ends
    return None
