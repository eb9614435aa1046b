"""Times as exports write them; what a column means is decided by the column as a whole."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(days=1)
_NUMBER = re.compile(r"\d{9,16}(\.\d+)?")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}),?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?")
_SLASHED = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d{4}),?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?)?"
)
Reader = Callable[[str], datetime | None]


def time_reader(samples: Iterable[str], now: datetime) -> Reader:
    """Return what reads the times of a column; None for what is no plausible time.

    Times without a zone are UTC. Slashes mean month/day unless the column shows a day above 12
    in the first place. Times more than a day ahead of `now`, or before 1990, are not plausible.
    """
    day_first = any(
        (match := _SLASHED.fullmatch(value.strip())) and int(match[1]) > 12 for value in samples
    )

    def read(value: str) -> datetime | None:
        try:
            found = _read(value.strip(), day_first)
        except (ValueError, OverflowError, OSError, IndexError, TypeError):
            return None
        if found is None:
            return None
        found = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
        return found if _EARLIEST <= found <= now + _AHEAD else None

    return read


def looks_like_times(values: Iterable[str], now: datetime) -> bool:
    """Whether nearly all non-empty values are times."""
    given = [value for value in values if value.strip()]
    read = time_reader(given, now)
    good = sum(read(value) is not None for value in given)
    return bool(given) and good >= 0.9 * len(given)


def _read(value: str, day_first: bool) -> datetime | None:
    if not value or len(value) > 64:
        return None
    if _NUMBER.fullmatch(value):
        number = float(value)
        return datetime.fromtimestamp(number / 1000 if number > 1e11 else number, tz=UTC)
    if value[:4].isdigit() and value[4:5] == "-":
        return datetime.fromisoformat(value.replace(" UTC", "+00:00"))
    if match := _DOTTED.fullmatch(value):
        return _built(match[3], match[2], match[1], match[4], match[5], match[6])
    if match := _SLASHED.fullmatch(value):
        day, month = (match[1], match[2]) if day_first else (match[2], match[1])
        hour = match[4]
        if hour and match[7]:
            hour = str(int(hour) % 12 + (12 if match[7].lower() == "pm" else 0))
        return _built(match[3], month, day, hour, match[5], match[6])
    return parsedate_to_datetime(value)


def _built(
    year: str, month: str, day: str, hour: str | None, minute: str | None, second: str | None
) -> datetime:
    return datetime(
        int(year),
        int(month),
        int(day),
        int(hour or 0),
        int(minute or 0),
        int(second or 0),
        tzinfo=UTC,
    )
