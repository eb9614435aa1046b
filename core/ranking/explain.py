"""The explanation of a priority: what each stage added, in points that sum to it."""

import numpy as np

from core.model import Contribution, Lane, Priority, Stage
from core.ranking.components import Components, harm_mask, help_mask, praise_mask
from core.ranking.urgency import Stages, band_of, severity_causes, stages
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
    """Return the priority of one comment (columns of length 1) with its contributions.

    Stages that added nothing are left out.
    """
    ladder = stages(known, weights)
    value = round(float(np.round(ladder.floor, 2)[0]), 2)
    points = _points(ladder, value)
    names = _names(known, weights)
    parts = tuple(
        Contribution(stage, names[stage], share, _words(names[stage], age_hours))
        for stage, share in zip(Stage, points, strict=True)
        if share
    )
    return Priority(value, band_of(value), lane_of(known), parts)


def lane_of(known: Components) -> Lane:
    """Return the lane of one comment; EVERYTHING if no other takes it."""
    if harm_mask(known)[0]:
        return Lane.HARM
    if help_mask(known)[0]:
        return Lane.HELP
    return Lane.PRAISE if praise_mask(known)[0] else Lane.EVERYTHING


def _points(ladder: Stages, value: float) -> list[float]:
    """Split the value into hundredths per stage; the rounding goes to the largest remainders."""
    steps = [
        float(part[0])
        for part in (ladder.severity, ladder.need, ladder.spread, ladder.waiting, ladder.floor)
    ]
    exact = [100.0 * (step - before) for step, before in zip(steps, [0.0, *steps], strict=False)]
    exact = [max(0.0, share) for share in exact]
    whole = [int(share) for share in exact]
    missing = round(100 * value) - sum(whole)
    by_rest = sorted(range(len(exact)), key=lambda i: whole[i] - exact[i])
    for turn in range(abs(missing)):
        whole[by_rest[turn % len(by_rest)] if missing > 0 else int(np.argmax(whole))] += (
            1 if missing > 0 else -1
        )
    return [share / 100 for share in whole]


def _names(known: Components, weights: Weights) -> dict[Stage, str]:
    causes = {name: float(part[0]) for name, part in severity_causes(known, weights).items()}
    asks = weights.question * float(known.question[0])
    complains = weights.complaint * float(known.complaint[0])
    return {
        Stage.SEVERITY: max(causes, key=lambda name: causes[name]),
        Stage.NEED: "question" if asks >= complains else "complaint",
        Stage.SPREAD: "spread",
        Stage.WAITING: "waiting",
        Stage.FLOOR: "floor",
    }


def _words(name: str, age_hours: float) -> str:
    if name != "waiting":
        return _WORDS[name]
    if age_hours < 1:
        return f"waiting {int(age_hours * 60)} min"
    if age_hours < _DAY:
        return f"waiting {int(age_hours)} h"
    return f"waiting {int(age_hours / _DAY)} d"
