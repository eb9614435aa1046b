"""Lets the threads of the window share the C library's memory."""

import ctypes
import sys

_ARENA_MAX = -8  # as mallopt(3) of glibc numbers it
_ARENAS = 2


def share_arenas() -> bool:
    """Call before any thread begins; False where there is no glibc, which changes nothing.

    Left alone, glibc keeps an arena for each thread, and what a thread gave back stays in it.
    """
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return mallopt is not None and mallopt(_ARENA_MAX, _ARENAS) == 1
