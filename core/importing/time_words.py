"""Times with month names in English and German, and clocks with or without am and pm."""

import re
from collections.abc import Sequence
from datetime import datetime

#: Matches what may follow a date; its four groups go to `on_clock`.
CLOCK = (
    r"(?:(?:,| um| at|, um|, at)?[ \u00a0\u202f]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?"
    r"(?:[ \u00a0\u202f]?([AaPp])\.?[Mm]\.?)?(?: Uhr)?)?"
)
_CENTURY = 2000
_NOON = 12
_WEEKDAY = r"(?:[A-Za-z]{2,10}\.?,? )?"
_DAY_FIRST = re.compile(rf"{_WEEKDAY}(\d{{1,2}})\.? ([A-Za-zäÄ]{{3,9}})\.?,? (\d{{4}}){CLOCK}")
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}([A-Za-zäÄ]{{3,9}})\.? (\d{{1,2}}),? (\d{{4}}){CLOCK}")
_MONTH_NAMES = "jan feb mar|mär|mrz apr may|mai jun jul aug sep oct|okt nov dec|dez"
_MONTHS = {
    name: str(number)
    for number, names in enumerate(_MONTH_NAMES.split(), start=1)
    for name in names.split("|")
}


def worded(value: str) -> datetime | None:
    """Read “23 Nov 2026, 8:19 PM” or “23. November 2026 um 20:19”; None for anything else."""
    if match := _DAY_FIRST.fullmatch(value):
        day, month, year = match.group(1, 2, 3)
    elif match := _MONTH_FIRST.fullmatch(value):
        month, day, year = match.group(1, 2, 3)
    else:
        return None
    number = _MONTHS.get(month[:3].casefold())
    return on_clock(year, number, day, match.groups()[3:]) if number else None


def on_clock(year: str, month: str, day: str, clock: Sequence[str | None]) -> datetime:
    """Build a time without a zone from the parts of a match. Raises ValueError for no time."""
    hour, minute, second, half = clock
    hours = int(hour or 0)
    if half:
        hours = hours % _NOON + (_NOON if half in "Pp" else 0)
    years = int(year) + (_CENTURY if len(year) == 2 else 0)
    return datetime(years, int(month), int(day), hours, int(minute or 0), int(second or 0))
