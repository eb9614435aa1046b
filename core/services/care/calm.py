"""Calm comments mixed in among hard ones: every n-th row, always the same ones."""

import numpy as np
import numpy.typing as npt

Ids = npt.NDArray[np.int64]


def mixed(ids: Ids, is_calm: npt.NDArray[np.bool_], every: int) -> Ids:
    """Return the same ids with a calm one in every `every`-th row, as long as both last.

    Hard ones keep their order, and so do calm ones; `every` below 2 changes nothing.
    """
    if every < 2:
        return ids
    hard, calm = ids[~is_calm], ids[is_calm]
    placed = min(len(calm), len(hard) // (every - 1))
    rows = np.arange(1, placed + 1) * every - 1
    free = np.ones(len(ids), dtype=np.bool_)
    free[rows] = False
    result = np.empty_like(ids)
    result[rows] = calm[:placed]
    result[free] = np.concatenate([hard, calm[placed:]])
    return result
