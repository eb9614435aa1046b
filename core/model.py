"""The nouns of Parapet: frozen dataclasses and kinds, one meaning per word.

Times are aware UTC datetimes. Ids are strings. Everything a platform or a file did not give is
None ("not available"), never a guess.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

CommentId = NewType("CommentId", str)
AccountId = NewType("AccountId", str)
AuthorId = NewType("AuthorId", str)
DecisionId = NewType("DecisionId", str)


class ReviewState(StrEnum):
    """Where a comment stands in the moderator's work."""

    OPEN = "open"
    SNOOZED = "snoozed"
    ESCALATED = "escalated"
    CLOSED = "closed"


class Lane(StrEnum):
    """A cut through the queue for people. EVERYTHING holds all; alone it means: no other lane."""

    HARM = "harm"
    HELP = "help"
    PRAISE = "praise"
    EVERYTHING = "everything"


class Band(StrEnum):
    """Priority in words: critical from 80, high from 60, medium from 35, else low."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Stage(StrEnum):
    """The stages of the priority formula, in the order in which they add points."""

    SEVERITY = "severity"
    NEED = "need"
    SPREAD = "spread"
    WAITING = "waiting"
    FLOOR = "floor"


class Attribute(StrEnum):
    """What a scorer rates, each 0..1."""

    TOXICITY = "toxicity"
    THREAT = "threat"
    INSULT = "insult"
    IDENTITY_ATTACK = "identity_attack"
    SELF_HARM = "self_harm"
    CRISIS = "crisis"
    QUESTION = "question"
    COMPLAINT = "complaint"
    PRAISE = "praise"
    NEED = "need"
    SEVERE_TOXICITY = "severe_toxicity"
    OBSCENE = "obscene"
    SEXUAL_EXPLICIT = "sexual_explicit"


class Action(StrEnum):
    """What a moderator can resolve about a comment."""

    APPROVE = "approve"
    HIDE = "hide"
    UNHIDE = "unhide"
    DELETE = "delete"
    SPAM = "spam"
    REPLY = "reply"
    MUTE = "mute"
    BLOCK = "block"
    REPORT = "report"
    BAN = "ban"
    KICK = "kick"
    LABEL = "label"
    TAKEDOWN = "takedown"
    RESOLVE = "resolve"
    EDIT = "edit"
    ESCALATE = "escalate"
    SNOOZE = "snooze"
    NOTE = "note"
    ASSIGN = "assign"
    UNDO = "undo"


class DeliveryState(StrEnum):
    """Where an owed action stands on its way to the platform."""

    HELD = "held"  # inside the undo time
    PENDING = "pending"  # may leave
    SENDING = "sending"  # on its way; after a crash or a time-out: unclear, to be verified first
    CONFLICT = "conflict"  # gone or changed since the decision: a person has to say
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"  # undone before it left
    LOCAL = "local"  # nothing to send: the account is not linked to a platform


class OutcomeKind(StrEnum):
    """What became of an attempt to do something on a platform."""

    OK = "ok"
    ALREADY = "already"  # it was so before; nothing was sent
    REFUSED = "refused"
    GONE = "gone"
    RETRY_LATER = "retry_later"
    RATE_LIMITED = "rate_limited"
    UNKNOWN = "unknown"  # sent, but no answer: verify before trying again
    SIGN_IN_LOST = "sign_in_lost"


class Waking(StrEnum):
    """What brought a comment back from snooze."""

    TIME = "time"
    REPLY = "reply"


class QueueOrder(StrEnum):
    """In which order a list shows its comments."""

    PRIORITY = "priority"
    NEWEST = "newest"
    OLDEST = "oldest"


class MediaKind(StrEnum):
    """What a medium is, as its platform says."""

    PICTURE = "picture"
    FILM = "film"
    SOUND = "sound"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Medium:
    """A picture, film, sound or file at a comment or post: what is known before it is fetched.

    `description` is its author's own. `address` is where its server keeps it, "" where that was
    not given; `size` counts bytes. Nothing of it is fetched unless a person wishes it.
    """

    kind: MediaKind
    description: str = ""
    address: str = ""
    is_sensitive: bool = False
    width: int | None = None
    height: int | None = None
    size: int | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a comment; `id` is Parapet's own."""

    id: AuthorId
    name: str
    handle: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """A source of comments: a sign-in on a platform, or a family of imported files."""

    id: AccountId
    platform: str
    title: str
    is_linked: bool = False


