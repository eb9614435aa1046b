"""Frames: the list is scrolled by a card per frame; each frame is a repaint of the whole list."""

from collections.abc import Iterator

from tests.benchmarks.figures import Figure, median, percentile
from tests.benchmarks.windows import Windows

LIMIT_MS = 7.0


def run(windows: Windows) -> Iterator[Figure]:
    """Measure the frames of the real list and of a plain one."""
    frames, plain = windows.working()["frames_ms"], windows.plain()["frames_ms"]
    slow = 100 * sum(one >= LIMIT_MS for one in frames) / max(1, len(frames))
    yield Figure(
        "frames", f"99th percentile of {len(frames):,} frames", percentile(frames, 99), "ms",
        LIMIT_MS, "default delegate", percentile(plain, 99),
    )  # fmt: skip
    yield Figure(
        "frames", "median frame", median(frames), "ms", None, "default delegate", median(plain)
    )
    yield Figure("frames", "frames of 7 ms or more", slow, "%", 1.0)
