"""Delivery: what is owed leaves once its undo time is over, in order, each action once."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.changes import Changes
from core.errors import DecisionRefusedError, NotFoundError, PlatformError
from core.model import AccountId, DeliveryState, OutcomeKind
from core.said import Sentence, words_of
from core.services.journal import Journal
from core.services.reach import Reach
from core.services.sending import Sender
from core.services.views import OutboxRow
from core.services.waiting import Patience
from core.storage import comments, links, outbox, remote
from core.storage.engine import Connection
from core.storage.links import LinkState
from core.storage.outbox import Owed
from core.storage.store import Store
from core.task import Task

NOTHING_TO_SEND = Sentence("the comment came from a file: nothing to send")
_UNSETTLED = (DeliveryState.CONFLICT, DeliveryState.FAILED)


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What a round of sending did. `troubles` says per account why it had to stop."""

    finished: int
    troubles: dict[AccountId, str]
    changes: Changes


class DeliveryService:
    """Empties the outbox. Safe to use from any thread; one round of sending at a time.

    `sleep` is time.sleep but in tests.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        reach: Reach,
        journal: Journal,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._store = store
        self._clock = clock
        self._reach = reach
        self._journal = journal
        self._sleep = sleep
        self._sending = threading.Lock()

    def outbox(self, limit: int = 200) -> tuple[OutboxRow, ...]:
        """Return what is and was owed, newest first."""
        connection = self._store.read()
        rows = outbox.deliveries(connection, limit=limit)
        texts = comments.comments_by_id(connection, [int(row.comment) for row in rows])
        return tuple(
            OutboxRow(row, texts[int(row.comment)]) for row in rows if int(row.comment) in texts
        )

    def drain(self) -> Changes:
        """Move rows whose undo time is over: files owe nothing, linked accounts may send.

        Quick: nothing is sent. See `deliver`.
        """
        now = self._clock()

        def work(tx: Connection) -> int:
            return outbox.release_unlinked(tx, now, NOTHING_TO_SEND) + outbox.release_linked(
                tx, now
            )

        return Changes(outbox=self._store.write(work) > 0)

    def deliver(self, task: Task, accounts: Sequence[AccountId] = ()) -> DeliveryReport:
        """Send what may leave, account by account, in the order of deciding.

        Trouble with one account is in the report and on the account, and keeps no other account.
        Raises TaskCancelledError; what is on its way then is verified next time.
        """
        drained = self.drain()
        troubles: dict[AccountId, str] = {}
        finished = 0
        with self._sending:
            owing = accounts or outbox.accounts_owing(self._store.read(), self._clock())
            for account in owing:
                done, trouble = self._deliver(account, task)
                finished += done
                if trouble:
                    troubles[account] = trouble
        changes = Changes(
            outbox=bool(owing), queue=finished > 0, accounts=bool(troubles), log=finished > 0
        )
        return DeliveryReport(finished, troubles, drained | changes)

    def retry(self, request_key: str) -> Changes:
        """Try a failed delivery again, or send one in conflict all the same.

        It then rests on how the comment stands now. Raises NotFoundError, DecisionRefusedError.
        """
        owed = self._unsettled(request_key)
        now = self._clock()

        def work(tx: Connection) -> None:
            key = owed.delivery.request_key
            outbox.put_off(tx, key, state=DeliveryState.PENDING, detail="", next_at=now, attempts=0)
            row = remote.remote_of(tx, int(owed.delivery.comment))
            if row is not None:
                outbox.see_again(tx, row.comment, row.text, row.state)

        self._store.write(work)
        return Changes(outbox=True)

    def drop(self, request_key: str) -> Changes:
        """Let a failed or conflicting delivery be; the decision itself stays.

        Raises NotFoundError, DecisionRefusedError.
        """
        owed = self._unsettled(request_key)
        words = Sentence("let be by you; before: {detail}", detail=owed.delivery.detail)
        self._store.write(
            lambda tx: outbox.move(tx, owed.delivery.request_key, DeliveryState.CANCELLED, words)
        )
        return Changes(outbox=True)

    def _deliver(self, account: AccountId, task: Task) -> tuple[int, str]:
        row = links.link_of(self._store.read(), account)
        now = self._clock()
        if row is None or row.state is not LinkState.READY:
            return 0, row.trouble if row else ""
        if row.retry_at is not None and row.retry_at > now:
            return 0, row.trouble
        patience, sender = Patience(task, self._sleep), None
        try:
            with self._reach.open(account, patience.wait) as reached:
                sender = Sender(self._store, self._journal, reached, self._clock, task.check)
                sender.send_all()
        except PlatformError as error:
            self._note(account, error)
            return sender.finished if sender else 0, words_of(error)
        if row.trouble:
            self._store.write(lambda tx: links.note_trouble(tx, account, "", None))
        return sender.finished, ""

    def _note(self, account: AccountId, error: PlatformError) -> None:
        words, until = words_of(error), None
        if error.outcome is OutcomeKind.RATE_LIMITED and error.retry_after_s:
            until = self._clock() + timedelta(seconds=error.retry_after_s)

        def work(tx: Connection) -> None:
            if error.outcome is OutcomeKind.SIGN_IN_LOST:
                links.mark(tx, account, LinkState.SIGN_IN_LOST, words)
            else:
                links.note_trouble(tx, account, words, until)

        self._store.write(work)

    def _unsettled(self, request_key: str) -> Owed:
        owed = outbox.owed(self._store.read(), request_key)
        if owed is None:
            raise NotFoundError("The outbox holds nothing called “{key}”.", key=request_key[:60])
        if owed.delivery.state not in _UNSETTLED:
            raise DecisionRefusedError(
                "This delivery is “{state}”: there is nothing to decide about it.",
                state=owed.delivery.state,
            )
        return owed
