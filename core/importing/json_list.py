"""Where the comments of a JSON file are: one object per line, or in a list, perhaps deep inside."""

import re
from dataclasses import dataclass
from itertools import islice

from core.importing.fields import BY_NAME, is_known_name
from core.importing.json_rows import DECODER

_LIST = re.compile(r'"((?:[^"\\]|\\.){1,60})"\s*:\s*\[\s*(?=\{)')
_LIST_NAMES = (
    "comments items data results children posts messages tweets statuses records entries rows"
    " feed descendants kommentare beiträge nachrichten"
)
_COMMENT_LISTS = frozenset(_LIST_NAMES.split())
_LINES_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Place:
    """`kind` is json or jsonl; the values begin after `start` characters of the file."""

    kind: str
    start: int = 0


def place_of_comments(text: str) -> Place | None:
    """Find the comments in the first part of a file, None if there are none."""
    at = len(text) - len(text.lstrip())
    if _is_line_by_line(text):
        return Place("jsonl")
    if text[at : at + 1] == "[":
        return Place("json", at + 1)
    first, end = _first_value(text, at)
    if isinstance(first, dict) and (_has_text(first) or text[end:].lstrip()[:1] == "{"):
        return Place("json", at)  # objects one after another, spread over lines
    return _listed(text)


def _is_line_by_line(text: str) -> bool:
    """Whether lines are objects of their own; a single one must be a comment itself."""
    lines = [line for line in text.split("\n", _LINES_LOOKED_AT)[:_LINES_LOOKED_AT] if line.strip()]
    values = [_first_value(line, 0) for line in lines]
    whole = [
        value
        for line, (value, end) in zip(lines, values, strict=True)
        if isinstance(value, dict) and not line[end:].strip()
    ]
    if len(lines) == 1:
        return len(whole) == 1 and (_has_text(whole[0]) or not _LIST.search(lines[0]))
    return len(whole) * 2 > len(lines) or (values[0][0] is not None and values[0][0] in whole)


def _first_value(text: str, at: int) -> tuple[object, int]:
    try:
        return DECODER.raw_decode(text, at + len(text[at:]) - len(text[at:].lstrip()))
    except (ValueError, RecursionError):
        return None, at


def _has_text(row: dict[str, object]) -> bool:
    return any(is_known_name(name, BY_NAME["text"]) for name in row if isinstance(row[name], str))


def _listed(text: str) -> Place | None:
    """Return the list with a name that comments have, else the first list of objects."""
    found = list(islice(_LIST.finditer(text), 1000))
    named = [match for match in found if match[1].casefold() in _COMMENT_LISTS]
    best = next(iter(named or found), None)
    return None if best is None else Place("json", best.end())
