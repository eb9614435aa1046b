"""How a table is written: delimiter, quotation marks, whether it names its columns."""

import csv
import io
import re
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from core.importing.broken import Broken
from core.importing.csv_rows import Dialect, rows_in
from core.importing.fields import is_known_name

_DELIMITERS = ",;\t|"
# Stands in no text: the whole line is one cell.
_NO_DELIMITER = "\x1f"
_LOOKED_AT = 60
_LOOKED_AT_CHARACTERS = 1 << 17
_LONGEST_NAME = 60
_MOST_WORDS = 6
_EXCEL_HINT = re.compile(r'\ufeff?"?sep=([,;|\t])"?[ \t]*\r?\n?')
_DATA = re.compile(r"[-+]?[\d.,:/ TZ-]+|.*://.*|.*@.*\..*")


@dataclass(frozen=True, slots=True)
class Table:
    """The dialect of a table, its column names, and how many rows stand above the first comment.

    `has_names` is False where the columns had to be numbered.
    """

    dialect: Dialect
    columns: tuple[str, ...]
    above: int
    has_names: bool


def table_of(text: str) -> Table | None:
    """Find out how the first part of a table is written; None if there is no row."""
    hint = _EXCEL_HINT.match(text)
    head = text[hint.end() if hint else 0 :][:_LOOKED_AT_CHARACTERS]
    delimiter = hint[1] if hint else _delimiter(head)
    quotes = delimiter != "\t" or _has_quotes(head)
    names = next((row for row in _rows(head, Dialect(delimiter, quotes)) if row), None)
    if names is None:
        return None
    has_names = not _is_data(names)
    return Table(
        Dialect(delimiter, quotes, len(names)),
        _columns(names) if has_names else tuple(f"column {n}" for n in range(1, len(names) + 1)),
        (1 if hint else 0) + (1 if has_names else 0),
        has_names,
    )


def _delimiter(head: str) -> str:
    """Choose the mark that cuts most rows into as many cells as the first one."""
    best, best_score = _NO_DELIMITER, (0.0, 1)
    for mark in _DELIMITERS:
        widths = [len(row) for row in _rows(head, Dialect(mark)) if row]
        if widths and widths[0] > 1:
            score = (widths.count(widths[0]) / len(widths), widths[0])
            if score > best_score:
                best, best_score = mark, score
    return best


def _has_quotes(head: str) -> bool:
    """Whether quotation marks hold cells together; many tools write tabs without meaning them."""
    try:
        deque(csv.reader(io.StringIO(head[: head.rfind("\n") + 1]), "excel-tab", strict=True), 0)
    except csv.Error:
        rows = [row for row in _rows(head, Dialect("\t", quotes=False)) if row]
        return any(len(row) != len(rows[0]) for row in rows)
    return True


def _rows(head: str, dialect: Dialect) -> list[list[str]]:
    found = rows_in(io.StringIO(head, newline=""), dialect)
    return [[] if isinstance(row, Broken) else row for _, row in islice(found, _LOOKED_AT)]


def _is_data(names: Sequence[str]) -> bool:
    """Whether the first row holds a comment already instead of names."""
    cells = [name.strip() for name in names if name.strip()]
    if any(is_known_name(cell) for cell in cells):
        return False
    if len(names) == 1:
        return any(len(cell.split()) > _MOST_WORDS for cell in cells)
    return any(len(cell) > _LONGEST_NAME or _DATA.fullmatch(cell) for cell in cells)


def _columns(names: Sequence[str]) -> tuple[str, ...]:
    """Return names of their own for all columns."""
    seen: Counter[str] = Counter()
    columns = []
    for number, name in enumerate(names, start=1):
        plain = name.strip().lstrip("\ufeff") or f"column {number}"
        seen[plain] += 1
        columns.append(f"{plain} ({seen[plain]})" if seen[plain] > 1 else plain)
    return tuple(columns)
