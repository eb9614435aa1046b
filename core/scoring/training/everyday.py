"""A scale for what is rare: anchored at how people usually write, not at balanced classes."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from core.scoring.training.tasks import Sample

#: Where the middle of everyday texts shall lie, and the hundredth that looks worst.
_USUAL, _WORST = 0.02, 0.12
_WORST_SHARE = 0.99
_LEAST_ROWS = 200
Floats = npt.NDArray[np.float64]


def everyday(
    samples: Sequence[Sample], margins: Floats, unseen: npt.NDArray[np.bool_], langs: Sequence[str]
) -> dict[str, tuple[float, float]]:
    """Return slope and offset per language in which there are enough everyday texts.

    The sets hold a threat in every few rows; real inboxes hold hardly any. A head fitted to the
    sets calls a question about opening hours a threat by a third, and ranks it as one.
    """
    found = {}
    for lang in langs:
        calm = unseen & np.array([s.lang == lang and s.source == f"calm_{lang}" for s in samples])
        if np.count_nonzero(calm) >= _LEAST_ROWS:
            found[lang] = _through(margins[calm])
    return found


def _through(margins: Floats) -> tuple[float, float]:
    usual, worst = np.quantile(margins, [0.5, _WORST_SHARE])
    slope = (_logit(_WORST) - _logit(_USUAL)) / max(worst - usual, 1e-6)
    return round(float(slope), 4), round(float(_logit(_USUAL) - slope * usual), 4)


def _logit(share: float) -> float:
    return float(np.log(share / (1 - share)))
