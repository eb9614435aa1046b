"""Hostile text made fit: for storage without loss of meaning, for display without tricks."""

import re
import unicodedata

MAX_STORED = 100_000
MAX_SHOWN = 4_000
MAX_LINE = 300

_CUT = " … [cut]"
_MARKS_PER_LETTER = 4
_FIRST_MARK = "\u0300"
_SURROGATES = re.compile("[\ud800-\udfff]")
# What joins or flags pictures may stay; a carriage return before a line feed is the line's end.
_PICTURE = "[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"
_FLAG = "(?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
# Controls, direction marks, zero widths, fillers, odd line ends, private letters, tags.
_HIDDEN = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\uf8ff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)
_STEERING = re.compile(
    f"(?P<line_end>\r(?=\n))|(?P<kept>(?<={_PICTURE})\u200d(?={_PICTURE})|{_FLAG})|{_HIDDEN}"
)


def storable(text: str) -> str:
    """Return text that UTF-8 and SQLite hold whole; repeating it changes nothing.

    Lone surrogates and NUL become U+FFFD. More than MAX_STORED characters end with a mark.
    """
    if len(text) > MAX_STORED:
        text = text[:MAX_STORED] + _CUT
    if "\x00" in text:
        text = text.replace("\x00", "\ufffd")
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def shown(text: str, limit: int = MAX_SHOWN) -> str:
    """Return text that can be shown as it is: steering characters by number, as in ⟦202E⟧.

    Accents beyond four on a letter are left out; line breaks, tabs and joined emoji stay. At most
    `limit` characters of the source are shown; a longer text ends with an ellipsis. Right-to-left
    letters keep their direction: isolate the text where others stand beside it.
    """
    visible = _STEERING.sub(_named, text[:limit])
    tame = visible if _has_no_marks(visible) else _without_stacks(visible)
    return tame + "…" if len(text) > limit else tame


def shown_line(text: str, limit: int = MAX_LINE) -> str:
    """Return `shown` on one line, white space collapsed."""
    start = text.lstrip()[: limit * 4]
    return shown(" ".join(start.split()), limit)


def hidden_characters(text: str) -> int:
    """Return how many characters of the text cannot be seen, though they may steer."""
    return sum(match.lastgroup is None for match in _STEERING.finditer(text))


def _named(match: re.Match[str]) -> str:
    if match.lastgroup is None:
        return f"⟦{ord(match[0]):04X}⟧"
    return match[0] if match.lastgroup == "kept" else ""


def _has_no_marks(text: str) -> bool:
    return text.isascii() or max(text) < _FIRST_MARK


def _without_stacks(text: str) -> str:
    kept: list[str] = []
    stacked = 0
    for letter in text:
        is_mark = letter >= _FIRST_MARK and unicodedata.category(letter) in ("Mn", "Me")
        stacked = stacked + 1 if is_mark else 0
        if stacked <= _MARKS_PER_LETTER:
            kept.append(letter)
    return "".join(kept)
