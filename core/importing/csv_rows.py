"""Rows of a table as a stream; a stray quotation mark costs its own row and no other."""

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TextIO

from core.importing.broken import MAX_ROW, TOO_LONG, Broken
from core.said import Sentence

# After that many broken rows the file is taken for badly quoted: less is read ahead.
_PATIENCE = 50
_MAX_ROW_THEN = 64 * 1024
_BAD_QUOTES = Sentence(
    "a quotation mark in this row has no partner; put two of them for one inside a text"
)


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table is written. `width` is its number of columns, 0 while it is not known."""

    delimiter: str
    quotes: bool = True
    width: int = 0


class _RowTooLongError(Exception):
    """The row that began is longer than a row can be."""


class _LineTooLongError(Exception):
    """A single line is longer than a row can be; it was passed over."""


def rows_in(file: TextIO, dialect: Dialect) -> Iterator[tuple[int, list[str] | Broken]]:
    """Yield (line, cells) of each row that is not blank. Lines count from 1, where a row begins.

    Cells are as written: with broken bytes as lone surrogates, as many as the row has.
    """
    csv.field_size_limit(MAX_ROW)
    lines = _Lines(file)
    while True:
        reader = _reader(lines.feed(), dialect, strict=True)
        try:
            for row in reader:
                line = lines.finish_row()
                if row:
                    yield line, row
            return
        except _LineTooLongError:
            yield lines.finish_row(), Broken(TOO_LONG)
        except (csv.Error, _RowTooLongError):
            yield _rescued(lines, dialect)


class _Lines:
    """Feeds a csv reader and remembers the lines of the row being read, to read them again."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._again: deque[str] = deque()
        self._row: list[str] = []
        self._size = 0
        self._number = 0
        self._breaks = 0

    def feed(self) -> Iterator[str]:
        """Yield lines; the csv reader asks for one at a time, so nothing is read ahead."""
        again, row = self._again, self._row
        read = self._file.readline
        most = MAX_ROW if self._breaks < _PATIENCE else _MAX_ROW_THEN
        while True:
            line = again.popleft() if again else read(MAX_ROW)
            if not line:
                return
            self._number += 1
            self._size += len(line)
            row.append(line)
            if self._size >= most and (len(row) > 1 or self._size >= MAX_ROW):
                self._stop(line)
            yield line

    def finish_row(self) -> int:
        """Forget the lines of the row; returns the number of its first."""
        line = self._number - len(self._row) + 1
        self._row.clear()
        self._size = 0
        return line

    def take_back(self) -> list[str]:
        """Put the lines of the row back in front and return them."""
        taken = list(self._row)
        self._again.extendleft(reversed(taken))
        self._number -= len(taken)
        self._row.clear()
        self._size = 0
        return taken

    def take_one(self) -> str:
        """Make the next line a row of its own."""
        return next(self.feed())

    def count_break(self) -> None:
        """Note that a row was not readable."""
        self._breaks += 1

    def _stop(self, line: str) -> None:
        if len(line) < MAX_ROW:
            raise _RowTooLongError
        while line and not line.endswith(("\n", "\r")):
            line = self._file.readline(MAX_ROW)
        self._row[-1] = "\n"  # if the row is read again, this line is not
        raise _LineTooLongError


def _rescued(lines: _Lines, dialect: Dialect) -> tuple[int, list[str] | Broken]:
    """Read a row whose quotation marks do not match: its first line alone, or all its lines."""
    lines.count_break()
    taken = lines.take_back()
    alone = _fitting(taken[0], dialect) or _fitting(taken[0], replace(dialect, quotes=False))
    is_single = len(taken) == 1
    # Where the second line is a row of its own, the mark that opened in the first is a stray one.
    is_stray = not is_single and dialect.width > 1 and _fitting(taken[1], dialect) is not None
    if not is_stray and not (is_single and alone):
        whole = _whole(lines, dialect)
        if whole is not None:
            return lines.finish_row(), whole
        lines.take_back()
    lines.take_one()
    return lines.finish_row(), alone or Broken(_BAD_QUOTES)


def _whole(lines: _Lines, dialect: Dialect) -> list[str] | None:
    """Read one row with marks inside texts left as they are, if that gives the right width."""
    feed = lines.feed()
    try:
        row = next(_reader(feed, dialect, strict=False))
    except (csv.Error, _RowTooLongError, _LineTooLongError, StopIteration):
        return None
    is_end = feed.gi_frame is None  # type: ignore[attr-defined]
    return row if len(row) == dialect.width and not is_end else None


def _fitting(line: str, dialect: Dialect) -> list[str] | None:
    """Return the cells of a single line if there are as many as columns."""
    try:
        row = next(_reader([line], dialect, strict=False), [])
    except csv.Error:
        return None
    cells = [cell.rstrip("\r\n") for cell in row]
    return cells if len(cells) == dialect.width or not dialect.width else None


def _reader(lines: Iterable[str], dialect: Dialect, *, strict: bool) -> Iterator[list[str]]:
    if dialect.quotes:
        return csv.reader(lines, delimiter=dialect.delimiter, strict=strict)
    return csv.reader(lines, delimiter=dialect.delimiter, quoting=csv.QUOTE_NONE)
