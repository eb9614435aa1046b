"""What a platform knows about a comment: its state and address there, and what changed there."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.model import AccountId
from core.storage.engine import Connection, Row
from core.storage.intact import intact
from core.storage.times import from_ms, from_ms_or_none, to_ms, to_ms_or_none


class EditKind(StrEnum):
    """What happened to a comment on its platform without us."""

    TEXT = "text"
    STATE = "state"
    DELETED = "deleted"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class RemoteRow:
    """How a comment stands there, as far as we saw. `gone_at`: when we noticed its deletion."""

    comment: int
    remote_id: str
    parent_remote_id: str | None
    author_key: str
    author_handle: str
    text: str
    url: str
    is_own: bool
    state: str = ""
    root: str | None = None
    edited_at: datetime | None = None
    gone_at: datetime | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edit:
    """One change there: `before` is the text or state that it had until then."""

    kind: EditKind
    before: str
    at: datetime
    edited_at: datetime | None = None


_COLUMNS = (
    "c.id, c.remote_id, c.parent_remote_id, u.key, u.handle, c.text, c.url, c.is_own,"
    " coalesce(r.state, ''), r.root, r.edited_at, r.gone_at, coalesce(r.facts, '{}')"
    " FROM comment c JOIN author u ON u.num = c.author LEFT JOIN remote r ON r.comment = c.id"
)


def remote_of(connection: Connection, comment: int) -> RemoteRow | None:
    """Return what is known about a comment there, None if there is no such comment."""
    row = connection.execute(f"SELECT {_COLUMNS} WHERE c.id = ?", (comment,)).fetchone()
    return None if row is None else _remote(row)


def account_of(connection: Connection, comment: int) -> AccountId | None:
    """Return whose comment it is, None if there is no such comment."""
    row = connection.execute(
        "SELECT a.id FROM comment c JOIN account a ON a.num = c.account WHERE c.id = ?", (comment,)
    ).fetchone()
    return None if row is None else AccountId(row[0])


def remotes_by_remote_id(
    connection: Connection, account: AccountId, ids: Sequence[str]
) -> dict[str, RemoteRow]:
    """Return the known comments among ids of an account."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} WHERE c.account = (SELECT num FROM account WHERE id = ?)"  # noqa: S608 - own words
        " AND c.remote_id IN (SELECT value FROM json_each(?))",
        (account, json.dumps(list(ids))),
    )
    return {row[1]: _remote(row) for row in rows}


def stale(
    connection: Connection, account: AccountId, *, since: datetime, before: datetime, limit: int
) -> list[RemoteRow]:
    """Return comments that still count and were not looked at since `before`, longest ago first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} WHERE c.account = (SELECT num FROM account WHERE id = ?)"  # noqa: S608 - own words
        " AND r.gone_at IS NULL AND r.looked_at < ? AND NOT c.is_own"
        " AND (c.state <> 'closed' OR coalesce(c.created_at, c.received_at) >= ?)"
        " ORDER BY r.looked_at LIMIT ?",
        (account, to_ms(before), to_ms(since), limit),
    )
    return [_remote(row) for row in rows]


def put_remote(
    tx: Connection,
    comment: int,
    *,
    state: str,
    root: str | None,
    edited_at: datetime | None,
    facts: Mapping[str, str],
    at: datetime,
) -> None:
    """Store how a comment stands there; a deleted one that is seen again is back."""
    tx.execute(
        "INSERT INTO remote(comment, state, root, edited_at, facts, looked_at)"
        " VALUES (?,?,?,?,?,?) ON CONFLICT(comment) DO UPDATE SET state=excluded.state,"
        " root=coalesce(excluded.root, root), edited_at=excluded.edited_at,"
        " facts=excluded.facts, looked_at=excluded.looked_at, gone_at=NULL",
        (
            comment,
            state,
            root,
            to_ms_or_none(edited_at),
            json.dumps(dict(facts)),
            to_ms(at),
        ),
    )


def looked(
    tx: Connection, comment: int, state: str, edited_at: datetime | None, at: datetime
) -> None:
    """Store what a look showed of a comment that is there."""
    tx.execute(
        "UPDATE remote SET state = ?, edited_at = coalesce(?, edited_at), gone_at = NULL,"
        " looked_at = ? WHERE comment = ?",
        (state, to_ms_or_none(edited_at), to_ms(at), comment),
    )


def mark_gone(tx: Connection, comment: int, at: datetime) -> bool:
    """Note that a comment was deleted there; False if that was known."""
    done = tx.execute(
        "UPDATE remote SET gone_at = ?, looked_at = ? WHERE comment = ? AND gone_at IS NULL",
        (to_ms(at), to_ms(at), comment),
    )
    return int(done.rowcount) > 0


def add_edit(tx: Connection, comment: int, edit: Edit) -> None:
    """Keep what a comment was before it changed there."""
    tx.execute(
        "INSERT INTO edit(comment, at, kind, before, edited_at) VALUES (?,?,?,?,?)",
        (comment, to_ms(edit.at), str(edit.kind), edit.before, to_ms_or_none(edit.edited_at)),
    )


def edits_of(connection: Connection, comment: int) -> list[Edit]:
    """Return what changed there, oldest first."""
    rows = connection.execute(
        "SELECT kind, before, at, edited_at FROM edit WHERE comment = ? ORDER BY num", (comment,)
    )
    return [
        Edit(EditKind(row[0]), row[1], from_ms(row[2]), from_ms_or_none(row[3])) for row in rows
    ]


def set_text(tx: Connection, comment: int, text: str) -> None:
    """Store the new text of a comment; its scores go, so that it is rated again."""
    tx.execute("UPDATE comment SET text = ? WHERE id = ?", (text, comment))


@intact
def _remote(row: Row) -> RemoteRow:
    return RemoteRow(
        comment=row[0],
        remote_id=row[1],
        parent_remote_id=row[2],
        author_key=row[3],
        author_handle=row[4],
        text=row[5],
        url=row[6],
        is_own=bool(row[7]),
        state=row[8],
        root=row[9],
        edited_at=from_ms_or_none(row[10]),
        gone_at=from_ms_or_none(row[11]),
        facts=json.loads(row[12]),
    )
