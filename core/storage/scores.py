"""Scores: one row of float32 values per comment and scorer."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.storage.engine import Connection


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
    return () if row is None else tuple(json.loads(row[0]))


def unscored(connection: Connection, scorer: int, after: int, limit: int) -> list[tuple[int, str]]:
    """Return (id, text) of the next comments that this scorer has not rated."""
    return list(
        connection.execute(
            "SELECT c.id, c.text FROM comment c LEFT JOIN score s"
            " ON s.comment = c.id AND s.scorer = ?"
            " WHERE c.id > ? AND s.comment IS NULL ORDER BY c.id LIMIT ?",
            (scorer, after, limit),
        )
    )


def unscored_count(connection: Connection, scorer: int) -> int:
    """Return how many comments this scorer has not rated."""
    row = connection.execute(
        "SELECT (SELECT count(*) FROM comment) - (SELECT count(*) FROM score WHERE scorer = ?)",
        (scorer,),
    ).fetchone()
    return int(row[0])


def put_scores(
    tx: Connection, scorer: int, rows: Iterable[tuple[int, npt.NDArray[np.float32], str, bool]]
) -> None:
    """Store (comment, values, language, supported); a newer rating replaces the older one."""
    tx.executemany(
        "INSERT OR REPLACE INTO score(comment, scorer, vals, lang, supported)"
        " SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM comment WHERE id = ?1)",
        [
            (number, scorer, values.astype("<f4").tobytes(), lang, int(supported))
            for number, values, lang, supported in rows
        ],
    )


def scores_of(connection: Connection, scorer: int, ids: Sequence[int]) -> dict[int, StoredScores]:
    """Return what this scorer said about `ids`."""
    rows = connection.execute(
        "SELECT s.comment, s.vals, s.lang, s.supported FROM json_each(?) AS wanted"
        " CROSS JOIN score s ON s.comment = wanted.value AND s.scorer = ?",
        (json.dumps([int(number) for number in ids]), scorer),
    )
    return {
        row[0]: StoredScores(np.frombuffer(row[1], dtype="<f4"), row[2], bool(row[3]))
        for row in rows
    }
