"""The blend: what two scorers say about a comment becomes one score per attribute.

    logit(score) = w·logit(second) + (1 − w)·logit(first)

`w` is the share of the second scorer in the language of the comment. Where only one of them rated,
its score stands as it is; where none did, the score is NaN ("not available"). Pure functions on
whole columns: nothing rated is ever changed, so another blend, or none, is always one step away.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from core.model import Attribute, ScorerKey
from core.ranking.calibration import Calibration

Floats = npt.NDArray[np.float32]

#: What the priority formula reads, in the order of the blended columns.
RANKED = (
    Attribute.TOXICITY,
    Attribute.THREAT,
    Attribute.SELF_HARM,
    Attribute.CRISIS,
    Attribute.QUESTION,
    Attribute.COMPLAINT,
    Attribute.PRAISE,
)
#: How much the second scorer counts in a language that it was made and tested for …
USUAL_SHARE = 0.8
#: … and in one that its makers never measured: the first scorer carries it.
UNTESTED_SHARE = 0.4
#: Scores this near to 0 or 1 count as this near, so that no scorer outvotes the other alone.
_EDGE = 1e-4


@dataclass(frozen=True, slots=True)
class Blend:
    """Which second scorer counts, how much per language, and the calibration learnt on top.

    `shares` maps ISO 639-1 codes to 0..1; other languages take `otherwise`.
    """

    second: ScorerKey | None = None
    shares: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    otherwise: float = USUAL_SHARE
    calibration: Calibration | None = None

    def share(self, lang: str) -> float:
        """Return how much the second scorer counts in a language (“de”, “de-AT”); 0 without one."""
        if self.second is None:
            return 0.0
        code = lang.lower().replace("_", "-").split("-")[0]
        return self.shares.get(code, self.otherwise)


def blended(
    first: Floats,
    first_attributes: Sequence[Attribute],
    second: Floats,
    second_attributes: Sequence[Attribute],
    share: Floats,
    calibration: Calibration | None = None,
) -> Floats:
    """Return one row per comment and one column per RANKED attribute.

    `share` is the second scorer's weight per row. NaN in either stands for "did not rate".
    """
    found = np.full((len(share), len(RANKED)), np.nan, dtype=np.float32)
    for place, attribute in enumerate(RANKED):
        found[:, place] = _column(
            _of(first, first_attributes, attribute),
            _of(second, second_attributes, attribute),
            share,
        )
        if calibration is not None and attribute is Attribute.TOXICITY:
            found[:, place] = calibration.applied(found[:, place])
    return found


def _of(values: Floats, attributes: Sequence[Attribute], wanted: Attribute) -> Floats | None:
    return values[:, attributes.index(wanted)] if wanted in attributes else None


def _column(first: Floats | None, second: Floats | None, share: Floats) -> Floats:
    nothing = np.full(len(share), np.nan, dtype=np.float32)
    one = nothing if first is None else first
    if second is None:
        return one
    counts = np.isfinite(second) & (share > 0)
    both = counts & np.isfinite(one)
    found = np.where(counts & ~both, second, one)
    mixed = share[both] * _logit(second[both]) + (1.0 - share[both]) * _logit(one[both])
    found[both] = 1.0 / (1.0 + np.exp(-mixed))
    return np.asarray(found, dtype=np.float32)


def _logit(values: Floats) -> Floats:
    inside = np.clip(values, _EDGE, 1.0 - _EDGE)
    return np.asarray(np.log(inside) - np.log1p(-inside), dtype=np.float32)
