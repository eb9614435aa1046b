"""How far each source of a linked account is complete, and which stretches are missing.

A walk goes back in time from `reached` to `goal`; while its row is there, that stretch is a gap.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.model import AccountId
from core.storage.engine import Connection, Row
from core.storage.times import from_ms, from_ms_or_none, to_ms, to_ms_or_none

_OF = "account = (SELECT num FROM account WHERE id = ?)"


@dataclass(frozen=True, slots=True)
class SourceRow:
    """How far a source is. `position` is where to go on (oldest first, or within a round)."""

    key: str
    title: str
    direction: str
    position: Any = None
    began_at: datetime | None = None
    complete_to: datetime | None = None
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class WalkRow:
    """A walk that is not at its goal yet. `lost` says why it will never get there by itself."""

    num: int
    source: str
    cursor: Any
    goal: datetime
    reached: datetime
    lost: str = ""


def ensure_source(tx: Connection, account: AccountId, key: str, title: str, direction: str) -> None:
    """Store a source unless it is known."""
    tx.execute(
        "INSERT INTO source(account, key, title, direction)"
        " VALUES ((SELECT num FROM account WHERE id = ?), ?, ?, ?)"
        " ON CONFLICT(account, key) DO UPDATE SET title=excluded.title,"
        " direction=excluded.direction",
        (account, key, title, direction),
    )


def sources(connection: Connection, account: AccountId) -> list[SourceRow]:
    """Return the sources of an account."""
    rows = connection.execute(
        "SELECT key, title, direction, position, began_at, complete_to, unreadable FROM source"  # noqa: S608 - own words
        f" WHERE {_OF} ORDER BY rowid",
        (account,),
    )
    return [_source(row) for row in rows]


def source_of(connection: Connection, account: AccountId, key: str) -> SourceRow:
    """Return one source, which has to be there."""
    return next(row for row in sources(connection, account) if row.key == key)


def set_position(
    tx: Connection,
    account: AccountId,
    key: str,
    *,
    position: Any,  # noqa: ANN401 - a cursor is opaque
    began_at: datetime | None,
    complete_to: datetime | None,
) -> None:
    """Store where a source goes on; `complete_to` None leaves it as it is."""
    tx.execute(
        "UPDATE source SET position = ?, began_at = ?,"  # noqa: S608 - own words
        f" complete_to = coalesce(?, complete_to) WHERE {_OF} AND key = ?",
        (_json(position), to_ms_or_none(began_at), to_ms_or_none(complete_to), account, key),
    )


def count_unreadable(tx: Connection, account: AccountId, key: str, count: int) -> None:
    """Add to the rows of a source that made no sense."""
    tx.execute(
        f"UPDATE source SET unreadable = unreadable + ? WHERE {_OF} AND key = ?",  # noqa: S608 - own words
        (count, account, key),
    )


def begin_walk(
    tx: Connection,
    account: AccountId,
    source: str,
    *,
    cursor: Any,  # noqa: ANN401 - a cursor is opaque
    goal: datetime,
    reached: datetime,
) -> int:
    """Store a stretch that is still to be walked; return its number."""
    made = tx.execute(
        "INSERT INTO walk(account, source, cursor, goal, reached)"
        " VALUES ((SELECT num FROM account WHERE id = ?), ?, ?, ?, ?)",
        (account, source, _json(cursor), to_ms(goal), to_ms(reached)),
    )
    return int(made.lastrowid)


def step_walk(tx: Connection, num: int, cursor: Any, reached: datetime) -> None:  # noqa: ANN401
    """Store how far a walk came."""
    tx.execute(
        "UPDATE walk SET cursor = ?, reached = min(reached, ?) WHERE num = ?",
        (_json(cursor), to_ms(reached), num),
    )


def end_walk(tx: Connection, num: int) -> None:
    """Take a walk off the ledger: its stretch is complete."""
    tx.execute("DELETE FROM walk WHERE num = ?", (num,))


def lose_walk(tx: Connection, num: int, why: str) -> None:
    """Note that a stretch cannot be walked any further."""
    tx.execute("UPDATE walk SET lost = ? WHERE num = ?", (why, num))


def walks(connection: Connection, account: AccountId, source: str = "") -> list[WalkRow]:
    """Return the stretches that are missing, newest first."""
    rows = connection.execute(
        f"SELECT num, source, cursor, goal, reached, lost FROM walk WHERE {_OF}"  # noqa: S608 - own words
        " AND ? IN ('', source) ORDER BY reached DESC",
        (account, source),
    )
    return [
        WalkRow(
            num=row[0],
            source=row[1],
            cursor=None if row[2] is None else json.loads(row[2]),
            goal=from_ms(row[3]),
            reached=from_ms(row[4]),
            lost=row[5],
        )
        for row in rows
    ]


def _source(row: Row) -> SourceRow:
    return SourceRow(
        key=row[0],
        title=row[1],
        direction=row[2],
        position=None if row[3] is None else json.loads(row[3]),
        began_at=from_ms_or_none(row[4]),
        complete_to=from_ms_or_none(row[5]),
        unreadable=row[6],
    )


def _json(value: Any) -> str | None:  # noqa: ANN401 - a cursor is opaque
    return None if value is None else json.dumps(value)
