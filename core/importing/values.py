"""Single values as files write them: short words, counts, yes or no, languages."""

import re
from functools import lru_cache

from core.safe_text import storable

MOST_SHORT = 500
MOST_URL = 2_000
_MOST_COUNT = 2**31 - 1
_MOST_DIGITS = 12
_GROUPED = re.compile(r"\d{1,3}(?:([,.’' \u00a0\u202f])\d{3})(?:\1\d{3})*")
_WHOLE = re.compile(r"(\d{1,10})\.0+")
_YES = frozenset({"1", "1.0", "true", "yes", "y", "t", "ja", "j", "wahr", "x"})
_NO = frozenset({"", "0", "0.0", "false", "no", "n", "f", "nein", "falsch", "none", "null"})
_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9_-]{1,12})?")
_UNKNOWN = frozenset({"und", "unk", "none", "null", "nan", "zxx", "mul"})
_LANGUAGES = {
    "english": "en",
    "englisch": "en",
    "german": "de",
    "deutsch": "de",
    "french": "fr",
    "französisch": "fr",
    "spanish": "es",
    "spanisch": "es",
    "italian": "it",
    "italienisch": "it",
    "portuguese": "pt",
    "turkish": "tr",
    "türkisch": "tr",
    "russian": "ru",
    "dutch": "nl",
    "polish": "pl",
    "eng": "en",
    "deu": "de",
    "ger": "de",
}


def words(value: object, most: int = MOST_SHORT) -> str:
    """Return a short value as text, "" for what is none; cut to `most` characters."""
    if not value:
        return "0" if value == 0 and not isinstance(value, bool | float) else ""
    if not isinstance(value, str):
        if isinstance(value, bool | list | dict):
            return ""
        value = str(value)
    value = value.strip()
    if value.isascii() and "\x00" not in value:
        return value[:most]
    return storable(value)[:most]


def count(value: object) -> int | None:
    """Return a whole number from 0, with or without thousands marks; None for anything else."""
    if isinstance(value, str):
        return _count_of(value.strip())
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if 0 <= value <= _MOST_COUNT and value == int(value) else None


@lru_cache(maxsize=1024)
def language(value: str) -> str:
    """Return the primary language tag (“de” for de-AT or German), "" if that is not known."""
    plain = value.strip().casefold()
    if plain in _LANGUAGES:
        return _LANGUAGES[plain]
    match = _TAG.fullmatch(plain)
    return match[1] if match and match[1] not in _UNKNOWN else ""


def yes(value: object) -> bool:
    """Whether a cell says yes."""
    return value is True or (bool(value) and str(value).strip().casefold() in _YES)


def is_yes_or_no(value: object) -> bool:
    """Whether a cell answers a question."""
    return str(value).strip().casefold() in _YES | _NO


def _count_of(text: str) -> int | None:
    if _GROUPED.fullmatch(text):
        text = re.sub(r"\D", "", text)
    elif match := _WHOLE.fullmatch(text):
        text = match[1]
    if not text.isdecimal() or len(text) > _MOST_DIGITS:
        return None
    number = int(text)
    return number if number <= _MOST_COUNT else None
