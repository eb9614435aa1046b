"""JSON as a stream of values: one per line, or the elements of a list, read piece by piece."""

import json
import re
from collections.abc import Iterator
from typing import Any, TextIO

from core.importing.broken import BROKEN_BYTES, MAX_ROW, TOO_LONG, Broken, has_broken_bytes
from core.said import Sentence

#: Raw control characters inside strings are read as they are.
DECODER = json.JSONDecoder(strict=False)
_PIECE = 1 << 16
# Half a value fails where the text ends, give or take an escape; other faults are real.
_NEAR_END = 16
_GAP = re.compile(r"[ \t\r\n,\ufeff]*")
_NEXT_OBJECT = re.compile(r"\}[ \t\r\n]*,?[ \t\r\n]*(?=\{)")
_NOT_JSON = Sentence("this is not valid JSON")
_TOO_DEEP = Sentence("this is nested too deeply")
_HALF = Sentence("the file ends in the middle of this comment; export or download it again")


def lines_in(file: TextIO) -> Iterator[tuple[int, Any]]:
    """Yield (line, value) of each line that is not blank; Broken where it is not readable."""
    number = 0
    while line := file.readline(MAX_ROW):
        number += 1
        if len(line) == MAX_ROW and not line.endswith("\n"):
            while line and not line.endswith("\n"):
                line = file.readline(MAX_ROW)
            yield number, Broken(TOO_LONG)
        elif not line.isspace():
            yield number, _value_of(line)


def elements_in(file: TextIO, start: int) -> Iterator[tuple[int, Any]]:
    """Yield (line, value) of what follows the first `start` characters, up to the list's end.

    After something unreadable, which comes as Broken, it goes on at the next object.
    """
    window = _Window(file, start)
    was_broken = False
    while window.seek_value():
        line = window.line
        if window.letter == "]":
            if was_broken and window.seek_next_object():
                continue
            return
        value = window.take()
        yield line, value
        if isinstance(value, Broken) and value.why != BROKEN_BYTES:
            was_broken = True
            if not window.seek_next_object():
                return


class _Window:
    """The part of the file in memory; what was taken is dropped when more is read."""

    def __init__(self, file: TextIO, start: int) -> None:
        self._file = file
        before = file.read(start)
        self._text = ""
        self._at = 0
        self._line = 1 + before.count("\n")
        self._counted = 0

    @property
    def line(self) -> int:
        """The line of the file in which the window stands."""
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    @property
    def letter(self) -> str:
        """The character at which the window stands."""
        return self._text[self._at]

    def seek_value(self) -> bool:
        """Go to the next value or the end of the list; False at the end of the file."""
        while True:
            self._at = _GAP.match(self._text, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._text):
                return True
            if not self._read_more():
                return False

    def take(self) -> Any:  # noqa: ANN401 - any JSON value
        """Take the value here; Broken stays where it is."""
        while True:
            try:
                value, end = DECODER.raw_decode(self._text, self._at)
            except RecursionError:
                return Broken(_TOO_DEEP)
            except json.JSONDecodeError as error:
                if not self._may_be_half(error):
                    return Broken(_NOT_JSON)
                if len(self._text) - self._at > MAX_ROW:
                    return Broken(TOO_LONG)
                if not self._read_more():
                    return Broken(_HALF)
            except ValueError:  # a number of thousands of digits
                return Broken(_NOT_JSON)
            else:
                raw = self._text[self._at : end]
                self._at = end
                return Broken(BROKEN_BYTES) if has_broken_bytes(raw) else value

    def seek_next_object(self) -> bool:
        """Go to where the next object seems to begin; False if there is none."""
        while True:
            found = _NEXT_OBJECT.search(self._text, self._at + 1)
            if found:
                self._at = found.end()
                return True
            # The brace that ends the broken one may be the last character read so far.
            self._at = max(self._at, len(self._text) - _NEAR_END)
            if not self._read_more():
                return False

    def _may_be_half(self, error: json.JSONDecodeError) -> bool:
        is_open = error.msg.startswith("Unterminated string")
        return is_open or error.pos >= len(self._text) - _NEAR_END

    def _read_more(self) -> bool:
        rest = len(self._text) - self._at
        # As much again keeps the repeated decoding of one large value cheap.
        more = self._file.read(max(_PIECE, rest))
        if not more:
            return False
        self._line = self.line
        self._text = self._text[self._at :] + more
        self._at = self._counted = 0
        return True


def _value_of(line: str) -> Any:  # noqa: ANN401 - any JSON value
    if has_broken_bytes(line):
        return Broken(BROKEN_BYTES)
    try:
        return DECODER.decode(line)
    except RecursionError:
        return Broken(_TOO_DEEP)
    except ValueError:
        return Broken(_NOT_JSON)
