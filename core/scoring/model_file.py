"""The model file: a header, small whole numbers, a checksum. No code, nothing is unpickled.

`PARAPET3`, the length of the header (uint32 LE), the header as JSON, the tables (weights of all
heads one after another, the lexicon, the sums of the net one after another) as int8 packed by
zlib, SHA-256 of everything before. The checksum finds accidents; a forged file can at worst rate
badly.
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
from core.said import Sentence, words_of
from core.scoring.net import Net

MAGIC = b"PARAPET3"
MAX_BYTES = 1_000_000
_MAX_BITS = 18
_DIGEST = 32
_MAX_NUMBER = 1e6
_MAX_SUMS = 32
_MAX_UNITS = 256

_NET_NUMBERS = ("inner", "inner_bias", "outer", "direct")

Table = npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Head:
    """One linear rater: bucket weights, and per language the slope and offset of a logistic."""

    attribute: Attribute
    weights: Table
    scale: float
    bias: float
    calibration: Mapping[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Model:
    """All heads of a scorer version.

    `lexicon` tells languages apart: per bucket of a word code, above 0 for a word of the first
    language, below 0 for one of the second, 0 for a word never seen.
    """

    version: str
    languages: tuple[str, ...]
    heads: tuple[Head, ...]
    lexicon: Table
    net: Net


def write_model(path: Path, model: Model) -> None:
    """Write a model; the same model gives the same bytes."""
    header = {
        "version": model.version,
        "languages": list(model.languages),
        "lexicon_bits": _bits_of(model.lexicon),
        "heads": [
            {
                "attribute": str(head.attribute),
                "bits": _bits_of(head.weights),
                "scale": head.scale,
                "bias": head.bias,
                "calibration": {name: list(pair) for name, pair in head.calibration.items()},
            }
            for head in model.heads
        ],
        "net": {
            "attribute": str(model.net.attribute),
            "bits": _bits_of(model.net.table),
            **{name: getattr(model.net, name).tolist() for name in _NET_NUMBERS},
        },
    }
    text = json.dumps(header, sort_keys=True).encode()
    tables = [*(head.weights for head in model.heads), model.lexicon, model.net.table.T]
    packed = zlib.compress(b"".join(table.tobytes() for table in tables), 9)
    body = MAGIC + len(text).to_bytes(4, "little") + text + packed
    path.write_bytes(body + hashlib.sha256(body).digest())


def read_model(path: Path) -> Model:
    """Read a model and check every byte. Raises ScorerUnavailableError with one sentence."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ValueError(Sentence("it is larger than a model can be"))
        return _parsed(path.read_bytes())
    except FileNotFoundError:
        raise _unusable(path, Sentence("it is missing")) from None
    except OSError as error:
        raise _unusable(path, error.strerror or Sentence("it cannot be read")) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, zlib.error) as error:
        words = words_of(error) if type(error) is ValueError else Sentence("it is damaged")
        raise _unusable(path, words) from error


def _unusable(path: Path, why: str) -> ScorerUnavailableError:
    return ScorerUnavailableError(
        "The model “{name}” cannot be used: {why}. Install Parapet again.", name=path.name, why=why
    )


def _parsed(raw: bytes) -> Model:
    body, digest = raw[:-_DIGEST], raw[-_DIGEST:]
    if not body.startswith(MAGIC):
        raise ValueError(Sentence("it is not a model of this Parapet"))
    if hashlib.sha256(body).digest() != digest:
        raise ValueError(Sentence("its checksum does not fit"))
    start = len(MAGIC) + 4
    end = start + int.from_bytes(body[len(MAGIC) : start], "little")
    header = json.loads(body[start:end])
    heads, net = header["heads"], _net_numbers(header["net"])
    sizes = [_size(one) for one in (*(head["bits"] for head in heads), header["lexicon_bits"])]
    sums = len(net["direct"])
    tables = _tables(body[end:], [*sizes, sums * _size(header["net"]["bits"])])
    languages = tuple(str(code) for code in header["languages"])
    rated = tuple(
        _head(head, table, languages) for head, table in zip(heads, tables[:-2], strict=True)
    )
    if not languages or len({head.attribute for head in rated}) != len(heads) or not heads:
        raise ValueError(Sentence("it names its languages or raters wrongly"))
    beside = Attribute(header["net"]["attribute"])
    if beside not in {head.attribute for head in rated}:
        raise ValueError(Sentence("its net stands beside no rater"))
    table = np.ascontiguousarray(tables[-1].reshape(sums, -1).T)
    return Model(str(header["version"]), languages, rated, tables[-2], Net(beside, table, **net))


def _net_numbers(net: Mapping[str, Any]) -> dict[str, npt.NDArray[np.float64]]:
    numbers = {name: np.array(net[name], dtype=np.float64) for name in _NET_NUMBERS}
    sums, units = len(numbers["direct"]), len(numbers["outer"])
    shapes = {"inner": (sums, units), "inner_bias": (units,), "outer": (units,), "direct": (sums,)}
    fits = all(numbers[name].shape == shape for name, shape in shapes.items())
    if not fits or not 1 <= sums <= _MAX_SUMS or not 1 <= units <= _MAX_UNITS:
        raise ValueError(Sentence("its net has the wrong shape"))
    if any(
        not np.isfinite(one).all() or np.abs(one).max() > _MAX_NUMBER for one in numbers.values()
    ):
        raise ValueError(Sentence("it holds numbers that cannot be right"))
    return numbers


def _tables(packed: bytes, sizes: Sequence[int]) -> list[Table]:
    unpacker = zlib.decompressobj()
    # One byte more than wanted is enough to notice a bomb.
    flat = np.frombuffer(unpacker.decompress(packed, sum(sizes) + 1), dtype=np.int8)
    if len(flat) != sum(sizes) or not unpacker.eof or unpacker.unused_data:
        raise ValueError(Sentence("its tables have the wrong size"))
    return np.split(flat, np.cumsum(sizes)[:-1])


def _size(bits: object) -> int:
    if not isinstance(bits, int) or not 1 <= bits <= _MAX_BITS:
        raise ValueError(Sentence("a table has the wrong size"))
    return 1 << bits


def _head(head: Mapping[str, Any], weights: Table, languages: Sequence[str]) -> Head:
    calibration = {
        code: (float(head["calibration"][code][0]), float(head["calibration"][code][1]))
        for code in languages
    }
    scale, bias = float(head["scale"]), float(head["bias"])
    numbers = [scale, bias, *(number for pair in calibration.values() for number in pair)]
    if not np.isfinite(numbers).all() or max(map(abs, numbers)) > _MAX_NUMBER:
        raise ValueError(Sentence("it holds numbers that cannot be right"))
    return Head(Attribute(head["attribute"]), weights, scale, bias, calibration)


def _bits_of(table: Table) -> int:
    return len(table).bit_length() - 1
