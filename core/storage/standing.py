"""Where a comment stands in the work: open, parked until when, whose it is, when it is due."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt

from core.model import QueueFilter, ReviewState, Waking
from core.storage.engine import Connection
from core.storage.times import from_ms, to_ms_or_none

#: How many answers deep a reply still counts as a reply to the snoozed comment.
_DEEPEST = 20
# UNION ALL: a plain UNION would be merged by id, which reads the whole table.
DUE = (
    "SELECT id FROM comment WHERE state = 'snoozed' AND snoozed_until <= ?"
    " UNION ALL SELECT id FROM comment WHERE state = 'snoozed' AND snoozed_until IS NULL"
    " AND reply_after IS NULL"
)
# CROSS: the few snoozed comments first. Left alone, SQLite may go through all comments for them.
ANSWERED = f"""
WITH RECURSIVE below(root, reply_after, account, remote_id, depth) AS (
  SELECT id, reply_after, account, remote_id, 0 FROM comment
    WHERE state = 'snoozed' AND reply_after IS NOT NULL
  UNION
  SELECT b.root, b.reply_after, c.account, c.remote_id, b.depth + 1 FROM below b
    CROSS JOIN comment c ON c.account = b.account AND c.parent_remote_id = b.remote_id
    WHERE b.depth < {_DEEPEST})
SELECT b.root FROM below b CROSS JOIN comment c
  ON c.account = b.account AND c.parent_remote_id = b.remote_id
  WHERE c.id > b.reply_after AND NOT c.is_own
UNION ALL
SELECT s.id FROM comment s
  CROSS JOIN comment c ON c.account = s.account AND c.parent_remote_id = s.parent_remote_id
    AND c.author = s.author
  CROSS JOIN author u ON u.num = s.author AND u.key <> ''
  WHERE s.state = 'snoozed' AND s.reply_after IS NOT NULL AND c.id > s.reply_after
"""  # noqa: S608 - own words


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one comment stands. See the fields of the same names of Comment."""

    state: ReviewState
    snoozed_until: datetime | None = None
    reply_after: int | None = None
    woke_at: datetime | None = None
    woke_by: Waking | None = None
    assigned_to: str = ""
    due_at: datetime | None = None


def set_standing(tx: Connection, number: int, standing: Standing) -> None:
    """Store where a comment stands now."""
    tx.execute(
        "UPDATE comment SET state = ?, snoozed_until = ?, reply_after = ?, woke_at = ?,"
        " woke_by = ?, assigned_to = ?, due_at = ? WHERE id = ?",
        (
            str(standing.state),
            to_ms_or_none(standing.snoozed_until),
            standing.reply_after,
            to_ms_or_none(standing.woke_at),
            standing.woke_by,
            standing.assigned_to,
            to_ms_or_none(standing.due_at),
            number,
        ),
    )


def newest_id(connection: Connection) -> int:
    """Return the number of the newest comment, 0 if there is none."""
    row = connection.execute("SELECT coalesce(max(id), 0) FROM comment").fetchone()
    return int(row[0])


def due_again(connection: Connection, now_ms: int) -> list[int]:
    """Return the snoozed comments whose time has come.

    One that waits for nothing at all, which no decision makes, counts as due: nothing is lost.
    """
    return [row[0] for row in connection.execute(DUE, (now_ms,))]


def answered(connection: Connection) -> list[int]:
    """Return the comments snoozed until a reply to which somebody has replied since.

    A reply is any later comment of others below it, or, as platforms with one level of answers
    have it, a later one of the same author beside it.
    """
    return sorted({row[0] for row in connection.execute(ANSWERED)})


def wake(tx: Connection, ids: Sequence[int], now_ms: int, by: Waking) -> list[int]:
    """Bring snoozed comments back and mark them; return those that were still snoozed."""
    rows = tx.execute(
        "UPDATE comment SET state = 'open', snoozed_until = NULL, reply_after = NULL,"
        " woke_at = ?, woke_by = ? WHERE id IN (SELECT value FROM json_each(?))"
        " AND state = 'snoozed' RETURNING id",
        (now_ms, str(by), json.dumps(list(ids))),
    )
    return [row[0] for row in rows]


def next_due(connection: Connection) -> datetime | None:
    """Return when the next snoozed comment is due by time, None if none waits for a time."""
    row = connection.execute(
        "SELECT min(snoozed_until) FROM comment WHERE state = 'snoozed'"
    ).fetchone()
    return None if row[0] is None else from_ms(row[0])


def any_snoozed(connection: Connection) -> bool:
    """Whether any comment is snoozed."""
    row = connection.execute("SELECT 1 FROM comment WHERE state = 'snoozed' LIMIT 1").fetchone()
    return row is not None


def marked_ids(
    connection: Connection, chosen: QueueFilter, now_ms: int
) -> list[npt.NDArray[np.int64]]:
    """Return, for each mark that the filter asks for, the ids that carry it."""
    found = []
    if chosen.has_note:
        found.append(_ids(connection, "has_note = 1", ()))
    if chosen.is_back:
        found.append(_ids(connection, "woke_at IS NOT NULL", ()))
    if chosen.is_overdue:
        found.append(_ids(connection, "due_at <= ?", (now_ms,)))
    if chosen.assigned_to:
        roles = json.dumps(sorted(chosen.assigned_to))
        clause = "assigned_to <> '' AND assigned_to IN (SELECT value FROM json_each(?))"
        found.append(_ids(connection, clause, (roles,)))
    return found


def overdue(connection: Connection, before_ms: int) -> list[int]:
    """Return the escalated comments that are due before a moment, longest overdue first."""
    rows = connection.execute(
        "SELECT id FROM comment WHERE due_at IS NOT NULL AND due_at <= ? AND state = 'escalated'"
        " ORDER BY due_at, id",
        (before_ms,),
    )
    return [row[0] for row in rows]


def open_per_role(connection: Connection) -> dict[str, int]:
    """Return how many comments that are not closed each role has."""
    rows = connection.execute(
        "SELECT assigned_to, count(*) FROM comment WHERE assigned_to <> '' AND state <> 'closed'"
        " GROUP BY assigned_to"
    )
    return {row[0]: row[1] for row in rows}


def _ids(connection: Connection, clause: str, values: tuple[object, ...]) -> npt.NDArray[np.int64]:
    rows = connection.execute(f"SELECT id FROM comment WHERE {clause}", values)  # noqa: S608
    return np.array([row[0] for row in rows], dtype=np.int64)
