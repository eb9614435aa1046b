"""Writing protobuf messages: as much of the format as an ONNX graph needs."""

import struct

_VARINT, _BYTES, _FIXED32 = 0, 2, 5
_MASK64 = (1 << 64) - 1


def varint(value: int) -> bytes:
    """Return a whole number in groups of seven bits; negative ones as 64-bit complements."""
    value &= _MASK64
    found = bytearray()
    while value > 0x7F:
        found.append(value & 0x7F | 0x80)
        value >>= 7
    found.append(value)
    return bytes(found)


def whole(field: int, value: int) -> bytes:
    """Return a field that holds a whole number."""
    return varint(field << 3 | _VARINT) + varint(value)


def real(field: int, value: float) -> bytes:
    """Return a field that holds a 32-bit float."""
    return varint(field << 3 | _FIXED32) + struct.pack("<f", value)


def block(field: int, value: bytes | str) -> bytes:
    """Return a field that holds bytes, a text or another message."""
    raw = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | _BYTES) + varint(len(raw)) + raw
