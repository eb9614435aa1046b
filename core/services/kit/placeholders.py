"""Placeholders of saved replies: {author}, {link} and the like; {{ and }} are braces.

What is put in comes from strangers: it is one short line without steering characters, and it is
never read for placeholders again.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from core.errors import KitError
from core.said import Sentence

#: What each placeholder stands for, and what to do where it has no value.
PLACEHOLDERS: Mapping[str, str] = {
    "author": Sentence(
        "this comment has no author’s name that can be repeated; write the reply by hand"
    ),
    "handle": Sentence("the author has no handle; write the reply by hand"),
    "organisation": Sentence("your organisation has no name yet; set it in the settings"),
    "team": Sentence("your team has no name yet; set it in the settings"),
    "role": Sentence("your role has no name yet; set it in the settings"),
    "platform": Sentence("this comment has no platform; write the reply by hand"),
    "link": Sentence("this comment has no link; write the reply by hand"),
    "policy": Sentence("no policy was chosen; choose one first"),
}
_MARK = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_LONGEST_VALUE = 200
_SHORTEST_VALUE = 3  # a name of two letters stands in other words, too
_LOOKS_LIKE_LINK = re.compile(r"://|www\.|@|\b\w+\.(?:com|net|org|info|biz|de|ru|xyz|top)\b", re.I)


@dataclass(frozen=True, slots=True)
class Fault:
    """What cannot be used in a text: a brace that stands alone, or a placeholder nobody knows."""

    mark: str
    start: int
    is_brace: bool


def fault_in(text: str) -> Fault | None:
    """Return the first thing in a text that cannot be used as a placeholder, if any."""
    for mark in _MARK.finditer(text):
        if mark[0] in ("{", "}"):
            return Fault(mark[0], mark.start(), is_brace=True)
        if mark[1] is not None and mark[1] not in PLACEHOLDERS:
            return Fault(mark[0], mark.start(), is_brace=False)
    return None


def check_placeholders(text: str) -> None:
    """Raise KitError for a brace or a placeholder that cannot be used."""
    fault = fault_in(text)
    if fault is None:
        return
    if fault.is_brace:
        raise KitError(
            "has a single {mark}; write {doubled} for a brace",
            mark=fault.mark,
            doubled=fault.mark * 2,
        )
    raise KitError(
        "uses {{{name}}}, which Parapet does not know; it knows {known}",
        name=fault.mark[1:-1][:40],
        known=", ".join(f"{{{one}}}" for one in PLACEHOLDERS),
    )


def as_template(text: str, values: Mapping[str, str]) -> str:
    """Return plain text as one with placeholders: braces doubled, each of `values` by its name.

    Filled with the same values it is the same text again.
    """
    known: dict[str, str] = {}
    for name, value in values.items():
        if len(value) >= _SHORTEST_VALUE and value == one_line(value):
            known.setdefault(value, name)
    marks = "|".join(re.escape(value) for value in sorted(known, key=len, reverse=True))
    parts = re.split(rf"(?<!\w)({marks})(?!\w)", text) if marks else [text]
    return "".join(
        f"{{{known[part]}}}" if part in known else part.replace("{", "{{").replace("}", "}}")
        for part in parts
    )


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return the text with its placeholders filled. Raises KitError for one without a value."""
    check_placeholders(text)

    def value_of(mark: re.Match[str]) -> str:
        if mark[1] is None:
            return mark[0][0]
        value = one_line(values.get(mark[1], ""))
        if not value:
            raise KitError(
                "needs {{{name}}}, but {why}",
                name=mark[1],
                why=PLACEHOLDERS[mark[1]],
            )
        return value

    return _MARK.sub(value_of, text)


def repeatable_name(name: str) -> str:
    """Return a stranger's name fit for a public reply, "" if it hides a link or a mention."""
    line = one_line(name)
    return "" if len(line) > 60 or _LOOKS_LIKE_LINK.search(line) else line


def one_line(text: str) -> str:
    """Return text as one short line without characters that steer or cannot be seen."""
    seen = "".join(" " if letter.isspace() else letter for letter in text[: _LONGEST_VALUE * 4])
    kept = "".join(letter for letter in seen if unicodedata.category(letter)[0] != "C")
    return " ".join(kept.split())[:_LONGEST_VALUE]
