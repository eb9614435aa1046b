"""Evaluation: how well the scorer ranks labelled texts, by figures anybody can recompute."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.errors import ImportRefusedError
from core.importing.labelled import LABEL, LabelledRow, read_labelled
from core.model import Attribute
from core.ranking.figures import (
    Interval,
    Labels,
    Points,
    average_precision,
    calibration_error,
    interval,
    precision_at,
    roc_auc,
)
from core.said import Sentence
from core.scoring.scorer import Scorer
from core.services.identity_probe import ProbeReport, probe
from core.services.replay import ReplayReport, replay
from core.task import Task

_BATCH = 2_000
_FIGURES: Mapping[str, Callable[[Labels, Points], float]] = {
    "roc_auc": roc_auc,
    "average_precision": average_precision,
    "precision_at_100": partial(precision_at, count=100),
    "calibration_error": calibration_error,
}


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """Figures of one file; None where a figure needs both classes and there is only one.

    `intervals` holds the 95 % bootstrap interval of each figure by its name. `unsupported` counts
    rows in languages that the scorer does not know; they are ranked last.
    """

    file: str
    rows: int
    positives: int
    roc_auc: float | None
    average_precision: float | None
    precision_at_100: float | None
    calibration_error: float | None
    intervals: Mapping[str, Interval | None]
    unsupported: int
    scorer: str
    version: str


class EvaluationService:
    """Measures a scorer. Stores nothing."""

    def __init__(self, scorer: Scorer) -> None:
        self._scorer = scorer

    def evaluate(
        self, path: Path, *, split: str | None = None, task: Task | None = None
    ) -> EvaluationReport:
        """Rate the labelled rows of a file (`text`, `label_toxic`, optional `lang`, `split`).

        Rows without a label are left out; with `split` only that split counts. The language a row
        names is believed. Raises ImportRefusedError.
        """
        task = task or Task()
        rows = [row for row in read_labelled(path, task, split=split) if row.toxic is not None]
        if not rows:
            raise ImportRefusedError(
                "“{name}” has no row with a label: {label} must be 0 or 1.",
                name=path.name,
                label=LABEL,
            )
        labels = np.array([row.toxic for row in rows], dtype=np.int64)
        return self._report(path, labels, self._toxicity(rows, task))

    def probe(self) -> list[ProbeReport]:
        """Return how often neutral sentences about groups of people are called toxic."""
        return probe(self._scorer)

    def replay(
        self,
        paths: Sequence[Path],
        *,
        split: str | None = None,
        seed: int = 1,
        task: Task | None = None,
    ) -> ReplayReport:
        """Rank a day of graded comments by each policy. Raises ImportRefusedError."""
        return replay(self._scorer, paths, task or Task(), split=split, seed=seed)

    def _toxicity(self, rows: list[LabelledRow], task: Task) -> Points:
        points = np.empty(len(rows))
        place = self._scorer.attributes.index(Attribute.TOXICITY)
        for start in range(0, len(rows), _BATCH):
            part = rows[start : start + _BATCH]
            batch = self._scorer.score([row.text for row in part], [row.lang for row in part])
            points[start : start + len(part)] = batch.values[:, place]
            task.check()
            task.report(start + len(part), len(rows), Sentence("rows rated"))
        return points

    def _report(self, path: Path, labels: Labels, rated: Points) -> EvaluationReport:
        points = np.nan_to_num(rated, nan=0.0)
        positives = int(labels.sum())
        has_both = 0 < positives < len(labels)
        figures = {
            name: round(figure(labels, points), 4) if has_both else None
            for name, figure in _FIGURES.items()
        }
        intervals = {
            name: interval(figure, labels, points) if has_both else None
            for name, figure in _FIGURES.items()
        }
        return EvaluationReport(
            path.name,
            len(labels),
            positives,
            **figures,
            intervals=intervals,
            unsupported=_count(np.isnan(rated)),
            scorer=self._scorer.name,
            version=self._scorer.version,
        )


def _count(marks: npt.NDArray[np.bool_]) -> int:
    return int(np.count_nonzero(marks))
