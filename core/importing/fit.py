"""Whether the values of a column can be what its name says."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from core.importing.fields import ImportFieldName
from core.importing.pictures import names_pictures
from core.importing.times import TimeColumn
from core.importing.values import count, is_yes_or_no, language

_MOST = 0.8
_HALF = 0.5
_LONGEST_PLATFORM = 40
_REPEATED_FROM, _FEW = 8, 0.25
_WORDY_LENGTH = 12.0
_WORDY_SHARE = 0.3


def fits(name: str, values: Sequence[Any], now: datetime) -> bool:
    """Whether enough of the given (non-empty) values can have this meaning."""
    if not values:
        return True
    if name == ImportFieldName.TIME:
        read = TimeColumn(values, now)
        return _share(values, lambda value: read(value) is not None) >= _HALF
    if name == ImportFieldName.PICTURES:
        return _share(values, names_pictures) >= _HALF
    if name == ImportFieldName.TEXT:
        return _share(values, _is_said) >= _HALF
    test = _TESTS.get(name)
    return test is None or _share(values, test) >= _MOST


def is_wordy(values: Sequence[Any]) -> bool:
    """Whether the values read like sentences rather than names or numbers."""
    if not values or _share(values, _has_letters) < _HALF:
        return False
    spaced = _share(values, lambda value: " " in str(value).strip())
    return (mean_length(values) >= _WORDY_LENGTH or spaced >= _WORDY_SHARE) and _share(
        values, _is_link
    ) < _HALF


def mean_length(values: Sequence[Any]) -> float:
    """Return how long the values are."""
    return sum(len(str(value)) for value in values) / len(values)


def repeat(values: Sequence[Any]) -> bool:
    """Whether so many values are equal that they sort the rows rather than say something."""
    return len(values) >= _REPEATED_FROM and len(set(map(str, values))) <= _FEW * len(values)


def are_numbers(values: Sequence[Any]) -> bool:
    """Whether nearly no value holds a letter."""
    return bool(values) and _share(values, _has_letters) < 1 - _MOST


def _share(values: Sequence[Any], test: Callable[[Any], bool]) -> float:
    return sum(map(test, values)) / len(values)


def _has_letters(value: object) -> bool:
    # Emoji alone are a comment, too.
    return isinstance(value, str) and any(
        letter.isalpha() or letter > "\u2190" for letter in value[:200]
    )


def _is_said(value: object) -> bool:
    return _has_letters(value) and not _is_link(value)


def _is_link(value: object) -> bool:
    return str(value).strip().startswith(("http://", "https://", "www.", "/"))


def _is_count(value: object) -> bool:
    # More dislikes than likes make a number below zero: it is of the right kind, yet not taken.
    plain = value if isinstance(value, int | float) else str(value).strip().removeprefix("-")
    return count(abs(plain) if isinstance(plain, int | float) else plain) is not None


def _is_plain(value: object) -> bool:
    return not isinstance(value, bool | list | dict)


_TESTS: dict[str, Callable[[Any], bool]] = {
    ImportFieldName.AUTHOR: lambda value: isinstance(value, str),
    ImportFieldName.AUTHOR_HANDLE: lambda value: isinstance(value, str),
    ImportFieldName.AUTHOR_URL: _is_link,
    ImportFieldName.ID: _is_plain,
    ImportFieldName.PARENT: _is_plain,
    ImportFieldName.LINK: _is_link,
    ImportFieldName.LIKES: _is_count,
    ImportFieldName.REPLIES: _is_count,
    ImportFieldName.FLAGS: _is_count,
    ImportFieldName.PLATFORM: lambda value: len(str(value)) <= _LONGEST_PLATFORM,
    ImportFieldName.LANGUAGE: lambda value: bool(language(str(value))),
    ImportFieldName.IS_OWN: is_yes_or_no,
}
