"""The explanation of a priority: what each stage added, in points that sum to it."""

from dataclasses import fields

import numpy as np

from core.model import Contribution, Lane, Priority, Stage
from core.ranking.components import LANES, Column, Components, lane_codes
from core.ranking.urgency import band_of, severity_causes, stages
from core.settings import Weights

_DAY = 24
_WORDS = {
    "threat": "threat",
    "self_harm": "someone may be in danger",
    "toxicity": "toxicity",
    "crisis": "safety",
    "flags": "reported by readers",
    "question": "question",
    "complaint": "complaint",
    "spread": "spreading",
    "floor": "never ranked below this",
}


def explain(known: Components, weights: Weights, age_hours: float) -> Priority:
    """Return the priority of one comment (columns of length 1) with its contributions."""
    return explain_all(known, weights, np.array([age_hours], dtype=np.float32))[0]


def explain_all(known: Components, weights: Weights, age_hours: Column) -> list[Priority]:
    """Return the priority of each comment with its contributions.

    Stages that added nothing are left out.
    """
    known = known.without_gaps()
    ladder = stages(known, weights)
    steps = np.column_stack([getattr(ladder, item.name) for item in fields(ladder)])
    values = np.round(ladder.floor, 2).tolist()
    lanes = lane_codes(known).tolist()
    names = _Names(known, weights)
    return [
        _explained(n, round(value, 2), LANES[lane], line, names, hours)
        for n, (value, lane, line, hours) in enumerate(
            zip(values, lanes, steps.tolist(), age_hours.tolist(), strict=True)
        )
    ]


def lane_of(known: Components) -> Lane:
    """Return the lane of one comment; EVERYTHING if no other takes it."""
    return LANES[lane_codes(known)[0]]


def _explained(
    row: int, value: float, lane: Lane, steps: list[float], names: "_Names", age_hours: float
) -> Priority:
    parts = []
    for stage, points in zip(Stage, _points(steps, value), strict=True):
        if points:
            name = names.of(stage, row)
            parts.append(Contribution(stage, name, points, _words(name, age_hours)))
    return Priority(value, band_of(value), lane, tuple(parts))


def _points(steps: list[float], value: float) -> list[float]:
    """Split the value into hundredths per stage; the rounding goes to the largest remainders."""
    exact = [100.0 * (step - before) for step, before in zip(steps, [0.0, *steps], strict=False)]
    exact = [max(0.0, share) for share in exact]
    whole = [int(share) for share in exact]
    missing = round(100 * value) - sum(whole)
    by_rest = sorted(range(len(exact)), key=lambda i: whole[i] - exact[i])
    for turn in range(abs(missing)):
        whole[by_rest[turn % len(by_rest)] if missing > 0 else whole.index(max(whole))] += (
            1 if missing > 0 else -1
        )
    return [share / 100 for share in whole]


class _Names:
    """What drove each stage of each comment."""

    def __init__(self, known: Components, weights: Weights) -> None:
        causes = severity_causes(known, weights)
        self._causes = list(causes)
        self._loudest: list[int] = np.argmax(np.stack(list(causes.values())), axis=0).tolist()
        asks = weights.question * known.question
        self._asks = (asks >= weights.complaint * known.complaint).tolist()

    def of(self, stage: Stage, row: int) -> str:
        """Return the stable key of a stage's cause."""
        if stage is Stage.SEVERITY:
            return self._causes[self._loudest[row]]
        if stage is Stage.NEED:
            return "question" if self._asks[row] else "complaint"
        return str(stage)


def _words(name: str, age_hours: float) -> str:
    if name != "waiting":
        return _WORDS[name]
    if age_hours < 1:
        return f"waiting {int(age_hours * 60)} min"
    if age_hours < _DAY:
        return f"waiting {int(age_hours)} h"
    return f"waiting {int(age_hours / _DAY)} d"
