"""The small net beside a linear head: 16 hashed sums per text, one hidden layer, one number.

Every step adds in a fixed order, so a text is rated alike alone and in a batch.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.model import Attribute

Floats = npt.NDArray[np.float64]
Table = npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Net:
    """A net that is added to the margin of the head of `attribute`.

    `table` holds per bucket its share of each sum; `inner` and `inner_bias` lead from the sums
    to the hidden units, `outer` from the units (negative ones count as 0) to the margin and
    `direct` from the sums straight to it.
    """

    attribute: Attribute
    table: Table
    inner: Floats
    inner_bias: Floats
    outer: Floats
    direct: Floats

    def margins(self, sums: Floats) -> Floats:
        """Return the margin of each text from its sums (one row per text)."""
        # A matrix product may round otherwise in another batch; these sums do not.
        units = (sums[:, :, None] * self.inner).sum(axis=1) + self.inner_bias
        bent = (np.maximum(units, 0.0) * self.outer).sum(axis=1)
        return np.asarray(bent + (sums * self.direct).sum(axis=1))

    @property
    def at_rest(self) -> float:
        """Return the margin of a text whose sums are all 0."""
        return float(np.maximum(self.inner_bias, 0.0) @ self.outer)

    def direction(self, sums: Floats) -> Floats:
        """Return what each sum of one text is worth, so that sums @ direction is exact.

        It is the mean slope on the straight way from rest to the text (integrated gradients,
        Sundararajan 2017); for units that bend once there is a closed form.
        """
        reached = sums @ self.inner
        ends = reached + self.inner_bias
        rise = np.maximum(ends, 0.0) - np.maximum(self.inner_bias, 0.0)
        is_moved = np.abs(reached) > 1e-12
        share = np.divide(rise, reached, out=(ends > 0.0).astype(np.float64), where=is_moved)
        return np.asarray(self.inner @ (share * self.outer) + self.direct)
