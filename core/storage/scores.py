"""Scores: one row of float32 values per comment and scorer."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.model import Attribute
from core.storage.engine import Connection, Row
from core.storage.intact import intact

#: Ratings that one statement stores: Python is asked for between two statements only, and so the
#: window's thread has it sooner than between single rows; it is also done in half the time.
_AT_ONCE = 50
_PUT = (
    "INSERT OR REPLACE INTO score(comment, scorer, vals, lang, supported, trouble, text_key)"
    " SELECT column1, {scorer}, column3, column4, column5, column6, column7"
    " FROM (VALUES {rows})"
    " WHERE EXISTS (SELECT 1 FROM comment WHERE id = column1 AND text = column2)"
)
_ROW = "(?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class StoredScores:
    """The scores of one comment: values in the order of the scorer's attributes."""

    values: npt.NDArray[np.float32]
    lang: str
    supported: bool


def ensure_scorer(tx: Connection, name: str, version: str, attributes: Sequence[str]) -> int:
    """Store which scorer speaks; return its number."""
    tx.execute(
        "INSERT INTO scorer(name, version, attributes) VALUES (?, ?, ?)"
        " ON CONFLICT(name, version) DO NOTHING",
        (name, version, json.dumps(list(attributes))),
    )
    row = tx.execute(
        "SELECT num FROM scorer WHERE name = ? AND version = ?", (name, version)
    ).fetchone()
    return int(row[0])


def scorer_number(connection: Connection, name: str, version: str) -> int | None:
    """Return the number of a scorer, None if it never spoke here."""
    row = connection.execute(
        "SELECT num FROM scorer WHERE name = ? AND version = ?", (name, version)
    ).fetchone()
    return None if row is None else int(row[0])


def scorer_attributes(connection: Connection, number: int) -> tuple[str, ...]:
    """Return what a scorer rates, in the order of its values."""
    row = connection.execute("SELECT attributes FROM scorer WHERE num = ?", (number,)).fetchone()
    return () if row is None else _attributes(row)


@intact
def _attributes(row: Row) -> tuple[str, ...]:
    return tuple(str(Attribute(name)) for name in json.loads(row[0]))


def other_version(connection: Connection, name: str, version: str) -> tuple[int, str] | None:
    """Return number and version of the newest other version of a scorer that spoke here."""
    row = connection.execute(
        "SELECT num, version FROM scorer WHERE name = ? AND version <> ? ORDER BY num DESC LIMIT 1",
        (name, version),
    ).fetchone()
    return None if row is None else (int(row[0]), str(row[1]))


def forget_ratings(tx: Connection, scorer: int, after: int, count: int) -> int | None:
    """Forget what a scorer said about the next `count` ids; returns the last, None at the end.

    With the last of its ratings the scorer itself is forgotten.
    """
    (last,) = tx.execute("SELECT max(id) FROM comment").fetchone()
    until = after + count
    tx.execute(
        "DELETE FROM score WHERE scorer = ? AND comment > ? AND comment <= ?",
        (scorer, after, until),
    )
    if last is not None and until < last:
        return until
    tx.execute("DELETE FROM score WHERE scorer = ?", (scorer,))
    tx.execute("DELETE FROM scorer WHERE num = ?", (scorer,))
    return None


def unscored(connection: Connection, scorer: int, after: int, limit: int) -> list[tuple[int, str]]:
    """Return (id, text) of the next comments that this scorer has not rated."""
    rows: list[tuple[int, str]] = connection.execute(
        "SELECT c.id, c.text FROM comment c LEFT JOIN score s"
        " ON s.comment = c.id AND s.scorer = ?"
        " WHERE c.id > ? AND s.comment IS NULL ORDER BY c.id LIMIT ?",
        (scorer, after, limit),
    ).fetchall()
    return rows


def unscored_count(connection: Connection, scorer: int) -> int:
    """Return how many comments this scorer has not rated."""
    row = connection.execute(
        "SELECT (SELECT count(*) FROM comment) - (SELECT count(*) FROM score WHERE scorer = ?)",
        (scorer,),
    ).fetchone()
    return int(row[0])


def _go_on() -> None:
    pass


class Rated(NamedTuple):
    """One comment's rating, ready to be stored; a tuple, because there are many at once.

    `values` are float32 bytes in the order of the scorer's attributes. `trouble` is "", or why the
    text was set aside. `text_key` stands for text and language, so that equal ones are found; it
    may be None for a scorer that is asked again as fast as it is looked up.
    """

    comment: int
    text: str
    values: bytes
    lang: str
    supported: bool
    trouble: str = ""
    text_key: int | None = None


