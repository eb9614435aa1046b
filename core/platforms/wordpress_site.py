"""A WordPress site's API: where it is, how one signs in, what its errors mean."""

import base64
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from core.errors import PlatformError, RefusedError
from core.model import OutcomeKind
from core.platforms import saying
from core.platforms.reading import text

if TYPE_CHECKING:
    from core.platforms.answers import Answer
    from core.platforms.http import HttpClient

#: Posts and comments count separately there; this tells a post's id from a comment's.
POST_PREFIX = "post:"
_API_RELATION = "https://api.w.org/"
_PLAIN_ROUTE = "?rest_route="
_FLOOD_S = 20.0
_LOST = frozenset({"incorrect_password", "invalid_username", "invalid_email", "rest_not_logged_in"})


def find_api(client: "HttpClient", typed: str) -> str:
    """Return the path of the API: what the front page names, else the usual places.

    A site may live below a path, and without pretty addresses the route is a query.
    Raises NotTheServerError.
    """
    home = urlsplit(typed if "://" in typed else f"https://{typed}").path.rstrip("/")
    named = _named_api(client, home or "/")
    usual = [f"{home}/wp-json", f"{home}/{_PLAIN_ROUTE}"]
    for api in dict.fromkeys([*named, *usual]):
        try:
            index = client.get(route(api, "/")).json_or_none()
        except RefusedError:
            continue
        except PlatformError as error:
            if not _is_missing(error):
                raise
            continue
        if isinstance(index, dict) and "namespaces" in index:
            return api
    raise saying.not_the_server(client.host, "WordPress")


def route(api: str, path: str) -> str:
    """Return the path of a call below the API."""
    return api + path


def signed(user: str, password: str) -> dict[str, str]:
    """Return the header that signs a call."""
    pair = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    return {"Authorization": f"Basic {pair}"}


def judge(answer: "Answer") -> PlatformError | None:
    """Say what WordPress means by its error codes; None leaves it to the status."""
    code = text(answer.json_or_none(), "code")
    if code in _LOST:
        return saying.sign_in_lost(answer.host, answer.words())
    if code == "comment_flood":
        return saying.rate_limited(answer.host, _FLOOD_S)
    return None


def _named_api(client: "HttpClient", home: str) -> list[str]:
    """Return the API's path as the Link header of the front page names it, on this very host."""
    try:
        address = client.get(home).link(_API_RELATION)
    except PlatformError as error:
        if not _is_missing(error):
            raise
        return []
    parts = urlsplit(address or "")
    if not address or parts.netloc.lower() not in client.origin:
        return []
    return [f"{parts.path}?{parts.query}".rstrip("/") if parts.query else parts.path.rstrip("/")]


def _is_missing(error: PlatformError) -> bool:
    """Whether the server is there and only this path is not."""
    return isinstance(error, RefusedError) or error.outcome is OutcomeKind.GONE
