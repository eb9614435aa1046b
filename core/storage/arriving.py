"""Comments that a sync brings: new ones, known ones that changed there, deleted ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.model import AccountId, Action, IncomingComment, Medium
from core.storage import remote
from core.storage.accounts import account_number
from core.storage.decisions import last_actions
from core.storage.engine import Connection
from core.storage.incoming import Intake, author_key, take_in
from core.storage.media import put_media
from core.storage.remote import Edit, EditKind, RemoteRow
from core.storage.times import to_ms, to_ms_or_none


@dataclass(frozen=True, slots=True)
class Arrival:
    """One comment as a platform gave it, fit to be stored."""

    comment: IncomingComment
    state: str = ""
    root: str | None = None
    edited_at: datetime | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    media: tuple[Medium, ...] = ()


@dataclass(frozen=True, slots=True)
class AuthorPage:
    """What an author's own page says; `key` is the author's id there."""

    key: str
    name: str = ""
    handle: str = ""
    url: str = ""
    about: str = ""
    followers: int | None = None
    posts: int | None = None
    since: datetime | None = None


@dataclass(slots=True)
class Arrived:
    """What came of a batch: the numbers of new and of changed comments."""

    added: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)


def arrive(tx: Connection, account: AccountId, batch: Sequence[Arrival], at: datetime) -> Arrived:
    """Store a batch. Storing the same again changes nothing; what changed is kept as history."""
    ids = [_id(one) for one in batch]
    known = remote.remotes_by_remote_id(tx, account, ids)
    fresh: dict[str, Arrival] = {}
    again: list[Arrival] = []
    for one in batch:
        if _id(one) in known or _id(one) in fresh:
            again.append(one)
        else:
            fresh[_id(one)] = one
    done = Arrived()
    _take_new(tx, account, list(fresh.values()), at, done)
    if again:
        known |= remote.remotes_by_remote_id(tx, account, list(fresh))
        for one in again:
            known[_id(one)] = _meet(tx, known[_id(one)], one, at, done)
        _rename_authors(tx, account, again)
    return done


def depart(tx: Connection, account: AccountId, ids: Sequence[str], at: datetime) -> list[int]:
    """Note that comments were deleted there; return the numbers of those that were not known so."""
    gone: list[int] = []
    for row in remote.remotes_by_remote_id(tx, account, ids).values():
        if remote.mark_gone(tx, row.comment, at):
            remote.add_edit(tx, row.comment, Edit(EditKind.DELETED, row.state, at))
            gone.append(row.comment)
    return gone


def note_look(
    tx: Connection,
    row: RemoteRow,
    *,
    text: str | None,
    state: str,
    edited_at: datetime | None,
    at: datetime,
) -> bool:
    """Store what a look showed of a comment that is there; True if anything had changed."""
    changed = _note_change(tx, row, text if text is not None else row.text, state, edited_at, at)
    remote.looked(tx, row.comment, state, edited_at, at)
    return changed


def keep_profiles(
    tx: Connection, account: AccountId, pages: Sequence[AuthorPage], at: datetime
) -> None:
    """Store what authors say about themselves, for those who wrote something here."""
    tx.executemany(
        "INSERT INTO profile(author, about, followers, posts, since, seen_at)"
        " SELECT num, ?, ?, ?, ?, ? FROM author WHERE key = ?"
        " AND account = (SELECT num FROM account WHERE id = ?)"
        " ON CONFLICT(author) DO UPDATE SET about=excluded.about, followers=excluded.followers,"
        " posts=excluded.posts, since=excluded.since, seen_at=excluded.seen_at",
        [
            (one.about, one.followers, one.posts, to_ms_or_none(one.since), to_ms(at), one.key,
             account)
            for one in pages
        ],
    )  # fmt: skip


def _take_new(
    tx: Connection,
    account: AccountId,
    fresh: Sequence[Arrival],
    at: datetime,
    done: Arrived,
) -> None:
    number = account_number(tx, account)
    if not fresh or number is None:
        return
    intake = Intake(number, 0, at)
    take_in(tx, intake, [(n, one.comment) for n, one in enumerate(fresh)])
    stored = remote.remotes_by_remote_id(tx, account, [_id(one) for one in fresh])
    for one in fresh:
        comment = stored[_id(one)].comment
        _put(tx, comment, one, at)
        done.added.append(comment)


def _meet(tx: Connection, row: RemoteRow, one: Arrival, at: datetime, done: Arrived) -> RemoteRow:
    changed = _note_change(tx, row, one.comment.text, one.state, one.edited_at, at)
    counts = (one.comment.likes, one.comment.replies, one.comment.flags)
    tx.execute(
        "UPDATE comment SET likes = coalesce(?, likes), replies = coalesce(?, replies),"
        " flags = coalesce(?, flags), url = CASE ? WHEN '' THEN url ELSE ? END WHERE id = ?",
        (*counts, one.comment.url, one.comment.url, row.comment),
    )
    _put(tx, row.comment, one, at)
    if changed and row.comment not in done.changed:
        done.changed.append(row.comment)
    found = remote.remote_of(tx, row.comment)
    return found or row


def _note_change(
    tx: Connection,
    row: RemoteRow,
    text: str,
    state: str,
    edited_at: datetime | None,
    at: datetime,
) -> bool:
    edits: list[Edit] = []
    if row.gone_at is not None:
        edits.append(Edit(EditKind.RETURNED, "", at))
    if text != row.text:
        edits.append(Edit(EditKind.TEXT, row.text, at, edited_at))
        remote.set_text(tx, row.comment, text)
        _reopen_if_approved(tx, row.comment)
    if state != row.state:
        edits.append(Edit(EditKind.STATE, row.state, at))
    for edit in edits:
        remote.add_edit(tx, row.comment, edit)
    return bool(edits)


def _reopen_if_approved(tx: Connection, comment: int) -> None:
    """Bring a comment back that was let pass with other words than it has now."""
    if last_actions(tx, [comment]).get(comment) is Action.APPROVE:
        tx.execute(
            "UPDATE comment SET state = 'open' WHERE id = ? AND state = 'closed'", (comment,)
        )


def _put(tx: Connection, comment: int, one: Arrival, at: datetime) -> None:
    remote.put_remote(
        tx,
        comment,
        state=one.state,
        root=one.root,
        edited_at=one.edited_at,
        facts=one.facts,
        at=at,
    )
    put_media(tx, comment, one.media)


def _rename_authors(tx: Connection, account: AccountId, seen: Sequence[Arrival]) -> None:
    rows = {author_key(one.comment): one.comment for one in seen}
    tx.executemany(
        "UPDATE author SET name = ?1, handle = ?2, url = ?3 WHERE key = ?4"
        " AND account = (SELECT num FROM account WHERE id = ?5)"
        " AND (name <> ?1 OR handle <> ?2 OR url <> ?3)",
        [
            (row.author_name, row.author_handle, row.author_url, key, account)
            for key, row in rows.items()
        ],
    )


def _id(one: Arrival) -> str:
    if not one.comment.remote_id:
        raise ValueError("a comment from a platform has an id")
    return one.comment.remote_id
