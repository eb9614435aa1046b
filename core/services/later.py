"""Services that are made when they are first used, so that a window opens without them."""

import threading
from collections.abc import Callable
from typing import Any, TypeVar, cast

T = TypeVar("T")


class _Later:
    """Stands for an object until somebody touches it; made once, on whichever thread that is."""

    __slots__ = ("_later_lock", "_later_made", "_later_make")

    def __init__(self, make: Callable[[], object]) -> None:
        object.__setattr__(self, "_later_make", make)
        object.__setattr__(self, "_later_made", None)
        object.__setattr__(self, "_later_lock", threading.RLock())

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the object has
        return getattr(_made(self), name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(_made(self), name, value)

    def __delattr__(self, name: str) -> None:
        delattr(_made(self), name)


def later(make: Callable[[], T]) -> T:
    """Return what stands for the object that `make` returns, and becomes it at its first use."""
    return cast(T, _Later(make))


def _made(later: _Later) -> object:
    with object.__getattribute__(later, "_later_lock"):
        found = object.__getattribute__(later, "_later_made")
        if found is None:
            found = object.__getattribute__(later, "_later_make")()
            object.__setattr__(later, "_later_made", found)
        return found
