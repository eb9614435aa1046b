"""Hostile text made fit: for storage without loss of meaning, for display without tricks."""

import re
import unicodedata

MAX_STORED = 100_000
MAX_SHOWN = 4_000
_CUT = " … [cut]"
_MARKS_PER_LETTER = 4
_SURROGATES = re.compile("[\ud800-\udfff]")
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e007f]"
)


def storable(text: str) -> str:
    """Return text that UTF-8 and SQLite hold whole: surrogates and NUL become U+FFFD, ends cut."""
    if len(text) > MAX_STORED:
        text = text[:MAX_STORED] + _CUT
    if "\x00" in text:
        text = text.replace("\x00", "\ufffd")
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def shown(text: str, limit: int = MAX_SHOWN) -> str:
    """Return text that can be shown as it is: control characters visible, marks not stacked.

    Line breaks and tabs stay. A longer text ends with an ellipsis.
    """
    cut = text[:limit]
    visible = _HIDDEN.sub(_named, cut)
    tame = visible if visible.isascii() else _without_stacks(visible)
    return tame + "…" if len(text) > limit else tame


def shown_line(text: str, limit: int = 300) -> str:
    """Return `shown` on one line."""
    return shown(" ".join(text[: limit * 4].split()), limit)


def hidden_characters(text: str) -> int:
    """Return how many characters of the text cannot be seen."""
    return len(_HIDDEN.findall(text))


def _named(match: re.Match[str]) -> str:
    return f"⟦{ord(match[0]):04X}⟧"


def _without_stacks(text: str) -> str:
    kept: list[str] = []
    stacked = 0
    for letter in text:
        stacked = stacked + 1 if unicodedata.combining(letter) else 0
        if stacked <= _MARKS_PER_LETTER:
            kept.append(letter)
    return "".join(kept)
