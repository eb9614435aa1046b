"""What the inbox shows: ids in order, one comment with its context, counts and previews."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from core.model import (
    Account,
    Action,
    Attribute,
    Author,
    Comment,
    CommentId,
    Decision,
    Disagreement,
    Medium,
    QueueItem,
    ScorerKey,
    ScorerShare,
    WordWeight,
)


@dataclass(frozen=True, slots=True)
class QueueIds:
    """The queue as numbers: `CommentId(str(n))` names a comment. `total` ignores the limit."""

    ids: npt.NDArray[np.int64]
    total: int


@dataclass(frozen=True, slots=True)
class ThreadComment:
    """A comment beside the one in focus; `depth` counts from the top of the thread."""

    comment: Comment
    last_action: Action | None
    depth: int


@dataclass(frozen=True, slots=True)
class AuthorSummary:
    """What this profile knows about an author on one account."""

    author: Author
    comments: int
    approved: int
    hidden: int
    deleted: int
    also_open: int
    first_seen: datetime | None
    notes: tuple[str, ...] = ()
    is_named: bool = True


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two comments are alike: the share of words both have, what scorers found in both.

    `scores` holds (attribute, here, there); empty where only the words are alike, as
    `shared_words` is 0 where only the scores are.
    """

    shared_words: float
    scores: tuple[tuple[Attribute, float, float], ...]


@dataclass(frozen=True, slots=True)
class PrecedentRow:
    """One decision about a comment like this one."""

    decision: Decision
    comment: Comment
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Precedent:
    """How the most alike decided comments were handled: `same` of `total` by `action`.

    `rows` are the decisions behind it, newest first; there may be more of them than rows.
    """

    action: Action
    same: int
    total: int
    rows: tuple[PrecedentRow, ...] = ()


class Missing(StrEnum):
    """What a source did not give, so that the ranking does without it."""

    LANGUAGE = "language"  # not rated: toxicity and need count as zero
    SPREAD = "spread"  # no likes and no replies
    FLAGS = "flags"
    TIME = "time"  # waiting counts from the import
    REACH = "reach"


@dataclass(frozen=True, slots=True)
class CommentDetail:
    """One comment with everything the reading pane shows.

    `replies_total` counts what answers this comment, `post_replies` what answers our own post;
    `lesser_voices` names scorers that count less than usual, because they were not measured for
    the language. `words` are underlined because of the scorer `words_by`. `beside` holds the
    neighbours that answer the same comment or post, in the order in which they came. `media` holds
    what is known of the media of all of these.
    """

    item: QueueItem
    own_post: Comment | None
    before: tuple[ThreadComment, ...]
    after: tuple[ThreadComment, ...]
    replies_total: int
    post_replies: int
    author: AuthorSummary
    decisions: tuple[Decision, ...]
    words: tuple[WordWeight, ...]
    not_available: tuple[Missing, ...]
    words_by: ScorerKey | None
    beside: tuple[ThreadComment, ...]
    lesser_voices: tuple[ScorerShare, ...]
    precedent: Precedent | None
    disagreements: tuple[Disagreement, ...] = ()
    media: Mapping[CommentId, tuple[Medium, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Facets:
    """What the filters can offer, each with how many open comments it has."""

    platforms: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]
    accounts: tuple[tuple[Account, int], ...]


@dataclass(frozen=True, slots=True)
class StaleInfo:
    """What a fresh ranking would bring in: new comments, and how many of them are urgent."""

    new: int
    urgent: int


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One comment that other weights would move; ranks count from 1."""

    id: CommentId
    text: str
    before: int
    after: int
    priority_before: float
    priority_after: float


@dataclass(frozen=True, slots=True)
class WeightPreview:
    """What other weights would do to a list, without doing it."""

    moved: int
    total: int
    band_changes: int
    rows: tuple[PreviewRow, ...]
