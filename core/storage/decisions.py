"""Decisions: added, read, never changed. What was undone is told by the decision that reverses."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.model import (
    Action,
    AuthorId,
    CommentId,
    Contribution,
    Decision,
    DecisionId,
    ReviewState,
)
from core.safe_text import storable
from core.storage.engine import Connection, Row
from core.storage.intact import intact
from core.storage.times import from_ms, from_ms_or_none, to_ms, to_ms_or_none

_COLUMNS = (
    "d.num, d.id, d.comment, d.action, d.decided_at, d.actor, d.state_before, d.state_after,"
    " d.policy, d.reason, d.note, d.reply, d.batch, d.reverses, d.snoozed_until, d.priority,"
    " d.log_seq, EXISTS (SELECT 1 FROM decision r WHERE r.reverses = d.id), d.reply_after,"
    " d.assignee, d.due_at, d.choice"
)
_SEARCH = (
    "(d.note || ' ' || d.reply || ' ' || d.policy || ' ' || d.reason LIKE :like ESCAPE '!'"
    " OR EXISTS (SELECT 1 FROM comment c JOIN author u ON u.num = c.author"
    " WHERE c.id = d.comment AND (c.text LIKE :like ESCAPE '!' OR u.name LIKE :like ESCAPE '!')))"
)
_INSERT = (
    "INSERT INTO decision(id, comment, action, decided_at, actor, state_before, state_after,"
    " policy, reason, note, reply, batch, reverses, snoozed_until, priority, contributions,"
    " log_seq, reply_after, assignee, due_at, choice)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)


def add_decision(
    tx: Connection, decision: Decision, contributions: Sequence[Contribution] = ()
) -> None:
    """Store a decision with the explanation that its moderator saw."""
    tx.execute(
        _INSERT,
        (
            decision.id,
            int(decision.comment),
            str(decision.action),
            to_ms(decision.decided_at),
            decision.actor,
            str(decision.state_before),
            str(decision.state_after),
            decision.policy,
            decision.reason,
            decision.note,
            decision.reply,
            decision.batch,
            decision.reverses,
            to_ms_or_none(decision.snoozed_until),
            decision.priority,
            json.dumps([[part.name, part.points] for part in contributions]),
            decision.log_seq,
            decision.reply_after,
            decision.assignee,
            to_ms_or_none(decision.due_at),
            decision.choice,
        ),
    )


def decisions_on(connection: Connection, comment: int) -> list[Decision]:
    """Return the decisions about a comment, oldest first."""
    return _fetch(connection, "d.comment = ? ORDER BY d.num", (comment,))


def decisions_of_batch(connection: Connection, batch: str) -> list[Decision]:
    """Return the decisions that were made at one stroke."""
    return _fetch(connection, "d.batch = ? ORDER BY d.num", (batch,))


def decisions_starting(connection: Connection, prefix: str) -> list[Decision]:
    """Return at most two decisions whose id begins so: one is found, two are ambiguous."""
    prefix = storable(prefix)
    return _fetch(
        connection, "d.id >= ? AND d.id < ? ORDER BY d.id LIMIT 2", (prefix, prefix + "\uffff")
    )


def last_undoable_batch(connection: Connection) -> str | None:
    """Return the newest batch that is not undone and undoes nothing itself."""
    row = connection.execute(
        "SELECT d.batch FROM decision d WHERE d.reverses IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM decision r WHERE r.reverses = d.id) ORDER BY d.num DESC LIMIT 1"
    ).fetchone()
    return None if row is None else str(row[0])


def decision_count(connection: Connection) -> int:
    """Return how many decisions were made (undoings not counted)."""
    row = connection.execute("SELECT count(*) FROM decision WHERE reverses IS NULL").fetchone()
    return int(row[0])


def settled_count(connection: Connection, since: datetime) -> int:
    """Return how many comments were dealt with since a moment: notes and what was undone are not.

    A comment counts once, whatever was decided about it, if that moved it on.
    """
    row = connection.execute(
        "SELECT count(DISTINCT comment) FROM decision d WHERE reverses IS NULL AND decided_at >= ?"
        " AND state_before <> state_after"
        " AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.reverses = d.id)",
        (to_ms(since),),
    ).fetchone()
    return int(row[0])


def first_decision_at(connection: Connection) -> datetime | None:
    """Return when the first decision was made."""
    row = connection.execute("SELECT decided_at FROM decision ORDER BY num LIMIT 1").fetchone()
    return None if row is None else from_ms(row[0])


def decision_page(
    connection: Connection,
    *,
    before: int | None,
    limit: int,
    actions: Sequence[str] = (),
    search: str = "",
) -> list[tuple[int, Decision]]:
    """Return (key, decision), newest first. `search` looks into texts, authors and words given."""
    where = ["d.num < :before"]
    values: dict[str, object] = {"before": before if before is not None else 1 << 62}
    if actions:
        where.append("d.action IN (SELECT value FROM json_each(:actions))")
        values["actions"] = json.dumps(list(actions))
    if search.strip():
        where.append(_SEARCH)
        values["like"] = f"%{_escaped(storable(search.strip()))}%"
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM decision d WHERE {' AND '.join(where)}"  # noqa: S608 - own words
        f" ORDER BY d.num DESC LIMIT {int(limit)}",
        values,
    )
    return [(row[0], decision_of(row)) for row in rows]


def decisions_after(connection: Connection, key: int, limit: int) -> list[tuple[int, Decision]]:
    """Return (key, decision), oldest first, from after `key`."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM decision d WHERE d.num > ?"  # noqa: S608 - own words
        f" ORDER BY d.num LIMIT {int(limit)}",
        (key,),
    )
    return [(row[0], decision_of(row)) for row in rows]


