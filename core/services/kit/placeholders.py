"""Placeholders of saved replies: {author}, {link} and the like; {{ and }} are braces.

What is put in comes from strangers: it is one short line without steering characters, and it is
never read for placeholders again.
"""

import re
import unicodedata
from collections.abc import Mapping

from core.errors import KitError

#: What each placeholder stands for, and what to do where it has no value.
PLACEHOLDERS: Mapping[str, str] = {
    "author": "this comment has no author’s name that can be repeated; write the reply by hand",
    "handle": "the author has no handle; write the reply by hand",
    "organisation": "your organisation has no name yet; set it in the settings",
    "team": "your team has no name yet; set it in the settings",
    "role": "your role has no name yet; set it in the settings",
    "platform": "this comment has no platform; write the reply by hand",
    "link": "this comment has no link; write the reply by hand",
    "policy": "no policy was chosen; choose one first",
}
_MARK = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_LONGEST_VALUE = 200
_LOOKS_LIKE_LINK = re.compile(r"://|www\.|@|\b\w+\.(?:com|net|org|info|biz|de|ru|xyz|top)\b", re.I)


def check_placeholders(text: str) -> None:
    """Raise KitError for a brace or a placeholder that cannot be used."""
    for mark in _MARK.finditer(text):
        name = mark[1]
        if mark[0] in ("{", "}"):
            raise KitError(
                "has a single {mark}; write {doubled} for a brace",
                mark=mark[0],
                doubled=mark[0] * 2,
            )
        if name is not None and name not in PLACEHOLDERS:
            known = ", ".join(f"{{{one}}}" for one in PLACEHOLDERS)
            raise KitError(
                "uses {{{name}}}, which Parapet does not know; it knows {known}",
                name=name[:40],
                known=known,
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
