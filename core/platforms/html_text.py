"""HTML from platforms becomes plain text; nothing in it is ever shown as markup.

Not html.parser: it takes 95 seconds for 120 kB of "<a <a <a" (Python 3.11).
"""

import html
import re
from dataclasses import dataclass

from core.safe_text import MAX_STORED

_MAX_MARKUP = 4 * MAX_STORED
_MOST_PICTURES, _MOST_DIGITS = 32, 6
# Each part ends at the next "<" or runs to the end of the text, so that nothing is read twice.
_MARKUP = re.compile(
    r"<(?P<silent>script|style|template)\b[^<>]*+>.*?(?:</(?P=silent)\s*>|\Z)"
    r"|<!--.*?(?:-->|\Z)"
    r"|<[!?][^<>]*+>"
    r"|<(?P<close>/?)(?P<tag>[a-z][a-z0-9:-]*+)(?P<rest>(?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*+)>",
    re.IGNORECASE | re.DOTALL,
)
_ALT = re.compile(r"\balt\s*=\s*(?:\"([^\"]*+)\"|'([^']*+)')", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"\b(?P<name>src|alt|width|height|class)\s*=\s*(?:\"(?P<a>[^\"]*+)\"|'(?P<b>[^']*+)')",
    re.IGNORECASE,
)
_SMILEYS = ("smiley", "emoji")
_ENDLESS_CODE = re.compile(r"&#x?[0-9a-f]{8,}+;?", re.IGNORECASE)
_BLOCKS = frozenset(
    {"div", "li", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "tr"}
)


def plain_text(markup: str) -> str:
    """Return the words of an HTML fragment: paragraphs and line breaks stay, all else goes."""
    bare = _MARKUP.sub(_in_words, markup[:_MAX_MARKUP])
    words = html.unescape(_ENDLESS_CODE.sub("\ufffd", bare))
    lines = [line.rstrip() for line in words.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


@dataclass(frozen=True, slots=True)
class HtmlPicture:
    """A picture as a page names it; nobody promises that it is there."""

    address: str
    description: str
    width: int | None
    height: int | None


def pictures_in(markup: str) -> list[HtmlPicture]:
    """Return the pictures of an HTML fragment that are more than a smiley."""
    found: list[HtmlPicture] = []
    for match in _MARKUP.finditer(markup[:_MAX_MARKUP]):
        if (match["tag"] or "").lower() == "img" and len(found) < _MOST_PICTURES:
            found += _picture(match["rest"])
    return found


def _picture(inside: str) -> list[HtmlPicture]:
    given = {
        one["name"].lower(): html.unescape(one["a"] or one["b"] or "")
        for one in _ATTRIBUTE.finditer(inside)
    }
    address = given.get("src", "")
    is_smiley = any(word in given.get("class", "") for word in _SMILEYS)
    if is_smiley or not address.startswith(("https://", "http://")):
        return []
    sides = [_side(given.get(name, "")) for name in ("width", "height")]
    return [HtmlPicture(address, given.get("alt", ""), *sides)]


def _side(written: str) -> int | None:
    is_number = written.isascii() and written.isdigit() and len(written) <= _MOST_DIGITS
    return int(written) if is_number else None


def _in_words(match: re.Match[str]) -> str:
    tag = (match["tag"] or "").lower()
    if tag == "br":
        return "\n"
    if tag == "p":
        return "" if match["close"] else "\n\n"
    if tag in _BLOCKS:
        return "" if match["close"] else "\n"
    if tag == "img" and (alt := _ALT.search(match["rest"])):
        return alt[1] or alt[2] or ""  # custom emoji and smileys
    return ""