def author_actions(connection: Connection, author: AuthorId) -> dict[str, int]:
    """Return how often each action was decided about this author's comments and still stands."""
    rows = connection.execute(
        "SELECT d.action, count(*) FROM comment c JOIN decision d ON d.comment = c.id"
        " WHERE c.author = ? AND d.reverses IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM decision r WHERE r.reverses = d.id) GROUP BY d.action",
        (int(author),),
    )
    return {row[0]: row[1] for row in rows}


def author_notes(connection: Connection, author: AuthorId, limit: int = 5) -> tuple[str, ...]:
    """Return the newest notes written about this author's comments."""
    rows = connection.execute(
        "SELECT d.note FROM comment c JOIN decision d ON d.comment = c.id"
        " WHERE c.author = ? AND d.note <> '' AND d.reverses IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM decision r WHERE r.reverses = d.id) ORDER BY d.num DESC LIMIT ?",
        (int(author), limit),
    )
    return tuple(row[0] for row in rows)


def last_actions(connection: Connection, ids: Sequence[int]) -> dict[int, Action]:
    """Return the newest action on each of `ids` that still stands."""
    rows = connection.execute(
        "SELECT d.comment, d.action, max(d.num) FROM json_each(?) AS wanted"
        " CROSS JOIN decision d ON d.comment = wanted.value WHERE d.reverses IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM decision r WHERE r.reverses = d.id) GROUP BY d.comment",
        (json.dumps([int(number) for number in ids]),),
    )
    return {row[0]: Action(row[1]) for row in rows}


@dataclass(frozen=True, slots=True)
class Closure:
    """A decision that closed a comment and still stands."""

    key: int
    comment: int
    action: str
    batch: str


def newest_key(connection: Connection) -> int:
    """Return the key of the newest decision, 0 if none was made."""
    row = connection.execute("SELECT coalesce(max(num), 0) FROM decision").fetchone()
    return int(row[0])


def decisions_with_keys(connection: Connection, keys: Sequence[int]) -> dict[int, Decision]:
    """Return the decisions that exist among `keys`."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM json_each(?) AS wanted"  # noqa: S608 - own columns
        " CROSS JOIN decision d ON d.num = wanted.value",
        (json.dumps(list(keys)),),
    )
    return {row[0]: decision_of(row) for row in rows}


def of_author(
    connection: Connection, author: AuthorId, limit: int, actions: Sequence[Action] = ()
) -> list[Decision]:
    """Return the newest decisions about an author's comments, undoings left out."""
    clause = " AND d.action IN (SELECT value FROM json_each(?))" if actions else ""
    values = (json.dumps([str(action) for action in actions]),) if actions else ()
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM comment c CROSS JOIN decision d ON d.comment = c.id"  # noqa: S608
        f" WHERE c.author = ? AND d.reverses IS NULL{clause} ORDER BY d.num DESC LIMIT ?",
        (int(author), *values, limit),
    )
    return [decision_of(row) for row in rows]


def standing_closures(connection: Connection, limit: int) -> list[Closure]:
    """Return the newest decisions that closed a comment and still stand, newest first."""
    rows = connection.execute(
        "SELECT d.num, d.comment, d.action, d.batch FROM decision d WHERE d.state_after = 'closed'"
        " AND d.reverses IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM decision r WHERE r.reverses = d.id) ORDER BY d.num DESC LIMIT ?",
        (limit,),
    )
    return [Closure(*row) for row in rows]


def last_decisions_among(connection: Connection, actions: Sequence[str]) -> list[tuple[int, str]]:
    """Return (comment, action) of the newest decision of these kinds that stands, per comment."""
    rows = connection.execute(
        "SELECT d.comment, d.action, max(d.num) FROM decision d"
        " JOIN comment c ON c.id = d.comment"
        " WHERE d.action IN (SELECT value FROM json_each(?)) AND d.reverses IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM decision r WHERE r.reverses = d.id) GROUP BY d.comment",
        (json.dumps([str(action) for action in actions]),),
    )
    return [(row[0], row[1]) for row in rows]


@intact
def decision_of(row: Row) -> Decision:
    """Build a decision from a row of this module's columns."""
    return Decision(
        id=DecisionId(row[1]),
        comment=CommentId(str(row[2])),
        action=Action(row[3]),
        decided_at=from_ms(row[4]),
        actor=row[5],
        state_before=ReviewState(row[6]),
        state_after=ReviewState(row[7]),
        policy=row[8],
        reason=row[9],
        note=row[10],
        reply=row[11],
        batch=row[12],
        reverses=None if row[13] is None else DecisionId(row[13]),
        snoozed_until=from_ms_or_none(row[14]),
        priority=row[15],
        log_seq=row[16],
        is_reversed=bool(row[17]),
        reply_after=row[18],
        assignee=row[19],
        due_at=from_ms_or_none(row[20]),
        choice=row[21],
    )


def _fetch(connection: Connection, clause: str, values: tuple[object, ...]) -> list[Decision]:
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM decision d WHERE {clause}",  # noqa: S608 - own words
        values,
    )
    return [decision_of(row) for row in rows]


def _escaped(words: str) -> str:
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_")
