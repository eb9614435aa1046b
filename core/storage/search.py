"""Full-text search over comments and author names; hostile queries are only words."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.safe_text import storable
from core.storage.engine import Connection, OperationalError

MAX_WORDS = 12
_MAX_LENGTH = 200
_NONE = np.empty(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Matches:
    """What a query found, in no order: comments by their text, and authors by their name."""

    comments: npt.NDArray[np.int64]
    authors: npt.NDArray[np.int64]


def matches(connection: Connection, query: str) -> Matches:
    """Return the comments, and the authors, that hold all words.

    The last word may be the beginning of one. An author stands for all of their comments. An
    empty or unusable query finds nothing.
    """
    match = match_expression(query)
    if not match:
        return Matches(_NONE, _NONE)
    try:
        return Matches(
            _rows(connection, "comment_fts", match), _rows(connection, "author_fts", match)
        )
    except OperationalError:  # whatever FTS5 cannot parse is not in any comment
        return Matches(_NONE, _NONE)


def match_expression(query: str) -> str:
    """Return the words of a query as FTS5 strings; operators lose their meaning."""
    plain = storable(query[:_MAX_LENGTH])  # a NUL would end the query, as would half a letter
    words = plain.replace("\ufffd", " ").replace('"', " ").split()[:MAX_WORDS]
    words = [word for word in words if any(letter.isalnum() for letter in word)]
    if not words:
        return ""
    return " ".join(f'"{word}"' for word in words) + " *"


def _rows(connection: Connection, table: str, match: str) -> npt.NDArray[np.int64]:
    # One long string costs a third of a million fetched rows.
    (text,) = connection.execute(
        f"SELECT group_concat(rowid) FROM {table} WHERE {table} MATCH ?",  # noqa: S608 - own words
        (match,),
    ).fetchone()
    if not text:
        return _NONE
    return np.fromstring(text, dtype=np.int64, sep=",")
