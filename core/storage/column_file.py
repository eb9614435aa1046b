"""The columns of a profile in one private file, mapped into memory when the window opens.

Numbers and language codes only. `PARACOL1`, the length of the header (uint32 LE), the header as
JSON, then one column after another, each filling whole pages. The stamp says which moment of which
database it shows: the file is written whole beside the old one and then put in its place, and only
one with the stamp that the database names is ever used.
"""

import contextlib
import json
import mmap
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from core.storage.column_buffer import SPARE, Arrays, ColumnBuffer
from core.storage.columns import COLUMN_NAMES, COLUMN_TYPES, STATES

MAGIC = b"PARACOL1"
_PAGE = 4096
_MAX_HEADER = 1 << 20


@dataclass(frozen=True, slots=True)
class _Header:
    """What the file holds: `count` comments in columns of `rows` places."""

    stamp: str
    count: int
    rows: int
    width: int
    languages: list[str]

    def places(self, start: int) -> Iterator[tuple[str, int]]:
        """Yield each column and where it begins; last the end of the file, under no name."""
        for name in COLUMN_NAMES:
            yield name, start
            start += self.rows * COLUMN_TYPES[name].itemsize * self.width_of(name)
        yield "", start

    def width_of(self, name: str) -> int:
        """Return how many columns stand under a name."""
        return self.width if name == "scores" else 1


def save_columns(path: Path, buffer: ColumnBuffer, stamp: str) -> None:
    """Replace the file in one step, readable by its owner only. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".columns-")
    try:
        with os.fdopen(handle, "wb") as file:
            _write(file, buffer, stamp)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def load_columns(path: Path, stamp: str) -> ColumnBuffer | None:
    """Return the columns of the file; None unless it is whole and carries this stamp.

    What is written over later stays in this process.
    """
    try:
        with path.open("rb") as file:
            header, start = _read_header(file)
            if header.stamp != stamp:
                return None
            buffer = _mapped(file, header, start)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return buffer if _is_sound(buffer) else None


def _write(file: BinaryIO, buffer: ColumnBuffer, stamp: str) -> None:
    # Whole pages for every width of a number, so that each column begins on one.
    rows = -(-(buffer.count + SPARE) // _PAGE) * _PAGE
    width = buffer.arrays["scores"].shape[1]
    header = _Header(stamp, buffer.count, rows, width, buffer.languages)
    values = {name: getattr(header, name) for name in _Header.__slots__}
    text = json.dumps(values).encode()
    file.write(MAGIC + len(text).to_bytes(4, "little") + text)
    for name, place in header.places(_start(len(text))):
        if not name:
            file.truncate(place)
            break
        size = rows * COLUMN_TYPES[name].itemsize
        for n, part in enumerate(np.atleast_2d(buffer.arrays[name][: buffer.count].T)):
            file.seek(place + n * size)
            file.write(np.ascontiguousarray(part).data)


def _start(text: int) -> int:
    return -(-(len(MAGIC) + 4 + text) // _PAGE) * _PAGE


def _read_header(file: BinaryIO) -> tuple[_Header, int]:
    if file.read(len(MAGIC)) != MAGIC:
        raise ValueError("not a file of columns")
    length = int.from_bytes(file.read(4), "little")
    found = json.loads(file.read(min(length, _MAX_HEADER)))
    header = _Header(**found)
    if not 0 <= header.count <= header.rows:
        raise ValueError("not a count of comments")
    return header, _start(length)


def _mapped(file: BinaryIO, header: _Header, start: int) -> ColumnBuffer:
    places = list(header.places(start))
    if os.fstat(file.fileno()).st_size != places[-1][1]:
        raise ValueError("cut off")
    arrays: Arrays = {}
    memory = _memory(file)
    for name, place in places[:-1]:
        width, kind = header.width_of(name), COLUMN_TYPES[name]
        flat = np.frombuffer(memory, dtype=kind, count=header.rows * width, offset=place)
        arrays[name] = flat.reshape(width, header.rows).T if name == "scores" else flat
    return ColumnBuffer(arrays, header.count, header.languages)


def _memory(file: BinaryIO) -> "mmap.mmap | bytearray":
    if os.name == "nt":  # a mapped file could not be replaced there
        file.seek(0)
        return bytearray(file.read())
    return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)


def _is_sound(buffer: ColumnBuffer) -> bool:
    """Whether the numbers can be what they stand for; nothing else is taken on trust."""
    columns = buffer.columns()
    if not len(columns.ids):
        return True
    return bool(
        (columns.ids[1:] > columns.ids[:-1]).all()
        and columns.ids[0] > 0
        and 0 <= columns.state.min() <= columns.state.max() < len(STATES)
        and 0 <= columns.lang.min() <= columns.lang.max() < len(buffer.languages)
    )
