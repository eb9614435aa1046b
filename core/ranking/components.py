"""Components: what is known about each comment, as columns of 0..1 under the formula's names.

A column is compared with a column of zeros or ones, as numpy takes three times as long for the
greater of a column and one number.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

import numpy as np
import numpy.typing as npt

from core.model import Attribute, Lane
from core.settings import Weights

Column = npt.NDArray[np.float32]

#: The first lane that takes a comment has it; EVERYTHING stands for no other.
LANES = (Lane.HARM, Lane.HELP, Lane.PRAISE, Lane.EVERYTHING)
HARM_FROM = 0.5
HELP_FROM = 0.5
PRAISE_FROM = 0.5
#: Reactions that count as full spread where an account's comments get few.
_FEW_REACTIONS = 20.0
_FLAGS_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class Components:
    """Columns of equal length, float32 in 0..1. A score that nobody gave is NaN and counts as 0.

    `age` is the share of the waiting time that is due for the comment's lane; at most 1.
    """

    toxicity: Column
    threat: Column
    self_harm: Column
    crisis: Column
    flags: Column
    question: Column
    complaint: Column
    praise: Column
    velocity: Column
    age: Column

    def part(self, rows: slice) -> "Components":
        """Return the same components for some of the comments."""
        return Components(*(getattr(self, item.name)[rows] for item in fields(self)))

    def without_gaps(self) -> "Components":
        """Return the same components with 0 for what nobody gave."""
        nothing = np.zeros_like(self.flags)
        return Components(*(np.fmax(getattr(self, item.name), nothing) for item in fields(self)))


@dataclass(frozen=True, slots=True)
class Facts:
    """What storage knows beside the scores: counts are 0 where not given, ages in hours."""

    reactions: npt.NDArray[np.int32]
    flags: npt.NDArray[np.uint16]
    account: npt.NDArray[np.int32]
    age_hours: Column


@dataclass(frozen=True, slots=True)
class Settled:
    """What neither weights nor time change, so that a new ranking need not find it again."""

    velocity: Column
    lane: npt.NDArray[np.int8]

    def part(self, rows: slice) -> "Settled":
        """Return the same for some of the comments."""
        return Settled(self.velocity[rows], self.lane[rows])


def components_from(
    scores: Mapping[Attribute, Column],
    facts: Facts,
    usual_reactions: Mapping[int, float],
    weights: Weights,
    settled: Settled | None = None,
) -> Components:
    """Build the components; a language that nobody rates has NaN scores.

    `usual_reactions` gives per account the reactions that count as full spread (`usual`);
    `settled` is what `settled_from` found of these comments, where that is known.
    """
    velocity = _velocity(facts, usual_reactions) if settled is None else settled.velocity
    known = _without_age(scores, facts, velocity)
    lane = lane_codes(known) if settled is None else settled.lane
    return _with_age(known, lane, facts.age_hours, weights)


def settled_from(
    scores: Mapping[Attribute, Column], facts: Facts, usual_reactions: Mapping[int, float]
) -> Settled:
    """Return what neither weights nor time change."""
    velocity = _velocity(facts, usual_reactions)
    return Settled(velocity, lane_codes(_without_age(scores, facts, velocity)))


def _without_age(scores: Mapping[Attribute, Column], facts: Facts, velocity: Column) -> Components:
    empty = np.zeros(len(facts.flags), dtype=np.float32)
    shown = facts.flags.astype(np.float32)
    shown /= -_FLAGS_SCALE
    np.exp(shown, out=shown)
    return Components(
        toxicity=scores.get(Attribute.TOXICITY, empty),
        threat=scores.get(Attribute.THREAT, empty),
        self_harm=scores.get(Attribute.SELF_HARM, empty),
        crisis=scores.get(Attribute.CRISIS, empty),
        flags=np.subtract(1.0, shown, out=shown),
        question=scores.get(Attribute.QUESTION, empty),
        complaint=scores.get(Attribute.COMPLAINT, empty),
        praise=scores.get(Attribute.PRAISE, empty),
        velocity=velocity,
        age=empty,
    )


def usual(reactions: npt.NDArray[np.int32], account: npt.NDArray[np.int32]) -> dict[int, float]:
    """Return for each account the 99th percentile of reactions, at least a few."""
    counts = np.bincount(account)
    accounts = np.flatnonzero(counts)
    # Sorting numbers of 16 bits is ten times as quick, and who has more accounts than that?
    is_small = len(counts) <= np.iinfo(np.uint16).max
    keys = account.astype(np.uint16) if is_small else account
    ordered = reactions[np.argsort(keys, kind="stable")]
    parts = np.split(ordered, np.cumsum(counts[accounts])[:-1])
    return {
        one: max(float(np.percentile(part, 99)), _FEW_REACTIONS)
        for one, part in zip(accounts.tolist(), parts, strict=False)
    }


def lane_codes(known: Components) -> npt.NDArray[np.int8]:
    """Return the place of each comment's lane in LANES."""
    loudest, wish = _loudest(known), _wish(known)
    codes = np.full(len(loudest), LANES.index(Lane.EVERYTHING), dtype=np.int8)
    codes[known.praise >= PRAISE_FROM] = LANES.index(Lane.PRAISE)
    codes[wish >= HELP_FROM] = LANES.index(Lane.HELP)
    codes[loudest >= HARM_FROM] = LANES.index(Lane.HARM)
    return codes


def _loudest(known: Components) -> Column:
    """Return how much each comment may hurt somebody."""
    most = np.fmax(np.fmax(known.threat, known.self_harm), known.toxicity)
    return np.asarray(np.fmax(most, known.flags))


def _wish(known: Components) -> Column:
    """Return how much each comment asks for something."""
    return np.asarray(np.fmax(np.fmax(known.question, known.complaint), known.crisis))


def _with_age(
    known: Components, lane: npt.NDArray[np.int8], age_hours: Column, weights: Weights
) -> Components:
    due_hours = {Lane.HARM: weights.due_hours_harm, Lane.HELP: weights.due_hours_help}
    due = [due_hours.get(lane, weights.due_hours_other) for lane in LANES]
    due_of_each = np.take(np.array(due, dtype=np.float32), lane)
    np.divide(age_hours, due_of_each, out=due_of_each)
    return replace(known, age=np.minimum(due_of_each, np.ones_like(due_of_each)))


def _velocity(facts: Facts, usual_reactions: Mapping[int, float]) -> Column:
    """Return the share of the account's usual spread that each comment has reached."""
    most = max([0, *usual_reactions, int(facts.account.max(initial=0))])
    full = np.full(most + 1, _FEW_REACTIONS, dtype=np.float32)
    for account, reactions in usual_reactions.items():
        full[account] = reactions
    share = np.log1p(facts.reactions.astype(np.float32)) / np.log1p(full)[facts.account]
    return np.asarray(np.minimum(share, np.ones_like(share)), dtype=np.float32)
