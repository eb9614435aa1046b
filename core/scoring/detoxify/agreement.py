"""How far a faster mode agrees with the exact one on given texts, and whether that is enough."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

#: Fewer texts say too little about the order of a queue.
LEAST_TEXTS = 200
#: A faster mode may be offered from here on: the order stays, and the top of it stays the top.
LEAST_TAU = 0.9
LEAST_OVERLAP = 0.9
MOST_DIFFERENCE = 0.2
_TOP = 100


@dataclass(frozen=True, slots=True)
class Agreement:
    """Figures of one comparison. `tau` and `overlap` are about toxicity, the order of the queue.

    `overlap` is the share of the 100 (or, of few texts, half of them) rated highest in both;
    `largest` and `mean` are differences over all attributes.
    """

    texts: int
    tau: float
    overlap: float
    largest: float
    mean: float

    @property
    def is_enough(self) -> bool:
        """Whether the faster mode may be offered."""
        return (
            self.texts >= LEAST_TEXTS
            and self.tau >= LEAST_TAU
            and self.overlap >= LEAST_OVERLAP
            and self.largest <= MOST_DIFFERENCE
        )


def agreement_of(exact: Floats, fast: Floats) -> Agreement:
    """Compare scores, one row per text; the first column gives the order.

    Rows without a number in the exact scores are left out; one that only the fast scores lack
    counts as the largest difference there is.
    """
    known = np.isfinite(exact).all(axis=1)
    exact, fast = exact[known], np.where(np.isfinite(fast[known]), fast[known], np.float32(2))
    if len(exact) < 2:
        return Agreement(len(exact), 0.0, 0.0, 1.0, 1.0)
    differences = np.minimum(np.abs(exact - fast), 1.0)
    return Agreement(
        texts=len(exact),
        tau=kendall_tau(exact[:, 0], fast[:, 0]),
        overlap=_overlap(exact[:, 0], fast[:, 0]),
        largest=float(differences.max()),
        mean=float(differences.mean()),
    )


def kendall_tau(first: Floats, second: Floats) -> float:
    """Return the agreement of two orders (tau-b): 1 the same, 0 none, -1 reversed."""
    concordant, ties_first, ties_second = 0.0, 0, 0
    for n in range(1, len(first)):
        one = np.sign(first[n] - first[:n])
        two = np.sign(second[n] - second[:n])
        concordant += float((one * two).sum())
        ties_first += int((one == 0).sum())
        ties_second += int((two == 0).sum())
    pairs = len(first) * (len(first) - 1) / 2
    base = ((pairs - ties_first) * (pairs - ties_second)) ** 0.5
    return concordant / base if base else float(ties_first == ties_second)


def _overlap(first: Floats, second: Floats) -> float:
    count = min(_TOP, max(1, len(first) // 2))
    tops = [set(np.argsort(-one, kind="stable")[:count].tolist()) for one in (first, second)]
    return len(tops[0] & tops[1]) / count
