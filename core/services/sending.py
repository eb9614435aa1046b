"""Sending one account's outbox: in order, each action once, nothing in the dark."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.errors import CannotTellError, GoneError, PlatformError, UnreachableError
from core.log import EntryKind
from core.model import Action, DeliveryState, OutcomeKind
from core.platforms.base import Done, Item, Look, Order
from core.platforms.declare import Scope
from core.platforms.pace import honest_wait
from core.safe_text import shown_line, storable
from core.said import Sentence, words_of
from core.services.journal import Journal
from core.services.reach import Reached
from core.services.remote_items import item_of
from core.storage import arriving, outbox, remote
from core.storage.engine import Connection
from core.storage.outbox import Owed
from core.storage.remote import RemoteRow
from core.storage.store import Store

#: After so many vain attempts an action is given up and shown; the rest goes on.
MAX_ATTEMPTS = 8
#: So many troubles in a row mean that the server is not well: the rest waits.
_MAX_TROUBLES = 3
#: What is gone cannot be hidden or deleted once more: it is as it was wanted.
_DONE_WHEN_GONE = frozenset({Action.DELETE, Action.HIDE, Action.SPAM, Action.TAKEDOWN})


#: What does not change how the comment itself stands there.
_LEAVES_AS_IT_IS = frozenset(
    {Action.REPLY, Action.REPORT, Action.MUTE, Action.BLOCK, Action.BAN, Action.KICK}
)


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of one action: a state for the outbox, and words for people."""

    state: DeliveryState
    words: str = ""
    done: Done | None = None


