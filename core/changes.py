"""Changes: what an operation altered, so that screens refresh only that."""

from dataclasses import dataclass, field

from core.model import CommentId


@dataclass(frozen=True, slots=True)
class Changes:
    """What one finished operation altered.

    `comments` names single comments; `queue` says that the order or membership of the queue may
    differ as a whole (import, scoring, new weights).
    """

    comments: frozenset[CommentId] = field(default_factory=frozenset)
    queue: bool = False
    decisions: bool = False
    outbox: bool = False
    log: bool = False
    accounts: bool = False
    settings: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            comments=self.comments | other.comments,
            queue=self.queue or other.queue,
            decisions=self.decisions or other.decisions,
            outbox=self.outbox or other.outbox,
            log=self.log or other.log,
            accounts=self.accounts or other.accounts,
            settings=self.settings or other.settings,
        )
