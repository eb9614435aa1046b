"""Where people disagreed with a score: labels of this profile, gone with their comment."""

import json
from collections.abc import Sequence

from core.model import Attribute, CommentId, Disagreement, Should
from core.storage.engine import Connection, Row
from core.storage.times import from_ms, to_ms

_COLUMNS = "comment, attribute, should, at, shown"


def put_disagreement(tx: Connection, one: Disagreement, scorers: str) -> None:
    """Store what a person said; the last word about a comment's attribute counts.

    `scorers` names the versions whose score was disagreed with.
    """
    tx.execute(
        "INSERT OR REPLACE INTO disagreement(comment, attribute, should, at, shown, scorers)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            int(one.comment),
            str(one.attribute),
            str(one.should),
            to_ms(one.at),
            one.shown,
            scorers,
        ),
    )


def remove_disagreement(tx: Connection, comment: int, attribute: Attribute) -> bool:
    """Forget what a person said; whether there was anything to forget."""
    cursor = tx.execute(
        "DELETE FROM disagreement WHERE comment = ? AND attribute = ?", (comment, str(attribute))
    )
    return bool(cursor.rowcount)


def disagreements_on(connection: Connection, comments: Sequence[int]) -> list[Disagreement]:
    """Return what was said about some comments."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM disagreement"  # noqa: S608 - own columns
        " WHERE comment IN (SELECT value FROM json_each(?)) ORDER BY comment, attribute",
        (json.dumps([int(number) for number in comments]),),
    )
    return [_disagreement(row) for row in rows]


def all_disagreements(connection: Connection) -> list[Disagreement]:
    """Return everything that was said, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM disagreement ORDER BY at, comment"  # noqa: S608 - own columns
    )
    return [_disagreement(row) for row in rows]


def _disagreement(row: Row) -> Disagreement:
    comment, attribute, should, at, shown = row
    return Disagreement(
        CommentId(str(comment)), Attribute(attribute), Should(should), from_ms(at), shown
    )
