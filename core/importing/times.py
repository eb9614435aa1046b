"""Times as exports write them; what a column means is decided by the column as a whole."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from core.importing.time_words import CLOCK, on_clock, worded
from core.said import Sentence

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(days=1)
_LONGEST = 64
_NUMBER = re.compile(r"\d{9,19}(\.\d+)?")
# Epochs in seconds, milliseconds, microseconds, nanoseconds: told apart by their size.
_EPOCH_STEPS = ((1e11, 1.0), (1e14, 1e3), (1e17, 1e6), (float("inf"), 1e9))
_YEAR_FIRST = re.compile(rf"(\d{{4}})[/.](\d{{1,2}})[/.](\d{{1,2}}){CLOCK}")
_DOTTED = re.compile(rf"(\d{{1,2}})[.-](\d{{1,2}})[.-](\d{{4}}|\d{{2}}){CLOCK}")
_SLASHED = re.compile(rf"(\d{{1,2}})/(\d{{1,2}})/(\d{{4}}|\d{{2}}){CLOCK}")
_ZONE_WORD = re.compile(r" ?(?:UTC|GMT|Z)$")
_MONTHS = 12


class TimeColumn:
    """Reads the times of one column.

    Times without a zone are UTC. In dates with slashes the month comes first unless the sample
    shows a first number above 12; a date that allows one reading only is read that way. Times
    more than a day ahead of `now`, or before 1990, are not plausible and come back as None.
    """

    def __init__(self, samples: Iterable[object], now: datetime) -> None:
        given = [str(value).strip() for value in samples if value not in (None, "")]
        slashed = [match for value in given if (match := _SLASHED.fullmatch(value))]
        self._latest = now + _AHEAD
        self._day_first = any(int(match[1]) > _MONTHS for match in slashed) and not any(
            int(match[2]) > _MONTHS for match in slashed
        )
        self._has_slashes = bool(slashed)
        self._is_told = any(int(part) > _MONTHS for match in slashed for part in match.group(1, 2))
        self._has_no_zone = any(_has_no_zone(found) for found in map(self._found, given) if found)

    def __call__(self, value: object) -> datetime | None:
        """Return the time in UTC, None if it cannot be read or is not plausible."""
        found = self._found(str(value).strip())
        if found is None:
            return None
        try:
            at = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
        except OverflowError:
            return None
        return at if _EARLIEST <= at <= self._latest else None

    def notes(self, column: str) -> tuple[str, ...]:
        """Return sentences on what had to be assumed."""
        said = []
        if self._has_slashes:
            order = Sentence("day/month/year") if self._day_first else Sentence("month/day/year")
            if self._is_told:
                read = Sentence(
                    "Dates in “{column}” are read as {order}.", column=column, order=order
                )
            else:
                read = Sentence(
                    "Dates in “{column}” are read as {order}, because nothing in the column says "
                    "otherwise.",
                    column=column,
                    order=order,
                )
            said.append(read)
        if self._has_no_zone:
            said.append(
                Sentence(
                    "Times in “{column}” have no time zone; they are taken as UTC.", column=column
                )
            )
        return tuple(said)

    def _found(self, value: str) -> datetime | None:
        if not value or len(value) > _LONGEST:
            return None
        try:
            return self._read(value)
        except (ValueError, OverflowError, OSError, IndexError, TypeError):
            return None

    def _read(self, value: str) -> datetime | None:
        if value[4:5] == "-":
            return datetime.fromisoformat(_ZONE_WORD.sub("+00:00", value))
        if _NUMBER.fullmatch(value):
            return _of_epoch(float(value))
        if match := _YEAR_FIRST.fullmatch(value):
            return on_clock(match[1], match[2], match[3], match.groups()[3:])
        if match := _DOTTED.fullmatch(value):
            return on_clock(match[3], match[2], match[1], match.groups()[3:])
        if match := _SLASHED.fullmatch(value):
            return self._slashed(match)
        return worded(value) or parsedate_to_datetime(value)

    def _slashed(self, match: re.Match[str]) -> datetime:
        first, second = match[1], match[2]
        is_day_first = self._day_first if int(second) <= _MONTHS else False
        if is_day_first or int(first) > _MONTHS:
            return on_clock(match[3], second, first, match.groups()[3:])
        return on_clock(match[3], first, second, match.groups()[3:])


TimeReader = Callable[[object], datetime | None]


def are_times(values: Iterable[object], now: datetime) -> bool:
    """Whether nearly all given values are plausible times."""
    given = [value for value in values if value not in (None, "")]
    read = TimeColumn(given, now)
    good = sum(read(value) is not None for value in given)
    return bool(given) and good >= 0.9 * len(given)


def _of_epoch(number: float) -> datetime:
    step = next(step for most, step in _EPOCH_STEPS if number < most)
    return datetime.fromtimestamp(number / step, tz=UTC)


def _has_no_zone(found: datetime) -> bool:
    return found.tzinfo is None
