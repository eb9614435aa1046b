"""Foreign text for the screen: what core.safe_text makes harmless, with places and direction."""

from dataclasses import dataclass

from core.safe_text import MAX_SHOWN, hidden_characters, shown, shown_line

MOST_IN_A_ROW = 300

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_BYTES_PER_UNIT = 2


@dataclass(frozen=True, slots=True)
class DisplayText:
    """What to show of a text: `hidden` steering characters were made visible, `left` cut off."""

    text: str
    hidden: int
    left: int
    _source: str

    def place(self, index: int) -> int:
        """Return where the character `index` of the source stands in `text`; past it the end.

        In UTF-16 units, as QTextCursor and QTextLayout count.
        """
        index = max(0, index)
        if self._source[index - 1 : index + 1] == "\r\n":  # one end of a line, not a stray sign
            index -= 1
        before = self._source[:index]
        written = shown(before, len(before)).encode("utf-16-le", "surrogatepass")
        return len(written) // _BYTES_PER_UNIT


def display_text(text: str, limit: int = MAX_SHOWN) -> DisplayText:
    """Return `text` fit to show: lines and tabs kept, at most `limit` characters of the source."""
    taken = text[:limit]
    return DisplayText(
        shown(taken, limit), hidden_characters(taken), max(0, len(text) - limit), taken
    )


def display_line(text: str, limit: int = MOST_IN_A_ROW) -> str:
    """Return `text` harmless and on one line, for rows, names and titles."""
    return shown_line(text, limit)


def isolated(text: str) -> str:
    """Wrap foreign text so that its direction cannot turn what stands around it.

    Plain ASCII cannot, and stays as it is: the marks may come from a font that sets lines lower.
    """
    return text if text.isascii() else f"{_ISOLATE}{text}{_END_ISOLATE}"
