"""All comments as whole columns, for ranking: no texts, no objects, a few bytes per comment."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.storage.engine import Connection

#: A count that the platform did not give.
NOT_GIVEN = -1
#: A time that the platform did not give.
NO_TIME = np.iinfo(np.int64).min
STATES = ("open", "snoozed", "escalated", "closed")
_CHUNK = 50_000
_SELECT = (
    "SELECT c.id, CASE c.state WHEN 'open' THEN 0 WHEN 'snoozed' THEN 1 WHEN 'escalated' THEN 2"
    " ELSE 3 END, c.is_own, c.account, c.created_at, c.received_at, c.likes, c.replies, c.flags,"
    " s.vals, CASE WHEN s.comment IS NULL OR s.lang = 'und' THEN c.lang ELSE s.lang END,"
    " coalesce(s.supported, 0)"
)
_FIRST = " FROM comment c LEFT JOIN score s ON s.comment = c.id AND s.scorer = :first"
_SECOND = " LEFT JOIN score t ON t.comment = c.id AND t.scorer = :second"
Floats = npt.NDArray[np.float32]
#: What joins the scores of two scorers: (first, second, language codes, language names) → columns.
Mix = Callable[[Floats, Floats, npt.NDArray[np.int16], Sequence[str]], Floats]


@dataclass(frozen=True, slots=True)
class ScoreReading:
    """Whose scores are read, how wide their rows are, and how they become the columns kept.

    Numbers are those of `scores.scorer_number`; only what `mix` returns stays in memory.
    """

    first: int | None
    first_width: int
    second: int | None
    second_width: int
    mix: Mix


@dataclass(slots=True)
class Columns:
    """One entry per comment, ordered by id.

    `created` and `received` are milliseconds (created may be NO_TIME), counts may be NOT_GIVEN,
    `lang` indexes `languages`; `scores` holds what the reading's mix made, NaN where nobody rated.
    """

    ids: npt.NDArray[np.int64]
    state: npt.NDArray[np.int8]
    is_own: npt.NDArray[np.bool_]
    account: npt.NDArray[np.int32]
    created: npt.NDArray[np.int64]
    received: npt.NDArray[np.int64]
    likes: npt.NDArray[np.int32]
    replies: npt.NDArray[np.int32]
    flags: npt.NDArray[np.int32]
    lang: npt.NDArray[np.int16]
    supported: npt.NDArray[np.bool_]
    scores: npt.NDArray[np.float32]
    languages: list[str]


def read_columns(
    connection: Connection, reading: ScoreReading, ids: list[int] | None = None
) -> Columns:
    """Read the columns of all comments, or of `ids` only."""
    wanted = {"first": reading.first, "second": reading.second, "ids": json.dumps(ids)}
    chosen = "" if ids is None else " WHERE c.id IN (SELECT value FROM json_each(:ids))"
    cursor = connection.execute(f"{_query(reading)}{chosen} ORDER BY c.id", wanted)
    languages: dict[str, int] = {"": 0}
    parts: list[Columns] = []
    while rows := cursor.fetchmany(_CHUNK):
        parts.append(_part(rows, reading, languages))
    return _joined(parts or [_part([], reading, languages)], list(languages))


def _query(reading: ScoreReading) -> str:
    if reading.second is None:
        return f"{_SELECT}, NULL, 0{_FIRST}"
    return f"{_SELECT}, t.vals, coalesce(t.supported, 0){_FIRST}{_SECOND}"


def _part(
    rows: list[tuple[object, ...]], reading: ScoreReading, languages: dict[str, int]
) -> Columns:
    table = list(zip(*rows, strict=True)) if rows else [()] * 14
    for name in table[10]:
        languages.setdefault(str(name), len(languages))
    lang = np.array([languages[str(name)] for name in table[10]], dtype=np.int16)
    return Columns(
        ids=np.array(table[0], dtype=np.int64),
        state=np.array(table[1], dtype=np.int8),
        is_own=np.array(table[2], dtype=np.bool_),
        account=np.array(table[3], dtype=np.int32),
        created=_with_default(table[4], NO_TIME, np.int64),
        received=np.array(table[5], dtype=np.int64),
        likes=_counts(table[6]),
        replies=_counts(table[7]),
        flags=_counts(table[8]),
        lang=lang,
        supported=np.array(table[11], dtype=np.bool_) | np.array(table[13], dtype=np.bool_),
        scores=reading.mix(
            _values(table[9], reading.first_width),
            _values(table[12], reading.second_width),
            lang,
            list(languages),
        ),
        languages=[],
    )


def _values(stored: Sequence[object], width: int) -> Floats:
    """Return stored rows of float32 as one matrix, NaN for rows that are not there."""
    missing = np.full(width, np.nan, dtype="<f4").tobytes()
    size = len(missing)
    raw = b"".join(
        value if isinstance(value, bytes) and len(value) == size else missing for value in stored
    )
    return np.frombuffer(raw, dtype="<f4").reshape(len(stored), width).astype(np.float32)


def _with_default(
    values: tuple[object, ...], default: int, kind: type[np.int64]
) -> npt.NDArray[np.int64]:
    return np.array([default if value is None else value for value in values], dtype=kind)


def _counts(values: tuple[object, ...]) -> npt.NDArray[np.int32]:
    wide = _with_default(values, NOT_GIVEN, np.int64)
    return np.clip(wide, NOT_GIVEN, np.iinfo(np.int32).max).astype(np.int32)


def _joined(parts: list[Columns], languages: list[str]) -> Columns:
    names = [name for name in Columns.__dataclass_fields__ if name != "languages"]
    values = {name: np.concatenate([getattr(part, name) for part in parts]) for name in names}
    return Columns(**values, languages=languages)
