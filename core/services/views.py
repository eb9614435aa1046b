"""What the services hand to windows and commands: plain, frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from core.changes import Changes
from core.model import Account, Comment, Decision, Delivery

if TYPE_CHECKING:
    from core.services.drift import DriftReport


@dataclass(frozen=True, slots=True)
class Policy:
    """A rule of the house that a decision can name, with the reasons that go with it.

    `strike_days` says how long a decision under it counts against an author, None: as usual.
    """

    key: str
    title: str
    reasons: tuple[str, ...] = ()
    strike_days: int | None = None


@dataclass(frozen=True, slots=True)
class ActionChoice:
    """One of the ways in which an action can be done; `key` goes into the decision."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Capability:
    """Whether an action fits a comment; `leaves` says that something would be sent.

    For linked accounts: `title` is the platform's own name for it, `scope` what it reaches (item,
    thread, author), `cost` what it uses up, `choices` the ways in which it can be done.
    """

    allowed: bool
    why: str = ""
    leaves: bool = False
    can_undo: bool = True
    title: str = ""
    scope: str = ""
    cost: str = ""
    choices: tuple[ActionChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a decision or its undoing made; `held_until` is when the undo time ends."""

    decisions: tuple[Decision, ...]
    changes: Changes
    batch: str
    held_until: datetime | None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One decision with its comment; `key` orders the history and names the next page."""

    key: int
    decision: Decision
    comment: Comment
    delivery: Delivery | None
    log_seq: int | None


@dataclass(frozen=True, slots=True)
class ProofEntry:
    """One log entry that belongs to a decision."""

    seq: int
    kind: str
    hash_hex: str


@dataclass(frozen=True, slots=True)
class Proof:
    """The log entries that stand for a decision, oldest first."""

    entries: tuple[ProofEntry, ...]


@dataclass(frozen=True, slots=True)
class ScorerInfo:
    """Which scorer speaks."""

    name: str
    version: str
    attributes: tuple[str, ...]
    languages: tuple[str, ...]
    size_bytes: int


@dataclass(frozen=True, slots=True)
class ScoringReport:
    """What a round of scoring did.

    `refined` counts comments that the second scorer rated; `trouble` says why it could not.
    `renewal` says what an update of the embedded scorer changed, if one took effect.
    """

    scored: int
    seconds: float
    changes: Changes
    refined: int = 0
    trouble: str = ""
    renewal: "DriftReport | None" = None


class ScoringPhase(StrEnum):
    """What the scoring does now."""

    IDLE = "idle"
    FIRST = "first"
    SECOND = "second"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class ScoringState:
    """How far the scoring is, and how its process fares; `trouble` is a sentence or ""."""

    phase: ScoringPhase = ScoringPhase.IDLE
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    restarts: int = 0
    pid: int | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The files an export wrote; `sha256` maps file names to hex digests."""

    files: tuple[Path, ...]
    rows: int
    manifest: Path
    sha256: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LogLine:
    """One log entry for people."""

    seq: int
    kind: str
    at: datetime
    actor: str
    summary: str
    hash_hex: str


@dataclass(frozen=True, slots=True)
class CheckpointInfo:
    """A checkpoint: the size and root of the log at a moment; `path` is None if only kept here."""

    path: Path | None
    size: int
    root_hex: str
    is_signed: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One owed action and the comment it is about."""

    delivery: Delivery
    comment: Comment


@dataclass(frozen=True, slots=True)
class Finding:
    """What the doctor saw; `state` is ok, warn or bad."""

    name: str
    state: str
    detail: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class SourceState:
    """How far one source of a linked account is; `unreadable` counts rows that made no sense."""

    title: str
    complete_to: datetime | None
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class AccountRow:
    """A source of comments with its counts; files are complete, so they have no gaps.

    `state` is imported, linked, paused or sign_in_lost. All is here up to `complete_to` except the
    `gaps`; `trouble` is one sentence on what went wrong last, "" when all is well.
    """

    account: Account
    comments: int
    open: int
    state: str
    complete_to: datetime | None
    gaps: tuple[tuple[datetime, datetime], ...] = ()
    handle: str = ""
    trouble: str = ""
    retry_at: datetime | None = None
    synced_at: datetime | None = None
    sources: tuple[SourceState, ...] = ()
