"""A ranking: what the formula makes of whole columns at one moment."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from core.model import Attribute
from core.ranking.blend import RANKED
from core.ranking.components import (
    Column,
    Components,
    Facts,
    Settled,
    components_from,
    settled_from,
    usual,
)
from core.ranking.ordering import Rows, most_urgent_first, newest_first
from core.ranking.urgency import priorities
from core.settings import Weights
from core.storage.columns import Columns

_SECONDS_PER_HOUR = 3600.0
#: Comments ranked at once: what is computed in between stays in the processor's cache.
_CHUNK = 65_536
_FEW_ACCOUNTS = 24


@dataclass(frozen=True, slots=True)
class Basis:
    """What a ranking is made from, whatever the weights: `newest` names the rows by time."""

    columns: Columns
    usual_reactions: dict[int, float]
    newest: Rows
    settled: Settled


@dataclass(frozen=True)
class Ranking:
    """The priority and lane (a place in LANES) of each row, and the rows in order."""

    basis: Basis
    at_ms: int
    weights: Weights
    priority: npt.NDArray[np.float32]

    @cached_property
    def order(self) -> Rows:
        """The rows, the most urgent first; only sorted where somebody asks for all of them."""
        return most_urgent_first(self.priority, self.basis.newest)

    @property
    def lane(self) -> npt.NDArray[np.int8]:
        """The lane of each row, as a place in LANES."""
        return self.basis.settled.lane

    @cached_property
    def per_account(self) -> npt.NDArray[np.int64]:
        """How many comments each account number has; no decision alters it."""
        return np.bincount(self.columns.account)

    @cached_property
    def newest_per_account(self) -> npt.NDArray[np.integer]:
        """When the newest dated comment of each account number was written, 0 without one."""
        columns = self.columns
        # Of the very type of the column: otherwise numpy takes thirty times as long, and no other
        # thread has its turn meanwhile.
        newest = np.zeros(len(self.per_account), dtype=columns.since.dtype)
        if len(newest) > _FEW_ACCOUNTS:
            dated = columns.is_dated
            np.maximum.at(newest, columns.account[dated].astype(np.intp), columns.since[dated])
            return newest
        since = np.where(columns.is_dated, columns.since, np.uint32(0))
        for number in range(len(newest)):  # quicker than one walk that looks each account up
            newest[number] = np.max(since, where=columns.account == number, initial=0)
        return newest

    @property
    def columns(self) -> Columns:
        """The comments that are ranked."""
        return self.basis.columns

    def components(self, part: Columns) -> tuple[Components, Facts]:
        """Return what the formula sees of some comments, as of this ranking."""
        return components_of(self.basis, part, self.weights, self.at_ms)


def basis_of(columns: Columns) -> Basis:
    """Look through all comments once for what is usual, and for their order in time."""
    common = usual(columns.reactions, columns.account)
    count = len(columns.ids)
    settled = Settled(np.empty(count, dtype=np.float32), np.empty(count, dtype=np.int8))
    for rows in _chunks(count):
        part = columns.rows(rows)
        found = settled_from(scores_of(part), facts_of(part, 0), common)
        settled.velocity[rows], settled.lane[rows] = found.velocity, found.lane
    return Basis(columns, common, newest_first(columns.since), settled)


def ranked(basis: Basis, weights: Weights, at_ms: int) -> Ranking:
    """Rank all comments as of a moment."""
    priority = np.empty(len(basis.columns.ids), dtype=np.float32)
    for rows in _chunks(len(priority)):
        settled = basis.settled.part(rows)
        known, _ = components_of(basis, basis.columns.rows(rows), weights, at_ms, settled)
        priority[rows] = priorities(known, weights)
    return Ranking(basis, at_ms, weights, priority)


def components_of(
    basis: Basis, part: Columns, weights: Weights, at_ms: int, settled: Settled | None = None
) -> tuple[Components, Facts]:
    """Return what the formula sees of some comments."""
    facts = facts_of(part, at_ms)
    scores = scores_of(part)
    return components_from(scores, facts, basis.usual_reactions, weights, settled), facts


def scores_of(part: Columns) -> Mapping[Attribute, Column]:
    """Return the scores by the names of what they rate."""
    return {name: part.scores[:, n] for n, name in enumerate(RANKED)}


def _chunks(count: int) -> Iterator[slice]:
    return (slice(start, start + _CHUNK) for start in range(0, count, _CHUNK))


def facts_of(columns: Columns, at_ms: int) -> Facts:
    """Return the facts beside the scores; ages are as of a moment."""
    # Whole seconds in the column's own type: other numbers take four times as long.
    now = np.uint32(min(at_ms // 1000, np.iinfo(np.uint32).max))
    hours = (now - np.minimum(columns.since, now)).astype(np.float32)
    hours /= np.float32(_SECONDS_PER_HOUR)
    return Facts(columns.reactions, columns.flags, columns.account, hours)
