"""The model file: a header, small whole numbers, a checksum. No code, nothing is unpickled.

`PARAPET1`, the length of the header (uint32 LE), the header as JSON, the weights of all heads one
after another as int8 packed by zlib, SHA-256 of everything before.
"""

import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.errors import ScorerUnavailableError
from core.model import Attribute

MAGIC = b"PARAPET1"
MAX_BYTES = 1_000_000
_MAX_BITS = 18
_DIGEST = 32


@dataclass(frozen=True, slots=True)
class Head:
    """One linear rater: bucket weights, and per language the slope and offset of a logistic."""

    attribute: Attribute
    weights: npt.NDArray[np.int8]
    scale: float
    bias: float
    calibration: Mapping[str, tuple[float, float]]

    @property
    def mask(self) -> int:
        """The bits of a bucket that this head's table uses."""
        return len(self.weights) - 1


@dataclass(frozen=True, slots=True)
class Model:
    """All heads of a scorer version."""

    version: str
    languages: tuple[str, ...]
    heads: tuple[Head, ...]


def write_model(path: Path, version: str, languages: Sequence[str], heads: Sequence[Head]) -> None:
    """Write a model; the same heads give the same bytes."""
    header = {
        "version": version,
        "languages": list(languages),
        "heads": [
            {
                "attribute": str(head.attribute),
                "bits": len(head.weights).bit_length() - 1,
                "scale": head.scale,
                "bias": head.bias,
                "calibration": {name: list(pair) for name, pair in head.calibration.items()},
            }
            for head in heads
        ],
    }
    text = json.dumps(header, sort_keys=True).encode()
    packed = zlib.compress(b"".join(head.weights.tobytes() for head in heads), 9)
    body = MAGIC + len(text).to_bytes(4, "little") + text + packed
    path.write_bytes(body + hashlib.sha256(body).digest())


def read_model(path: Path) -> Model:
    """Read a model and check every byte. Raises ScorerUnavailableError with one sentence."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ValueError("it is larger than a model can be")
        return _parsed(path.read_bytes())
    except FileNotFoundError:
        raise _unusable(path, "it is missing") from None
    except OSError as error:
        raise _unusable(path, error.strerror or "it cannot be read") from error
    except (ValueError, KeyError, TypeError, AttributeError, zlib.error) as error:
        raise _unusable(path, str(error) or "it is damaged") from error


def _unusable(path: Path, why: str) -> ScorerUnavailableError:
    return ScorerUnavailableError(
        f"The model “{path.name}” cannot be used: {why}. Install Parapet again."
    )


def _parsed(raw: bytes) -> Model:
    body, digest = raw[:-_DIGEST], raw[-_DIGEST:]
    if not body.startswith(MAGIC):
        raise ValueError("it is not a model of this Parapet")
    if hashlib.sha256(body).digest() != digest:
        raise ValueError("its checksum does not fit")
    start = len(MAGIC) + 4
    end = start + int.from_bytes(body[len(MAGIC) : start], "little")
    header = json.loads(body[start:end])
    sizes = [1 << _bits(head) for head in header["heads"]]
    unpacker = zlib.decompressobj()
    table = np.frombuffer(unpacker.decompress(body[end:], sum(sizes) + 1), dtype=np.int8)
    if len(table) != sum(sizes):
        raise ValueError("its tables have the wrong size")
    ends = np.cumsum(sizes)
    heads = tuple(
        _head(head, table[int(stop) - size : int(stop)])
        for head, size, stop in zip(header["heads"], sizes, ends, strict=True)
    )
    return Model(str(header["version"]), tuple(map(str, header["languages"])), heads)


def _bits(head: Mapping[str, Any]) -> int:
    bits = int(head["bits"])
    if not 1 <= bits <= _MAX_BITS:
        raise ValueError("a table has the wrong size")
    return bits


def _head(head: Mapping[str, Any], weights: npt.NDArray[np.int8]) -> Head:
    calibration = {str(name): (float(a), float(b)) for name, (a, b) in head["calibration"].items()}
    numbers = [float(head["scale"]), float(head["bias"])]
    numbers += [number for pair in calibration.values() for number in pair]
    if not np.isfinite(numbers).all():
        raise ValueError("it holds numbers that are not finite")
    return Head(Attribute(head["attribute"]), weights, numbers[0], numbers[1], calibration)
