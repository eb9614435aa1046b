"""Keeps the C library from holding on to memory that the window's threads gave back."""

import ctypes
import sys

# As mallopt(3) of glibc numbers and names them.
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_ARENAS = 2
#: A larger piece, such as a column of a large profile, is the system's again once it is free.
_LARGE = 1 << 20


def share_arenas() -> bool:
    """Call before any thread begins; False where there is no glibc, which changes nothing.

    Left alone, glibc keeps an arena for each thread, and what a thread gave back stays in it; and
    once a large array was given back, it puts all later ones where they leave holes.
    """
    mallopt = _function("mallopt")
    if mallopt is None:
        return False
    wanted = ((_ARENA_MAX, _ARENAS), (_MMAP_THRESHOLD, _LARGE), (_TRIM_THRESHOLD, 2 * _LARGE))
    return all(mallopt(name, value) == 1 for name, value in wanted)


def give_back() -> None:
    """Give the system what is free, holes included; takes some milliseconds after much work."""
    trim = _function("malloc_trim")
    if trim is not None:
        trim(0)


def _function(name: str) -> "ctypes._NamedFuncPointer | None":
    if sys.platform != "linux":
        return None
    return getattr(ctypes.CDLL(None), name, None)
