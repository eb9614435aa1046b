"""One author's comments: by state, the newest, those that still wait."""

import json
from collections.abc import Sequence

from core.model import AuthorId, Comment, CommentId, ReviewState
from core.storage.comments import comments_by_id
from core.storage.engine import Connection, Row

_PENDING = "author = ? AND state IN ('open', 'snoozed', 'escalated') AND NOT is_own"


def is_named(connection: Connection, author: AuthorId) -> bool:
    """Whether the source said who this is; all its nameless comments share one author."""
    row = connection.execute(
        "SELECT key <> '' FROM author WHERE num = ?", (int(author),)
    ).fetchone()
    return row is not None and bool(row[0])


def named_among(connection: Connection, authors: Sequence[int]) -> int:
    """Return how many of these authors the source gave a name."""
    row = connection.execute(
        "SELECT count(*) FROM author WHERE num IN (SELECT value FROM json_each(?)) AND key <> ''",
        (json.dumps([int(one) for one in authors]),),
    ).fetchone()
    return int(row[0])


def state_counts(connection: Connection, author: AuthorId) -> dict[ReviewState, int]:
    """Return how many comments of an author stand where; states without any are left out."""
    rows = connection.execute(
        "SELECT state, count(*) FROM comment WHERE author = ? GROUP BY state", (int(author),)
    )
    return {ReviewState(row[0]): row[1] for row in rows}


def newest_comments(connection: Connection, author: AuthorId, limit: int) -> tuple[Comment, ...]:
    """Return the comments of an author that came in last, newest first."""
    rows = connection.execute(
        "SELECT id FROM comment WHERE author = ? ORDER BY id DESC LIMIT ?", (int(author), limit)
    )
    return _comments(connection, rows.fetchall())


def pending_comments(connection: Connection, author: AuthorId, limit: int) -> tuple[Comment, ...]:
    """Return an author's comments that are not closed, newest first."""
    rows = connection.execute(
        f"SELECT id FROM comment WHERE {_PENDING} ORDER BY id DESC LIMIT ?",  # noqa: S608
        (int(author), limit),
    )
    return _comments(connection, rows.fetchall())


def all_pending(connection: Connection, author: AuthorId) -> tuple[CommentId, ...]:
    """Return every comment of an author that is not closed, oldest first."""
    rows = connection.execute(
        f"SELECT id FROM comment WHERE {_PENDING} ORDER BY id",  # noqa: S608 - own words
        (int(author),),
    )
    return tuple(CommentId(str(row[0])) for row in rows)


def _comments(connection: Connection, rows: list[Row]) -> tuple[Comment, ...]:
    numbers = [row[0] for row in rows]
    found = comments_by_id(connection, numbers)
    return tuple(found[number] for number in numbers)
