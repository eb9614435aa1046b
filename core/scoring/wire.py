"""Frames between the app and its scoring process: a JSON head and raw bytes, both with caps.

head length and body length (4 bytes each, big endian), head (UTF-8 JSON object), body
"""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

_SIZES = struct.Struct(">II")


class WireError(Exception):
    """The other side sent what no healthy process sends; its connection is worth nothing now."""


@dataclass(frozen=True, slots=True)
class Caps:
    """The largest head and body, in bytes, that are read at all."""

    head: int
    body: int


#: What the app may send: texts. The importer's own cap on a text keeps a batch far below it.
TO_PROCESS = Caps(head=256 << 20, body=0)
#: What the process may send: languages, numbers, one sentence.
FROM_PROCESS = Caps(head=4 << 20, body=64 << 20)


@dataclass(frozen=True, slots=True)
class Frame:
    """One message; `head["kind"]` says which."""

    head: Mapping[str, Any]
    body: bytes = b""

    @property
    def kind(self) -> str:
        """What this message is."""
        return str(self.head.get("kind", ""))


def write_frame(stream: BinaryIO, frame: Frame) -> None:
    """Send a message at once."""
    head = json.dumps(frame.head).encode("ascii")
    stream.write(_SIZES.pack(len(head), len(frame.body)) + head)
    stream.write(frame.body)
    stream.flush()


def read_frame(stream: BinaryIO, caps: Caps) -> Frame | None:
    """Wait for a message; None says that the other side is gone. Raises WireError."""
    sizes = stream.read(_SIZES.size)
    if len(sizes) < _SIZES.size:
        return None
    head_size, body_size = _SIZES.unpack(sizes)
    if head_size > caps.head or body_size > caps.body:
        raise WireError(f"a message of {head_size} + {body_size} bytes")
    head, body = stream.read(head_size), stream.read(body_size)
    if len(head) < head_size or len(body) < body_size:
        return None
    try:
        found = json.loads(head)
    except (ValueError, RecursionError) as error:
        raise WireError("a message that is no JSON") from error
    if not isinstance(found, dict):
        raise WireError("a message without a head")
    return Frame(found, body)
