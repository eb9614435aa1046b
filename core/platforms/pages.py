"""What comes from a platform: pages of items, how items stand, who wrote them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from core.model import IncomingComment, Medium

if TYPE_CHECKING:
    from core.platforms.base import JsonValue


class Direction(StrEnum):
    """In which order a source gives its pages.

    NEWEST_FIRST: each sync begins at the newest (cursor None) and walks back until it meets what
    is known. OLDEST_FIRST: each sync goes on from the last cursor. ROUND: each sync goes through
    all of it again, in no order of time (own threads, a list of held comments).
    """

    NEWEST_FIRST = "newest_first"
    OLDEST_FIRST = "oldest_first"
    ROUND = "round"


@dataclass(frozen=True, slots=True)
class Source:
    """One list that can be pulled; `title` is for people: “notifications”, “own threads”."""

    key: str
    title: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Profile:
    """An author's own page, for reading offline. What the platform does not give is None."""

    remote_id: str
    name: str = ""
    handle: str = ""
    url: str = ""
    about: str = ""
    followers: int | None = None
    posts: int | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class RemoteItem:
    """One comment or own post with what only this platform knows about it.

    `state` is the platform's word for how it stands ("hold", "spam"), "" where there is none.
    `facts` come back with every order about the item: store ids and addresses, nothing personal.
    """

    comment: IncomingComment
    state: str = ""
    root_remote_id: str | None = None
    edited_at: datetime | None = None
    media: tuple[Medium, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SyncPage:
    """One page. `next` is stored in the transaction that stores the items.

    `next` None ends the source. An oldest-first source always gives a `next` to come back with,
    and says by `more` whether to come back at once. `oldest` and `newest` bound what this page is
    complete for; leave them None to have them read from the items. `gone` are ids that were
    deleted there; `unreadable` counts rows that made no sense. A `hole` is a stretch that the
    server left out, with the cursor of a walk (newest first) that brings it.
    """

    items: tuple[RemoteItem, ...] = ()
    next: "JsonValue" = None
    more: bool | None = None
    gone: tuple[str, ...] = ()
    profiles: tuple[Profile, ...] = ()
    oldest: datetime | None = None
    newest: datetime | None = None
    unreadable: int = 0
    hole: "JsonValue" = None

    @property
    def goes_on(self) -> bool:
        """Whether the next page should be asked for at once."""
        return self.next is not None if self.more is None else self.more


@dataclass(frozen=True, slots=True)
class Look:
    """How an item stands there now; `exists` False means deleted or hidden from us."""

    remote_id: str
    exists: bool
    text: str | None = None
    state: str = ""
    edited_at: datetime | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
