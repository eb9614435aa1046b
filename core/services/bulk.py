"""What a decision about many comments would do, and which of them should rather be left out."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from core.model import Account, AccountId, Action, Attribute, Comment, CommentId
from core.said import Sentence
from core.services.views import Capability

#: Actions that take something from the author; kind and asking comments should not meet them.
HARSH = frozenset(
    {
        Action.HIDE,
        Action.DELETE,
        Action.SPAM,
        Action.MUTE,
        Action.BLOCK,
        Action.REPORT,
        Action.BAN,
        Action.KICK,
        Action.TAKEDOWN,
    }
)
_FROM = 0.5
Scores = Mapping[Attribute, npt.NDArray[np.float32]]
Judge = Callable[[Action, Comment, Account | None], Capability]


class ExceptionKind(StrEnum):
    """Why a comment may not belong to the others."""

    SELF_HARM = "self_harm"
    THREAT = "threat"
    QUESTION = "question"
    COMPLAINT = "complaint"
    PRAISE = "praise"
    ASSIGNED = "assigned"  # somebody else has it


@dataclass(frozen=True, slots=True)
class Blocked:
    """Comments that the action does not fit, with the reason in words."""

    why: str
    ids: tuple[CommentId, ...]


@dataclass(frozen=True, slots=True)
class Exceptional:
    """Comments that the action fits, but that look different from the others."""

    kind: ExceptionKind
    ids: tuple[CommentId, ...]


@dataclass(frozen=True, slots=True)
class ReplyShare:
    """So many get a saved reply in this language; for `stand_ins` there is none in their own."""

    lang: str
    count: int
    stand_ins: int


@dataclass(frozen=True, slots=True)
class DecisionPreview:
    """What would happen; nothing has been decided.

    `leaves` counts what a platform would be asked to do, `final` what could not be taken back then.
    `suggested` is `possible` without the exceptions. `replies` tells in which languages a saved
    reply goes to those that are possible; it is empty where all get the same text, or none.
    """

    action: Action
    total: int
    possible: tuple[CommentId, ...]
    suggested: tuple[CommentId, ...]
    blocked: tuple[Blocked, ...]
    exceptions: tuple[Exceptional, ...]
    leaves: int
    final: int
    per_platform: Mapping[str, int]
    replies: tuple[ReplyShare, ...] = ()


def preview_of(
    action: Action,
    ids: Sequence[CommentId],
    found: Mapping[CommentId, Comment],
    accounts: Mapping[AccountId, Account],
    scores: Scores,
    own_role: str,
    judge: Judge,
) -> DecisionPreview:
    """Return what `action` would do; `scores` has one value per id, NaN where nobody rated."""
    blocked: dict[str, list[CommentId]] = {}
    odd: dict[ExceptionKind, list[CommentId]] = {}
    possible: list[CommentId] = []
    leaves = final = 0
    for place, one in enumerate(ids):
        comment = found.get(one)
        if comment is None:
            blocked.setdefault(
                Sentence("These comments are not in this profile any more."), []
            ).append(one)
            continue
        can = judge(action, comment, accounts.get(comment.account))
        if not can.allowed:
            blocked.setdefault(can.why, []).append(one)
            continue
        possible.append(one)
        leaves += can.leaves
        final += not can.can_undo
        kind = _oddity(action, comment, {name: s[place] for name, s in scores.items()}, own_role)
        if kind is not None:
            odd.setdefault(kind, []).append(one)
    apart = {one for named in odd.values() for one in named}
    return DecisionPreview(
        action,
        len(ids),
        tuple(possible),
        tuple(one for one in possible if one not in apart),
        tuple(Blocked(why, tuple(named)) for why, named in blocked.items()),
        tuple(Exceptional(kind, tuple(odd[kind])) for kind in ExceptionKind if kind in odd),
        leaves,
        final,
        dict(Counter(found[one].platform for one in possible).most_common()),
    )


def _oddity(
    action: Action, comment: Comment, score: Mapping[Attribute, np.float32], own_role: str
) -> ExceptionKind | None:
    def holds(attribute: Attribute) -> bool:
        return float(score.get(attribute, np.float32(0))) >= _FROM  # NaN holds nothing

    if action in HARSH or action is Action.APPROVE:
        if holds(Attribute.SELF_HARM):
            return ExceptionKind.SELF_HARM
        if action is Action.APPROVE and holds(Attribute.THREAT):
            return ExceptionKind.THREAT
    is_hostile = holds(Attribute.THREAT) or holds(Attribute.TOXICITY)
    if action in HARSH and not is_hostile:
        for attribute in (Attribute.QUESTION, Attribute.COMPLAINT, Attribute.PRAISE):
            if holds(attribute):
                return ExceptionKind(str(attribute))
    if comment.assigned_to not in ("", own_role) and action is not Action.ASSIGN:
        return ExceptionKind.ASSIGNED
    return None
