"""Evaluation: how well the scorer ranks labelled texts, by figures anybody can recompute."""

import csv
import gzip
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.errors import ImportRefusedError
from core.importing import sniff
from core.model import Attribute
from core.scoring.scorer import Scorer
from core.task import Task

_BATCH = 2_000
_MAX_FIELD = 8 * 1024 * 1024
_BINS = 10
_TOP = 100
_LABEL = "label_toxic"
Points = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """Figures of one file; None where a figure needs both classes and there is only one."""

    file: str
    rows: int
    positives: int
    roc_auc: float | None
    average_precision: float | None
    precision_at_100: float | None
    calibration_error: float | None


class EvaluationService:
    """Measures a scorer. Stores nothing."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer

    def evaluate(
        self, path: Path, *, split: str | None = None, task: Task | None = None
    ) -> EvaluationReport:
        """Rate the labelled rows of a CSV file (`text`, `label_toxic`, optional `lang`, `split`).

        Rows without a label are left out; with `split` only that split counts. The language a row
        names is believed. Raises ImportRefusedError.
        """
        rows = list(_rows(path, split))
        points: list[Points] = []
        place = self._scorer.attributes.index(Attribute.TOXICITY)
        for start in range(0, len(rows), _BATCH):
            part = rows[start : start + _BATCH]
            batch = self._scorer.score([row[0] for row in part], [row[2] for row in part])
            points.append(batch.values[:, place].astype(np.float64))
            if task is not None:
                task.check()
                task.report(start + len(part), len(rows), "rows rated")
        labels = np.array([row[1] for row in rows], dtype=np.int64)
        return _report(path, labels, np.concatenate(points) if points else np.empty(0))


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


def _mean_ranks(points: Points) -> Points:
    _, places, counts = np.unique(points, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return np.asarray((ends - (counts - 1) / 2)[places], dtype=np.float64)


def _report(path: Path, labels: Labels, points: Points) -> EvaluationReport:
    points = np.nan_to_num(points, nan=0.0)
    positives = int(labels.sum())
    if not 0 < positives < len(labels):
        return EvaluationReport(path.name, len(labels), positives, None, None, None, None)
    return EvaluationReport(
        path.name,
        len(labels),
        positives,
        round(roc_auc(labels, points), 4),
        round(average_precision(labels, points), 4),
        round(precision_at(labels, points, _TOP), 4),
        round(calibration_error(labels, points), 4),
    )


def _rows(path: Path, split: str | None) -> Iterator[tuple[str, int, str]]:
    shape = sniff(path)
    for column in ("text", _LABEL, *(["split"] if split else [])):
        if column not in shape.columns:
            raise ImportRefusedError(
                f"“{path.name}” has no column “{column}”. Labelled data needs text and "
                f"{_LABEL} (0 or 1), and split where a split is asked for."
            )
    opener = gzip.open if shape.is_gz else open
    csv.field_size_limit(_MAX_FIELD)
    try:
        with opener(path, "rt", encoding=shape.encoding, errors="replace", newline="") as file:
            for row in csv.DictReader(file, delimiter=shape.delimiter or ","):
                label = _label(row)
                if label is not None and (split is None or row.get("split") == split):
                    yield row["text"] or "", label, row.get("lang") or ""
    except (csv.Error, OSError, EOFError, zlib.error) as error:
        raise ImportRefusedError(
            f"“{path.name}” cannot be read to its end ({error}). Save it again."
        ) from error


def _label(row: Mapping[str, str | None]) -> int | None:
    value = (row.get(_LABEL) or "").strip()
    return int(value) if value in ("0", "1") else None
