"""The author file: what this profile knows about one author of one account."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.errors import SettingsError
from core.model import Action, Author, AuthorId, Comment, CommentId, Decision, ReviewState
from core.services.inbox import InboxService
from core.services.inbox_views import AuthorSummary
from core.services.policies import load_policies
from core.services.settings import SettingsService
from core.storage import authors, decisions
from core.storage.engine import Connection
from core.storage.store import Store

MAX_ROWS = 50
MAX_STRIKES = 500
#: Decisions that count against their author while they stand.
_STRIKES = (
    Action.HIDE,
    Action.DELETE,
    Action.SPAM,
    Action.MUTE,
    Action.BLOCK,
    Action.BAN,
    Action.KICK,
    Action.TAKEDOWN,
)


@dataclass(frozen=True, slots=True)
class Strike:
    """A decision against a comment of the author; `expires_at` None means that it stays."""

    decision: Decision
    expires_at: datetime | None
    is_active: bool

    @property
    def policy(self) -> str:
        """The key of the policy it rests on, "" if none was named."""
        return self.decision.policy


@dataclass(frozen=True, slots=True)
class StrikeTally:
    """How many strikes count against an author now, at most MAX_STRIKES.

    `days` is how long each of them counts; 0 where that differs, or where they stay.
    """

    count: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class AuthorNote:
    """A note that a role wrote about a comment of the author."""

    text: str
    role: str
    at: datetime
    comment: CommentId


@dataclass(frozen=True, slots=True)
class AuthorFile:
    """Everything about one author, newest first; each list holds at most MAX_ROWS.

    Of strikes there are at most MAX_STRIKES, so that their number is the one told elsewhere.
    `summary.comments` and `per_state` count all. Where a source names no author, all its nameless
    comments share one: then nothing is counted, and `is_named` is False.
    """

    author: Author
    is_named: bool
    summary: AuthorSummary
    per_state: dict[ReviewState, int]
    comments: tuple[Comment, ...]
    pending: tuple[Comment, ...]
    decisions: tuple[Decision, ...]
    notes: tuple[AuthorNote, ...]
    strikes: tuple[Strike, ...]

    @property
    def active_strikes(self) -> int:
        """How many strikes count now."""
        return sum(one.is_active for one in self.strikes)


class AuthorsService:
    """Opens author files. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        inbox: InboxService,
        settings: SettingsService,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._inbox = inbox
        self._settings = settings
        self._clock = clock

    def file_of(self, comment: CommentId) -> AuthorFile:
        """Return the file of who wrote a comment. Raises NotFoundError."""
        here = self._inbox.item(comment).comment
        connection = self._store.read()
        summary = self._inbox.author(here)
        if not summary.is_named:
            return AuthorFile(here.author, False, summary, {}, (here,), (here,), (), (), ())
        number = here.author.id
        made = decisions.of_author(connection, number, MAX_ROWS)
        return AuthorFile(
            here.author,
            True,
            summary,
            authors.state_counts(connection, number),
            authors.newest_comments(connection, number, MAX_ROWS),
            authors.pending_comments(connection, number, MAX_ROWS),
            tuple(made),
            tuple(
                AuthorNote(one.note, one.actor, one.decided_at, one.comment)
                for one in made
                if one.note and not one.is_reversed
            ),
            self._strikes(connection, number),
        )

    def strikes_of(self, author: AuthorId) -> StrikeTally:
        """Return how many strikes count against an author now; none where nobody is named."""
        connection = self._store.read()
        if not authors.is_named(connection, author):
            return StrikeTally()
        active = [one for one in self._strikes(connection, author) if one.is_active]
        days = {_days_of(one) for one in active}
        return StrikeTally(len(active), days.pop() if len(days) == 1 else 0)

    def all_pending(self, comment: CommentId) -> tuple[CommentId, ...]:
        """Return every comment of the same author that is not closed, for one decision on all."""
        here = self._inbox.item(comment).comment
        if not self._inbox.author(here).is_named:
            return (here.id,)
        return authors.all_pending(self._store.read(), here.author.id)

    def _strikes(self, connection: Connection, author: AuthorId) -> tuple[Strike, ...]:
        days, now = self._days_of_policies(), self._clock()
        usual = self._settings.current.strike_days
        found = decisions.of_author(connection, author, MAX_STRIKES, actions=_STRIKES)
        standing = [one for one in found if not one.is_reversed]
        return tuple(_strike(one, days.get(one.policy, usual), now) for one in standing)

    def _days_of_policies(self) -> dict[str, int]:
        try:
            policies = load_policies(self._store.folder)
        except SettingsError:  # said where policies are chosen; here the usual time is used
            return {}
        return {one.key: one.strike_days for one in policies if one.strike_days is not None}


def _days_of(strike: Strike) -> int:
    """Return how long a strike counts, 0 for ever."""
    until = strike.expires_at
    return 0 if until is None else (until - strike.decision.decided_at).days


def _strike(decision: Decision, days: int, now: datetime) -> Strike:
    if days == 0:
        return Strike(decision, None, True)
    expires = decision.decided_at + timedelta(days=days)
    return Strike(decision, expires, expires > now)
