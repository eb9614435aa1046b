"""All comments as whole columns, for ranking: no texts, no objects, 62 bytes per comment."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt

from core.storage.engine import Connection

STATES = ("open", "snoozed", "escalated", "closed")
_CHUNK = 50_000
#: More codes than that are no languages but noise of a file; the rest has none.
_MOST_LANGUAGES = 10_000
_MOST_SECONDS = 0xFFFFFFFF
_SELECT = f"""
SELECT c.id, CASE c.state WHEN 'open' THEN 0 WHEN 'snoozed' THEN 1 WHEN 'escalated' THEN 2
  ELSE 3 END, c.is_own, c.created_at IS NOT NULL, c.account, c.author,
  min(max(coalesce(c.created_at, c.received_at) / 1000, 0), {_MOST_SECONDS}),
  min(max((c.received_at + 999) / 1000, 0), {_MOST_SECONDS}),
  min(max(coalesce(c.likes, 0), 0) + max(coalesce(c.replies, 0), 0), 2147483647),
  min(max(coalesce(c.flags, 0), 0), 65535),
  CASE WHEN s.comment IS NULL OR s.lang = 'und' THEN c.lang ELSE s.lang END, s.vals
"""
_FIRST = " FROM comment c LEFT JOIN score s ON s.comment = c.id AND s.scorer = :first"
_SECOND = " LEFT JOIN score t ON t.comment = c.id AND t.scorer = :second"
Floats = npt.NDArray[np.float32]
#: What joins the scores of two scorers: (first, second, language codes, language names) → columns.
Mix = Callable[[Floats, Floats, npt.NDArray[np.int16], Sequence[str]], Floats]


@dataclass(frozen=True, slots=True)
class ScoreReading:
    """Whose scores are read, how wide their rows are, and how they become the columns kept.

    Numbers are those of `scores.scorer_number`; only the `width` columns that `mix` returns stay
    in memory. `key` is another one whenever the same scores would become other columns.
    """

    first: int | None
    first_width: int
    second: int | None
    second_width: int
    mix: Mix
    width: int
    key: str


@dataclass(slots=True)
class Columns:
    """One entry per comment, ordered by id.

    `since` is when it was written or, where that is not known (`is_dated`), when it came in, and
    `received` is when it came in: whole seconds since 1970, the latter rounded up. `reactions` and
    `flags` are 0 where not given. `lang` indexes `languages`; `scores` holds what the reading's
    mix made, NaN where nobody rated.
    """

    ids: npt.NDArray[np.int64]
    state: npt.NDArray[np.int8]
    is_own: npt.NDArray[np.bool_]
    is_dated: npt.NDArray[np.bool_]
    account: npt.NDArray[np.int32]
    author: npt.NDArray[np.int32]
    since: npt.NDArray[np.uint32]
    received: npt.NDArray[np.uint32]
    reactions: npt.NDArray[np.int32]
    flags: npt.NDArray[np.uint16]
    lang: npt.NDArray[np.int16]
    scores: npt.NDArray[np.float32]
    languages: list[str]

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Return the columns by name."""
        return {name: getattr(self, name) for name in COLUMN_NAMES}

    def rows(self, rows: slice | npt.NDArray[np.int64]) -> "Columns":
        """Return some of the comments; a slice shares the memory."""
        parts = {name: column[rows] for name, column in self.arrays().items()}
        return Columns(**parts, languages=self.languages)


COLUMN_NAMES = tuple(item.name for item in fields(Columns) if item.name != "languages")
COLUMN_TYPES: Mapping[str, np.dtype[Any]] = {
    "ids": np.dtype("<i8"),
    "state": np.dtype("i1"),
    "is_own": np.dtype("?"),
    "is_dated": np.dtype("?"),
    "account": np.dtype("<i4"),
    "author": np.dtype("<i4"),
    "since": np.dtype("<u4"),
    "received": np.dtype("<u4"),
    "reactions": np.dtype("<i4"),
    "flags": np.dtype("<u2"),
    "lang": np.dtype("<i2"),
    "scores": np.dtype("<f4"),
}


def read_columns(
    connection: Connection, reading: ScoreReading, ids: Sequence[int] | None = None
) -> Columns:
    """Read the columns of all comments, or of `ids` only, into memory of their own."""
    languages: list[str] = [""]
    chosen = None if ids is None else list(ids)
    parts = list(column_parts(connection, reading, languages, ids=chosen))
    names = COLUMN_NAMES
    joined = {name: np.concatenate([getattr(part, name) for part in parts]) for name in names}
    return Columns(**joined, languages=languages)


def column_parts(
    connection: Connection,
    reading: ScoreReading,
    languages: list[str],
    *,
    ids: Sequence[int] | None = None,
    after: int | None = None,
) -> Iterator[Columns]:
    """Read columns in parts, at least one: of all comments, of `ids`, or of those `after` an id.

    Codes that are not among `languages` yet are appended to it.
    """
    wanted = {
        "first": reading.first,
        "second": reading.second,
        "ids": json.dumps(ids),
        "after": after,
    }
    chosen = "" if ids is None else " WHERE c.id IN (SELECT value FROM json_each(:ids))"
    if after is not None:
        chosen = " WHERE c.id > :after"
    cursor = connection.execute(f"{_query(reading)}{chosen} ORDER BY c.id", wanted)
    codes = {name: n for n, name in enumerate(languages)}
    rows = cursor.fetchmany(_CHUNK)
    yield _part(rows, reading, codes, languages)
    while rows := cursor.fetchmany(_CHUNK):
        yield _part(rows, reading, codes, languages)


def _query(reading: ScoreReading) -> str:
    if reading.second is None:
        return f"{_SELECT}, NULL{_FIRST}"
    return f"{_SELECT}, t.vals{_FIRST}{_SECOND}"


def _part(
    rows: list[tuple[object, ...]],
    reading: ScoreReading,
    codes: dict[str, int],
    languages: list[str],
) -> Columns:
    table = list(zip(*rows, strict=True)) if rows else [()] * (len(COLUMN_NAMES) + 1)
    lang = _codes(table[10], codes, languages)
    plain = {
        name: np.array(column, dtype=COLUMN_TYPES[name])
        for name, column in zip(COLUMN_NAMES[:10], table, strict=False)
    }
    first = _values(table[11], reading.first_width)
    second = _values(table[12], reading.second_width)
    scores = reading.mix(first, second, lang, languages)
    return Columns(**plain, lang=lang, scores=scores, languages=languages)


def _codes(
    names: Sequence[object], codes: dict[str, int], languages: list[str]
) -> npt.NDArray[np.int16]:
    for name in set(names):
        if str(name) not in codes and len(languages) < _MOST_LANGUAGES:
            codes[str(name)] = len(languages)
            languages.append(str(name))
    return np.array([codes.get(str(name), 0) for name in names], dtype=np.int16)


def _values(stored: Sequence[object], width: int) -> Floats:
    """Return stored rows of float32 as one matrix, NaN for rows that are not there."""
    missing = np.full(width, np.nan, dtype="<f4").tobytes()
    size = len(missing)
    raw = b"".join(
        value if isinstance(value, bytes) and len(value) == size else missing for value in stored
    )
    return np.frombuffer(raw, dtype="<f4").reshape(len(stored), width).astype(np.float32)
