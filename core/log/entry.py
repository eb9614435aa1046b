"""One entry of the log: its canonical body, its hash, and how it follows the one before."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from core.errors import LogBrokenError
from core.log.canonical import (
    MAX_BODY_BYTES,
    JsonValue,
    NotCanonicalError,
    canonical,
    clean,
    parse_canonical,
)
from core.said import Sentence

FORMAT = 1
NO_PREVIOUS = bytes(32)
_FIELDS = frozenset({"v", "seq", "prev", "kind", "at", "actor", "data"})
_HASH = re.compile(r"[0-9a-f]{64}")
_KIND = re.compile(r"[a-z][a-z_]{0,31}")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")


class EntryKind(StrEnum):
    """What an entry tells. A reader accepts kinds that it does not know."""

    GENESIS = "genesis"
    DECISION = "decision"
    UNDO = "undo"
    DELIVERY = "delivery"
    IMPORT = "import"
    LINK = "link"
    SCORING = "scoring"
    POLICY = "policy"
    SETTINGS = "settings"
    KEY = "key"
    EXPORT = "export"
    CHECKPOINT = "checkpoint"
    ERASURE = "erasure"
    MIGRATION = "migration"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a log: its place (from 1) and its hash. An empty log has no head."""

    seq: int
    h: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the log, ready to be stored as it is."""

    seq: int
    body: bytes
    h: bytes

    @property
    def head(self) -> Head:
        """What the next entry follows."""
        return Head(self.seq, self.h)


@dataclass(frozen=True, slots=True)
class Body:
    """What an entry says. `kind` is text: a newer Parapet may write kinds unknown here."""

    seq: int
    prev: str
    kind: str
    at: datetime
    actor: str
    data: Mapping[str, JsonValue]


def leaf_hash(body: bytes) -> bytes:
    """Return SHA-256(0x00 ‖ body): the chain's hash and the RFC 6962 leaf hash in one."""
    return hashlib.sha256(b"\x00" + body).digest()


def build_entry(
    kind: EntryKind,
    *,
    at: datetime,
    actor: str,
    data: Mapping[str, JsonValue],
    head: Head | None,
) -> Entry:
    """Return the entry that follows `head`. The first (head None) is the genesis, and only it.

    `actor` and `data` must not hold personal values: put commitments there. Text that UTF-8 cannot
    hold is replaced by U+FFFD and the body says so (`san`). Raises ValueError for fractions,
    integers of 2**53 and more, naive times and bodies over 1 MiB.
    """
    if (head is None) != (kind is EntryKind.GENESIS):
        raise ValueError("A log begins with its genesis entry and has only one.")
    fields: dict[str, JsonValue] = {
        "v": FORMAT,
        "seq": head.seq + 1 if head else 1,
        "prev": (head.h if head else NO_PREVIOUS).hex(),
        "kind": str(kind),
        "at": time_text(at),
        "actor": actor,
        "data": dict(data),
    }
    body = _body_bytes(fields)
    return Entry(head.seq + 1 if head else 1, body, leaf_hash(body))


def read_body(body: bytes) -> Body:
    """Return what stored bytes say; the hash and the chain are `verify`'s business.

    Raises LogBrokenError when the bytes are not an entry.
    """
    try:
        return parse_body(body)
    except NotCanonicalError as error:
        raise LogBrokenError("An entry of the log cannot be read. {why}", why=error) from None


def parse_body(body: bytes) -> Body:
    """Return what hostile bytes say; NotCanonicalError tells what is wrong with “it”."""
    fields = parse_canonical(body)
    at = time_of(fields["at"]) if _has_entry_shape(fields) else None
    if at is None:
        raise NotCanonicalError(Sentence("Its content does not have the fields of a log entry."))
    return Body(fields["seq"], fields["prev"], fields["kind"], at, fields["actor"], fields["data"])


def time_text(at: datetime) -> str:
    """Return an aware time as the log writes it: UTC, milliseconds, Z."""
    if at.tzinfo is None:
        raise ValueError("The log needs times with a time zone.")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def time_of(text: str) -> datetime | None:
    """Return the time that `time_text` wrote, None for any other text."""
    if _TIME.fullmatch(text) is None:
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:  # a thirteenth month
        return None


def _body_bytes(fields: dict[str, JsonValue]) -> bytes:
    try:
        body = canonical(fields)
    except ValueError:
        body = canonical({**{key: clean(value) for key, value in fields.items()}, "san": 1})
    if len(body) > MAX_BODY_BYTES:
        raise ValueError("A log entry holds at most 1 MiB.")
    return body


def _has_entry_shape(fields: object) -> bool:
    if not isinstance(fields, dict) or fields.keys() - {"san"} != _FIELDS:
        return False
    texts = (fields["prev"], fields["kind"], fields["at"], fields["actor"])
    return (
        _is_one(fields["v"])
        and _is_one(fields.get("san", 1))
        and type(fields["seq"]) is int
        and all(isinstance(text, str) for text in texts)
        and _HASH.fullmatch(fields["prev"]) is not None
        and _KIND.fullmatch(fields["kind"]) is not None
        and isinstance(fields["data"], dict)
    )


def _is_one(value: object) -> bool:
    return type(value) is int and value == 1
