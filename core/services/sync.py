"""Sync: brings the comments of linked accounts in and says how complete they are."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.changes import Changes
from core.errors import PlatformError, TaskCancelledError
from core.model import AccountId, CommentId, OutcomeKind
from core.said import Sentence, words_of
from core.services.reach import Reach, Reached
from core.services.remote_items import item_of
from core.services.waiting import Patience
from core.services.walking import SourceWalker, Tally, store_page
from core.storage import arriving, ledger, links, remote
from core.storage.arriving import Arrived
from core.storage.engine import Connection
from core.storage.links import LinkState
from core.storage.remote import RemoteRow
from core.storage.store import Store
from core.task import Task

#: How many comments are looked at again in one sync, and how long ago that must have been.
_LOOK_ROUNDS = 5
_LOOK_AGAIN = timedelta(minutes=15)
_LOOK_BACK = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync of one account brought. `trouble` is one sentence, "" when all went well."""

    account: AccountId
    added: int
    changed: int
    gone: int
    unreadable: int
    pages: int
    trouble: str
    changes: Changes


class SyncService:
    """Pulls linked accounts. Safe to use from any thread; one pull at a time for each account.

    `sleep` is time.sleep but in tests.
    """

    def __init__(
        self,
        store: Store,
        reach: Reach,
        clock: Callable[[], datetime],
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._store = store
        self._reach = reach
        self._clock = clock
        self._sleep = sleep
        self._locks: dict[AccountId, threading.Lock] = {}
        self._guard = threading.Lock()

    def accounts(self) -> tuple[AccountId, ...]:
        """Return the accounts that can be pulled: linked and not paused."""
        rows = links.all_links(self._store.read())
        return tuple(row.account for row in rows if row.state is not LinkState.PAUSED)

    def pull_all(
        self, task: Task, arrived: Callable[[Changes], None] = lambda _: None
    ) -> tuple[SyncReport, ...]:
        """Pull every account, one after another; trouble with one does not stop the others."""
        return tuple(self.pull(account, task, arrived) for account in self.accounts())

    def pull(
        self,
        account: AccountId,
        task: Task,
        arrived: Callable[[Changes], None] = lambda _: None,
    ) -> SyncReport:
        """Pull one account as far as its server lets us; what came is stored page by page.

        `arrived` is called after each page, on this thread, so that ranking can begin. Raises
        NotFoundError for an unknown account and TaskCancelledError; trouble with the platform is
        in the report and on the account.
        """
        with self._lock_of(account):
            return self._pull(account, task, arrived)

    def refill(self, account: AccountId) -> None:
        """Let the next pull try again to fill gaps that were given up."""
        self._reach.row(account)

        def work(tx: Connection) -> None:
            for walk in ledger.walks(tx, account):
                if walk.lost:
                    ledger.lose_walk(tx, walk.num, "")
                    ledger.step_walk(tx, walk.num, None, walk.reached)

        self._store.write(work)

    def pause(self, account: AccountId, *, is_paused: bool) -> Changes:
        """Let an account rest, or wake it."""
        row = self._reach.row(account)
        if row.state is not LinkState.SIGN_IN_LOST:
            state = LinkState.PAUSED if is_paused else LinkState.READY
            self._store.write(lambda tx: links.mark(tx, account, state))
        return Changes(accounts=True)

    def fetch_context(self, comment: CommentId, task: Task) -> Changes:
        """Bring what stands around a comment: own post, thread, the author's page.

        Raises PlatformError; NotFoundError for a comment of no linked account.
        """
        row = remote.remote_of(self._store.read(), int(comment))
        account = remote.account_of(self._store.read(), int(comment))
        if row is None or account is None:
            return Changes()
        patience = Patience(task, self._sleep)
        with self._reach.open(account, patience.wait) as reached:
            page = patience.ask(lambda: reached.link.context(item_of(row)))
            done = store_page(self._store, reached, page, self._clock)
        return _changes(done)

    def _pull(
        self, account: AccountId, task: Task, arrived: Callable[[Changes], None]
    ) -> SyncReport:
        row = self._reach.row(account)
        now = self._clock()
        if row.retry_at is not None and row.retry_at > now:
            return _report(account, Tally(), row.trouble)
        patience = Patience(task, self._sleep)
        tally, trouble = Tally(), ""
        try:
            with self._reach.open(account, patience.wait) as reached:
                walker = SourceWalker(
                    self._store,
                    reached,
                    patience,
                    self._clock,
                    lambda page: _tell(task, row.handle, walker.tally, arrived, page),
                )
                tally = walker.tally
                trouble = self._sources(reached, walker)
                self._look_again(reached, patience, tally)
        except PlatformError as error:
            trouble = words_of(error)
            self._note(account, error)
        except TaskCancelledError:
            arrived(Changes(queue=tally.added > 0, accounts=True))
            raise
        if not trouble:
            self._store.write(lambda tx: _all_well(tx, account, self._clock()))
        return _report(account, tally, trouble)

    def _sources(self, reached: Reached, walker: SourceWalker) -> str:
        """Pull each source; one that fails does not keep the others, unless the server is away."""
        trouble = ""
        for source in reached.link.sources():
            try:
                walker.pull(source)
            except PlatformError as error:
                if error.outcome in (OutcomeKind.SIGN_IN_LOST, OutcomeKind.RATE_LIMITED):
                    raise
                trouble = trouble or words_of(error)
                self._note(reached.row.account, error)
        return trouble

    def _look_again(self, reached: Reached, patience: Patience, tally: Tally) -> None:
        """Notice edits and deletions of comments that still count, a few each time."""
        now, batch = self._clock(), max(1, reached.info.look_batch)
        rows = remote.stale(
            self._store.read(),
            reached.row.account,
            since=now - _LOOK_BACK,
            before=now - _LOOK_AGAIN,
            limit=batch * _LOOK_ROUNDS,
        )
        for start in range(0, len(rows), batch):
            some = rows[start : start + batch]
            changed, gone = self.look(reached, patience, some)
            tally.changed += changed
            tally.gone += gone

    def look(
        self, reached: Reached, patience: Patience, rows: Sequence[RemoteRow]
    ) -> tuple[list[int], list[int]]:
        """Look how comments stand there; return the numbers of changed and of deleted ones."""
        items = [item_of(row) for row in rows]
        looks = {one.remote_id: one for one in patience.ask(lambda: reached.link.look(items))}
        now, account = self._clock(), reached.row.account

        def work(tx: Connection) -> tuple[list[int], list[int]]:
            changed: list[int] = []
            for row in rows:
                look = looks.get(row.remote_id)
                if look is None or not look.exists:
                    continue
                if arriving.note_look(
                    tx, row, text=look.text, state=look.state, edited_at=look.edited_at, at=now
                ):
                    changed.append(row.comment)
            gone = [one.remote_id for one in looks.values() if not one.exists]
            return changed, arriving.depart(tx, account, gone, now)

        return self._store.write(work)

    def _note(self, account: AccountId, error: PlatformError) -> None:
        """Store trouble on the account, so that every list shows it with its way on."""
        retry_at = None
        if error.outcome is OutcomeKind.RATE_LIMITED and error.retry_after_s:
            retry_at = self._clock() + timedelta(seconds=error.retry_after_s)

        def work(tx: Connection) -> None:
            if error.outcome is OutcomeKind.SIGN_IN_LOST:
                links.mark(tx, account, LinkState.SIGN_IN_LOST, words_of(error))
            else:
                links.note_trouble(tx, account, words_of(error), retry_at)

        self._store.write(work)

    def _lock_of(self, account: AccountId) -> threading.Lock:
        with self._guard:
            return self._locks.setdefault(account, threading.Lock())


def _all_well(tx: Connection, account: AccountId, at: datetime) -> None:
    links.mark(tx, account, LinkState.READY)
    links.note_trouble(tx, account, "", None)
    links.note_synced(tx, account, at)


def _tell(
    task: Task,
    handle: str,
    tally: Tally,
    arrived: Callable[[Changes], None],
    page: Arrived,
) -> None:
    task.report(tally.added, None, Sentence("new comments of {handle}", handle=handle))
    arrived(_changes(page))


def _changes(page: Arrived) -> Changes:
    return Changes(
        comments=frozenset(CommentId(str(number)) for number in page.changed),
        queue=bool(page.added or page.changed),
        accounts=True,
    )


def _report(account: AccountId, tally: Tally, trouble: str) -> SyncReport:
    numbers = frozenset(CommentId(str(n)) for n in (*tally.changed, *tally.gone))
    return SyncReport(
        account=account,
        added=tally.added,
        changed=len(set(tally.changed)),
        gone=len(set(tally.gone)),
        unreadable=tally.unreadable,
        pages=tally.pages,
        trouble=trouble,
        changes=Changes(comments=numbers, queue=bool(tally.added or numbers), accounts=True),
    )
