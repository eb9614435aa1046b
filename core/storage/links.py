"""Sign-ins on platforms: everything about them but the secrets."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.model import AccountId, Action
from core.storage.engine import Connection, Row
from core.storage.intact import intact
from core.storage.times import from_ms, from_ms_or_none, to_ms


class LinkState(StrEnum):
    """Whether an account can be used."""

    READY = "ready"
    PAUSED = "paused"  # the person wants it so
    SIGN_IN_LOST = "sign_in_lost"
    UNLINKED = "unlinked"  # comments are kept, the sign-in is gone


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One linked account.

    `since` is the oldest time wanted, `retry_at` when the server may be asked again, `pace` the
    kept state of its token bucket.
    """

    account: AccountId
    platform: str
    handle: str
    remote_id: str
    origin: str
    linked_at: datetime
    since: datetime
    facts: Mapping[str, str] = field(default_factory=dict)
    allowed: frozenset[Action] = frozenset()
    allow_local: bool = False
    state: LinkState = LinkState.READY
    trouble: str = ""
    retry_at: datetime | None = None
    synced_at: datetime | None = None
    pace: str = ""


_COLUMNS = (
    "a.id, a.platform, l.handle, l.remote_id, l.origin, l.linked_at, l.since, l.facts, l.allowed,"
    " l.allow_local, l.state, l.trouble, l.retry_at, l.synced_at, l.pace"
    " FROM link l JOIN account a ON a.num = l.account"
)
_OF = "account = (SELECT num FROM account WHERE id = ?)"


def all_links(connection: Connection) -> list[LinkRow]:
    """Return all linked accounts, oldest first."""
    return [_link(row) for row in connection.execute(f"SELECT {_COLUMNS} ORDER BY l.account")]


def link_of(connection: Connection, account: AccountId) -> LinkRow | None:
    """Return the link of an account, None if it has none."""
    row = connection.execute(f"SELECT {_COLUMNS} WHERE a.id = ?", (account,)).fetchone()
    return None if row is None else _link(row)


def put_link(tx: Connection, number: int, link: LinkRow) -> None:
    """Store a link, or the new sign-in of a known one: what was synced stays synced."""
    tx.execute(
        "INSERT INTO link(account, handle, remote_id, origin, facts, allowed, allow_local,"
        " linked_at, since) VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT(account) DO UPDATE SET"
        " handle=excluded.handle, remote_id=excluded.remote_id, origin=excluded.origin,"
        " facts=excluded.facts, allowed=excluded.allowed, allow_local=excluded.allow_local,"
        " linked_at=excluded.linked_at, since=min(since, excluded.since), state='ready',"
        " trouble='', retry_at=0",
        (
            number,
            link.handle,
            link.remote_id,
            link.origin,
            json.dumps(dict(link.facts)),
            _words(link.allowed),
            int(link.allow_local),
            to_ms(link.linked_at),
            to_ms(link.since),
        ),
    )
    tx.execute("UPDATE account SET is_linked = 1 WHERE num = ?", (number,))


def set_since(tx: Connection, account: AccountId, since: datetime) -> None:
    """Store the oldest time wanted; what is older and stored already stays."""
    tx.execute(f"UPDATE link SET since = ? WHERE {_OF}", (to_ms(since), account))  # noqa: S608 - own


def mark(tx: Connection, account: AccountId, state: LinkState, trouble: str = "") -> None:
    """Store whether an account can be used, and why not."""
    values = (str(state), trouble, account)
    tx.execute(f"UPDATE link SET state = ?, trouble = ? WHERE {_OF}", values)  # noqa: S608 - own


def note_trouble(
    tx: Connection, account: AccountId, trouble: str, retry_at: datetime | None
) -> None:
    """Store what went wrong last ("" for nothing) and when to ask again."""
    retry = 0 if retry_at is None else to_ms(retry_at)
    tx.execute(
        f"UPDATE link SET trouble = ?, retry_at = ? WHERE {_OF} AND state <> 'sign_in_lost'",  # noqa: S608 - own words
        (trouble, retry, account),
    )


def note_synced(tx: Connection, account: AccountId, at: datetime) -> None:
    """Store when an account was last pulled to the end."""
    tx.execute(f"UPDATE link SET synced_at = ? WHERE {_OF}", (to_ms(at), account))  # noqa: S608 - own words


def note_pace(tx: Connection, account: AccountId, pace: str) -> None:
    """Store the state of the token bucket."""
    tx.execute(f"UPDATE link SET pace = ? WHERE {_OF}", (pace, account))  # noqa: S608 - own words


def note_allowed(tx: Connection, account: AccountId, allowed: frozenset[Action]) -> None:
    """Store what the platform lets this account do."""
    tx.execute(f"UPDATE link SET allowed = ? WHERE {_OF}", (_words(allowed), account))  # noqa: S608 - own words


def drop_link(tx: Connection, account: AccountId) -> None:
    """Forget the sign-in and how far it was synced; comments and what was decided stay."""
    for table in ("walk", "source", "link"):
        tx.execute(f"DELETE FROM {table} WHERE {_OF}", (account,))  # noqa: S608 - own names
    tx.execute("UPDATE account SET is_linked = 0 WHERE id = ?", (account,))


@intact
def _link(row: Row) -> LinkRow:
    return LinkRow(
        account=AccountId(row[0]),
        platform=row[1],
        handle=row[2],
        remote_id=row[3],
        origin=row[4],
        linked_at=from_ms(row[5]),
        since=from_ms(row[6]),
        facts=json.loads(row[7]),
        allowed=frozenset(_known_actions(json.loads(row[8]))),
        allow_local=bool(row[9]),
        state=LinkState(row[10]),
        trouble=row[11],
        retry_at=from_ms(row[12]) if row[12] else None,
        synced_at=from_ms_or_none(row[13]),
        pace=row[14],
    )


def _words(allowed: Iterable[Action]) -> str:
    return json.dumps(sorted(str(action) for action in allowed))


def _known_actions(words: Iterable[str]) -> Iterable[Action]:
    known = set(Action)
    return (Action(word) for word in words if word in known)
