"""A Bluesky session: calls that renew their token, and what XRPC errors mean.

Protocol: https://atproto.com/specs/xrpc
"""

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from core.errors import GoneError, PlatformError, SignInLostError
from core.platforms import saying
from core.platforms.base import JsonValue, KeepSecrets, SignIn
from core.platforms.reading import needed, text
from core.said import Sentence

if TYPE_CHECKING:
    from core.platforms.answers import Answer
    from core.platforms.http import HttpClient, Web

_LOST = frozenset({"InvalidToken", "AuthMissing", "AccountDeactivated", "AccountTakedown"})
_MISSING = frozenset({"RecordNotFound", "NotFound", "RepoNotFound", "ProfileNotFound"})
_NO_RECORD = "Could not locate record"
_APP_PASSWORD = "com.atproto.appPass"  # noqa: S105 - the name of a scope
_USUAL_WAIT_S = 60.0
Params = Mapping[str, str | int | list[str]]


class TokenExpiredError(SignInLostError):
    """The access token is over; the refresh token brings the next one."""


class TwoFactorWantedError(PlatformError):
    """The server wants the code that it sent by mail: this was not an app password."""


def judge(answer: "Answer") -> PlatformError | None:
    """Say what an XRPC error means: by its name, since a lost token comes as status 400."""
    body = answer.json_or_none()
    name, words = text(body, "error"), text(body, "message")
    if name == "ExpiredToken":
        return TokenExpiredError("The sign-in at {host} is over. Sign in again.", host=answer.host)
    if name in _LOST:
        return saying.sign_in_lost(answer.host, answer.words())
    if name == "AuthFactorTokenRequired":
        return TwoFactorWantedError(words)
    if name in _MISSING or words.startswith(_NO_RECORD):
        return saying.gone(answer.host)
    if answer.status == 429:
        return saying.rate_limited(answer.host, _seconds_to_reset(answer))
    if name == "MethodNotImplemented":
        return saying.refused(answer.host, Sentence("it does not know this call"))
    return None


class Session:
    """Calls XRPC methods in the name of one account and renews the token when it is over.

    A new token is kept before it is used: the old refresh token is void from then on.
    """

    def __init__(
        self, sign_in: SignIn, client: "HttpClient", web: "Web", keep: KeepSecrets
    ) -> None:
        self.did = sign_in.remote_id
        self.host = client.host
        self._client = client
        self._web = web
        self._keep = keep
        self._secrets = dict(sign_in.secrets)

    def get(
        self, method: str, params: Params, headers: Mapping[str, str] | None = None
    ) -> JsonValue:
        """Query."""
        return self._signed(
            lambda signed: self._client.get(xrpc(method), params=params, headers=signed), headers
        ).json()

    def post(
        self, method: str, body: dict[str, JsonValue], headers: Mapping[str, str] | None = None
    ) -> JsonValue:
        """Call a procedure; an empty answer is None."""
        return self._signed(
            lambda signed: self._client.send("POST", xrpc(method), json=body, headers=signed),
            headers,
        ).json_or_none()

    def record(self, collection: str, rkey: str, repo: str = "") -> JsonValue:
        """Return a record with its cid, None if there is none."""
        params = {"repo": repo or self.did, "collection": collection, "rkey": rkey}
        try:
            return self.get("com.atproto.repo.getRecord", params)
        except GoneError:
            return None

    def put_record(
        self, collection: str, rkey: str, record: dict[str, JsonValue], swap: str | None = None
    ) -> JsonValue:
        """Write a record under its key: doing so again changes nothing."""
        body: dict[str, JsonValue] = {
            "repo": self.did,
            "collection": collection,
            "rkey": rkey,
            "record": record,
        }
        if swap is not None:
            body["swapRecord"] = swap
        return self.post("com.atproto.repo.putRecord", body)

    def delete_record(self, collection: str, rkey: str) -> None:
        """Delete a record of ours; one that is gone counts as deleted."""
        body: dict[str, JsonValue] = {"repo": self.did, "collection": collection, "rkey": rkey}
        self.post("com.atproto.repo.deleteRecord", body)

    def _signed(
        self, call: Callable[[dict[str, str]], "Answer"], more: Mapping[str, str] | None
    ) -> "Answer":
        try:
            return call({**bearer(self._secrets["access"]), **(more or {})})
        except TokenExpiredError:
            self._renew()
        return call({**bearer(self._secrets["access"]), **(more or {})})

    def _renew(self) -> None:
        path = xrpc("com.atproto.server.refreshSession")
        headers = bearer(self._secrets["refresh"])
        fresh = tokens_in(self._client.send("POST", path, headers=headers, is_read=True).json())
        self._web.hide(*fresh.values())
        self._keep(fresh)
        self._secrets = fresh


def xrpc(method: str) -> str:
    """Return the path of a method."""
    return f"/xrpc/{method}"


def bearer(token: str) -> dict[str, str]:
    """Return the header that signs a call."""
    return {"Authorization": f"Bearer {token}"}


def tokens_in(answer: JsonValue) -> dict[str, str]:
    """Return the secrets of a session. Raises UnreadableError if they are missing."""
    return {"access": needed(answer, "accessJwt"), "refresh": needed(answer, "refreshJwt")}


def is_app_password(access_token: str) -> bool:
    """Whether a session was made with an app password; True where the token does not say."""
    try:
        part = access_token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (IndexError, ValueError, binascii.Error):
        return True
    scope = claims.get("scope", "") if isinstance(claims, dict) else ""
    return not isinstance(scope, str) or not scope or scope.startswith(_APP_PASSWORD)


def _seconds_to_reset(answer: "Answer") -> float:
    reset = answer.headers.get("ratelimit-reset", "")
    skew = answer.clock_skew_s(0.0)
    if reset.isdigit() and len(reset) < 12 and skew is not None:
        return max(1.0, float(reset) - skew)
    return _USUAL_WAIT_S
