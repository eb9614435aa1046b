"""When a snoozed comment may come back."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

_MORNING = time(8, 0)
_EVENING = time(18, 0)


@dataclass(frozen=True, slots=True)
class SnoozeChoice:
    """A suggested time; `until` is an aware UTC datetime."""

    words: str
    until: datetime


def snooze_choices(now: datetime) -> tuple[SnoozeChoice, ...]:
    """Return the suggestions that lie ahead of `now`, soonest first."""
    local = now.astimezone()
    choices = [_choice("In 1 hour", local + timedelta(hours=1))]
    evening = _at(local, _EVENING)
    if evening > local + timedelta(hours=1):
        choices.append(_choice("This evening", evening))
    choices.append(_choice("Tomorrow", _at(local + timedelta(days=1), _MORNING)))
    to_monday = 7 - local.weekday()
    if to_monday > 1:
        choices.append(_choice("Monday", _at(local + timedelta(days=to_monday), _MORNING)))
    return tuple(choices)


def morning_of(day: datetime) -> datetime:
    """Return eight in the morning, local time, of the day in which `day` lies."""
    return _at(day.astimezone(), _MORNING).astimezone(UTC)


def _at(local: datetime, hour: time) -> datetime:
    # Combined anew so that a change of the clocks in between gives the right offset.
    return datetime.combine(local.date(), hour).astimezone()


def _choice(words: str, until: datetime) -> SnoozeChoice:
    return SnoozeChoice(QCoreApplication.translate("Snooze", words), until.astimezone(UTC))
