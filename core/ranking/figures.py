"""Figures of a ranking: how well points order rows whose labels or grades are known."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]
Interval = tuple[float, float]

_BINS = 10
_DRAWS = 200
#: So many rows are drawn at most in all: a million rows get fewer draws, not a long wait.
_MOST_DRAWN = 4_000_000
_LEAST_DRAWS = 20
_SEED = 7


def roc_auc(labels: Labels, points: Points) -> float:
    """Return the chance that a positive is rated above a negative; ties count half."""
    positives = int(labels.sum())
    negatives = len(labels) - positives
    ranks = _mean_ranks(points)
    wins = ranks[labels == 1].sum() - positives * (positives + 1) / 2
    return float(wins / (positives * negatives))


def average_precision(labels: Labels, points: Points) -> float:
    """Return the mean precision over the recall steps; tied rows make one step."""
    order = np.argsort(-points, kind="stable")
    hits = np.cumsum(labels[order])
    ends = np.append(np.flatnonzero(np.diff(points[order])), len(points) - 1)
    precision = hits[ends] / (ends + 1)
    steps = np.diff(hits[ends], prepend=0)
    return float((precision * steps).sum() / labels.sum())


def precision_at(labels: Labels, points: Points, count: int) -> float:
    """Return the share of positives among the `count` highest rated, in file order for ties."""
    order = np.argsort(-points, kind="stable")[:count]
    return float(labels[order].mean())


def calibration_error(labels: Labels, points: Points) -> float:
    """Return the expected calibration error over ten bins of equal width."""
    bins = np.minimum((points * _BINS).astype(int), _BINS - 1)
    gaps = [
        abs(labels[bins == n].mean() - points[bins == n].mean()) * np.count_nonzero(bins == n)
        for n in np.unique(bins)
    ]
    return float(sum(gaps) / len(labels))


def threshold_for_recall(points: Points, recall: float) -> float:
    """Return the highest threshold that finds at least this share of the given positives."""
    ordered = np.sort(points)[::-1]
    return float(ordered[max(0, int(np.ceil(recall * len(ordered))) - 1)])


def ndcg_at(grades: Labels, order: Labels, count: int) -> float:
    """Return the discounted gain (2^grade − 1) of the first `count`, as a share of the best."""
    gains = 2.0**grades - 1
    weights = 1 / np.log2(np.arange(2, min(count, len(grades)) + 2))
    best = np.sort(gains)[::-1][: len(weights)] @ weights
    return float(gains[order[: len(weights)]] @ weights / best) if best else 0.0


def first_rank(is_wanted: npt.NDArray[np.bool_], order: Labels) -> int:
    """Return the place of the first wanted row, counted from 1."""
    return int(np.argmax(is_wanted[order])) + 1


def recall_at(is_wanted: npt.NDArray[np.bool_], order: Labels, count: int) -> float:
    """Return the share of the wanted rows that stand among the first `count`."""
    return float(is_wanted[order[:count]].sum() / is_wanted.sum())


def interval(
    figure: Callable[[Labels, Points], float], labels: Labels, points: Points
) -> Interval | None:
    """Return the 95 % bootstrap interval of a figure; draws of one class only are left out."""
    chance = np.random.default_rng(_SEED)
    count = len(labels)
    found = []
    for _ in range(max(_LEAST_DRAWS, min(_DRAWS, _MOST_DRAWN // max(1, count)))):
        rows = chance.integers(0, count, count)
        if 0 < labels[rows].sum() < count:
            found.append(figure(labels[rows], points[rows]))
    return bounds(np.array(found)) if found else None


def mean_interval(values: Points) -> Interval:
    """Return the 95 % bootstrap interval of the mean of values."""
    chance = np.random.default_rng(_SEED)
    drawn = chance.integers(0, len(values), (_DRAWS * 5, len(values)))
    return bounds(values[drawn].mean(axis=1))


def bounds(values: Points) -> Interval:
    """Return the 2.5th and the 97.5th percentile."""
    low, high = np.percentile(values, [2.5, 97.5])
    return round(float(low), 4), round(float(high), 4)


def _mean_ranks(points: Points) -> Points:
    _, places, counts = np.unique(points, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return np.asarray((ends - (counts - 1) / 2)[places], dtype=np.float64)
