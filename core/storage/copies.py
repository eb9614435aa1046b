"""Texts and authors of many comments at once, for bundling near-copies."""

import json
from collections.abc import Sequence

from core.storage.engine import Connection


def texts_of(connection: Connection, ids: Sequence[int]) -> list[tuple[int, str]]:
    """Return (id, text) of those that exist, by id."""
    return list(
        connection.execute(
            "SELECT c.id, c.text FROM json_each(?) AS wanted"
            " CROSS JOIN comment c ON c.id = wanted.value ORDER BY c.id",
            (json.dumps(list(ids)),),
        )
    )


def author_count(connection: Connection, ids: Sequence[int]) -> int:
    """Return by how many authors these comments are; all nameless ones of an account are one."""
    row = connection.execute(
        "SELECT count(DISTINCT c.author) FROM json_each(?) AS wanted"
        " CROSS JOIN comment c ON c.id = wanted.value",
        (json.dumps(list(ids)),),
    ).fetchone()
    return int(row[0])
