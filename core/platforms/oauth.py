"""OAuth 2 for a desktop app: the code with PKCE over a loopback address (RFC 6749, 7636, 8252)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from authlib.common.security import generate_token
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge

from core.errors import SignInLostError
from core.platforms.reading import needed, text
from core.said import Sentence

if TYPE_CHECKING:
    from core.platforms.base import Browser
    from core.platforms.http import HttpClient, Web


@dataclass(frozen=True, slots=True)
class App:
    """The program as the server knows it; `secret` is "" for public clients."""

    client_id: str
    secret: str
    scopes: str


def ask_for_token(
    client: "HttpClient", web: "Web", browser: "Browser", app: App, paths: tuple[str, str]
) -> str:
    """Let the person consent in the browser and return the token.

    `paths` are those of the page and of the token. Raises ConsentDeniedError, BrowserSilentError.
    """
    authorize, token = paths
    verifier, state = generate_token(64), generate_token(32)
    web.hide(app.secret, verifier)
    url = prepare_grant_uri(
        client.origin + authorize,
        client_id=app.client_id,
        response_type="code",
        redirect_uri=browser.redirect_uri,
        scope=app.scopes,
        state=state,
        code_challenge=create_s256_code_challenge(verifier),  # type: ignore[no-untyped-call]
        code_challenge_method="S256",
    )
    code = _code_in(browser.ask(url, state=state), client.host)
    web.hide(code)
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "client_id": app.client_id,
        "redirect_uri": browser.redirect_uri,
        "code_verifier": verifier,
    }
    if app.secret:
        form["client_secret"] = app.secret
    answer = client.send("POST", token, form=form, is_read=True).json()
    given = needed(answer, "access_token")
    web.hide(given)
    return given


def _code_in(answer: Mapping[str, str], host: str) -> str:
    if code := answer.get("code", ""):
        return code
    raise SignInLostError(
        "{host} sent the browser back without the code that signs in{said}. Try to link the "
        "account again.",
        host=host,
        said=_said(text(dict(answer), "error_description")),
    )


def _said(words: str) -> str:
    return Sentence(" and says “{words}”", words=words[:120]) if words else ""
