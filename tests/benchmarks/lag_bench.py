"""The window while comments are scored: how late its event loop is, and how long a frame takes.

All ways are measured in turn, round by round, because other programs disturb these figures most,
and in each round a process beside them whose event loop does nothing: what that is late comes from
the machine and what else runs on it, and no window could be less late.
"""

import shutil
from collections import defaultdict
from collections.abc import Iterator

from core.services import build_services
from core.task import Task
from tests.benchmarks.figures import Figure, median, percentile
from tests.benchmarks.stage import Stage
from tests.benchmarks.windows import Found, Windows

_LAG_MS, _FRAME_MS = 1.5, 8.0
_MOST_COMMENTS = 60_000
_SMALL = 10_000
_WAYS = {
    "idle": ("lag-rated", "nothing is scored"),
    "here": ("lag-raw", "embedded scorer in the window's process"),
    "process": ("lag-raw", "embedded scorer in the scoring process"),
    "refine": ("lag-rated", "a model of BERT's size in the scoring process"),
}


def run(stage: Stage, windows: Windows) -> Iterator[Figure]:
    """Measure the idle window, then each way of scoring beside it."""
    rows = min(stage.rows, _MOST_COMMENTS)
    _make_profiles(Stage(stage.folder, rows))
    rounds, seconds = (5, 4.0) if rows >= _SMALL else (1, 0.3)
    found: dict[str, list[Found]] = defaultdict(list)
    for _ in range(rounds):
        found["floor"].append(windows.floor(seconds))
        for way, (profile, _) in _WAYS.items():
            found[way].append(windows.lag(stage.folder / profile, way, seconds))
    floor, idle = _lag(found["floor"]), _lag(found["idle"])
    yield Figure("lag", "an empty process: event loop late, 99th percentile", floor, "ms")
    yield Figure(
        "lag", "idle: event loop late, 99th percentile", idle, "ms", None,
        "an empty process", floor, _rounds(found["idle"]),
    )  # fmt: skip
    for way in ("here", "process", "refine"):
        target = None if way == "here" else _LAG_MS
        yield Figure(
            "lag", f"{_WAYS[way][1]}: late, 99th percentile", _lag(found[way]), "ms", target,
            "an empty process", floor, _note(found[way]),
        )  # fmt: skip
        yield Figure(
            "lag", f"{_WAYS[way][1]}: frame, 99th percentile", _frame(found[way]), "ms",
            None if way == "here" else _FRAME_MS, "idle", _frame(found["idle"]),
        )  # fmt: skip


def _make_profiles(stage: Stage) -> None:
    raw, rated = stage.folder / "lag-raw", stage.folder / "lag-rated"
    for folder in (raw, rated):
        shutil.rmtree(folder, ignore_errors=True)
    services = build_services(raw, clock=stage.now)
    services.importing.run(stage.comments_file(), task=Task())
    services.close()
    shutil.copytree(raw, rated)
    services = build_services(rated, clock=stage.now)
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    services.close()


def _lag(found: list[Found]) -> float:
    """Return the median over the rounds: one disturbed round says nothing about the window."""
    return median([percentile(one["lag_ms"], 99) for one in found])


def _frame(found: list[Found]) -> float:
    return median([percentile(one["frames_ms"], 99) for one in found])


def _note(found: list[Found]) -> str:
    speed = median([one["rated_per_s"] for one in found])
    return f"{_rounds(found)}, {speed:,.0f} ratings/s meanwhile"


def _rounds(found: list[Found]) -> str:
    return "rounds " + " ".join(f"{percentile(one['lag_ms'], 99):.1f}" for one in found)
