"""Mastodon and what speaks its client API: signed in through the browser or with a token."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from core.errors import NonsenseError, PlatformError, RefusedError
from core.model import Action, OutcomeKind
from core.platforms import saying
from core.platforms.base import Browser, Item, KeepSecrets, SignIn
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
from core.platforms.mastodon_link import MastodonLink, bearer
from core.platforms.mastodon_reading import judge
from core.platforms.reading import needed, text
from core.said import Sentence

if TYPE_CHECKING:
    from core.platforms.http import HttpClient, Web

_SERVER = SignInField(
    "server",
    "Server",
    FieldKind.SERVER,
    hint="The part behind the second @ of your address.",
    example="mastodon.social",
)
_TOKEN = SignInField(
    "token",
    "Access token",
    FieldKind.SECRET,
    hint="Preferences, Development, New application, with the scopes read and write.",
)
_SCOPES = "read write"
_ADMIN_SCOPES = (
    "read write admin:read:reports admin:write:reports admin:read:accounts admin:write:accounts"
)
_BROWSER, _ADMIN, _GIVEN = "browser", "browser_admin", "token"
_WAYS = (
    SignInWay(
        _BROWSER,
        "In the browser",
        (_SERVER,),
        uses_browser=True,
        help="Your server asks whether Parapet may read and write for you.",
    ),
    SignInWay(
        _ADMIN,
        "In the browser, as a moderator of this server",
        (_SERVER,),
        uses_browser=True,
        help="Also brings the reports of your server and lets you resolve them.",
    ),
    SignInWay(_GIVEN, "Access token", (_SERVER, _TOKEN)),
)
_ACTIONS = (
    ActionInfo(Action.REPLY, "Reply", can_undo=True, repeats=True),
    ActionInfo(
        Action.HIDE,
        "Filter for this account",
        can_undo=True,
        note="Only this account no longer sees it. Mastodon has no hiding for all.",
    ),
    ActionInfo(
        Action.MUTE,
        "Mute",
        can_undo=True,
        scope=Scope.AUTHOR,
        choices=(
            Choice("", "For good"),
            Choice("86400", "For a day"),
            Choice("604800", "For a week"),
            Choice("2592000", "For 30 days"),
        ),
    ),
    ActionInfo(Action.BLOCK, "Block", can_undo=True, scope=Scope.AUTHOR),
    ActionInfo(
        Action.REPORT,
        "Report",
        can_undo=False,
        repeats=True,
        choices=(
            Choice("other", "Something else"),
            Choice("spam", "Spam"),
            Choice("legal", "Against the law"),
            Choice("violation", "Against the rules of the server"),
        ),
    ),
    ActionInfo(Action.DELETE, "Delete own post", can_undo=False, is_final=True),
    ActionInfo(Action.RESOLVE, "Resolve the report", can_undo=True),
    ActionInfo(
        Action.BAN,
        "Act on the account, as a moderator",
        can_undo=True,
        scope=Scope.AUTHOR,
        choices=(Choice("silence", "Limit"), Choice("suspend", "Suspend")),
    ),
)


class Mastodon:
    """An account on a Mastodon server."""

    info = PlatformInfo(
        key="mastodon",
        title="Mastodon",
        ways=_WAYS,
        actions=_ACTIONS,
        # The server allows 300 calls in five minutes.
        pace=Pace(burst=60, per_minute=50.0),
        look_batch=20,
    )

    def link(
        self, way: str, given: Mapping[str, str], web: "Web", browser: Browser | None
    ) -> SignIn:
        """See that it is a Mastodon server, get a token, ask who we are."""
        token = given.get("token", "").strip()
        web.hide(token)
        client = web.at(given.get("server", ""), judge=judge)
        _check_server(client)
        facts, secrets = {"way": way or _BROWSER}, {"token": token}
        if facts["way"] != _GIVEN:
            app_facts, secrets = _consent(client, web, browser, facts["way"])
            facts |= app_facts
        me = client.get(
            "/api/v1/accounts/verify_credentials", headers=bearer(secrets["token"])
        ).json()
        if facts["way"] == _ADMIN:
            facts["role"] = "moderator"
        return SignIn(
            handle=f"@{text(me, 'username')}@{client.host}",
            remote_id=needed(me, "id"),
            origin=client.origin,
            facts=facts,
            secrets=secrets,
        )

    def open(self, sign_in: SignIn, web: "Web", keep: KeepSecrets) -> MastodonLink:
        """Open a link; these tokens do not change by themselves."""
        web.hide(*sign_in.secrets.values())
        return MastodonLink(sign_in, web.at(sign_in.origin, judge=judge))

    def refusal(self, action: Action, item: Item, sign_in: SignIn) -> str:
        """Say why an action cannot fit."""
        if action is Action.DELETE and not item.is_own:
            return Sentence(
                "Mastodon lets nobody delete the posts of others. Mute, block or report instead."
            )
        if item.is_own and action not in (Action.DELETE, Action.REPLY):
            return Sentence("This is your own post.")
        if action in (Action.RESOLVE, Action.BAN) and sign_in.facts.get("role") != "moderator":
            return Sentence(
                "Only moderators of the server can do that. Link the account as a moderator."
            )
        if action is Action.RESOLVE and not item.facts.get("report"):
            return Sentence("No report belongs to this post.")
        return ""

    def unlink(self, sign_in: SignIn, web: "Web") -> None:
        """Revoke a token that was made for Parapet; one that was given stays the person's."""
        if sign_in.facts.get("way") == _GIVEN:
            return
        form = {
            "client_id": sign_in.facts.get("client_id", ""),
            "client_secret": sign_in.secrets.get("client_secret", ""),
            "token": sign_in.secrets["token"],
        }
        web.at(sign_in.origin, judge=judge).send("POST", "/oauth/revoke", form=form)


def _check_server(client: "HttpClient") -> None:
    """Raise NotTheServerError unless the client API answers; version 2 of it is newer than some."""
    for path in ("/api/v2/instance", "/api/v1/instance"):
        try:
            found = client.get(path).json_or_none()
        except (RefusedError, NonsenseError):
            continue
        except PlatformError as error:
            if error.outcome is not OutcomeKind.GONE:
                raise
            continue
        if text(found, "version") and (text(found, "domain") or text(found, "uri")):
            return
    raise saying.not_the_server(client.host, "Mastodon")


def _consent(
    client: "HttpClient", web: "Web", browser: Browser | None, way: str
) -> tuple[dict[str, str], dict[str, str]]:
    """Register this program with the server and let the person consent; return facts, secrets."""
    from core.platforms.oauth import App, ask_for_token  # noqa: PLC0415 - heavy, rarely needed

    if browser is None:
        raise RefusedError(
            "Signing in to Mastodon needs a browser. Without one, link with an access token."
        )
    scopes = _ADMIN_SCOPES if way == _ADMIN else _SCOPES
    made = client.send(
        "POST",
        "/api/v1/apps",
        json={
            "client_name": "Parapet",
            # As one text: versions before 4.3 and other servers know no list here.
            "redirect_uris": browser.redirect_uri,
            "scopes": scopes,
        },
        is_read=True,
    ).json()
    app = App(needed(made, "client_id"), needed(made, "client_secret"), scopes)
    token = ask_for_token(client, web, browser, app, ("/oauth/authorize", "/oauth/token"))
    return {"client_id": app.client_id}, {"token": token, "client_secret": app.secret}


PLATFORM = Mastodon()
