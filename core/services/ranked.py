"""A ranking: what the formula makes of whole columns at one moment."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.ranking.blend import RANKED
from core.ranking.components import Components, Facts, components_from, lane_codes, usual
from core.ranking.ordering import Rows, most_urgent_first, newest_first
from core.ranking.urgency import priorities
from core.settings import Weights
from core.storage.columns import Columns

_SECONDS_PER_HOUR = 3600.0
#: Comments ranked at once: what is computed in between stays in the processor's cache.
_CHUNK = 32_768


@dataclass(frozen=True, slots=True)
class Basis:
    """What a ranking is made from, whatever the weights: `newest` names the rows by time."""

    columns: Columns
    usual_reactions: dict[int, float]
    newest: Rows


@dataclass(frozen=True, slots=True)
class Ranking:
    """The priority and lane (a place in LANES) of each row, and the rows in order."""

    basis: Basis
    at_ms: int
    weights: Weights
    priority: npt.NDArray[np.float32]
    lane: npt.NDArray[np.int8]
    order: Rows

    @property
    def columns(self) -> Columns:
        """The comments that are ranked."""
        return self.basis.columns

    def components(self, part: Columns) -> tuple[Components, Facts]:
        """Return what the formula sees of some comments, as of this ranking."""
        return components_of(self.basis, part, self.weights, self.at_ms)


def basis_of(columns: Columns) -> Basis:
    """Look through all comments once for what is usual, and for their order in time."""
    return Basis(columns, usual(facts_of(columns, 0)), newest_first(columns.since))


def ranked(basis: Basis, weights: Weights, at_ms: int) -> Ranking:
    """Rank all comments as of a moment."""
    count = len(basis.columns.ids)
    priority = np.empty(count, dtype=np.float32)
    lane = np.empty(count, dtype=np.int8)
    for start in range(0, count, _CHUNK):
        rows = slice(start, start + _CHUNK)
        known, _ = components_of(basis, basis.columns.rows(rows), weights, at_ms)
        priority[rows] = priorities(known, weights)
        lane[rows] = lane_codes(known)
    return Ranking(basis, at_ms, weights, priority, lane, most_urgent_first(priority, basis.newest))


def components_of(
    basis: Basis, part: Columns, weights: Weights, at_ms: int
) -> tuple[Components, Facts]:
    """Return what the formula sees of some comments."""
    scores = {name: part.scores[:, n] for n, name in enumerate(RANKED)}
    facts = facts_of(part, at_ms)
    return components_from(scores, facts, basis.usual_reactions, weights), facts


def facts_of(columns: Columns, at_ms: int) -> Facts:
    """Return the facts beside the scores; ages are as of a moment."""
    seconds = np.maximum(at_ms / 1000 - columns.since, 0.0)
    hours = np.asarray(seconds / _SECONDS_PER_HOUR, dtype=np.float32)
    return Facts(columns.reactions, columns.flags, columns.account, hours)