class Sender:
    """Sends what one account owes. Use it for one round, from one thread."""

    def __init__(
        self,
        store: Store,
        journal: Journal,
        reached: Reached,
        clock: Callable[[], datetime],
        check: Callable[[], None],
    ) -> None:
        self._store = store
        self._journal = journal
        self._reached = reached
        self._clock = clock
        self._check = check
        self._troubles = 0
        self.finished = 0

    def send_all(self) -> None:
        """Send in order until nothing is due.

        Raises PlatformError when the account as a whole cannot go on: what was not sent waits.
        """
        after = 0
        while True:
            self._check()
            owed = outbox.next_owed(
                self._store.read(), self._reached.row.account, self._clock(), after
            )
            if owed is None:
                return
            after = owed.num
            self._send(owed)

    def _send(self, owed: Owed) -> None:
        try:
            sent = self._try(owed)
        except PlatformError as error:
            self._put_off(owed, error)
            return
        self._troubles = 0
        if sent is not None:
            self._settle(owed, sent)

    def _try(self, owed: Owed) -> Sent | None:
        """Do what is owed; None if it was undone meanwhile. Raises PlatformError: to be retried."""
        row = remote.remote_of(self._store.read(), int(owed.delivery.comment))
        if row is None:
            return Sent(DeliveryState.CANCELLED, Sentence("the comment is no longer here"))
        if owed.delivery.action is Action.UNDO:
            return self._undo(owed, row)
        info = self._reached.info.action(owed.delivery.action)
        if info is None:
            return Sent(
                DeliveryState.FAILED,
                Sentence("{title} cannot do this", title=self._reached.info.title),
            )
        order = order_of(owed, item_of(row))
        is_unclear = owed.delivery.state is DeliveryState.SENDING
        if is_unclear:
            try:
                done = self._reached.link.verify(order)
            except CannotTellError as error:
                if info.repeats:
                    return _in_the_dark(error)
                return self._perform(owed, order)  # doing it twice is doing it once
            if done is not None:
                return Sent(DeliveryState.SENT, Sentence("had arrived"), done)
        if info.scope is not Scope.AUTHOR:
            conflict = self._conflict(owed, row)
            if conflict is not None:
                return conflict
        return self._perform(owed, order)

    def _perform(self, owed: Owed, order: Order) -> Sent | None:
        """Note that it is on its way, then send: after a crash in between it is verified first."""
        if not self._store.write(lambda tx: outbox.take(tx, order.key)):
            return None
        try:
            done = self._reached.link.perform(order)
        except GoneError as error:
            return gone(owed, words_of(error))
        except PlatformError as error:
            if error.outcome is OutcomeKind.REFUSED:
                return Sent(DeliveryState.FAILED, words_of(error))
            raise
        return Sent(
            DeliveryState.SENT, Sentence("was so already") if done.was_so else done.words, done
        )

    def _conflict(self, owed: Owed, row: RemoteRow) -> Sent | None:
        """Read how the comment stands there and compare it with what was decided upon."""
        look = next(
            (one for one in self._reached.link.look([item_of(row)])
             if one.remote_id == row.remote_id),
            None,
        )  # fmt: skip
        if look is None:
            return None
        self._store.write(lambda tx: self._note_look(tx, row, look))
        if not look.exists:
            return gone(owed, Sentence("it was deleted there"))
        if look.text is not None and owed.seen_text not in (
            None,
            outbox.text_digest(storable(look.text)),
        ):
            return Sent(
                DeliveryState.CONFLICT,
                Sentence(
                    "its text was changed since you decided. It says now: “{text}”",
                    text=shown_line(look.text, 200),
                ),
            )
        if storable(look.state) != owed.seen_state:
            was, now = owed.seen_state or "nothing", look.state or "nothing"
            return Sent(
                DeliveryState.CONFLICT,
                Sentence(
                    "somebody changed its state there from “{was}” to “{now}” since you decided",
                    was=was,
                    now=shown_line(now, 60),
                ),
            )
        return None

    def _note_look(self, tx: Connection, row: RemoteRow, look: Look) -> None:
        now = self._clock()
        if not look.exists:
            arriving.depart(tx, self._reached.row.account, [row.remote_id], now)
            return
        text = None if look.text is None else storable(look.text)
        arriving.note_look(
            tx, row, text=text, state=storable(look.state), edited_at=look.edited_at, at=now
        )

    def _undo(self, owed: Owed, row: RemoteRow) -> Sent | None:
        """Take back what was sent; what never left needs nothing. Repeating it is harmless."""
        first = outbox.owed(self._store.read(), owed.reverses or "")
        if first is None or first.delivery.state is not DeliveryState.SENT:
            return Sent(DeliveryState.CANCELLED, Sentence("what it undoes never left"))
        if not self._store.write(lambda tx: outbox.take(tx, owed.delivery.request_key)):
            return None
        try:
            done = self._reached.link.undo(order_of(first, item_of(row)), first.receipt)
        except GoneError:
            return Sent(DeliveryState.SENT, Sentence("was gone already"), Done(was_so=True))
        except PlatformError as error:
            if error.outcome is OutcomeKind.REFUSED:
                return Sent(DeliveryState.FAILED, words_of(error))
            raise
        return Sent(DeliveryState.SENT, done.words, done)

    def _settle(self, owed: Owed, sent: Sent) -> None:
        now, key = self._clock(), owed.delivery.request_key
        receipt = sent.done.receipt if sent.done else {}
        others = self._state_for_others(owed, sent)

        def work(tx: Connection) -> None:
            outbox.settle(
                tx,
                key,
                state=sent.state,
                detail=sent.words,
                at=now,
                receipt=receipt,
                log_seq=self._note(tx, owed, sent),
            )
            if others is not None:
                row = remote.remote_of(tx, int(owed.delivery.comment))
                if row is not None:
                    self._note_look(tx, row, others)
                outbox.see_again(tx, int(owed.delivery.comment), others.text, others.state)

        self._store.write(work)
        self.finished += 1

    def _state_for_others(self, owed: Owed, sent: Sent) -> Look | None:
        """Look again after our own change, so that it is not taken for somebody else's later."""
        if sent.state is not DeliveryState.SENT or owed.delivery.action in _LEAVES_AS_IT_IS:
            return None
        row = remote.remote_of(self._store.read(), int(owed.delivery.comment))
        try:
            looks = self._reached.link.look([item_of(row)]) if row else ()
        except PlatformError:
            return None
        return next((one for one in looks if row and one.remote_id == row.remote_id), None)

    def _put_off(self, owed: Owed, error: PlatformError) -> None:
        """Keep it for later. Raises the error when the account as a whole has to stop."""
        state, outcome = DeliveryState.PENDING, error.outcome
        if outcome is OutcomeKind.UNKNOWN:
            state = DeliveryState.SENDING
        is_away = isinstance(error, UnreachableError) or outcome in (
            OutcomeKind.SIGN_IN_LOST,
            OutcomeKind.RATE_LIMITED,
        )
        if not is_away and owed.attempts + 1 >= MAX_ATTEMPTS:
            words = words_of(error)
            if outcome is OutcomeKind.UNKNOWN:
                words = Sentence("{why} It may have been sent: look there first.", why=words)
            self._settle(owed, Sent(DeliveryState.FAILED, words))
            return
        attempts = owed.attempts if is_away else owed.attempts + 1
        seconds = honest_wait(error.retry_after_s, owed.attempts)
        next_at = self._clock() + timedelta(seconds=seconds)
        self._store.write(
            lambda tx: outbox.put_off(
                tx,
                owed.delivery.request_key,
                state=state,
                detail=words_of(error),
                next_at=next_at,
                attempts=attempts,
            )
        )
        self._troubles += 1
        if is_away or self._troubles >= _MAX_TROUBLES:
            raise error

    def _note(self, tx: Connection, owed: Owed, sent: Sent) -> int:
        """Put what happened into the log; return the place of the entry."""
        entry = self._journal.write(
            tx,
            EntryKind.DELIVERY,
            {
                "op": owed.delivery.request_key,
                "action": str(owed.delivery.action),
                "state": str(sent.state),
                "attempts": owed.attempts + 1,
            },
            personal={"words": sent.words},
        )
        return entry.seq


def _in_the_dark(error: CannotTellError) -> Sent:
    return Sent(
        DeliveryState.FAILED,
        Sentence(
            "it may have been sent, and nobody can see whether it was: {why} Look there, "
            "then try again or let it be.",
            why=error,
        ),
    )


def gone(owed: Owed, words: str) -> Sent:
    """Say what it means for an action that its comment is not there any more."""
    if owed.delivery.action in _DONE_WHEN_GONE:
        return Sent(DeliveryState.SENT, Sentence("was deleted there already"), Done(was_so=True))
    return Sent(DeliveryState.CONFLICT, words)


def order_of(owed: Owed, item: Item) -> Order:
    """Return what the platform file is to do."""
    return Order(
        key=owed.delivery.request_key,
        action=owed.delivery.action,
        item=item,
        words=owed.words,
        choice=owed.choice,
        reason=owed.reason,
        made_at_s=owed.decided_at.timestamp() if owed.decided_at else 0.0,
    )
