"""Bluesky: an account of the AT network, signed in with an app password; Ozone for moderators."""

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from core.errors import PlatformError, RefusedError, SignInLostError
from core.model import Action, OutcomeKind
from core.platforms import saying
from core.platforms.base import Browser, Item, JsonValue, KeepSecrets, SignIn
from core.platforms.bluesky_acts import is_in_own_thread
from core.platforms.bluesky_link import BlueskyLink
from core.platforms.bluesky_ozone import OZONE_ACTIONS
from core.platforms.bluesky_session import (
    Session,
    TwoFactorWantedError,
    bearer,
    is_app_password,
    judge,
    tokens_in,
    xrpc,
)
from core.platforms.declare import (
    ActionInfo,
    Choice,
    FieldKind,
    Pace,
    PlatformInfo,
    Scope,
    SignInField,
    SignInWay,
)
from core.platforms.reading import needed, rows, text
from core.said import Sentence

if TYPE_CHECKING:
    from core.platforms.http import HttpClient, Web

_FIELDS = (
    SignInField(
        "server",
        "Server",
        FieldKind.SERVER,
        hint="Leave it as it is unless you have a server of your own.",
        example="bsky.social",
        is_required=False,
    ),
    SignInField("user", "Handle", example="you.bsky.social"),
    SignInField(
        "password",
        "App password",
        FieldKind.SECRET,
        hint="Make one in Bluesky: Settings, Privacy and security, App passwords.",
        example="abcd-efgh-ijkl-mnop",
    ),
)
_LABELER = SignInField(
    "labeler",
    "Ozone service",
    hint="The handle or DID of the moderation service that you work for.",
    example="mod.example.org",
)
_USUAL_SERVER = "bsky.social"
_OZONE = "ozone"
_REPORTS = (
    Choice("reasonOther", "Something else"),
    Choice("reasonSpam", "Spam"),
    Choice("reasonRude", "Rude or harassing"),
    Choice("reasonViolation", "Against the rules or the law"),
    Choice("reasonMisleading", "Misleading"),
    Choice("reasonSexual", "Unwanted sexual content"),
)
_LABELS = (
    Choice("rude", "rude"),
    Choice("threat", "threat"),
    Choice("intolerant", "intolerant"),
    Choice("spam", "spam"),
    Choice("misleading", "misleading"),
    Choice("!warn", "warn before showing"),
    Choice("!hide", "hide"),
)
_ACTIONS = (
    ActionInfo(Action.REPLY, "Reply", can_undo=True, repeats=True),
    ActionInfo(
        Action.HIDE,
        "Hide reply for everyone",
        can_undo=True,
        scope=Scope.THREAD,
        note="Below your own posts only; people can still choose to see it.",
    ),
    ActionInfo(Action.MUTE, "Mute account", can_undo=True, scope=Scope.AUTHOR),
    ActionInfo(Action.BLOCK, "Block account", can_undo=True, scope=Scope.AUTHOR),
    ActionInfo(Action.REPORT, "Report", can_undo=False, repeats=True, choices=_REPORTS),
    ActionInfo(Action.DELETE, "Delete own post", can_undo=False, is_final=True),
    ActionInfo(Action.RESOLVE, "Acknowledge in Ozone", can_undo=True, repeats=True),
    ActionInfo(Action.LABEL, "Label in Ozone", can_undo=True, repeats=True, choices=_LABELS),
    ActionInfo(Action.TAKEDOWN, "Take down in Ozone", can_undo=True, repeats=True),
)


