"""What a platform says about itself: sign-in forms, actions, pace. Windows are drawn from it."""

from dataclasses import dataclass
from enum import StrEnum

from core.model import Action


class FieldKind(StrEnum):
    """How a field of a sign-in form is asked for."""

    TEXT = "text"
    SECRET = "secret"  # noqa: S105 - a kind of field
    SERVER = "server"  # a host name or https address


class Scope(StrEnum):
    """What an action reaches."""

    ITEM = "item"
    THREAD = "thread"  # the item with the replies below it
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class SignInField:
    """One field of a form; `hint` says where to find it."""

    name: str
    title: str
    kind: FieldKind = FieldKind.TEXT
    hint: str = ""
    example: str = ""
    is_required: bool = True


@dataclass(frozen=True, slots=True)
class SignInWay:
    """One way to sign in: a form alone, or a form and then the browser."""

    key: str
    title: str
    fields: tuple[SignInField, ...]
    uses_browser: bool = False
    help: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the ways in which an action can be done: a category, a length, a label."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class ActionInfo:
    """One action as this platform has it; `title` is the platform's own name for it.

    `cost` says in words what it uses up ("" for nothing). `is_final` means that it cannot be
    brought back by anybody. `repeats` says that sending it twice would do it twice: such an order
    is verified before it is tried again.
    """

    action: Action
    title: str
    can_undo: bool
    scope: Scope = Scope.ITEM
    cost: str = ""
    is_final: bool = False
    repeats: bool = False
    choices: tuple[Choice, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Pace:
    """How many calls a client may make: `burst` at once, then `per_minute`."""

    burst: int = 30
    per_minute: float = 60.0


@dataclass(frozen=True, slots=True)
class PlatformInfo:
    """What a platform is called, how one signs in, what can be done and how fast."""

    key: str
    title: str
    ways: tuple[SignInWay, ...]
    actions: tuple[ActionInfo, ...]
    pace: Pace = Pace()
    look_batch: int = 20
    help: str = ""

    def action(self, action: Action) -> ActionInfo | None:
        """Return what is declared about an action, None if the platform does not have it."""
        return next((one for one in self.actions if one.action is action), None)

    def way(self, key: str) -> SignInWay | None:
        """Return a way to sign in; "" means the first."""
        return next((one for one in self.ways if key in ("", one.key)), None)
