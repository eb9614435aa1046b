"""The outbox: what is owed to platforms, with the key that stays the same over all attempts."""

from collections.abc import Sequence
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


def add_delivery(tx: Connection, delivery: Delivery) -> None:
    """Put an owed action into the outbox."""
    tx.execute(
        "INSERT INTO outbox(request_key, comment, account, action, state, held_until, detail)"
        " VALUES (?, ?, (SELECT num FROM account WHERE id = ?), ?, ?, ?, ?)",
        (
            delivery.request_key,
            int(delivery.comment),
            delivery.account,
            str(delivery.action),
            str(delivery.state),
            to_ms(delivery.held_until),
            delivery.detail,
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