class Bluesky:
    """An account with an app password."""

    info = PlatformInfo(
        key="bluesky",
        title="Bluesky",
        ways=(
            SignInWay("app_password", "App password", _FIELDS),
            SignInWay(
                _OZONE,
                "App password, as a moderator with Ozone",
                (*_FIELDS, _LABELER),
                help="Also brings the Ozone queue and its labels and takedowns.",
            ),
        ),
        actions=_ACTIONS,
        # The network allows 3,000 calls in five minutes from one address.
        pace=Pace(burst=100, per_minute=500.0),
        look_batch=25,
    )

    def link(
        self, way: str, given: Mapping[str, str], web: "Web", browser: Browser | None
    ) -> SignIn:
        """Make a session; an account's own password is refused, since it opens everything."""
        password = given.get("password", "").strip()
        web.hide(password)
        client = web.at(given.get("server", "").strip() or _USUAL_SERVER, judge=judge)
        _check_server(client)
        made = _session(client, given.get("user", "").strip().lstrip("@"), password)
        secrets = tokens_in(made)
        web.hide(*secrets.values())
        if not is_app_password(secrets["access"]):
            raise RefusedError(
                "This is the account’s own password, which would open everything to Parapet. Make "
                "an app password in Bluesky’s settings and use that; nothing was kept."
            )
        facts: dict[str, str] = {"way": way or "app_password"}
        if way == _OZONE:
            facts["ozone"] = _labeler(client, given.get("labeler", ""), secrets["access"])
        return SignIn(
            handle=text(made, "handle"),
            remote_id=needed(made, "did"),
            origin=client.origin,
            facts=facts,
            secrets=secrets,
        )

    def open(self, sign_in: SignIn, web: "Web", keep: KeepSecrets) -> BlueskyLink:
        """Open a link; its tokens change about every two hours."""
        web.hide(*sign_in.secrets.values())
        client = web.at(sign_in.origin, judge=judge)
        return BlueskyLink(sign_in, Session(sign_in, client, web, keep))

    def refusal(self, action: Action, item: Item, sign_in: SignIn) -> str:
        """Say why an action cannot fit: foreign threads, foreign posts, no moderator."""
        if action in OZONE_ACTIONS:
            if not sign_in.facts.get("ozone"):
                return Sentence(
                    "Only moderators of an Ozone service can do that. Link the account as one."
                )
            return ""
        if action is Action.DELETE and not item.is_own:
            return Sentence(
                "Bluesky lets nobody delete the posts of others. Hide, mute or report instead."
            )
        if item.is_own and action not in (Action.DELETE, Action.REPLY):
            return Sentence("This is your own post.")
        if action is Action.HIDE and (
            not item.parent_remote_id
            or not is_in_own_thread(item.facts.get("root", ""), sign_in.remote_id)
        ):
            return Sentence(
                "Only replies below your own posts can be hidden. Mute or report instead."
            )
        return ""

    def unlink(self, sign_in: SignIn, web: "Web") -> None:
        """End the session."""
        client = web.at(sign_in.origin, judge=judge)
        headers = bearer(sign_in.secrets["refresh"])
        client.send("POST", xrpc("com.atproto.server.deleteSession"), headers=headers)


def _check_server(client: "HttpClient") -> None:
    """Raise NotTheServerError unless a server of the AT network answers."""
    found = None
    try:
        found = client.get(xrpc("com.atproto.server.describeServer")).json_or_none()
    except PlatformError as error:
        if error.outcome not in (OutcomeKind.GONE, OutcomeKind.REFUSED):
            raise
    if not text(found, "did") and not rows(found, "availableUserDomains"):
        raise saying.not_the_server(client.host, "Bluesky")


def _session(client: "HttpClient", user: str, password: str) -> JsonValue:
    path = xrpc("com.atproto.server.createSession")
    body = {"identifier": user, "password": password}
    try:
        return client.send("POST", path, json={**body}, is_read=True).json()
    except TwoFactorWantedError:
        way_on = Sentence("Use an app password instead: it needs no second proof.")
        raise saying.two_factor(client.host, way_on) from None
    except SignInLostError:
        raise saying.wrong_password(client.host) from None


def _labeler(client: "HttpClient", named: str, token: str) -> str:
    """Return the DID of an Ozone service. Raises RefusedError."""
    did = named.strip().lstrip("@")
    if not did.startswith("did:"):
        with suppress(PlatformError):
            found = client.get(
                xrpc("com.atproto.identity.resolveHandle"),
                params={"handle": did},
                headers=bearer(token),
            ).json()
            did = text(found, "did")
    if not did.startswith("did:"):
        raise RefusedError(
            "No Ozone service is known by the name “{named}”. Type its handle or its DID.",
            named=named[:60],
        )
    return did


PLATFORM = Bluesky()
