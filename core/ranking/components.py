"""Components: what is known about each comment, as columns of 0..1 under the formula's names."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from core.model import Attribute
from core.settings import Weights

Column = npt.NDArray[np.float32]

HARM_FROM = 0.5
HELP_FROM = 0.5
PRAISE_FROM = 0.5
#: Reactions that count as full spread where an account's comments get few.
_FEW_REACTIONS = 20.0
_FLAGS_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class Components:
    """Columns of equal length, float32 in 0..1. What nobody gave counts as 0.

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


@dataclass(frozen=True, slots=True)
class Facts:
    """What storage knows beside the scores: counts are −1 where not given, ages in hours."""

    likes: npt.NDArray[np.int32]
    replies: npt.NDArray[np.int32]
    flags: npt.NDArray[np.int32]
    account: npt.NDArray[np.int32]
    age_hours: Column


def components_from(
    scores: Mapping[Attribute, Column],
    facts: Facts,
    usual_reactions: Mapping[int, float],
    weights: Weights,
) -> Components:
    """Build the components. NaN scores (a language nobody rates) count as 0.

    `usual_reactions` gives per account the reactions that count as full spread (`usual`).
    """
    empty = np.zeros(len(facts.likes), dtype=np.float32)

    def rated(attribute: Attribute) -> Column:
        return np.nan_to_num(scores.get(attribute, empty), nan=0.0)

    known = Components(
        toxicity=rated(Attribute.TOXICITY),
        threat=rated(Attribute.THREAT),
        self_harm=rated(Attribute.SELF_HARM),
        crisis=rated(Attribute.CRISIS),
        flags=1.0 - np.exp(-np.maximum(facts.flags, 0).astype(np.float32) / _FLAGS_SCALE),
        question=rated(Attribute.QUESTION),
        complaint=rated(Attribute.COMPLAINT),
        praise=rated(Attribute.PRAISE),
        velocity=_velocity(facts, usual_reactions),
        age=empty,
    )
    return _with_age(known, facts.age_hours, weights)


def usual(facts: Facts) -> dict[int, float]:
    """Return for each account the 99th percentile of reactions, at least a few."""
    reactions = _reactions(facts)
    return {
        int(account): max(
            float(np.percentile(reactions[facts.account == account], 99)), _FEW_REACTIONS
        )
        for account in np.unique(facts.account)
    }


def harm_mask(known: Components) -> npt.NDArray[np.bool_]:
    """Return which comments may hurt somebody."""
    loudest = np.maximum.reduce([known.threat, known.self_harm, known.toxicity, known.flags])
    return np.asarray(loudest >= HARM_FROM)


def help_mask(known: Components) -> npt.NDArray[np.bool_]:
    """Return which comments ask for something, and are not in the harm lane."""
    wish = np.maximum.reduce([known.question, known.complaint, known.crisis])
    return np.asarray((wish >= HELP_FROM) & ~harm_mask(known))


def praise_mask(known: Components) -> npt.NDArray[np.bool_]:
    """Return which comments are kind, and neither hurt nor ask."""
    return np.asarray((known.praise >= PRAISE_FROM) & ~harm_mask(known) & ~help_mask(known))


def _with_age(known: Components, age_hours: Column, weights: Weights) -> Components:
    due = np.full(len(age_hours), weights.due_hours_other, dtype=np.float32)
    due[help_mask(known)] = weights.due_hours_help
    due[harm_mask(known)] = weights.due_hours_harm
    age = np.clip(age_hours / due, 0.0, 1.0).astype(np.float32)
    values = {item.name: getattr(known, item.name) for item in fields(known)}
    return Components(**{**values, "age": age})


def _reactions(facts: Facts) -> Column:
    likes = np.maximum(facts.likes, 0).astype(np.float32)
    return likes + np.maximum(facts.replies, 0).astype(np.float32)


def _velocity(facts: Facts, usual_reactions: Mapping[int, float]) -> Column:
    accounts, places = np.unique(facts.account, return_inverse=True)
    full = np.array(
        [usual_reactions.get(int(number), _FEW_REACTIONS) for number in accounts],
        dtype=np.float32,
    )
    share = np.log1p(_reactions(facts)) / np.log1p(full)[places]
    return np.clip(share, 0.0, 1.0).astype(np.float32)
