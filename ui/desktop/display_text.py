"""Foreign text made harmless for the screen: nothing in it can steer, hide or overflow.

The stored text stays as it is; this is only what eyes see. Steering characters are shown by
their number, as in ⟦202E⟧; piles of accents are cut down; long texts are cut.
"""

import unicodedata
from dataclasses import dataclass
from itertools import accumulate

MOST_SHOWN = 4_000
MOST_IN_A_ROW = 300

_MOST_ACCENTS = 4
_JOINER = "\u200d"
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_VARIATION = range(0xFE00, 0xFE10)
_LAST_OF_BMP = 0xFFFF


@dataclass(frozen=True, slots=True)
class DisplayText:
    """What to show of a text: `hidden` steering characters were made visible, `left` cut off."""

    text: str
    hidden: int = 0
    left: int = 0
    _starts: tuple[int, ...] = (0,)

    def place(self, index: int) -> int:
        """Return where the character `index` of the source stands in `text`.

        In UTF-16 units, as QTextCursor and QTextLayout count; past the cut it is the end.
        """
        return self._starts[min(max(index, 0), len(self._starts) - 1)]


def display_text(text: str, limit: int = MOST_SHOWN) -> DisplayText:
    """Return `text` fit to show: lines and tabs kept, at most `limit` characters of the source."""
    taken = text[:limit]
    pieces: list[str] = []
    hidden = accents = 0
    for index, letter in enumerate(taken):
        accents = accents + 1 if unicodedata.combining(letter) else 0
        if accents > _MOST_ACCENTS:
            pieces.append("")
        elif _is_harmless(taken, index):
            pieces.append(letter)
        else:
            hidden += 1
            pieces.append(f"⟦{ord(letter):04X}⟧")
    starts = tuple(accumulate(map(_utf16_units, pieces), initial=0))
    return DisplayText("".join(pieces), hidden, max(0, len(text) - limit), starts)


def display_line(text: str, limit: int = MOST_IN_A_ROW) -> str:
    """Return `text` harmless and on one line, for rows, names and titles."""
    shown = display_text(text, limit)
    line = " ".join(shown.text.split())
    return f"{line}…" if shown.left else line


def isolated(text: str) -> str:
    """Wrap foreign text so that its direction cannot turn what stands around it."""
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if text else ""


def _is_harmless(text: str, index: int) -> bool:
    letter = text[index]
    if letter in "\n\t" or letter.isprintable():
        return not _is_invisible(letter)
    if letter == _JOINER:
        return _joins_pictures(text, index)
    # Spaces of other widths are not "printable" for Python, but plain to the eye.
    return unicodedata.category(letter) == "Zs"


def _is_invisible(letter: str) -> bool:
    code = ord(letter)
    if code in _VARIATION:
        return False
    return code in _FILLERS or 0xE0100 <= code <= 0xE01EF


def _joins_pictures(text: str, index: int) -> bool:
    before, after = text[:index][-2:], text[index + 1 : index + 2]
    picture = before[:1] if before[1:] and ord(before[-1]) in _VARIATION else before[-1:]
    return _is_picture(picture) and _is_picture(after)


def _is_picture(letter: str) -> bool:
    return letter != "" and unicodedata.category(letter) in ("So", "Sk")


def _utf16_units(piece: str) -> int:
    return sum(2 if ord(letter) > _LAST_OF_BMP else 1 for letter in piece)


# Letters by category that print nothing: fillers of Hangul, the braille blank, the grapheme joiner.
_FILLERS = frozenset({0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0})
