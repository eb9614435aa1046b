"""All comments as whole columns, for ranking: no texts, no objects, a few bytes per comment."""

import json
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
    " coalesce(s.supported, 0) FROM comment c LEFT JOIN score s"
    " ON s.comment = c.id AND s.scorer = ?"
)


@dataclass(slots=True)
class Columns:
    """One entry per comment, ordered by id.

    `created` and `received` are milliseconds (created may be NO_TIME), counts may be NOT_GIVEN,
    `lang` indexes `languages`; `scores` has one column per attribute and NaN where no scorer spoke.
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
    connection: Connection, scorer: int | None, width: int, ids: list[int] | None = None
) -> Columns:
    """Read the columns of all comments, or of `ids` only. `width` is the number of attributes."""
    if ids is None:
        cursor = connection.execute(f"{_SELECT} ORDER BY c.id", (scorer,))
    else:
        cursor = connection.execute(
            f"{_SELECT} WHERE c.id IN"  # noqa: S608 - own words
            " (SELECT value FROM json_each(?)) ORDER BY c.id",
            (scorer, json.dumps(ids)),
        )
    languages: dict[str, int] = {"": 0}
    parts: list[Columns] = []
    while rows := cursor.fetchmany(_CHUNK):
        parts.append(_part(rows, width, languages))
    return _joined(parts or [_part([], width, languages)], list(languages))


def _part(rows: list[tuple[object, ...]], width: int, languages: dict[str, int]) -> Columns:
    table = list(zip(*rows, strict=True)) if rows else [()] * 12
    for name in table[10]:
        languages.setdefault(str(name), len(languages))
    missing = np.full(width, np.nan, dtype="<f4").tobytes()
    size = len(missing)
    raw = b"".join(
        value if isinstance(value, bytes) and len(value) == size else missing for value in table[9]
    )
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
        lang=np.array([languages[str(name)] for name in table[10]], dtype=np.int16),
        supported=np.array(table[11], dtype=np.bool_),
        scores=np.frombuffer(raw, dtype="<f4").reshape(-1, width).astype(np.float32),
        languages=[],
    )


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
