"""The priority formula, on whole columns at once.

Each stage takes a share of the way that is left to 100 points.

severity  Sev = max(threat, self-harm, w_t·toxicity^1.5, w_k·crisis², w_f·flags)
need      N   = 1 − (1 − w_q·question)(1 − w_c·complaint)
base      b   = 1 − (1 − w_s·Sev)(1 − w_n·N)
spread    u1  = 1 − (1 − b)(1 − w_p·0.6·velocity·b)
waiting   u   = 1 − (1 − u1)(1 − w_a·age·min(1, 2b))
floors    self-harm ≥ 0.7 and threat ≥ 0.7 lift u to their floor
priority  100·u, on two decimals

A million comments stand in a new order while a slider moves. So columns are overwritten where they
are our own: a new column for each step takes twice as long, as it leaves the processor's cache.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from core.model import Band
from core.ranking.components import Column, Components
from core.settings import Weights

BANDS = MappingProxyType({Band.CRITICAL: 80.0, Band.HIGH: 60.0, Band.MEDIUM: 35.0})
FLOOR_FROM = 0.7
_VELOCITY_SHARE = 0.6
#: Rows computed at once: the temporaries of a chunk stay in the processor's cache.
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Stages:
    """The priority in points (0..100) after each stage; the last one is the priority."""

    severity: Column
    need: Column
    spread: Column
    waiting: Column
    floor: Column


def stages(known: Components, weights: Weights) -> Stages:
    """Return the running priority after each stage, in points."""
    severity, need, spread, waiting = (_points(left.copy()) for left in _left(known, weights))
    return Stages(severity, need, spread, waiting, _lifted(waiting.copy(), known, weights))


def priorities(known: Components, weights: Weights) -> Column:
    """Return the priority of every comment in points, on two decimals."""
    found = np.empty(len(known.flags), dtype=np.float32)
    for start in range(0, len(found), _CHUNK):
        rows = slice(start, start + _CHUNK)
        part = known.part(rows)
        *_, left = _left(part, weights)
        np.round(_lifted(_points(left), part, weights), 2, out=found[rows])
    return found


def _left(known: Components, weights: Weights) -> Iterator[Column]:
    """Yield the share of the way that is left after each stage: one column, overwritten."""
    left = _less(_severity(known, weights), weights.severity)
    yield left
    left *= _less(_need(known, weights), weights.need)
    yield left
    base = 1.0 - left
    spread = known.velocity * base
    left *= _less(spread, weights.spread * _VELOCITY_SHARE)
    yield left
    base *= 2.0
    # With a column of ones, as one number takes three times as long.
    np.minimum(base, np.ones_like(base), out=base)
    base *= known.age
    left *= _less(base, weights.waiting)
    yield left


def _less(share: Column, weight: float) -> Column:
    """Return 1 − weight · share, in the column that was given."""
    share *= -weight
    share += 1.0
    return share


def band_of(value: float) -> Band:
    """Return the word for a priority: critical from 80, high from 60, medium from 35, else low."""
    return next((band for band, least in BANDS.items() if value >= least), Band.LOW)


def bands_of(priority: Column) -> npt.NDArray[np.int64]:
    """Return a number per priority that is larger in a higher band, and equal within one."""
    return np.searchsorted(sorted(BANDS.values()), priority, side="right")


def severity_causes(known: Components, weights: Weights) -> dict[str, Column]:
    """Return what may drive the severity, by name; the largest one does."""
    # x·√x is x^1.5, ten times as fast.
    toxicity = np.sqrt(known.toxicity)
    toxicity *= known.toxicity
    toxicity *= weights.toxicity
    return {
        "threat": known.threat,
        "self_harm": known.self_harm,
        "toxicity": toxicity,
        "crisis": weights.crisis * known.crisis**2,
        "flags": weights.flags * known.flags,
    }


def _severity(known: Components, weights: Weights) -> Column:
    causes = severity_causes(known, weights)
    most = causes.pop("flags")  # the one that is always known: fmax passes over what is not
    for cause in causes.values():
        np.fmax(most, cause, out=most)
    return most


def _need(known: Components, weights: Weights) -> Column:
    nothing = np.zeros_like(known.question)
    quiet = _less(np.fmax(known.question, nothing), weights.question)
    quiet *= _less(np.fmax(known.complaint, nothing), weights.complaint)
    return _less(quiet, 1.0)


def _lifted(points: Column, known: Components, weights: Weights) -> Column:
    """Lift the points, where a floor is in force, to no lower than that."""
    floors = (
        (weights.is_floor_threat_on, known.threat, weights.floor_threat),
        (weights.is_floor_self_harm_on, known.self_harm, weights.floor_self_harm),
    )
    for is_on, cause, least in floors:
        if is_on:
            rows = np.flatnonzero(cause >= np.float32(FLOOR_FROM))  # few: quicker than all of them
            points[rows] = np.maximum(points[rows], np.float32(least))
    return points


def _points(left: Column) -> Column:
    """Return the points on the way, in the column that was given."""
    left *= -100.0
    left += 100.0
    return left
