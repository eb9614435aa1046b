"""The few things that a checkpoint's pickle may speak of, as inert values."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import numpy as np

#: Tensor types that torch writes, as numpy reads them. bfloat16 is read as its raw 16 bits.
STORAGE_TYPES: dict[str, np.dtype[Any]] = {
    "FloatStorage": np.dtype("<f4"),
    "DoubleStorage": np.dtype("<f8"),
    "HalfStorage": np.dtype("<f2"),
    "BFloat16Storage": np.dtype("<u2"),
    "LongStorage": np.dtype("<i8"),
    "IntStorage": np.dtype("<i4"),
    "ByteStorage": np.dtype("u1"),
    "BoolStorage": np.dtype("?"),
}


class Known(Enum):
    """The names of functions and classes that may occur; none of them is ever imported."""

    ORDERED_DICT = ("collections", "OrderedDict")
    REBUILD_TENSOR = ("torch._utils", "_rebuild_tensor_v2")
    REBUILD_PARAMETER = ("torch._utils", "_rebuild_parameter")


@dataclass(frozen=True, slots=True)
class StorageType:
    """The name of a tensor type."""

    name: str


@dataclass(frozen=True, slots=True)
class Storage:
    """A run of numbers: the entry `data/<key>` of the file."""

    type: StorageType
    key: str
    count: int


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """A tensor as the pickle describes it; nothing about it was checked yet."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


@dataclass(slots=True)
class Dict:
    """A dictionary under construction; `is_ordered` marks an OrderedDict, which may have state."""

    items: dict[str | int, Any] = field(default_factory=dict)
    is_ordered: bool = False


def known(module: str, name: str) -> Known | StorageType | None:
    """Return what a global stands for, None if it is not on the list."""
    if module == "torch" and name in STORAGE_TYPES:
        return StorageType(name)
    try:
        return Known((module, name))
    except ValueError:
        return None


def is_counts(value: object, *, longest: int) -> bool:
    """Whether a value is a tuple of whole numbers from 0 on."""
    if not isinstance(value, tuple) or len(value) > longest:
        return False
    return all(is_count(one) for one in value)


def is_count(value: object) -> bool:
    """Whether a value is a whole number from 0 on that fits 62 bits."""
    return type(value) is int and 0 <= value < 1 << 62
