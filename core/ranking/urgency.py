"""The priority formula, on whole columns at once.

severity  Sev = max(threat, self-harm, w_t·toxicity^1.5, w_k·crisis², w_f·flags)
need      N   = 1 − (1 − w_q·question)(1 − w_c·complaint)
base      b   = 1 − (1 − w_s·Sev)(1 − w_n·N)
spread    u1  = b + w_p·P·b(1 − b)            with P = 0.6·velocity
waiting   u   = u1 + w_a·age·min(1, 2b)(1 − u1)
floors    self-harm ≥ 0.7 and threat ≥ 0.7 lift u to their floor
priority  100·u, on two decimals
"""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt

from core.model import Band
from core.ranking.components import Column, Components
from core.settings import Weights

BANDS = MappingProxyType({Band.CRITICAL: 80.0, Band.HIGH: 60.0, Band.MEDIUM: 35.0})
FLOOR_FROM = 0.7
_VELOCITY_SHARE = 0.6
_Share = npt.NDArray[np.floating[Any]]
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
    severity, base, spread, waiting = _shares(known, weights)
    return Stages(
        _points(weights.severity * severity),
        _points(base),
        _points(spread),
        _points(waiting),
        _lifted(_points(waiting), known, weights),
    )


def priorities(known: Components, weights: Weights) -> Column:
    """Return the priority of every comment in points, on two decimals."""
    found = np.empty(len(known.toxicity), dtype=np.float32)
    for start in range(0, len(found), _CHUNK):
        rows = slice(start, start + _CHUNK)
        part = known.part(rows)
        *_, waiting = _shares(part, weights)
        found[rows] = np.round(_lifted(_points(waiting), part, weights), 2)
    return found


def _shares(known: Components, weights: Weights) -> tuple[_Share, _Share, _Share, _Share]:
    """Return severity, base, spread and waiting as shares of one."""
    severity = _severity(known, weights)
    need = 1.0 - (1.0 - weights.question * known.question) * (
        1.0 - weights.complaint * known.complaint
    )
    base = 1.0 - (1.0 - weights.severity * severity) * (1.0 - weights.need * need)
    spread = base + weights.spread * _VELOCITY_SHARE * known.velocity * base * (1.0 - base)
    pressing = np.asarray(2.0 * base)
    # With a column of ones, as one number takes three times as long.
    np.minimum(pressing, np.ones_like(pressing), out=pressing)
    waiting = spread + weights.waiting * known.age * pressing * (1.0 - spread)
    return severity, base, spread, waiting


def band_of(value: float) -> Band:
    """Return the word for a priority: critical from 80, high from 60, medium from 35, else low."""
    return next((band for band, least in BANDS.items() if value >= least), Band.LOW)


def bands_of(priority: Column) -> npt.NDArray[np.int64]:
    """Return a number per priority that is larger in a higher band, and equal within one."""
    return np.searchsorted(sorted(BANDS.values()), priority, side="right")


def severity_causes(known: Components, weights: Weights) -> dict[str, Column]:
    """Return what may drive the severity, by name; the largest one does."""
    return {
        "threat": known.threat,
        "self_harm": known.self_harm,
        # x·√x is x^1.5, ten times as fast.
        "toxicity": weights.toxicity * (known.toxicity * np.sqrt(known.toxicity)),
        "crisis": weights.crisis * known.crisis**2,
        "flags": weights.flags * known.flags,
    }


def _severity(known: Components, weights: Weights) -> Column:
    first, *others = severity_causes(known, weights).values()
    for other in others:
        first = np.maximum(first, other)
    return np.asarray(first)


def _lifted(points: Column, known: Components, weights: Weights) -> Column:
    """Return the points, where a floor is in force no lower than that."""
    floors = (
        (weights.is_floor_threat_on, known.threat, weights.floor_threat),
        (weights.is_floor_self_harm_on, known.self_harm, weights.floor_self_harm),
    )
    for is_on, cause, least in floors:
        if is_on:
            rows = np.flatnonzero(cause >= np.float32(FLOOR_FROM))  # few: quicker than all of them
            points[rows] = np.maximum(points[rows], np.float32(least))
    return points


def _points(share: _Share) -> Column:
    return (100.0 * share).astype(np.float32, copy=False)