@dataclass(frozen=True, slots=True)
class IncomingComment:
    """One comment as a file or a platform gave it, before it is stored.

    `remote_id` None means that the source has no ids: storage derives one from the content, so
    that the same row again is recognised. `media` are those that a file names; a platform gives
    them beside the comment.
    """

    text: str
    remote_id: str | None = None
    parent_remote_id: str | None = None
    author_name: str = ""
    author_handle: str = ""
    author_remote_id: str = ""
    author_url: str = ""
    created_at: datetime | None = None
    url: str = ""
    likes: int | None = None
    replies: int | None = None
    flags: int | None = None
    platform: str = ""
    lang: str = ""
    is_own: bool = False
    media: tuple[Medium, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """One stored text by one author under our content.

    `reply_after` is set while a comment is snoozed until somebody replies; `woke_at` while it is
    back from snooze and not decided yet; `due_at` while an escalation waits for its answer.
    """

    id: CommentId
    account: AccountId
    platform: str
    remote_id: str
    parent_remote_id: str | None
    author: Author
    text: str
    created_at: datetime | None
    received_at: datetime
    url: str = ""
    likes: int | None = None
    replies: int | None = None
    flags: int | None = None
    lang: str = ""
    is_own: bool = False
    state: ReviewState = ReviewState.OPEN
    opened_at: datetime | None = None
    snoozed_until: datetime | None = None
    reply_after: int | None = None
    woke_at: datetime | None = None
    woke_by: Waking | None = None
    assigned_to: str = ""
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ScorerKey:
    """Which scorer, and which version of it: the same texts always get the same scores from it."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Score:
    """One attribute of one comment by one scorer version; 0..1."""

    scorer: str
    version: str
    attribute: Attribute
    value: float


class Should(StrEnum):
    """What a person says a score should have been."""

    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A person's word that a score is wrong: kept here as a label, never sent anywhere.

    `shown` is the score that was in force then, None if there was none.
    """

    comment: CommentId
    attribute: Attribute
    should: Should
    at: datetime
    shown: float | None = None


@dataclass(frozen=True, slots=True)
class ScorerShare:
    """How much a scorer counts in the rank of one comment; the shares of a rank sum to 1."""

    scorer: ScorerKey
    share: float


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one stage added to a priority, in points, named by its strongest cause.

    `name` is a stable key ("threat", "question", "waiting", "floor"); `words` says it to people.
    """

    stage: Stage
    name: str
    points: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class Priority:
    """A rank and its explanation: the points sum to `value` (0..100) within 0.01."""

    value: float
    band: Band
    lane: Lane
    contributions: tuple[Contribution, ...] = ()


@dataclass(frozen=True, slots=True)
class WordWeight:
    """How much the characters start..end (half open) pushed an attribute up (+) or down (-)."""

    start: int
    end: int
    attribute: Attribute
    weight: float


@dataclass(frozen=True, slots=True)
class Decision:
    """What was resolved about one comment, when, by which role and why. Never changed later."""

    id: DecisionId
    comment: CommentId
    action: Action
    decided_at: datetime
    actor: str
    state_before: ReviewState
    state_after: ReviewState
    policy: str = ""
    reason: str = ""
    note: str = ""
    reply: str = ""
    batch: str = ""
    reverses: DecisionId | None = None
    snoozed_until: datetime | None = None
    priority: float | None = None
    log_seq: int | None = None
    is_reversed: bool = False
    reply_after: int | None = None
    assignee: str = ""
    due_at: datetime | None = None
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One action owed to a platform; `request_key` stays the same over all attempts."""

    request_key: str
    decision: DecisionId
    comment: CommentId
    account: AccountId
    action: Action
    state: DeliveryState
    held_until: datetime
    detail: str = ""


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which comments a list shows, and in which order. Empty collections mean: all of them.

    `is_overdue` asks for escalations whose time is over, `is_back` for comments back from snooze,
    `is_kind` for the newest kind words.
    """

    lane: Lane = Lane.EVERYTHING
    states: frozenset[ReviewState] = frozenset({ReviewState.OPEN})
    platforms: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    accounts: frozenset[AccountId] = frozenset()
    search: str = ""
    assigned_to: frozenset[str] = frozenset()
    has_note: bool = False
    is_overdue: bool = False
    is_back: bool = False
    is_kind: bool = False
    order: QueueOrder = QueueOrder.PRIORITY


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One row of the queue: the comment with its rank and the scores behind it.

    `scores` holds what each scorer said. Where several spoke, or a calibration was learnt,
    `blended` holds what the rank was made of; `ranked_by` names who counts and how much.
    """

    comment: Comment
    priority: Priority
    scores: tuple[Score, ...] = ()
    lang: str = ""
    lang_supported: bool = True
    has_note: bool = False
    blended: tuple[Score, ...] = ()
    ranked_by: tuple[ScorerShare, ...] = ()
    media_count: int = 0

    @property
    def effective_scores(self) -> tuple[Score, ...]:
        """Return one score per attribute: the blended one where there is one."""
        found = {score.attribute: score for score in (*self.scores, *self.blended)}
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many open comments wait in each lane, and how many are parked."""

    lanes: Mapping[Lane, int] = field(default_factory=dict)
    states: Mapping[ReviewState, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row of a file that could not become a comment; `line` counts from 1 in the file."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did with one file. rows = added + unchanged + updated + skipped_count.

    `notes` are sentences on what was guessed, and on what single comments lost.
    """

    file: str
    rows: int
    added: int
    unchanged: int
    updated: int
    skipped: tuple[SkippedRow, ...] = ()
    skipped_count: int = 0
    cancelled: bool = False
    notes: tuple[str, ...] = ()
