"""What is known of the media at comments; the media themselves lie elsewhere."""

import json
from collections.abc import Iterable, Mapping, Sequence

from core.model import MediaKind, Medium
from core.storage.engine import Connection, Row
from core.storage.intact import intact

_PICKED = "FROM json_each(?) AS wanted CROSS JOIN medium m ON m.comment = wanted.value"


def put_media(tx: Connection, comment: int, media: Sequence[Medium]) -> None:
    """Store the media of a comment as they are now.

    Some lists of a platform leave addresses out; one that is known stays with the same medium.
    """
    tx.execute("DELETE FROM medium WHERE comment = ? AND place >= ?", (comment, len(media)))
    tx.executemany(
        "INSERT INTO medium VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT(comment, place) DO UPDATE SET"
        " address = CASE WHEN excluded.address = '' AND kind = excluded.kind"
        "  AND description = excluded.description THEN address ELSE excluded.address END,"
        " kind=excluded.kind, description=excluded.description,"
        " is_sensitive=excluded.is_sensitive, width=excluded.width, height=excluded.height,"
        " size=excluded.size, seconds=excluded.seconds",
        [
            (
                comment,
                place,
                str(one.kind),
                one.description,
                one.address,
                int(one.is_sensitive),
                one.width,
                one.height,
                one.size,
                one.seconds,
            )
            for place, one in enumerate(media)
        ],
    )


def renew_media(tx: Connection, wanted: Mapping[int, Sequence[Medium]]) -> set[int]:
    """Store the media of comments where they are others than before; return those comments."""
    if not wanted:
        return set()
    before = media_of(tx, wanted)
    renewed = {number for number, media in wanted.items() if before.get(number) != tuple(media)}
    for number in renewed:
        put_media(tx, number, wanted[number])
    return renewed


def media_of(connection: Connection, comments: Iterable[int]) -> dict[int, tuple[Medium, ...]]:
    """Return the media of those comments that have any, in their order."""
    rows = connection.execute(
        "SELECT m.comment, m.kind, m.description, m.address, m.is_sensitive, m.width, m.height,"
        f" m.size, m.seconds {_PICKED} ORDER BY m.comment, m.place",
        (json.dumps(list(set(comments))),),
    )
    found: dict[int, tuple[Medium, ...]] = {}
    for row in rows:
        found[row[0]] = (*found.get(row[0], ()), _medium(row))
    return found


def media_counts(connection: Connection, comments: Iterable[int]) -> dict[int, int]:
    """Return how many media those comments have that have any."""
    rows = connection.execute(
        f"SELECT m.comment, count(*) {_PICKED} GROUP BY m.comment",
        (json.dumps(list(set(comments))),),
    )
    return {row[0]: row[1] for row in rows}


@intact
def _medium(row: Row) -> Medium:
    return Medium(
        kind=MediaKind(row[1]),
        description=row[2],
        address=row[3],
        is_sensitive=bool(row[4]),
        width=row[5],
        height=row[6],
        size=row[7],
        seconds=row[8],
    )
