"""Full-text search over comments and author names; hostile queries are only words."""

import numpy as np
import numpy.typing as npt

from core.storage.engine import Connection, OperationalError

MAX_WORDS = 12
_MAX_LENGTH = 200


def matching_ids(connection: Connection, query: str) -> npt.NDArray[np.int64]:
    """Return the ids of comments that hold all words, in no order.

    The last word may be the beginning of one. A word of an author's name or handle finds all of
    that author's comments. An empty or unusable query finds nothing.
    """
    match = match_expression(query)
    if not match:
        return np.empty(0, dtype=np.int64)
    try:
        by_text = _ids(
            connection, "SELECT rowid AS id FROM comment_fts WHERE comment_fts MATCH ?", match
        )
        by_author = _ids(
            connection,
            "SELECT comment.id AS id FROM author_fts CROSS JOIN comment"
            " ON comment.author = author_fts.rowid WHERE author_fts MATCH ?",
            match,
        )
    except OperationalError:  # whatever FTS5 cannot parse is not in any comment
        return np.empty(0, dtype=np.int64)
    return by_text if not by_author.size else np.union1d(by_text, by_author)


def match_expression(query: str) -> str:
    """Return the words of a query as FTS5 strings; operators lose their meaning."""
    words = query[:_MAX_LENGTH].replace("\x00", " ").replace('"', " ").split()[:MAX_WORDS]
    words = [word for word in words if any(letter.isalnum() for letter in word)]
    if not words:
        return ""
    return " ".join(f'"{word}"' for word in words) + " *"


def _ids(connection: Connection, sql: str, match: str) -> npt.NDArray[np.int64]:
    # One long string costs a third of a million fetched rows.
    (text,) = connection.execute(
        f"SELECT group_concat(id) FROM ({sql})",  # noqa: S608 - own SQL
        (match,),
    ).fetchone()
    if not text:
        return np.empty(0, dtype=np.int64)
    return np.fromstring(text, dtype=np.int64, sep=",")
