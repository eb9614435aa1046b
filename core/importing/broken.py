"""Rows that cannot be read: how they are told, and what tells them."""

import re
from dataclasses import dataclass

from core.said import Sentence

#: Characters. A longer row ends with a reason instead of filling the memory.
MAX_ROW = 8 * 1024 * 1024
TOO_LONG = Sentence("the row is longer than eight million characters")
BROKEN_BYTES = Sentence(
    "the row holds bytes that do not fit the file’s encoding; save the file as UTF-8"
)
# What the error handler “surrogateescape” makes of bytes that do not fit the encoding.
_ESCAPED = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that is not readable, and why."""

    why: str


def has_broken_bytes(raw: str) -> bool:
    """Whether text just decoded from a file holds bytes that did not fit its encoding."""
    return not raw.isascii() and _ESCAPED.search(raw) is not None
