"""The shape of a file: format, encoding, columns, first rows; or one sentence why not."""

import csv
import gzip
import io
import json
import os
import stat
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from core.errors import ImportRefusedError
from core.importing.json_rows import flat, objects_in

_HEAD_BYTES = 1 << 18
FIRST_ROWS = 200
#: Fields longer than this end a row with a reason instead of filling the memory.
MAX_FIELD = 32 * 1024 * 1024
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_GZIP = b"\x1f\x8b"
_KNOWN_BINARY = (
    b"PK\x03\x04",
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"SQLite format 3\x00",
    b"\xd0\xcf\x11\xe0",
    b"\x7fELF",
)


@dataclass(frozen=True, slots=True)
class FileShape:
    """What was found out about a file from its first part.

    `format` is csv, tsv, json or jsonl; `delimiter` is "" for JSON. `first` holds rows as
    column → value, nested objects with dotted names.
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


def sniff(path: Path) -> FileShape:
    """Find out how to read a file. Raises ImportRefusedError with one sentence."""
    size = _checked_size(path)
    head, is_gz = _head(path)
    is_whole = len(head) < _HEAD_BYTES
    encoding, notes = _encoding(path, head)
    text = head.decode(encoding, errors="replace").lstrip("\ufeff")
    if not text.strip():
        raise ImportRefusedError(f"“{path.name}” is empty. Export the comments again.")
    _refuse_markup(path, text)
    start = text.lstrip()[:1]
    if start in "[{":
        shape = _json_shape(path, text, is_whole)
    else:
        shape = _table_shape(path, text, is_whole)
    kind, delimiter, columns, first = shape
    return FileShape(path, kind, is_gz, encoding, delimiter, columns, first, size, notes)


def open_bytes(path: Path, *, is_gz: bool) -> BinaryIO:
    """Open the content of a file, unpacked."""
    return gzip.open(path, "rb") if is_gz else path.open("rb")  # type: ignore[return-value]


def _checked_size(path: Path) -> int:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise ImportRefusedError(f"There is no file “{path}”. Check its name.") from None
    except (OSError, ValueError) as error:
        _no_access(path, error)
    if stat.S_ISDIR(found.st_mode):
        raise ImportRefusedError(f"“{path}” is a folder. Name the files in it, such as *.csv.")
    if not stat.S_ISREG(found.st_mode):
        raise ImportRefusedError(f"“{path}” is not an ordinary file. Save it as one first.")
    if found.st_size == 0:
        raise ImportRefusedError(f"“{path.name}” is empty. Export the comments again.")
    return found.st_size


def _head(path: Path) -> tuple[bytes, bool]:
    try:
        with path.open("rb") as file:
            is_gz = file.read(2) == _GZIP
        with open_bytes(path, is_gz=is_gz) as file:
            return file.read(_HEAD_BYTES), is_gz
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise ImportRefusedError(
            f"“{path.name}” is packed but damaged. Download or pack it again."
        ) from None
    except OSError as error:
        _no_access(path, error)


def _no_access(path: Path, error: Exception) -> NoReturn:
    why = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
    raise ImportRefusedError(
        f"“{path}” cannot be read ({why}). Give yourself permission to read it, or copy it."
    ) from error


def _encoding(path: Path, head: bytes) -> tuple[str, tuple[str, ...]]:
    if any(head.startswith(mark) for mark in _KNOWN_BINARY):
        _refuse_binary(path)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name, ()
    even, odd = head[0:4000:2].count(0), head[1:4000:2].count(0)
    if len(head) > 8 and odd > len(head[:4000]) // 5 and not even:
        return "utf-16-le", ("The file is UTF-16 without a mark.",)
    if head.count(0) > len(head) // 100 + 1:
        _refuse_binary(path)
    if _is_utf8(head):
        return "utf-8", ()
    controls = sum(head.count(bytes([code])) for code in range(32) if code not in (9, 10, 13, 27))
    if controls > len(head) // 50 + 4:
        _refuse_binary(path)
    if head.count(b"\xc3") + head.count(b"\xe2") > len(head) // 2000 and _mostly_utf8(head):
        return "utf-8", ("Some rows are not UTF-8; they are skipped and listed.",)
    return "cp1252", ("The file is not UTF-8; it was read as Windows-1252.",)


def _is_utf8(head: bytes) -> bool:
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(head) - 4 and len(head) == _HEAD_BYTES
    return True


def _mostly_utf8(head: bytes) -> bool:
    broken = head.decode("utf-8", errors="replace").count("\ufffd")
    return broken * 20 < sum(byte > 127 for byte in head)


def _refuse_binary(path: Path) -> NoReturn:
    raise ImportRefusedError(
        f"“{path.name}” is not a text file. Export the comments as CSV or JSON instead."
    )


def _refuse_markup(path: Path, text: str) -> None:
    start = text.lstrip()[:100].lower()
    if start.startswith(("<!doctype", "<html", "<?xml")):
        raise ImportRefusedError(
            f"“{path.name}” is a web page, not a list of comments. Export CSV or JSON instead."
        )


_Shape = tuple[str, str, tuple[str, ...], tuple[Mapping[str, Any], ...]]


def _json_shape(path: Path, text: str, is_whole: bool) -> _Shape:
    kind = "json" if text.lstrip().startswith("[") or not _is_object_line(text) else "jsonl"
    first: list[Mapping[str, Any]] = []
    try:
        for _, value in objects_in(io.StringIO(text), kind):
            if isinstance(value, dict):
                first.append(flat(value))
            if len(first) == FIRST_ROWS:
                break
    except ValueError:
        if not first:
            raise ImportRefusedError(
                f"“{path.name}” begins like JSON but is broken there. Export it again."
            ) from None
    if not first:
        why = "has no list of comments" if is_whole else "begins with a very large value"
        raise ImportRefusedError(
            f"“{path.name}” {why}. It needs a JSON list of objects, or one object per line."
        )
    columns = tuple(dict.fromkeys(name for row in first for name in row))
    return kind, "", columns, tuple(first)


def _is_object_line(text: str) -> bool:
    line = text.lstrip().splitlines()[0]
    try:
        value = json.loads(line)
    except ValueError:
        return False
    except RecursionError:
        return False
    return isinstance(value, dict) and not any(
        isinstance(part, list) and part and isinstance(part[0], dict) for part in value.values()
    )


def _table_shape(path: Path, text: str, is_whole: bool) -> _Shape:
    if not is_whole:
        text = text[: text.rfind("\n") + 1] or text
    delimiter = _delimiter(text)
    csv.field_size_limit(MAX_FIELD)
    try:
        rows = [
            row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row
        ]
    except csv.Error as error:
        raise ImportRefusedError(
            f"“{path.name}” is not a readable table ({error}). Export it again as CSV."
        ) from None
    header = [name.strip() for name in rows[0]]
    if len(rows) < 2:
        raise ImportRefusedError(
            f"“{path.name}” has one line only. It needs a line of column names and then comments."
        )
    columns = tuple(name or f"column {n}" for n, name in enumerate(header, start=1))
    first = tuple(dict(zip(columns, row, strict=False)) for row in rows[1 : FIRST_ROWS + 1])
    return "tsv" if delimiter == "\t" else "csv", delimiter, columns, first


def _delimiter(text: str) -> str:
    header = text.splitlines()[0]
    return max(",;\t|", key=lambda mark: _count_unquoted(header, mark))


def _count_unquoted(line: str, mark: str) -> int:
    return sum(part.count(mark) for part in line.split('"')[::2])