class KnownText(NamedTuple):
    """What a scorer said before about an equal text in the same language."""

    values: bytes
    lang: str
    supported: bool
    trouble: str


def put_ratings(
    tx: Connection, scorer: int, rows: Sequence[Rated], breathe: Callable[[], None] = _go_on
) -> None:
    """Store ratings; a newer one replaces the older, one of a text that changed is dropped.

    `breathe` is called after each statement.
    """
    # The scorer stands in the statement itself, so that the tuples go in as they are.
    whole = len(rows) // _AT_ONCE * _AT_ONCE
    many = _PUT.format(scorer=int(scorer), rows=", ".join([_ROW] * _AT_ONCE))
    parts = (rows[start : start + _AT_ONCE] for start in range(0, whole, _AT_ONCE))
    tx.executemany(many, _one_after_the_other(parts, breathe))
    tx.executemany(_PUT.format(scorer=int(scorer), rows=_ROW), rows[whole:])


def _one_after_the_other(
    parts: Iterable[Sequence[Rated]], breathe: Callable[[], None]
) -> Iterator[tuple[object, ...]]:
    for part in parts:
        yield tuple(chain.from_iterable(part))
        breathe()  # the statement before is done when the next part is asked for


def known_texts(connection: Connection, scorer: int, keys: Iterable[int]) -> dict[int, KnownText]:
    """Return what the scorer said about texts with these keys, where it has met them."""
    rows = connection.execute(
        "SELECT s.text_key, s.vals, s.lang, s.supported, s.trouble FROM json_each(?) AS wanted"
        " CROSS JOIN score s ON s.scorer = ? AND s.text_key = wanted.value",
        (json.dumps(list(keys)), scorer),
    )
    return {row[0]: KnownText(*row[1:]) for row in rows}


def rated_comments(connection: Connection, scorer: int) -> npt.NDArray[np.int64]:
    """Return the ids of all comments that this scorer has met, in order."""
    rows = connection.execute("SELECT comment FROM score WHERE scorer = ?", (scorer,))
    return np.fromiter((row[0] for row in rows), dtype=np.int64)


def texts_to_rate(
    connection: Connection, ids: Sequence[int], *, scorer: int, first: int | None
) -> dict[int, tuple[str, str]]:
    """Return (text, language) of those among `ids` that `scorer` has not met.

    The language is what the scorer numbered `first` found in the text, "" where it found none.
    """
    rows = connection.execute(
        "SELECT c.id, c.text, CASE WHEN f.lang = 'und' THEN '' ELSE coalesce(f.lang, '') END"
        " FROM json_each(?) AS wanted CROSS JOIN comment c ON c.id = wanted.value"
        " LEFT JOIN score f ON f.comment = c.id AND f.scorer = ?"
        " LEFT JOIN score s ON s.comment = c.id AND s.scorer = ? WHERE s.comment IS NULL",
        (json.dumps([int(number) for number in ids]), first, scorer),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def set_aside_count(connection: Connection, scorers: Sequence[int]) -> int:
    """Return how many comments these scorers could not rate and will not try again."""
    row = connection.execute(
        "SELECT count(DISTINCT comment) FROM score"
        " WHERE trouble <> '' AND scorer IN (SELECT value FROM json_each(?))",
        (json.dumps(list(scorers)),),
    ).fetchone()
    return int(row[0])


def comment_count(connection: Connection) -> int:
    """Return how many comments there are."""
    return int(connection.execute("SELECT count(*) FROM comment").fetchone()[0])


def forget_trouble(tx: Connection) -> int:
    """Let all texts that were set aside be tried again; returns how many comments they are."""
    cursor = tx.execute("DELETE FROM score WHERE trouble <> ''")
    return int(cursor.rowcount)


def scores_of(
    connection: Connection, scorer: int, width: int, ids: Sequence[int]
) -> dict[int, StoredScores]:
    """Return what this scorer, which rates `width` attributes, said about `ids`.

    Raises ProfileDamagedError if it cannot have been this scorer that said it.
    """
    rows = connection.execute(
        "SELECT s.comment, s.vals, s.lang, s.supported, ? FROM json_each(?) AS wanted"
        " CROSS JOIN score s ON s.comment = wanted.value AND s.scorer = ?",
        (width, json.dumps([int(number) for number in ids]), scorer),
    ).fetchall()
    return {row[0]: _stored(row) for row in rows}


@intact
def _stored(row: Row) -> StoredScores:
    _, raw, lang, supported, width = row
    values = np.frombuffer(raw, dtype="<f4")
    if len(values) != width:
        raise ValueError(f"{len(values)} values of {width}")
    return StoredScores(values, lang, bool(supported))
