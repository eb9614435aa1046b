"""A calibration learnt from decisions: a straight line through the logit of the toxicity.

Platt scaling (J. Platt, 1999): with hundreds of labels two numbers hold where a free curve would
follow the noise. The line must rise, so the order of the comments by toxicity stays as it is.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
_EDGE = 1e-4
_STEPS = 100
_RIDGE = 1e-6
_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class Calibration:
    """probability = σ(slope·logit(score) + offset); `labels` says how many taught it."""

    slope: float
    offset: float
    labels: int = 0

    def applied(self, scores: Floats) -> Floats:
        """Return calibrated scores; NaN stays NaN."""
        line = self.slope * logits(scores) + self.offset
        return np.asarray(1.0 / (1.0 + np.exp(-line)), dtype=np.float32)


def logits(scores: npt.ArrayLike) -> Doubles:
    """Return the logit of scores, those at 0 and 1 taken as very near to it."""
    inside = np.clip(np.asarray(scores, dtype=np.float64), _EDGE, 1.0 - _EDGE)
    return np.asarray(np.log(inside) - np.log1p(-inside))


def fitted(scores: npt.ArrayLike, labels: npt.ArrayLike) -> Calibration:
    """Learn the line from scores and labels (0 or 1) by Newton's method.

    Targets are drawn in a little from 0 and 1 as Platt does, so that a clean cut stays finite.
    """
    x, y = logits(scores), np.asarray(labels, dtype=np.float64)
    positives = float(y.sum())
    negatives = len(y) - positives
    target = np.where(y > 0, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    design = np.column_stack([x, np.ones_like(x)])
    line = np.array([1.0, 0.0])
    for _ in range(_STEPS):
        chance = 1.0 / (1.0 + np.exp(-np.clip(design @ line, -30.0, 30.0)))
        slope = design.T @ (chance - target)
        bend = (design * (chance * (1.0 - chance))[:, None]).T @ design
        step = np.linalg.solve(bend + _RIDGE * np.eye(2), slope)
        line = line - np.clip(step, -5.0, 5.0)
        if np.abs(step).max() < _TOLERANCE:
            break
    return Calibration(float(line[0]), float(line[1]), len(y))
