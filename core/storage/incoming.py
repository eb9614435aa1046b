"""Bringing comments in: what is new, what is known, what changed, what collides."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.model import IncomingComment, Medium, SkippedRow
from core.said import Sentence
from core.storage.engine import Connection, Row
from core.storage.media import renew_media
from core.storage.times import to_ms, to_ms_or_none

Numbered = tuple[int, IncomingComment]


@dataclass(slots=True)
class Intake:
    """One import on its way: where it goes, what was seen, what came of it.

    `seen` counts rows without id by content, so that two equal rows stay two comments and the
    same file again finds them both.
    """

    account: int
    import_id: int
    received_at: datetime
    added: int = 0
    unchanged: int = 0
    updated: int = 0
    skipped: list[SkippedRow] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)
    authors: dict[str, int] = field(default_factory=dict)


_INSERT = (
    "INSERT INTO comment(id, account, remote_id, parent_remote_id, author, text, created_at,"
    " received_at, url, likes, replies, flags, lang, is_own, import_id)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
_UPDATE = "UPDATE comment SET text=?, url=?, likes=?, replies=?, flags=?, import_id=? WHERE id=?"


def take_in(tx: Connection, intake: Intake, batch: Sequence[Numbered]) -> None:
    """Store a batch of (line, comment) of one account and count into `intake`."""
    keyed = [(line, _remote_id(intake, row), row) for line, row in batch]
    _ensure_authors(tx, intake, [row for _, _, row in keyed])
    known = _known(tx, intake.account, [remote_id for _, remote_id, _ in keyed])
    first_id = int(tx.execute("SELECT coalesce(max(id), 0) + 1 FROM comment").fetchone()[0])
    fresh: list[Row] = []
    changed: list[Row] = []
    pictured: dict[int, tuple[Medium, ...]] = {}
    for line, remote_id, row in keyed:
        if remote_id in known:
            _meet_known(intake, line, remote_id, row, known, changed)
        else:
            values = _values(intake, first_id + len(fresh), remote_id, row)
            fresh.append(values)
            known[remote_id] = _Known.of_values(values, intake.import_id)
        if row.media and known[remote_id].text == row.text:  # else the row was left out
            pictured[known[remote_id].id] = row.media
    tx.executemany(_INSERT, fresh)
    tx.executemany(_UPDATE, changed)
    renewed = renew_media(tx, pictured) - {row[-1] for row in changed}
    with_new_pictures = sum(number < first_id for number in renewed)
    intake.unchanged -= with_new_pictures
    intake.updated += with_new_pictures
    tx.execute(
        "INSERT INTO comment_fts(rowid, text) SELECT id, text FROM comment WHERE id >= ?",
        (first_id,),
    )
    intake.added += len(fresh)


@dataclass(slots=True)
class _Known:
    id: int
    author: int
    text: str
    created_at: int | None
    url: str
    likes: int | None
    replies: int | None
    flags: int | None
    import_id: int | None

    @classmethod
    def of_values(cls, values: Row, import_id: int) -> "_Known":
        number, author, text, created_at = values[0], values[4], values[5], values[6]
        url, likes, replies, flags = values[8:12]
        return cls(number, author, text, created_at, url, likes, replies, flags, import_id)


def _meet_known(
    intake: Intake,
    line: int,
    remote_id: str,
    row: IncomingComment,
    known: dict[str, _Known],
    changed: list[Row],
) -> None:
    before = known[remote_id]
    if row.text == before.text:
        _refresh_counts(intake, row, before, changed)
        return
    if before.import_id == intake.import_id:
        intake.skipped.append(
            SkippedRow(
                line,
                Sentence(
                    "The id “{id}” stands twice in this file with different texts; "
                    "the first was kept. Give the second its own id to bring it in.",
                    id=remote_id[:60],
                ),
            )
        )
        return
    is_other_person = intake.authors[author_key(row)] != before.author
    is_other_time = to_ms_or_none(row.created_at) != before.created_at
    if is_other_person and is_other_time:
        intake.skipped.append(
            SkippedRow(
                line,
                Sentence(
                    "The id “{id}” already belongs to another comment of this "
                    "account. If the file comes from another account, import it with "
                    "--account NAME.",
                    id=remote_id[:60],
                ),
            )
        )
        return
    before.text = row.text
    changed.append(_change(intake, row, before))
    before.import_id = intake.import_id
    intake.updated += 1


def _refresh_counts(
    intake: Intake, row: IncomingComment, before: _Known, changed: list[Row]
) -> None:
    given = (row.likes, row.replies, row.flags)
    kept = (before.likes, before.replies, before.flags)
    merged = tuple(new if new is not None else old for new, old in zip(given, kept, strict=True))
    is_new_link = bool(row.url) and row.url != before.url
    if (merged == kept and not is_new_link) or before.import_id == intake.import_id:
        intake.unchanged += 1
        return
    changed.append(_change(intake, row, before))
    intake.updated += 1


def _change(intake: Intake, row: IncomingComment, before: _Known) -> Row:
    return (
        row.text,
        row.url or before.url,
        before.likes if row.likes is None else row.likes,
        before.replies if row.replies is None else row.replies,
        before.flags if row.flags is None else row.flags,
        intake.import_id,
        before.id,
    )


def _values(intake: Intake, number: int, remote_id: str, row: IncomingComment) -> Row:
    return (
        number,
        intake.account,
        remote_id,
        row.parent_remote_id,
        intake.authors[author_key(row)],
        row.text,
        to_ms_or_none(row.created_at),
        to_ms(intake.received_at),
        row.url,
        row.likes,
        row.replies,
        row.flags,
        row.lang,
        int(row.is_own),
        intake.import_id,
    )


def author_key(row: IncomingComment) -> str:
    """Return what tells this author from others of the account; "" for nobody named."""
    return row.author_remote_id or row.author_handle or row.author_name


def _remote_id(intake: Intake, row: IncomingComment) -> str:
    if row.remote_id:
        return row.remote_id
    content = json.dumps(
        [row.platform, author_key(row), str(to_ms_or_none(row.created_at)), row.text]
    )
    digest = hashlib.sha256(content.encode()).hexdigest()[:32]
    intake.seen[digest] += 1
    return f"content-{digest}-{intake.seen[digest]}"


def _ensure_authors(tx: Connection, intake: Intake, rows: Iterable[IncomingComment]) -> None:
    missing = {author_key(row): row for row in rows if author_key(row) not in intake.authors}
    if not missing:
        return
    tx.executemany(
        "INSERT INTO author(account, key, name, handle, url) VALUES (?,?,?,?,?)"
        " ON CONFLICT(account, key) DO NOTHING",
        [
            (intake.account, key, row.author_name, row.author_handle, row.author_url)
            for key, row in missing.items()
        ],
    )
    found = tx.execute(
        "SELECT author.key, author.num FROM json_each(?) AS wanted"
        " CROSS JOIN author ON author.account = ? AND author.key = wanted.value",
        (json.dumps(list(missing)), intake.account),
    )
    intake.authors.update(found)


def _known(tx: Connection, account: int, remote_ids: Sequence[str]) -> dict[str, _Known]:
    rows = tx.execute(
        "SELECT c.remote_id, c.id, c.author, c.text, c.created_at, c.url, c.likes, c.replies,"
        " c.flags, c.import_id FROM json_each(?) AS wanted"
        " CROSS JOIN comment c ON c.account = ? AND c.remote_id = wanted.value",
        (json.dumps(remote_ids), account),
    )
    return {row[0]: _Known(*row[1:]) for row in rows}
