"""Fitting the net: plain gradient descent in numpy, seeded, one thread, the same bits each time.

The net learns the toxic label and, at a lower weight, every aspect of the sets. Each source has
an offset of its own, so that how often a set is toxic is not taken for the meaning of its words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, diags

from core.model import Attribute
from core.scoring.net import Net

BITS = 16
_SUMS, _UNITS = 16, 32
_ROUNDS, _BATCH = 20, 1024
_TABLE_STEP, _STEP = 5e-3, 3e-3
_FADE = 0.2
#: Share of the buckets that are left out of each text each time: no word gets too much trust.
_LEFT_OUT = 0.8
_FIRST_SPREAD = 0.1
_LEVELS = 15
_SEED = 20261125
_DIGITS = 9

Numbers = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the net learns: texts, targets and their weights (one column per label), sources."""

    table: csr_matrix
    targets: Numbers
    weights: Numbers
    sources: Ints


def fit_net(lesson: Lesson, prior: npt.NDArray[np.float64], attribute: Attribute) -> Net:
    """Fit the net; the first label becomes its margin, the others only teach.

    `prior` scales the buckets as for the heads and is folded into the table.
    """
    chance = np.random.default_rng(_SEED)
    table = (lesson.table @ diags(prior)).tocsr().astype(np.float32)
    parts = _first(table.shape[1], lesson, chance)
    mover = _Mover(parts, _ROUNDS * (len(lesson.sources) // _BATCH))
    for _ in range(_ROUNDS):
        for rows in _batches(len(lesson.sources), chance):
            texts = table[rows]
            keep = chance.random(len(texts.data), dtype=np.float32) >= _LEFT_OUT
            texts.data = texts.data * keep / np.float32(1 - _LEFT_OUT)
            mover.move(_slopes(parts, texts, lesson, rows))
    return _rounded(parts, prior, attribute)


def _first(buckets: int, lesson: Lesson, chance: np.random.Generator) -> dict[str, Numbers]:
    labels, sources = lesson.targets.shape[1], int(lesson.sources.max()) + 1
    drawn = {
        "table": chance.normal(0, _FIRST_SPREAD, (buckets, _SUMS)),
        "inner": chance.normal(0, 1 / np.sqrt(_SUMS), (_SUMS, _UNITS)),
        "inner_bias": np.zeros(_UNITS),
        "outer": chance.normal(0, 1 / np.sqrt(_UNITS), (_UNITS, labels)),
        "direct": np.zeros((_SUMS, labels)),
        "bias": np.zeros(labels),
        "offsets": np.zeros((sources, labels)),
    }
    return {name: part.astype(np.float32) for name, part in drawn.items()}


def _batches(count: int, chance: np.random.Generator) -> Iterator[Ints]:
    order = chance.permutation(count)
    for start in range(0, max(1, count - _BATCH + 1), _BATCH):
        yield order[start : start + _BATCH]


def _slopes(
    parts: dict[str, Numbers], texts: csr_matrix, lesson: Lesson, rows: Ints
) -> dict[str, Numbers]:
    """Return how the loss changes with each part."""
    sums = texts @ parts["table"]
    bent = sums @ parts["inner"] + parts["inner_bias"]
    units = np.maximum(bent, 0)
    offsets = parts["offsets"][lesson.sources[rows]]
    margins = units @ parts["outer"] + sums @ parts["direct"] + parts["bias"] + offsets
    guesses = 1 / (1 + np.exp(-np.clip(margins, -30, 30)))
    miss = ((guesses - lesson.targets[rows]) * lesson.weights[rows] / _BATCH).astype(np.float32)
    by_source = np.zeros_like(parts["offsets"])
    np.add.at(by_source, lesson.sources[rows], miss)
    into_units = (miss @ parts["outer"].T) * (bent > 0)
    into_sums = into_units @ parts["inner"].T + miss @ parts["direct"].T
    return {
        "table": texts.T @ into_sums,
        "inner": sums.T @ into_units,
        "inner_bias": into_units.sum(axis=0),
        "outer": units.T @ miss,
        "direct": sums.T @ miss,
        "bias": miss.sum(axis=0),
        "offsets": by_source,
    }


class _Mover:
    """Moves the parts against the slopes (Adam, Kingma and Ba 2015), ever slower to a stop."""

    def __init__(self, parts: dict[str, Numbers], steps: int) -> None:
        self._parts, self._steps, self._done = parts, max(1, steps), 0
        self._means = {name: np.zeros_like(part) for name, part in parts.items()}
        self._squares = {name: np.zeros_like(part) for name, part in parts.items()}

    def move(self, slopes: dict[str, Numbers]) -> None:
        self._done += 1
        pace = max(0.0, 1 - self._done / self._steps)
        for name, part in self._parts.items():
            mean, square = self._means[name], self._squares[name]
            mean *= 0.9
            mean += np.float32(0.1) * slopes[name]
            square *= 0.999
            square += np.float32(0.001) * slopes[name] ** 2
            root = np.sqrt(square / (1 - 0.999**self._done)) + 1e-8
            step = (_TABLE_STEP if name == "table" else _STEP) * pace
            part -= np.float32(step) * (mean / (1 - 0.9**self._done) / root).astype(np.float32)
            if name == "table":
                part *= np.float32(1 - step * _FADE)


def _rounded(parts: dict[str, Any], prior: npt.NDArray[np.float64], attribute: Attribute) -> Net:
    table = parts["table"].astype(np.float64) * prior[:, None]
    scale = np.maximum(np.quantile(np.abs(table), 0.9999, axis=0), 1e-9) / _LEVELS
    whole = np.clip(np.round(table / scale), -_LEVELS, _LEVELS).astype(np.int8)
    direct = parts["direct"][:, 0] * scale
    return Net(
        attribute,
        whole,
        np.round(parts["inner"] * scale[:, None], _DIGITS),
        np.round(parts["inner_bias"].astype(np.float64), _DIGITS),
        np.round(parts["outer"][:, 0].astype(np.float64), _DIGITS),
        np.round(direct, _DIGITS),
    )
