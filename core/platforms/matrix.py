"""Matrix: the rooms of a homeserver account; signed in with a password or an access token."""

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from core.errors import NonsenseError, PlatformError, RefusedError
from core.model import Action, OutcomeKind
from core.platforms import saying
from core.platforms.base import Browser, Item, KeepSecrets, SignIn
from core.platforms.declare import (
    ActionInfo,
    FieldKind,
    Pace,
    PlatformInfo,
    Scope,
    SignInField,
    SignInWay,
)
from core.platforms.matrix_link import MatrixLink, bearer
from core.platforms.matrix_reading import judge
from core.platforms.reading import needed, rows, text
from core.said import Sentence

if TYPE_CHECKING:
    from core.platforms.http import HttpClient, Web

_SERVER = SignInField(
    "server",
    "Homeserver",
    FieldKind.SERVER,
    hint="The part behind the colon of your Matrix address.",
    example="matrix.org",
)
_WAYS = (
    SignInWay(
        "password",
        "User name and password",
        (
            _SERVER,
            SignInField("user", "User name", hint="Such as @team:example.org, or just team."),
            SignInField("password", "Password", FieldKind.SECRET),
        ),
        help="Parapet signs in as a device of its own; you can end it in any client.",
    ),
    SignInWay(
        "token",
        "Access token",
        (
            _SERVER,
            SignInField(
                "token",
                "Access token",
                FieldKind.SECRET,
                hint="In most clients: Settings, Help and About, Advanced.",
            ),
        ),
        help="For accounts that sign in through a web page.",
    ),
)
_ACTIONS = (
    ActionInfo(
        Action.DELETE,
        "Redact",
        can_undo=False,
        is_final=True,
        note="The words are taken away for everybody.",
    ),
    ActionInfo(Action.REPLY, "Reply", can_undo=True, repeats=True),
    ActionInfo(
        Action.KICK,
        "Kick out of the room",
        can_undo=False,
        scope=Scope.AUTHOR,
        note="They can come back by themselves if the room is public.",
    ),
    ActionInfo(Action.BAN, "Ban from the room", can_undo=True, scope=Scope.AUTHOR),
    ActionInfo(Action.MUTE, "Ignore", can_undo=True, scope=Scope.AUTHOR),
    ActionInfo(Action.REPORT, "Report to the homeserver’s admins", can_undo=False, repeats=True),
)
_POWER = {
    Action.DELETE: ("redact", Sentence("redact messages of others")),
    Action.KICK: ("kick", Sentence("kick people out")),
    Action.BAN: ("ban", Sentence("ban people")),
}


class Matrix:
    """Rooms that this account has joined."""

    info = PlatformInfo(
        key="matrix",
        title="Matrix",
        ways=_WAYS,
        actions=_ACTIONS,
        pace=Pace(burst=40, per_minute=240.0),
        look_batch=20,
        help="Messages in encrypted rooms cannot be read here.",
    )

    def link(
        self, way: str, given: Mapping[str, str], web: "Web", browser: Browser | None
    ) -> SignIn:
        """Find the homeserver, sign in or try the token, and ask who we are."""
        secret = given.get("token", "").strip() or given.get("password", "")
        web.hide(secret)
        client = _homeserver(given.get("server", ""), web)
        is_token = way == "token"
        token = secret if is_token else _log_in(client, given.get("user", "").strip(), secret)
        web.hide(token)
        me = client.get("/_matrix/client/v3/account/whoami", headers=bearer(token)).json()
        user = needed(me, "user_id")
        return SignIn(
            handle=user,
            remote_id=user,
            origin=client.origin,
            facts={"way": "token" if is_token else "password"},
            secrets={"token": token},
        )

    def open(self, sign_in: SignIn, web: "Web", keep: KeepSecrets) -> MatrixLink:
        """Open a link; the token stays the same for the life of the device."""
        web.hide(sign_in.secrets["token"])
        return MatrixLink(sign_in, web.at(sign_in.origin, judge=judge))

    def refusal(self, action: Action, item: Item, sign_in: SignIn) -> str:
        """Say why an action cannot fit: what the room does not let us do, or our own message."""
        if item.is_own and action in (Action.KICK, Action.BAN, Action.MUTE, Action.REPORT):
            return Sentence("This is your own message.")
        power, words = _POWER.get(action, ("", ""))
        is_own_redaction = item.is_own and action is Action.DELETE
        if power and not is_own_redaction and power not in item.facts.get("may", "").split():
            return Sentence("This account may not {words} in that room.", words=words)
        return ""

    def unlink(self, sign_in: SignIn, web: "Web") -> None:
        """End the device that Parapet made; a token that was given stays the person's."""
        if sign_in.facts.get("way") == "token":
            return
        client = web.at(sign_in.origin, judge=judge)
        headers = bearer(sign_in.secrets["token"])
        client.send("POST", "/_matrix/client/v3/logout", json={}, headers=headers)


def _homeserver(typed: str, web: "Web") -> "HttpClient":
    """Return a client for the homeserver that a name stands for. Raises NotTheServerError."""
    named = web.at(typed, judge=judge)
    address = ""
    with suppress(RefusedError, NonsenseError):
        try:
            found = named.get("/.well-known/matrix/client").json()
            address = text(found, "m.homeserver", "base_url")
        except PlatformError as error:
            if error.outcome is not OutcomeKind.GONE:
                raise
    client = web.at(address, judge=judge) if address else named
    try:
        versions = client.get("/_matrix/client/versions").json_or_none()
    except PlatformError as error:
        if error.outcome not in (OutcomeKind.GONE, OutcomeKind.REFUSED):
            raise
        versions = None
    if not rows(versions, "versions"):
        raise saying.not_the_server(client.host, "Matrix")
    return client


def _log_in(client: "HttpClient", user: str, password: str) -> str:
    """Return the token of a new device. Raises WrongPasswordError, RefusedError."""
    path = "/_matrix/client/v3/login"
    flows = rows(client.get(path).json(), "flows")
    if not any(text(one, "type") == "m.login.password" for one in flows):
        raise RefusedError(
            "{host} takes no passwords, only its own web page. Link this account with an "
            "access token instead.",
            host=client.host,
        )
    try:
        answer = client.send(
            "POST",
            path,
            json={
                "type": "m.login.password",
                "identifier": {"type": "m.id.user", "user": user},
                "password": password,
                "initial_device_display_name": "Parapet",
            },
            is_read=True,
        )
    except RefusedError as error:
        raise saying.wrong_password(client.host) from error
    return needed(answer.json(), "access_token")


PLATFORM = Matrix()
