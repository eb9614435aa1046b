"""Detoxify (BERT base) in Parapet beside `Detoxify.predict` on lists of 32: same weights and texts.

Each way works in a process of its own and they take turns. What is measured is the speed on 20,000
comments of real lengths: of stock a sample of its lists, of ours at least every eighth batch; with
`--whole` all of ours, with `--texts 20000` all of stock’s as well. The whole picture needs the
extras `detoxify` and `openvino`; without them the rest is told.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from core.scoring.child import environment
from tests.benchmarks.detoxify_models import bench_model
from tests.benchmarks.detoxify_probe import POPULATION
from tests.benchmarks.figures import Figure, median
from tests.benchmarks.windows import ROOT

AREA = "detoxify"
ROUNDS = 4
MOST_DIFFERENCE = 1e-4
#: Of our batches at least one in so many is measured.
_MOST_SHARE = 8
_COMPARED, _SINGLES, _IN_MEMORY, _STARTS = 96, 40, 1_000, 3
#: How many times as fast as stock each mode shall be.
_TARGETS = {"exact": 10.0, "bf16": 16.0, "int8": 19.0}
_STOCK = "stock lists of 32"
#: What the engine needs installed besides Python; numpy is there anyway and counts all the same.
_NEEDED = ("onnxruntime", "tokenizers", "numpy", "flatbuffers", "protobuf")


def run(folder: Path, texts: int, *, is_whole: bool) -> Iterator[Figure]:
    """Yield the figures; stock rates `texts` comments, ours all of them if `is_whole`."""
    bench_model(folder)
    peaks = json.loads(_output("tests.benchmarks.matrix_peak"))
    for kind, peak in peaks.items():
        yield Figure(AREA, f"matrix multiply peak, {kind}", peak, "GFLOP/s")
    kinds = [kind for kind in ("stock", "exact", "int8", "bf16") if _is_there(kind)]
    yield from _ready(folder, kinds)
    yield from _memory(folder, kinds)
    ways = {kind: Way(kind, folder) for kind in kinds}
    try:
        yield from _speed(ways, texts, 1 if is_whole else _MOST_SHARE)
        yield from _one_comment(ways)
        yield from _differences(ways, folder)
    finally:
        for way in ways.values():
            way.close()
    yield Figure(AREA, "installed for the engine", _installed(_NEEDED), "MB", 200.0)


class Way:
    """A probe process; `ready_s` is from its start to its first score."""

    def __init__(self, kind: str, folder: Path) -> None:
        began = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.detoxify_probe", kind, str(folder)],
            cwd=ROOT,
            env=_surroundings(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._answer()
        self.ready_s = time.perf_counter() - began

    def ask(self, do: str, **rest: object) -> dict[str, float]:
        """Let it do something; returns what it measured."""
        self._process.stdin.write(json.dumps({"do": do, **rest}) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def close(self) -> None:
        """End the process."""
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def _answer(self) -> dict[str, float]:
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("a probe of the Detoxify benchmark ended early")
        return json.loads(line)


def _ready(folder: Path, kinds: list[str]) -> Iterator[Figure]:
    """Start each way several times, in turns; the median counts."""
    seconds: dict[str, list[float]] = {kind: [] for kind in kinds}
    for _ in range(_STARTS):
        for kind in kinds:
            way = Way(kind, folder)
            seconds[kind].append(way.ready_s * 1e3)
            way.close()
    stock = median(seconds["stock"]) if "stock" in kinds else None
    for kind in _ours(kinds):
        found = median(seconds[kind])
        yield Figure(AREA, f"{kind}: start to first score", found, "ms", None, "stock", stock)
        if stock is not None:
            target = 5.0 if kind == "exact" else None
            yield Figure(AREA, f"{kind}: sooner ready", stock / found, "×", target)


def _memory(folder: Path, kinds: list[str]) -> Iterator[Figure]:
    for kind in _ours(kinds):
        way = Way(kind, folder)
        found = way.ask("memory", count=_IN_MEMORY)
        way.close()
        if "VmHWM" in found:
            note = f"{found['RssFile']:.0f} MB of it are pages of mapped files"
            name = f"{kind}: peak memory, {_IN_MEMORY:,} texts"
            target = 600.0 if kind == "exact" else None
            yield Figure(AREA, name, found["VmHWM"], "MB", target, note=note)


def _speed(ways: dict[str, Way], texts: int, most: int) -> Iterator[Figure]:
    done: dict[str, list[dict[str, float]]] = {kind: [] for kind in ways}
    for number in range(ROUNDS):
        for kind, way in ways.items():
            share = min(POPULATION // max(texts, 1), POPULATION if kind == "stock" else most)
            of = max(1, share) * ROUNDS
            done[kind].append(way.ask("part", number=number * of // ROUNDS, of=of))
    total = {
        kind: sum(one["texts"] for one in found) / sum(one["seconds"] for one in found)
        for kind, found in done.items()
    }
    for kind in _ours(ways):
        stock = total.get("stock")
        per_s = f"{kind}: comments of real lengths"
        yield Figure(AREA, per_s, total[kind], "rows/s", None, _STOCK, stock)
        if stock is not None:
            yield Figure(AREA, f"{kind}: times stock", total[kind] / stock, "×", _TARGETS[kind])


def _one_comment(ways: dict[str, Way]) -> Iterator[Figure]:
    found: dict[str, list[float]] = {kind: [] for kind in ways}
    for start in range(0, _SINGLES, _SINGLES // ROUNDS):
        for kind, way in ways.items():
            step = {"from": start, "to": start + _SINGLES // ROUNDS}
            way.ask("one", **step)  # to be as warm as the others
            found[kind] += way.ask("one", **step)["ms"]
    stock = median(found["stock"]) if "stock" in ways else None
    for kind in _ours(ways):
        name, value = f"{kind}: one comment", median(found[kind])
        yield Figure(AREA, name, value, "ms", stock / 3 if stock else None, "stock", stock)


def _differences(ways: dict[str, Way], folder: Path) -> Iterator[Figure]:
    if "stock" not in ways:
        return
    scores = {}
    for kind, way in ways.items():
        path = folder / f"scores-{kind}.npy"
        way.ask("scores", file=str(path), count=_COMPARED)
        scores[kind] = np.load(path)
    for kind in _ours(ways):
        most = float(np.abs(scores[kind] - scores["stock"]).max())
        target = MOST_DIFFERENCE if kind == "exact" else None
        yield Figure(AREA, f"{kind}: largest difference", most, "of 1", target)


def _ours(kinds: object) -> list[str]:
    return [kind for kind in kinds if kind != "stock"]


def _is_there(kind: str) -> bool:
    needed = {"stock": "detoxify", "bf16": "openvino"}.get(kind)
    return needed is None or find_spec(needed) is not None


def _installed(names: tuple[str, ...]) -> float:
    """Return the megabytes that packages take on the disk."""
    total = 0
    for name in names:
        try:
            files = distribution(name).files or []
        except ModuleNotFoundError:
            continue
        paths = [Path(str(one.locate())) for one in files]
        total += sum(path.stat().st_size for path in paths if path.is_file())
    return total / 1e6


def _surroundings() -> dict[str, str]:
    """Give each way all processors; what the scoring process is given else is given here too."""
    return environment(os.environ, os.cpu_count() or 1) | {"PYTHONPATH": str(ROOT)}


def _output(module: str) -> str:
    told = subprocess.run(
        [sys.executable, "-m", module], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return told.stdout
