"""What this machine can spare for scoring."""

import os

_LEAST, _MOST = 2 << 30, 8 << 30
_SHARE = 0.6


def memory_limit() -> int:
    """Return how many bytes the scoring process may allocate: most of the machine, within reason.

    The largest released model needs 1.7 GB with the reference engine, 0.7 GB with Parapet's own.
    """
    try:
        there = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return _MOST
    return int(min(_MOST, max(_LEAST, _SHARE * there)))


def spare_processors() -> int:
    """Return how many threads may score: one processor stays with the person."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, (usable or 1) - 1)
