"""The shape of a file: format, encoding, columns, first rows; or one sentence why not."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from core.errors import ImportRefusedError
from core.importing.broken import Broken
from core.importing.byte_source import GZIP_MARK, ByteSource, opened, refuse_empty
from core.importing.csv_rows import Dialect, rows_in
from core.importing.encodings import encoding_of
from core.importing.json_list import Place, place_of_comments
from core.importing.json_rows import elements_in, lines_in
from core.importing.nested import flat
from core.importing.table import table_of
from core.said import Sentence

FIRST_ROWS = 1_000
_HEAD_BYTES = 8 * 1024 * 1024
_MARKUP = ("<!doctype", "<html", "<?xml", "<rss", "<feed", "<body", "<table")
_NO_LIST = Sentence("It needs a list of objects, or one object per line")


@dataclass(frozen=True, slots=True)
class FileShape:
    """What was found out about a file from its first eight million bytes.

    `format` is csv, tsv, json or jsonl; `delimiter` is "" for JSON. `first` holds up to 1,000
    rows as column → value, nested objects with dotted names. `above` is how many rows of a table
    stand above the first comment; `start` how many characters of JSON stand before it.
    """

    path: Path
    format: str
    is_gz: bool
    encoding: str
    delimiter: str
    columns: tuple[str, ...]
    first: tuple[Mapping[str, Any], ...]
    size_bytes: int
    notes: tuple[str, ...] = ()
    quotes: bool = True
    above: int = 1
    start: int = 0

    @property
    def dialect(self) -> Dialect:
        """How the rows of a table are written."""
        return Dialect(self.delimiter, self.quotes, len(self.columns))


def sniff(path: Path) -> FileShape:
    """Find out how to read a file. Raises ImportRefusedError with one sentence."""
    head, is_gz, size = _head(path)
    encoding, notes = encoding_of(path, head)
    is_whole = len(head) < _HEAD_BYTES
    text = head.decode(encoding, errors="replace")
    if not text.strip("\ufeff \t\r\n\0"):
        refuse_empty(path)
    if text.lstrip("\ufeff \t\r\n")[:20].lower().startswith(_MARKUP):
        raise ImportRefusedError(
            "“{name}” is a web page, not a list of comments. Export CSV or JSON instead.",
            name=path.name,
        )
    found = _Found(path, is_gz, encoding, size, notes)
    if text.lstrip("\ufeff \t\r\n")[:1] in ("[", "{"):
        return _json_shape(found, text)
    if not is_whole:
        text = text[: text.rfind("\n") + 1] or text
    shape = _table_shape(found, text)
    if is_whole and not shape.first:
        raise ImportRefusedError(
            "“{name}” has column names but no rows. Export the comments again.", name=path.name
        )
    return shape


@dataclass(frozen=True, slots=True)
class _Found:
    path: Path
    is_gz: bool
    encoding: str
    size: int
    notes: tuple[str, ...]


def _head(path: Path) -> tuple[bytes, bool, int]:
    with opened(path) as file:
        is_gz = file.read(2) == GZIP_MARK
        size = file.seek(0, io.SEEK_END)
    with ByteSource(path, is_gz=is_gz) as source:
        return source.read(_HEAD_BYTES), is_gz, size


def _json_shape(found: _Found, text: str) -> FileShape:
    name = found.path.name
    place = place_of_comments(text)
    if place is None:
        raise ImportRefusedError(
            "“{name}” holds no list of comments. {no_list}.", name=name, no_list=_NO_LIST
        )
    values = list(islice(_values(text, place), FIRST_ROWS))
    first = tuple(flat(value) for value in values if isinstance(value, dict))
    if not any(first):
        if not values:
            raise ImportRefusedError(
                "“{name}” holds an empty list. Export the comments again.", name=name
            )
        if all(isinstance(value, Broken) for value in values):
            raise ImportRefusedError(
                "“{name}” begins like JSON but is broken there. Export it again.", name=name
            )
        raise ImportRefusedError(
            "“{name}” holds no objects with fields. {no_list}.", name=name, no_list=_NO_LIST
        )
    return FileShape(
        path=found.path,
        format=place.kind,
        is_gz=found.is_gz,
        encoding=found.encoding,
        delimiter="",
        columns=tuple(dict.fromkeys(column for row in first for column in row)),
        first=first,
        size_bytes=found.size,
        notes=found.notes,
        start=place.start,
    )


def _values(text: str, place: Place) -> Iterator[Any]:
    file = io.StringIO(text, newline="")
    rows = elements_in(file, place.start) if place.kind == "json" else lines_in(file)
    return (value for _, value in rows)


def _table_shape(found: _Found, text: str) -> FileShape:
    table = table_of(text)
    if table is None:
        raise ImportRefusedError(
            "“{name}” is not a readable table. Export the comments again as CSV.",
            name=found.path.name,
        )
    if not table.has_names and len(table.columns) == 1:
        raise ImportRefusedError(
            "“{name}” has no columns. Write the word text into its first line if every line is "
            "a comment, or export the comments as CSV or JSON.",
            name=found.path.name,
        )
    notes = found.notes
    if not table.has_names:
        notes = (
            *notes,
            Sentence("The first line holds no column names; the columns are numbered."),
        )
    rows = rows_in(io.StringIO(text, newline=""), table.dialect)
    cells = (row for _, row in islice(rows, table.above, None) if not isinstance(row, Broken))
    first = tuple(
        dict(zip(table.columns, row, strict=False)) for row in islice(cells, FIRST_ROWS) if row
    )
    return FileShape(
        path=found.path,
        format="tsv" if table.dialect.delimiter == "\t" else "csv",
        is_gz=found.is_gz,
        encoding=found.encoding,
        delimiter=table.dialect.delimiter,
        columns=table.columns,
        first=first,
        size_bytes=found.size,
        notes=notes,
        quotes=table.dialect.quotes,
        above=table.above,
    )
