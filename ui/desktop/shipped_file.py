"""A file that ships with Parapet; whatever is wrong with it, a default takes its place."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

T = TypeVar("T")
_DAMAGE = (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Shipped(Generic[T]):
    """What stands in the file, or the default; `lost` is its name if it could not be used."""

    value: T
    lost: str = ""


def shipped(path: Path, read: Callable[[Path], T], default: T) -> Shipped[T]:
    """Return what `read` makes of the file, which may raise what damage brings about."""
    try:
        return Shipped(read(path))
    except _DAMAGE:
        return Shipped(default, path.name)
