"""Measure Parapet at many comments: `python -m tests.benchmarks [--rows N] [--only AREA]`.

Nothing is asserted: each figure stands beside its target and beside a peer of the same run.
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from core.storage.engine import VERSION
from tests.benchmarks import (
    detoxify_bench,
    embedded_bench,
    frames_bench,
    import_bench,
    keys_bench,
    lag_bench,
    memory_bench,
    queue_bench,
    rerank_bench,
    search_bench,
    window_bench,
)
from tests.benchmarks.figures import Figure, line_of, table_of
from tests.benchmarks.stage import RATED, Stage
from tests.benchmarks.windows import ROOT, Windows
from tests.flows.keys_round import OFFERS

AREAS = (
    "import",
    "queue",
    "search",
    "rerank",
    "window",
    "memory",
    "lag",
    "keys",
    "frames",
    "embedded",
    "detoxify",
)


def main(argv: Sequence[str]) -> int:
    """Measure the areas asked for, print the figures, return 0."""
    chosen = _arguments(argv)
    stage = Stage(chosen.data, chosen.rows)
    areas = _areas(stage, chosen.texts, is_whole=chosen.whole)
    figures: list[Figure] = []
    _say(_heading(chosen.rows))
    for area in chosen.only or AREAS:
        _say(f"\n{area}")
        for figure in areas[area]():
            figures.append(figure)
            _say(line_of(figure))
    _say(f"\n{table_of(figures)}")
    if chosen.json:
        values = [{**asdict(one), "is_met": one.is_met, "ratio": one.ratio} for one in figures]
        chosen.json.write_text(json.dumps({"rows": chosen.rows, "figures": values}, indent=1))
    return 0


def _areas(
    stage: Stage, texts: int, *, is_whole: bool
) -> dict[str, Callable[[], Iterable[Figure]]]:
    windows = Windows(stage)
    return {
        "import": lambda: import_bench.run(stage),
        "queue": lambda: queue_bench.run(stage),
        "search": lambda: search_bench.run(stage),
        "rerank": lambda: rerank_bench.run(stage),
        "window": lambda: window_bench.run(windows),
        "memory": lambda: memory_bench.run(windows),
        "frames": lambda: frames_bench.run(windows),
        "lag": lambda: lag_bench.run(stage, windows),
        "keys": lambda: keys_bench.run(max(2 * OFFERS, stage.rounds(100))),
        "embedded": embedded_bench.run,
        "detoxify": lambda: detoxify_bench.run(stage.folder / "detoxify", texts, is_whole=is_whole),
    }


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000, help="comments in the profile")
    parser.add_argument(
        "--only", choices=AREAS, action="append", help="measure this area; may be said again"
    )
    parser.add_argument(
        "--texts", type=int, default=640, help="comments that stock Detoxify rates (all: 20000)"
    )
    parser.add_argument(
        "--whole", action="store_true", help="let Parapet’s Detoxify rate all 20,000, not an eighth"
    )
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument(
        "--data", type=Path, default=ROOT / "bench-data", help="where files and profiles are kept"
    )
    return parser.parse_args(argv)


def _heading(rows: int) -> str:
    return (
        f"{rows:,} comments · {platform.machine()}, {os.cpu_count()} cores · Python "
        f"{platform.python_version()} · SQLite {'.'.join(map(str, VERSION))}\n"
        f"{min(rows, RATED):,} of them are rated for real, the others get one of those ratings."
    )


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
