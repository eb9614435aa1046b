"""A Detoxify checkpoint: its configuration and its tensors, as views into the mapped file."""

import mmap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.said import Sentence
from core.scoring.detoxify.pickle_reader import MAX_PICKLE, read_pickle
from core.scoring.detoxify.pickle_values import STORAGE_TYPES, Dict, StoredTensor
from core.scoring.detoxify.zip_directory import (
    CheckpointRefusedError,
    Entry,
    read_directory,
)

MAX_FILE = 4 << 30
_MAX_DEPTH = 12
_MAX_VALUES = 20_000
_BFLOAT16 = "BFloat16Storage"


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor of the file; `offset` is where its first number lies, in bytes.

    `is_plain` says that it lies there as contiguous 32-bit floats, ready to be used in place.
    """

    view: npt.NDArray[Any]
    offset: int
    is_plain: bool
    is_bfloat16: bool

    @property
    def shape(self) -> tuple[int, ...]:
        """The lengths of its axes."""
        return self.view.shape

    def floats(self) -> npt.NDArray[np.float32]:
        """Return the numbers as contiguous 32-bit floats: a view where that is possible."""
        if self.is_bfloat16:
            wide = self.view.astype(np.uint32) << np.uint32(16)
            return np.ascontiguousarray(wide).view(np.float32)
        # A number too large for 32 bits becomes infinite: its scores are then “not available”.
        with np.errstate(over="ignore"):
            return np.ascontiguousarray(self.view, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a checkpoint holds. The tensors stay valid as long as this object lives.

    `name` is what the person knows the file by.
    """

    name: str
    config: dict[str, Any]
    tensors: dict[str, Tensor]


def read_checkpoint(path: Path, name: str = "") -> Checkpoint:
    """Read a checkpoint without running anything in it and without copying its tensors.

    `name` is what the person knows the file by, if that is not its own name. Raises
    CheckpointRefusedError: one sentence that names the file and the reason.
    """
    name = name or path.name
    try:
        return _read(path, name)
    except CheckpointRefusedError as error:
        raise CheckpointRefusedError(
            "“{name}” is not a Detoxify model: {why}. Get it again from its source.",
            name=name,
            why=error,
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or Sentence("it cannot be mapped")
        raise CheckpointRefusedError(
            "“{name}” cannot be read: {why}.", name=name, why=reason
        ) from None


def _read(path: Path, name: str) -> Checkpoint:
    with path.open("rb") as file:
        size = file.seek(0, 2)
        if size > MAX_FILE:
            raise CheckpointRefusedError("it is larger than 4 GB")
        if not size:
            raise CheckpointRefusedError("it is empty")
        data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    entries = read_directory(data)
    _check_byte_order(data, entries)
    root = read_pickle(_part(data, entries, "data.pkl"))
    if not isinstance(root, Dict) or not {"config", "state_dict"} <= root.items.keys():
        raise CheckpointRefusedError("it holds no configuration and weights")
    state = root.items["state_dict"]
    if not isinstance(state, Dict):
        raise CheckpointRefusedError("its weights have no names")
    config = _Plain().of(root.items["config"])
    if not isinstance(config, dict):
        raise CheckpointRefusedError("its configuration is not one")
    tensors = {
        key: _tensor(data, entries, value)
        for key, value in state.items.items()
        if isinstance(key, str) and isinstance(value, StoredTensor)
    }
    return Checkpoint(name, config, tensors)


def _part(data: memoryview, entries: dict[str, Entry], name: str) -> bytes:
    entry = entries.get(name)
    if entry is None:
        raise CheckpointRefusedError("it is a zip file of something else")
    if entry.size > MAX_PICKLE:
        raise CheckpointRefusedError("its list of contents is far too long")
    return bytes(data[entry.offset : entry.offset + entry.size])


def _check_byte_order(data: memoryview, entries: dict[str, Entry]) -> None:
    if "byteorder" in entries and _part(data, entries, "byteorder").strip() != b"little":
        raise CheckpointRefusedError("its numbers are in an order that is not supported")


def _tensor(data: memoryview, entries: dict[str, Entry], stored: StoredTensor) -> Tensor:
    kind = STORAGE_TYPES[stored.storage.type.name]
    entry = entries.get(f"data/{stored.storage.key}")
    if entry is None or entry.size != stored.storage.count * kind.itemsize:
        raise CheckpointRefusedError("a tensor of it has another size than it states")
    _check_inside(stored)
    begin = entry.offset + stored.offset * kind.itemsize
    if 0 in stored.shape:
        view = np.empty(0, kind)
    else:
        view = np.ndarray(
            stored.shape, kind, buffer=data, offset=begin, strides=_steps(stored, kind.itemsize)
        )
    is_plain = kind == np.float32 and bool(view.flags.c_contiguous)
    return Tensor(view, begin, is_plain, stored.storage.type.name == _BFLOAT16)


def _check_inside(stored: StoredTensor) -> None:
    """Refuse a tensor that reaches beyond its storage or repeats its numbers."""
    count, last = 1, stored.offset
    for length, step in zip(stored.shape, stored.strides, strict=True):
        count *= length
        last += max(0, length - 1) * step
    if count == 0:
        return
    if count > stored.storage.count or last >= stored.storage.count:
        raise CheckpointRefusedError("a tensor of it reaches beyond its numbers")


def _steps(stored: StoredTensor, size: int) -> tuple[int, ...]:
    """Return the strides in bytes; along an axis of one number they mean nothing and can lie."""
    pairs = zip(stored.shape, stored.strides, strict=True)
    return tuple(step * size if length > 1 else size for length, step in pairs)


class _Plain:
    """Turns a configuration into plain dicts and lists; what is no value becomes None.

    Parts may be shared in the file and are copied here, so the copies are counted.
    """

    def __init__(self) -> None:
        self._left = _MAX_VALUES

    def of(self, value: object, depth: int = 0) -> object:
        self._left -= 1
        if depth > _MAX_DEPTH or self._left < 0:
            raise CheckpointRefusedError("its configuration is far too large")
        if isinstance(value, Dict):
            return {key: self.of(one, depth + 1) for key, one in value.items.items()}
        if isinstance(value, list | tuple):
            return [self.of(one, depth + 1) for one in value]
        return value if isinstance(value, str | int | float | bool) else None
