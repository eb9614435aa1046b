"""Reading comments back: by id, by thread, by author; and where they stand in the work."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from core.model import (
    AccountId,
    Author,
    AuthorId,
    Comment,
    CommentId,
    ReviewState,
    Waking,
)
from core.storage.engine import Connection, Row
from core.storage.intact import intact
from core.storage.times import from_ms, from_ms_or_none

_COLUMNS = (
    "c.id, a.id, a.platform, c.remote_id, c.parent_remote_id, c.author, u.name, u.handle, u.url,"
    " c.text, c.created_at, c.received_at, c.url, c.likes, c.replies, c.flags, c.lang, c.is_own,"
    " c.state, c.opened_at, c.snoozed_until, c.reply_after, c.woke_at, c.woke_by, c.assigned_to,"
    " c.due_at"
)
_JOINS = "JOIN account a ON a.num = c.account JOIN author u ON u.num = c.author"


def comments_by_id(connection: Connection, ids: Sequence[int]) -> dict[int, Comment]:
    """Return the comments that exist among `ids`."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM json_each(?) AS wanted"  # noqa: S608 - own columns
        f" CROSS JOIN comment c ON c.id = wanted.value {_JOINS}",
        (json.dumps([int(number) for number in ids]),),
    ).fetchall()
    return {row[0]: comment_of(row) for row in rows}


def newest_texts(connection: Connection, limit: int) -> list[str]:
    """Return the texts of the comments that came in last."""
    rows = connection.execute("SELECT text FROM comment ORDER BY id DESC LIMIT ?", (limit,))
    return [row[0] for row in rows]


def any_comment(connection: Connection) -> bool:
    """Whether there is at least one comment."""
    return connection.execute("SELECT 1 FROM comment LIMIT 1").fetchone() is not None


def ids_after(connection: Connection, number: int, limit: int) -> list[int]:
    """Return the next ids that are newer than `number`, of comments that are not our own."""
    rows = connection.execute(
        "SELECT id FROM comment WHERE id > ? AND NOT is_own ORDER BY id LIMIT ?", (number, limit)
    )
    return [row[0] for row in rows]


def comments_with_notes(connection: Connection, ids: Sequence[int]) -> set[int]:
    """Return which of `ids` carry a note."""
    rows = connection.execute(
        "SELECT c.id FROM json_each(?) AS wanted CROSS JOIN comment c ON c.id = wanted.value"
        " WHERE c.has_note",
        (json.dumps([int(number) for number in ids]),),
    )
    return {row[0] for row in rows}


def parent_of(connection: Connection, comment: Comment) -> Comment | None:
    """Return the comment that this one answers, if it is here."""
    if comment.parent_remote_id is None:
        return None
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM comment c {_JOINS}"  # noqa: S608 - own columns
        " WHERE c.account = (SELECT num FROM account WHERE id = ?) AND c.remote_id = ?",
        (comment.account, comment.parent_remote_id),
    ).fetchone()
    return None if row is None else comment_of(row)


def replies_to(connection: Connection, comment: Comment, limit: int) -> list[Comment]:
    """Return the direct replies, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM comment c {_JOINS}"  # noqa: S608 - own columns
        " WHERE c.account = (SELECT num FROM account WHERE id = ?) AND c.parent_remote_id = ?"
        " ORDER BY c.created_at, c.id LIMIT ?",
        (comment.account, comment.remote_id, limit),
    )
    return [comment_of(row) for row in rows]


def reply_count(connection: Connection, comment: Comment) -> int:
    """Return how many direct replies are here."""
    row = connection.execute(
        "SELECT count(*) FROM comment WHERE account = (SELECT num FROM account WHERE id = ?)"
        " AND parent_remote_id = ?",
        (comment.account, comment.remote_id),
    ).fetchone()
    return int(row[0])


def neighbours(connection: Connection, comment: Comment, each_side: int) -> list[Comment]:
    """Return what answers the same comment or post, just before and just after, as it came in."""
    if comment.parent_remote_id is None:
        return []
    account = connection.execute(
        "SELECT num FROM account WHERE id = ?", (comment.account,)
    ).fetchone()
    found: list[Comment] = []
    for side, order in (("<", "DESC"), (">", "ASC")):
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM comment c {_JOINS} WHERE c.account = ?"  # noqa: S608
            f" AND c.parent_remote_id = ? AND c.id {side} ? ORDER BY c.id {order} LIMIT ?",
            (account[0], comment.parent_remote_id, int(comment.id), each_side),
        )
        found += [comment_of(row) for row in rows]
    return sorted(found, key=lambda one: int(one.id))


def author_figures(connection: Connection, author: AuthorId) -> tuple[int, int, datetime | None]:
    """Return an author's comments, how many of them are open, and the time of the first."""
    row = connection.execute(
        "SELECT count(*), coalesce(sum(state = 'open'), 0), min(created_at) FROM comment"
        " WHERE author = ?",
        (int(author),),
    ).fetchone()
    return int(row[0]), int(row[1]), from_ms_or_none(row[2])


def comments_in_order(connection: Connection, ids: Iterable[int]) -> Iterable[Comment]:
    """Stream comments in the order of `ids`, in pages, so that memory stays small."""
    page: list[int] = []
    for number in ids:
        page.append(number)
        if len(page) == 500:
            yield from _in_order(connection, page)
            page = []
    yield from _in_order(connection, page)


def mark_note(tx: Connection, number: int, has_note: bool) -> None:
    """Store whether a comment carries a note."""
    tx.execute("UPDATE comment SET has_note = ? WHERE id = ?", (int(has_note), number))


def mark_opened(tx: Connection, number: int, at_ms: int) -> None:
    """Store when a comment was first looked at; later looks change nothing."""
    tx.execute(
        "UPDATE comment SET opened_at = ? WHERE id = ? AND opened_at IS NULL", (at_ms, number)
    )


@intact
def comment_of(row: Row) -> Comment:
    """Build a comment from a row of this module's columns."""
    return Comment(
        id=CommentId(str(row[0])),
        account=AccountId(row[1]),
        platform=row[2],
        remote_id=row[3],
        parent_remote_id=row[4],
        author=Author(AuthorId(str(row[5])), row[6], row[7], row[8]),
        text=row[9],
        created_at=from_ms_or_none(row[10]),
        received_at=from_ms(row[11]),
        url=row[12],
        likes=row[13],
        replies=row[14],
        flags=row[15],
        lang=row[16],
        is_own=bool(row[17]),
        state=ReviewState(row[18]),
        opened_at=from_ms_or_none(row[19]),
        snoozed_until=from_ms_or_none(row[20]),
        reply_after=row[21],
        woke_at=from_ms_or_none(row[22]),
        woke_by=None if row[23] is None else Waking(row[23]),
        assigned_to=row[24],
        due_at=from_ms_or_none(row[25]),
    )


def _in_order(connection: Connection, page: Sequence[int]) -> Iterable[Comment]:
    found = comments_by_id(connection, page)
    return [found[number] for number in page if number in found]
