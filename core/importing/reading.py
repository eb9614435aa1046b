"""Rows of a file become comments, one by one; a bad row is named and never costs the others."""

import csv
import gzip
import io
import zlib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from core.errors import ImportRefusedError
from core.importing.json_rows import BrokenRow, flat, objects_in
from core.importing.mapping import ColumnMapping
from core.importing.shape import MAX_FIELD, FileShape
from core.importing.times import Reader, time_reader
from core.model import IncomingComment, SkippedRow
from core.safe_text import storable
from core.task import Task

_REPORT_EVERY = 2_000
_MAX_SHORT = 500
_MAX_URL = 2_000
_MAX_COUNT = 2**31 - 1
_TRUE = frozenset({"1", "true", "yes", "ja", "wahr", "y"})
Cell = Callable[[str], Any]
Rows = Iterator[tuple[int, IncomingComment | SkippedRow]]
_BROKEN_BYTES = "the row holds bytes that are not in the file’s encoding; save the file as UTF-8"


def read_comments(shape: FileShape, mapping: ColumnMapping, task: Task, *, now: datetime) -> Rows:
    """Yield (line, comment or skipped row) from the beginning of the file.

    Raises TaskCancelledError when the task is cancelled, ImportRefusedError when the file as a
    whole breaks (a cut gz file); rows before that stay valid.
    """
    columns = mapping.mapping
    read_time = time_reader((str(row.get(columns.get("time", ""), "")) for row in shape.first), now)
    raw = _open(shape)
    with raw:
        file = io.TextIOWrapper(raw, encoding=shape.encoding, errors="surrogateescape", newline="")
        rows = _table(shape, file, columns) if shape.delimiter else _json(shape, file, columns)
        count = 0
        try:
            for line, cell in rows:
                if count % _REPORT_EVERY == 0:
                    task.check()
                    task.report(count, None, "rows read")
                count += 1
                if isinstance(cell, SkippedRow):
                    yield line, cell
                else:
                    yield line, _comment(line, cell, read_time)
        except (EOFError, zlib.error, gzip.BadGzipFile):
            raise ImportRefusedError(
                f"“{shape.path.name}” is packed and ends too early; {count:,} rows were read. "
                "Download it again."
            ) from None


def _open(shape: FileShape) -> Any:  # noqa: ANN401 - gzip and plain files share no public type
    try:
        return gzip.open(shape.path, "rb") if shape.is_gz else shape.path.open("rb")
    except OSError as error:
        raise ImportRefusedError(
            f"“{shape.path}” cannot be read any more ({error.strerror}). Choose it again."
        ) from error


def _table(
    shape: FileShape, file: io.TextIOWrapper, columns: Mapping[str, str]
) -> Iterator[tuple[int, Cell | SkippedRow]]:
    csv.field_size_limit(MAX_FIELD)
    reader = csv.reader(file, delimiter=shape.delimiter)
    places = {field: shape.columns.index(column) for field, column in columns.items()}
    is_header = True
    line = 1
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield line, SkippedRow(line, f"the row is not readable ({error})")
            continue
        if is_header and row:
            is_header = False
            continue
        if not row or not any(row):
            continue
        yield line, _cell_of_row(row, places)


def _cell_of_row(row: list[str], places: Mapping[str, int]) -> Cell:
    size = len(row)

    def cell(field: str) -> str:
        place = places.get(field, size)
        return row[place] if place < size else ""

    return cell


def _json(
    shape: FileShape, file: io.TextIOWrapper, columns: Mapping[str, str]
) -> Iterator[tuple[int, Cell | SkippedRow]]:
    line = 0
    try:
        for line, value in objects_in(file, shape.format):
            if isinstance(value, BrokenRow):
                yield line, SkippedRow(line, value.why)
            elif isinstance(value, dict):
                yield line, _cell_of_object(flat(value), columns)
            else:
                yield line, SkippedRow(line, "this is not an object with fields")
    except ValueError:
        yield line + 1, SkippedRow(line + 1, "the JSON is broken from here on; export it again")


def _cell_of_object(row: Mapping[str, Any], columns: Mapping[str, str]) -> Cell:
    def cell(field: str) -> Any:  # noqa: ANN401 - any JSON value
        column = columns.get(field)
        return "" if column is None else row.get(column, "")

    return cell


def _comment(line: int, cell: Cell, read_time: Reader) -> IncomingComment | SkippedRow:
    text = cell("text")
    if isinstance(text, bool | list | dict):
        return SkippedRow(line, "the text is not written words")
    if text is None or not str(text).strip():
        return SkippedRow(line, "the row has no text")
    text = str(text)
    if not text.isascii() and _has_broken_bytes(text):
        return SkippedRow(line, _BROKEN_BYTES)
    time_value = cell("time")
    return IncomingComment(
        text=storable(text),
        remote_id=_short(cell("id")) or None,
        parent_remote_id=_short(cell("parent")) or None,
        author_name=_short(cell("author")),
        author_handle=_short(cell("author_handle")).lstrip("@"),
        author_remote_id=_short(cell("author_id")),
        author_url=_short(cell("author_url"), _MAX_URL),
        created_at=read_time(str(time_value)) if time_value not in (None, "") else None,
        url=_short(cell("link"), _MAX_URL),
        likes=_count(cell("likes")),
        replies=_count(cell("replies")),
        flags=_count(cell("flags")),
        platform=_short(cell("platform"), 40).lower(),
        lang=_short(cell("language"), 12).lower(),
        is_own=str(cell("is_own")).strip().casefold() in _TRUE,
    )


def _has_broken_bytes(text: str) -> bool:
    return any("\udc80" <= letter <= "\udcff" for letter in text)


def _short(value: object, limit: int = _MAX_SHORT) -> str:
    if value is None or value == "" or isinstance(value, list | dict):
        return ""
    return storable(str(value).strip())[:limit]


def _count(value: object) -> int | None:
    if value is None or value == "" or isinstance(value, bool | list | dict):
        return None
    try:
        number = int(str(value).strip().replace(",", "").replace(" ", "")[:20])
    except ValueError:
        return None
    return number if 0 <= number <= _MAX_COUNT else None
