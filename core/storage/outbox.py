"""The outbox: what is owed to platforms, with the key that stays the same over all attempts."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.model import (
    AccountId,
    Action,
    CommentId,
    DecisionId,
    Delivery,
    DeliveryState,
)
from core.storage.engine import Connection, Row
from core.storage.intact import intact
from core.storage.times import from_ms, to_ms

_COLUMNS = (
    "o.request_key, o.comment, a.id, o.action, o.state, o.held_until, o.detail"
    " FROM outbox o JOIN account a ON a.num = o.account"
)


@dataclass(frozen=True, slots=True)
class Owed:
    """A delivery with what sending it needs; `reverses` names the delivery that an undo undoes.

    `seen_text` and `seen_state` are what was decided upon: a digest, and the platform's word.
    """

    num: int
    delivery: Delivery
    attempts: int
    seen_text: str | None
    seen_state: str
    receipt: Mapping[str, str] = field(default_factory=dict)
    words: str = ""
    choice: str = ""
    reason: str = ""
    decided_at: datetime | None = None
    reverses: str | None = None


_OWED = (
    "o.request_key, o.comment, a.id, o.action, o.state, o.held_until, o.detail, o.num,"
    " o.attempts, o.seen_text, o.seen_state, o.receipt, d.reply, d.choice,"
    " trim(d.policy || ' ' || d.reason), d.decided_at, d.reverses"
    " FROM outbox o JOIN account a ON a.num = o.account JOIN decision d ON d.id = o.request_key"
)


def text_digest(text: str) -> str:
    """Return what tells two texts apart without keeping them."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def add_delivery(tx: Connection, delivery: Delivery) -> None:
    """Put an owed action into the outbox, with how the comment stands as it is decided upon."""
    found = tx.execute(
        "SELECT c.text, coalesce(r.state, '') FROM comment c"
        " LEFT JOIN remote r ON r.comment = c.id WHERE c.id = ?",
        (int(delivery.comment),),
    ).fetchone()
    text, state = found or (None, "")
    tx.execute(
        "INSERT INTO outbox(request_key, comment, account, action, state, held_until, detail,"
        " seen_text, seen_state)"
        " VALUES (?, ?, (SELECT num FROM account WHERE id = ?), ?, ?, ?, ?, ?, ?)",
        (
            delivery.request_key,
            int(delivery.comment),
            delivery.account,
            str(delivery.action),
            str(delivery.state),
            to_ms(delivery.held_until),
            delivery.detail,
            None if text is None else text_digest(text),
            state,
        ),
    )


def delivery_for(connection: Connection, request_key: str) -> Delivery | None:
    """Return the delivery of a decision, None if nothing was owed."""
    row = connection.execute(
        f"SELECT {_COLUMNS} WHERE o.request_key = ?",
        (request_key,),
    ).fetchone()
    return None if row is None else _delivery(row)


def deliveries(
    connection: Connection, states: Sequence[DeliveryState] = (), limit: int = 200
) -> list[Delivery]:
    """Return deliveries in these states (all if none is named), newest first."""
    marks = ", ".join("?" for _ in states)
    clause = f"WHERE o.state IN ({marks})" if states else ""
    rows = connection.execute(
        f"SELECT {_COLUMNS} {clause} ORDER BY o.num DESC LIMIT ?",
        (*[str(state) for state in states], limit),
    )
    return [_delivery(row) for row in rows]


def move(tx: Connection, request_key: str, state: DeliveryState, detail: str = "") -> None:
    """Store where a delivery stands now."""
    tx.execute(
        "UPDATE outbox SET state = ?, detail = ? WHERE request_key = ?",
        (str(state), detail, request_key),
    )


def release_unlinked(tx: Connection, now: datetime, detail: str) -> int:
    """Close held rows of imported accounts whose undo time is over; return how many."""
    cursor = tx.execute(
        "UPDATE outbox SET state = 'local', detail = ? WHERE state = 'held' AND held_until <= ?"
        " AND account IN (SELECT num FROM account WHERE NOT is_linked)",
        (detail, to_ms(now)),
    )
    return int(cursor.rowcount)


def release_linked(tx: Connection, now: datetime) -> int:
    """Let held rows of linked accounts go once their undo time is over; return how many."""
    cursor = tx.execute(
        "UPDATE outbox SET state = 'pending' WHERE state = 'held' AND held_until <= ?"
        " AND account IN (SELECT num FROM account WHERE is_linked)",
        (to_ms(now),),
    )
    return int(cursor.rowcount)


