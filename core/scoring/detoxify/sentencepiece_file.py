"""Reading a sentencepiece .model file: its pieces, their scores and the normaliser's map."""

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from core.scoring.detoxify.zip_directory import CheckpointRefusedError

MAX_PIECES = 1 << 20
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_PIECE, _TRAINER, _NORMALIZER = 1, 2, 3
_MODEL_TYPE, _UNIGRAM = 3, 1
_TEXT, _SCORE, _KIND, _CHARSMAP = 1, 2, 3, 2
_UNKNOWN = 2


@dataclass(frozen=True, slots=True)
class SentencePieces:
    """The pieces in order with their scores; `unknown` is the place of the piece for the rest."""

    pieces: list[tuple[str, float]]
    unknown: int
    charsmap: bytes


def read_sentencepieces(data: bytes) -> SentencePieces:
    """Read a model file. Raises CheckpointRefusedError."""
    pieces: list[tuple[str, float]] = []
    unknown, charsmap = 0, b""
    for field, value in _fields(data):
        if field == _PIECE and isinstance(value, bytes):
            text, score, kind = _piece(value)
            unknown = len(pieces) if kind == _UNKNOWN else unknown
            pieces.append((text, score))
        elif field == _TRAINER and isinstance(value, bytes):
            if dict(_fields(value)).get(_MODEL_TYPE, _UNIGRAM) != _UNIGRAM:
                raise CheckpointRefusedError("it is not a unigram vocabulary")
        elif field == _NORMALIZER and isinstance(value, bytes):
            found = dict(_fields(value)).get(_CHARSMAP, b"")
            charsmap = found if isinstance(found, bytes) else b""
    if not 0 < len(pieces) <= MAX_PIECES:
        raise CheckpointRefusedError("it holds no vocabulary")
    return SentencePieces(pieces, unknown, charsmap)


def _piece(data: bytes) -> tuple[str, float, int]:
    fields = dict(_fields(data))
    text, score, kind = fields.get(_TEXT, b""), fields.get(_SCORE, b"\0" * 4), fields.get(_KIND, 1)
    if not isinstance(text, bytes) or not isinstance(score, bytes) or not isinstance(kind, int):
        raise CheckpointRefusedError("it is damaged")
    try:
        value = struct.unpack("<f", score)[0]
        if not math.isfinite(value):
            raise CheckpointRefusedError("it is damaged")
        return text.decode("utf-8"), value, kind
    except (UnicodeDecodeError, struct.error):
        raise CheckpointRefusedError("it is damaged") from None


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Yield the fields of a protobuf message: whole numbers, or bytes for all else."""
    place = 0
    while place < len(data):
        key, place = _varint(data, place)
        kind = key & 7
        if kind == _VARINT:
            number, place = _varint(data, place)
            yield key >> 3, number
            continue
        size = {_FIXED64: 8, _FIXED32: 4}.get(kind, 0)
        if kind == _BYTES:
            size, place = _varint(data, place)
        elif not size:
            raise CheckpointRefusedError("it is damaged")
        if place + size > len(data):
            raise CheckpointRefusedError("it ends too early")
        yield key >> 3, data[place : place + size]
        place += size


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if place >= len(data):
            break
        byte = data[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
    raise CheckpointRefusedError("it is damaged")
