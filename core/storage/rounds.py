"""Morning rounds: which comments each one walks through, and how far it got."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.storage.engine import Connection
from core.storage.times import from_ms, from_ms_or_none, to_ms, to_ms_or_none


@dataclass(frozen=True, slots=True)
class StoredRound:
    """One round as it was begun; `place` is the comment that was looked at last."""

    number: int
    started_at: datetime
    since: datetime | None
    finished_at: datetime | None
    at_risk: int
    back: int
    new: int
    place: int | None


def add_round(
    tx: Connection,
    *,
    started_at: datetime,
    since: datetime | None,
    counts: tuple[int, int, int],
    items: Sequence[tuple[int, str]],
) -> None:
    """Store a round with its list of (comment, kind); an unfinished one before it ends."""
    tx.execute("UPDATE round SET finished_at = ? WHERE finished_at IS NULL", (to_ms(started_at),))
    cursor = tx.execute(
        "INSERT INTO round(started_at, since, at_risk, back, fresh) VALUES (?, ?, ?, ?, ?)",
        (to_ms(started_at), to_ms_or_none(since), *counts),
    )
    number = int(cursor.lastrowid)
    tx.execute("DELETE FROM round_item")
    tx.executemany(
        "INSERT INTO round_item(round, place, comment, kind) VALUES (?, ?, ?, ?)",
        [(number, place, comment, kind) for place, (comment, kind) in enumerate(items)],
    )


def last_round(connection: Connection) -> StoredRound | None:
    """Return the newest round, finished or not."""
    row = connection.execute(
        "SELECT num, started_at, since, finished_at, at_risk, back, fresh, place FROM round"
        " ORDER BY num DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    return StoredRound(
        row[0],
        from_ms(row[1]),
        from_ms_or_none(row[2]),
        from_ms_or_none(row[3]),
        row[4],
        row[5],
        row[6],
        row[7],
    )


def remaining(connection: Connection, number: int) -> list[tuple[int, str]]:
    """Return (comment, kind) of what still waits, in the order of the round.

    Decided, snoozed and passed ones are done; an escalated one waits only if it was at risk.
    """
    rows = connection.execute(
        "SELECT i.comment, i.kind FROM round_item i JOIN comment c ON c.id = i.comment"
        " WHERE i.round = ? AND i.passed_at IS NULL"
        " AND (c.state = 'open' OR (c.state = 'escalated' AND i.kind = 'due')) ORDER BY i.place",
        (number,),
    )
    return [(row[0], row[1]) for row in rows]


def item_count(connection: Connection, number: int) -> int:
    """Return how many comments the round walks through."""
    row = connection.execute(
        "SELECT count(*) FROM round_item WHERE round = ?", (number,)
    ).fetchone()
    return int(row[0])


def pass_item(tx: Connection, number: int, comment: int, at: datetime) -> None:
    """Store that a comment of the round was looked at and left as it is."""
    tx.execute(
        "UPDATE round_item SET passed_at = ? WHERE round = ? AND comment = ?",
        (to_ms(at), number, comment),
    )


def take_up_item(tx: Connection, number: int, comment: int) -> None:
    """Store that a comment that was left as it is waits in the round again."""
    tx.execute(
        "UPDATE round_item SET passed_at = NULL WHERE round = ? AND comment = ?", (number, comment)
    )


def set_place(tx: Connection, number: int, comment: int) -> None:
    """Store which comment is being looked at."""
    tx.execute("UPDATE round SET place = ? WHERE num = ?", (comment, number))


def finish(tx: Connection, number: int, at: datetime) -> None:
    """Store that a round is over."""
    tx.execute(
        "UPDATE round SET finished_at = ? WHERE num = ? AND finished_at IS NULL",
        (to_ms(at), number),
    )


def reopen(tx: Connection, number: int) -> None:
    """Store that a round goes on after all."""
    tx.execute("UPDATE round SET finished_at = NULL WHERE num = ?", (number,))