def accounts_owing(connection: Connection, now: datetime) -> list[AccountId]:
    """Return the accounts with something that may be sent now."""
    rows = connection.execute(
        "SELECT DISTINCT a.id FROM outbox o JOIN account a ON a.num = o.account"
        " WHERE o.state IN ('pending', 'sending') AND o.next_at <= ? AND a.is_linked"
        " ORDER BY a.num",
        (to_ms(now),),
    )
    return [AccountId(row[0]) for row in rows]


def next_owed(connection: Connection, account: AccountId, now: datetime, after: int) -> Owed | None:
    """Return what an account is to send next, in order; None when nothing is due.

    Nothing overtakes an earlier unfinished action on the same comment.
    """
    row = connection.execute(
        f"SELECT {_OWED} WHERE a.id = ? AND o.num > ? AND o.state IN ('pending', 'sending')"  # noqa: S608 - own words
        " AND o.next_at <= ? AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.comment = o.comment"
        " AND e.num < o.num AND e.state IN ('held', 'pending', 'sending', 'conflict'))"
        " ORDER BY o.num LIMIT 1",
        (account, after, to_ms(now)),
    ).fetchone()
    return None if row is None else _owed(row)


def owed(connection: Connection, request_key: str) -> Owed | None:
    """Return one delivery with what sending it needs."""
    row = connection.execute(
        f"SELECT {_OWED} WHERE o.request_key = ?",
        (request_key,),
    ).fetchone()
    return None if row is None else _owed(row)


def take(tx: Connection, request_key: str) -> bool:
    """Mark a delivery as on its way, before anything is sent; False if it may not leave now."""
    done = tx.execute(
        "UPDATE outbox SET state = 'sending'"
        " WHERE request_key = ? AND state IN ('pending', 'sending')",
        (request_key,),
    )
    return int(done.rowcount) > 0


def settle(
    tx: Connection,
    request_key: str,
    *,
    state: DeliveryState,
    detail: str,
    at: datetime,
    receipt: Mapping[str, str],
    log_seq: int,
) -> None:
    """Store how a delivery ended, and where the log tells of it."""
    tx.execute(
        "UPDATE outbox SET state = ?, detail = ?, sent_at = ?, receipt = ?, log_seq = ?"
        " WHERE request_key = ?",
        (str(state), detail, to_ms(at), json.dumps(dict(receipt)), log_seq, request_key),
    )


def log_place(connection: Connection, request_key: str) -> int | None:
    """Return the log's entry about how a delivery ended, None while it has not."""
    row = connection.execute(
        "SELECT log_seq FROM outbox WHERE request_key = ?", (request_key,)
    ).fetchone()
    return None if row is None else row[0]


def put_off(
    tx: Connection,
    request_key: str,
    *,
    state: DeliveryState,
    detail: str,
    next_at: datetime,
    attempts: int,
) -> None:
    """Store that a delivery is to be tried again, when, and how many attempts were in vain."""
    tx.execute(
        "UPDATE outbox SET state = ?, detail = ?, next_at = ?, attempts = ? WHERE request_key = ?",
        (str(state), detail, to_ms(next_at), attempts, request_key),
    )


def see_again(tx: Connection, comment: int, text: str | None, state: str) -> None:
    """Let what is still owed on a comment rest on how it stands now."""
    tx.execute(
        "UPDATE outbox SET seen_text = coalesce(?, seen_text), seen_state = ?"
        " WHERE comment = ? AND state IN ('held', 'pending', 'conflict')",
        (None if text is None else text_digest(text), state, comment),
    )


def cancel_all(tx: Connection, account: AccountId, detail: str) -> None:
    """Cancel what an account still owes; what is on its way may have happened, and says so."""
    tx.execute(
        "UPDATE outbox SET state = 'cancelled', detail = ? WHERE state IN"
        " ('held', 'pending', 'conflict') AND account = (SELECT num FROM account WHERE id = ?)",
        (detail, account),
    )
    tx.execute(
        "UPDATE outbox SET state = 'failed', detail = 'it may have been sent: ' || ?"
        " WHERE state = 'sending' AND account = (SELECT num FROM account WHERE id = ?)",
        (detail, account),
    )


@intact
def _owed(row: Row) -> Owed:
    return Owed(
        num=row[7],
        delivery=_delivery(row),
        attempts=row[8],
        seen_text=row[9],
        seen_state=row[10],
        receipt=json.loads(row[11] or "{}"),
        words=row[12],
        choice=row[13],
        reason=row[14],
        decided_at=from_ms(row[15]),
        reverses=row[16],
    )


@intact
def _delivery(row: Row) -> Delivery:
    return Delivery(
        request_key=row[0],
        decision=DecisionId(row[0]),
        comment=CommentId(str(row[1])),
        account=AccountId(row[2]),
        action=Action(row[3]),
        state=DeliveryState(row[4]),
        held_until=from_ms(row[5]),
        detail=row[6],
    )
