"""Where the entries of a torch checkpoint lie in its zip file. Nothing is unpacked or written.

Torch stores every entry as it is, so an entry is a range of the file. Everything else that a zip
can do is refused, and every number is checked against the file before it is used.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from core.errors import ScorerUnavailableError

MAX_ENTRIES = 4096
MAX_DIRECTORY = 4 << 20
_END = struct.Struct("<4s4H2IH")
_LOCATOR = struct.Struct("<4sIQI")
_END64 = struct.Struct("<4sQ2H2I4Q")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_LOCAL = struct.Struct("<4s5H3I2H")
_MAX_COMMENT = 0xFFFF
_MAX32 = 0xFFFFFFFF
_STORED = 0
_ENCRYPTED = 0x1


class CheckpointRefusedError(ScorerUnavailableError):
    """A file is no checkpoint that can be read safely; nothing in it was run."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One stored file: the bytes offset .. offset + size of the checkpoint."""

    offset: int
    size: int


def read_directory(data: memoryview) -> dict[str, Entry]:
    """Return the entries by name without their common root folder.

    Raises CheckpointRefusedError.
    """
    start, size, count = _extent(data)
    if count > MAX_ENTRIES or size > MAX_DIRECTORY:
        raise CheckpointRefusedError("its directory is far larger than that of any model")
    found: dict[str, Entry] = {}
    roots: set[str] = set()
    spans: list[tuple[int, int]] = []
    for name, local, length in _central(data[start : start + size], count):
        root, inner = _checked_name(name)
        if inner in found:
            raise CheckpointRefusedError("its directory names a part twice")
        begin = _data_start(data, local, name)
        if begin + length > start:
            raise CheckpointRefusedError("a part of it would lie outside the file")
        roots.add(root)
        spans.append((local, begin + length))
        found[inner] = Entry(begin, length)
    _check_apart(spans)
    if len(roots) != 1:
        raise CheckpointRefusedError("its parts do not lie in one folder")
    return found


def _extent(data: memoryview) -> tuple[int, int, int]:
    """Return where the directory starts, its bytes and its number of entries."""
    end = _end_record(data)
    _, disk, first_disk, here, count, size, start, _ = _END.unpack_from(data, end)
    limit = end
    if _LOCATOR.size <= end and bytes(data[end - _LOCATOR.size :][:4]) == b"PK\x06\x07":
        limit, start, size, here, count = _extent64(data, end)
    elif disk or first_disk:
        raise CheckpointRefusedError("it is one part of a split archive")
    if here != count or start + size > limit:
        raise CheckpointRefusedError("its directory does not fit into the file")
    return start, size, count


def _end_record(data: memoryview) -> int:
    tail_start = max(0, len(data) - _END.size - _MAX_COMMENT)
    tail = bytes(data[tail_start:])
    place = tail.rfind(b"PK\x05\x06")
    while place >= 0:
        if place + _END.size <= len(tail):
            comment = _END.unpack_from(tail, place)[-1]
            if place + _END.size + comment == len(tail):
                return tail_start + place
        place = tail.rfind(b"PK\x05\x06", 0, place)
    raise CheckpointRefusedError("it is not a zip file, or its end is missing")


def _extent64(data: memoryview, end: int) -> tuple[int, int, int, int, int]:
    _, disk, place, disks = _LOCATOR.unpack_from(data, end - _LOCATOR.size)
    if disk or disks > 1 or place + _END64.size > end - _LOCATOR.size:
        raise CheckpointRefusedError("its directory does not fit into the file")
    values = _END64.unpack_from(data, place)
    if values[0] != b"PK\x06\x06" or values[4] or values[5]:
        raise CheckpointRefusedError("the end of its directory is damaged")
    here, count, size, start = values[6:]
    return place, start, size, here, count


def _central(directory: memoryview, count: int) -> Iterator[tuple[str, int, int]]:
    """Yield name, place of the local header and size of each entry."""
    place = 0
    for _ in range(count):
        if place + _CENTRAL.size > len(directory):
            raise CheckpointRefusedError("its directory ends too early")
        values = _CENTRAL.unpack_from(directory, place)
        flags, method, packed, size = values[3], values[4], values[8], values[9]
        name_size, extra_size, comment_size, disk = values[10:14]
        local = values[16]
        begin = place + _CENTRAL.size
        place = begin + name_size + extra_size + comment_size
        if values[0] != b"PK\x01\x02" or place > len(directory):
            raise CheckpointRefusedError("its directory is damaged")
        if method != _STORED or flags & _ENCRYPTED or disk not in (0, 0xFFFF):
            raise CheckpointRefusedError("its parts are packed or encrypted")
        extra = directory[begin + name_size :][:extra_size]
        size, packed, local = _wide(extra, size, packed, local)
        if size != packed:
            raise CheckpointRefusedError("its directory states two sizes for one part")
        yield _text(directory[begin : begin + name_size]), local, size
    if place != len(directory):
        raise CheckpointRefusedError("its directory states a wrong number of parts")


def _wide(extra: memoryview, *values: int) -> list[int]:
    """Replace the values that did not fit 32 bits by those of the zip64 field."""
    wanted = sum(value == _MAX32 for value in values)
    field = _zip64_field(extra) if wanted else b""
    if len(field) < 8 * wanted:
        raise CheckpointRefusedError("its directory is damaged")
    wide = iter(struct.unpack_from(f"<{wanted}Q", field))
    return [next(wide) if value == _MAX32 else value for value in values]


def _zip64_field(extra: memoryview) -> bytes:
    place = 0
    while place + 4 <= len(extra):
        kind, size = struct.unpack_from("<2H", extra, place)
        if kind == 1:
            return bytes(extra[place + 4 :][:size])
        place += 4 + size
    return b""


def _text(name: memoryview) -> str:
    try:
        return bytes(name).decode("utf-8")
    except UnicodeDecodeError:
        raise CheckpointRefusedError("a part of it has a name that is no text") from None


def _checked_name(name: str) -> tuple[str, str]:
    """Split off the root folder. Names only choose ranges; odd ones are refused all the same."""
    root, slash, inner = name.partition("/")
    parts = name.split("/")
    odd = "\\" in name or ":" in name or not name.isprintable()
    if odd or not slash or not inner or any(part in ("", ".", "..") for part in parts):
        raise CheckpointRefusedError("a part of it has a name that leads elsewhere")
    return root, inner


def _data_start(data: memoryview, local: int, name: str) -> int:
    if local + _LOCAL.size > len(data):
        raise CheckpointRefusedError("a part of it would lie outside the file")
    values = _LOCAL.unpack_from(data, local)
    flags, method, name_size, extra_size = values[2], values[3], values[9], values[10]
    begin = local + _LOCAL.size
    same = bytes(data[begin : begin + name_size]) == name.encode()
    if values[0] != b"PK\x03\x04" or not same or method != _STORED or flags & _ENCRYPTED:
        raise CheckpointRefusedError("a part of it differs from its directory")
    return int(begin + name_size + extra_size)


def _check_apart(spans: list[tuple[int, int]]) -> None:
    spans.sort()
    for (_, end), (start, _) in pairwise(spans):
        if start < end:
            raise CheckpointRefusedError("two of its parts overlap")
