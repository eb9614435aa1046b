"""The port: what a platform declares and what a link to one account of it can do.

All calls are synchronous and made from worker threads. Whatever does not come about is raised from
the PlatformError family, whose `outcome` says what it means; a plain return means that it is done.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

from core.model import Action
from core.platforms.declare import ActionInfo, PlatformInfo, SignInField, SignInWay
from core.platforms.pages import (
    Direction,
    Look,
    Profile,
    RemoteItem,
    Source,
    SyncPage,
)

if TYPE_CHECKING:
    from core.platforms.http import Web

__all__ = [
    "ActionInfo",
    "Browser",
    "Direction",
    "Done",
    "Item",
    "JsonValue",
    "KeepsMedia",
    "Link",
    "Look",
    "MediumWay",
    "Order",
    "Platform",
    "PlatformInfo",
    "Profile",
    "RemoteItem",
    "SignIn",
    "SignInField",
    "SignInWay",
    "Source",
    "Standing",
    "SyncPage",
]

JsonValue: TypeAlias = bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"] | None
#: What an undo needs later, fit for JSON: the address of a block, the state before.
Receipt: TypeAlias = Mapping[str, str]
#: Stores renewed secrets for good. Call it BEFORE the new ones are used for the first time.
KeepSecrets: TypeAlias = Callable[[Mapping[str, str]], None]


@dataclass(frozen=True, slots=True)
class SignIn:
    """What linking leaves behind. `facts` may be stored; `secrets` go to the keyring only."""

    handle: str
    remote_id: str
    origin: str
    facts: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Standing:
    """Who we are there, as the platform just said, and what this account may do."""

    handle: str
    remote_id: str
    allowed: frozenset[Action]
    words: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A stored comment as a platform file needs it; `facts` are those that it gave at sync."""

    remote_id: str
    author_remote_id: str = ""
    author_handle: str = ""
    parent_remote_id: str | None = None
    root_remote_id: str | None = None
    text: str = ""
    url: str = ""
    is_own: bool = False
    state: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Order:
    """One action owed. `key` is the same over all attempts: make ids and idempotency keys of it.

    `words` is the text of a reply or edit, `choice` the key of one of the action's choices,
    `reason` what a report says, `made_at_s` when it was decided (seconds since 1970).
    """

    key: str
    action: Action
    item: Item
    words: str = ""
    choice: str = ""
    reason: str = ""
    made_at_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Done:
    """It is so now. `was_so` says that nothing had to be sent; `words` are the platform's own."""

    receipt: Receipt = field(default_factory=dict)
    was_so: bool = False
    words: str = ""


class Browser(Protocol):
    """Asks the person in their browser and brings the answer back to a loopback address."""

    @property
    def redirect_uri(self) -> str:
        """Where the platform must send the browser: http://127.0.0.1:PORT/…, open from now on."""

    def ask(self, url: str, *, state: str) -> Mapping[str, str]:
        """Open `url`, wait, and return the query that came back with this very `state`.

        Raises ConsentDeniedError when the answer is a refusal, BrowserSilentError after 5 minutes.
        """


class Link(Protocol):
    """An open link to one account. Used by one thread at a time; holds no state worth keeping."""

    def test(self) -> Standing:
        """Ask who we are there. Raises SignInLostError and its kin."""

    def sources(self) -> Sequence[Source]:
        """Say what is to be pulled, the most urgent first."""

    def pull(self, source: str, cursor: JsonValue, since_s: float) -> SyncPage:
        """Return one page of a source; cursor None begins it. See `Direction` for the order.

        `since_s` (seconds since 1970) is the oldest time that is wanted: a help for the first
        request of an oldest-first source and for what a round may leave out.
        """

    def look(self, items: Sequence[Item]) -> Sequence[Look]:
        """Return how these (at most `look_batch`) items stand there now, in any order."""

    def perform(self, order: Order) -> Done:
        """Do it. Raises the PlatformError family; UNKNOWN if it may have happened."""

    def verify(self, order: Order) -> Done | None:
        """Say after an UNKNOWN whether it happened; None means that it did not.

        Raises CannotTellError if the platform gives no way to see it.
        """

    def undo(self, order: Order, receipt: Receipt) -> Done:
        """Take back what `order` did. Must be safe to repeat: gone already counts as done."""

    def context(self, item: Item) -> SyncPage:
        """Return what stands around an item: own post, thread, the author's profile."""


@dataclass(frozen=True, slots=True)
class MediumWay:
    """How a medium is asked for at our own server; `headers` never go to another one.

    `unlock` makes of what comes what was sent. It raises MediumError.
    """

    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    unlock: Callable[[bytes], bytes] | None = field(default=None, repr=False)


@runtime_checkable
class KeepsMedia(Protocol):
    """A link whose media have addresses of their own, which only its server can resolve."""

    def medium_way(self, address: str) -> MediumWay:
        """Say how to ask for a medium. Raises RefusedError for an address it does not know."""


class Platform(Protocol):
    """A kind of service. Has no state; one object for the whole program."""

    @property
    def info(self) -> PlatformInfo:
        """What the platform declares."""

    def link(
        self, way: str, given: Mapping[str, str], web: "Web", browser: Browser | None
    ) -> SignIn:
        """Sign in with the fields of a way; `browser` is there if that way declares it.

        Tests the sign-in against the server before it returns. Raises the PlatformError family.
        """

    def open(self, sign_in: SignIn, web: "Web", keep: KeepSecrets) -> Link:
        """Open a link with what `link` returned. Sends nothing yet."""

    def refusal(self, action: Action, item: Item, sign_in: SignIn) -> str:
        """Say without asking anybody why an action cannot fit this item; "" if it may.

        `sign_in` comes without secrets. Someone else's post, a foreign thread, no moderator …
        """

    def unlink(self, sign_in: SignIn, web: "Web") -> None:
        """Revoke the token there if the platform can; failing is no trouble."""


#: How far back the first pull of a new account goes unless the person says otherwise.
USUAL_HISTORY = timedelta(days=30)
