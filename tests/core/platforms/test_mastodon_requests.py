"""Every request to Mastodon fits the official description, and what answers mean is understood."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from core.errors import (
    CannotTellError,
    ConsentDeniedError,
    NotTheServerError,
    RateLimitedError,
    SignInLostError,
)
from core.model import Action
from core.platforms.base import Item, Order, SignIn
from core.platforms.http import Web
from core.platforms.mastodon import PLATFORM

SPEC = Path(__file__).parents[2] / "data/specs/mastodon-requests.json.gz"
ME = {"id": "1", "username": "desk", "acct": "desk", "display_name": "Desk"}
STATUS = {
    "id": "70",
    "account": {"id": "9", "acct": "troll@far.example", "username": "troll"},
    "content": "<p>Nobody<br>asked</p>",
    "created_at": "2026-11-20T08:00:00.000Z",
    "replies_count": 1,
    "visibility": "unlisted",
}
ANSWERS = {
    "GET /api/v2/instance": {"domain": "here.example", "version": "4.7.0"},
    "POST /api/v1/apps": {"client_id": "cid", "client_secret": "shhh"},
    "POST /oauth/token": {"access_token": "tok", "scope": "read write"},
    "GET /api/v1/accounts/verify_credentials": ME,
    "GET /api/v1/notifications": [{"id": "5", "type": "mention", "status": STATUS}],
    "GET /api/v1/accounts/1/statuses": [{**STATUS, "account": ME, "id": "60"}],
    "GET /api/v1/statuses/60/context": {"ancestors": [], "descendants": [STATUS]},
    "GET /api/v1/statuses/70/context": {"ancestors": [], "descendants": []},
    "GET /api/v1/statuses/70": STATUS,
    "POST /api/v1/statuses": {"id": "71"},
    "GET /api/v2/filters": [],
    "POST /api/v2/filters": {"id": "3"},
    "POST /api/v2/filters/3/statuses": {"id": "33"},
    "GET /api/v1/accounts/relationships": [{"id": "9", "muting": True, "blocking": False}],
    "POST /api/v1/reports": {"id": "8"},
    "GET /api/v1/admin/reports": [{"id": "44", "statuses": [STATUS]}],
}


class Recorder(ThreadingHTTPServer):
    """Answers like a Mastodon server and keeps each request."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen = []
        self.special = {}

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.server_address[1]}"

    def named(self, start):
        return [one for one in self.seen if one.call.startswith(start)]


class Seen:
    """One request in the shape that openapi-core reads."""

    def __init__(self, handler, body):
        parts = urlsplit(handler.path)
        query = parse_qs(parts.query, keep_blank_values=True)
        self.call = f"{handler.command} {parts.path}"
        self.host_url, self.path = "https://here.example", parts.path
        self.method = handler.command.lower()
        self.content_type = handler.headers.get("Content-Type", "application/json")
        self.raw, self.body = body, body or None
        self.headers = dict(handler.headers)
        self.parameters = RequestParameters(
            query=ImmutableMultiDict([(k, v) for k, values in query.items() for v in values]),
            header=Headers(dict(handler.headers)),
            path={},
        )

    @property
    def form(self):
        return {key: values[0] for key, values in parse_qs(self.raw.decode()).items()}


class Handler(BaseHTTPRequestHandler):
    """Looks the answer up; anything else that changes something is answered with {}."""

    def log_message(self, *_):
        pass

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        seen = Seen(self, body)
        self.server.seen.append(seen)
        status, headers, reply = 200, {}, ANSWERS.get(seen.call, {})
        if seen.call in self.server.special:
            status, headers, reply = self.server.special[seen.call]
        raw = reply.encode() if isinstance(reply, str) else json.dumps(reply).encode()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(raw)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(raw)

    do_GET = do_POST = do_DELETE = do_PUT = answer  # noqa: N815 - the library's names


@pytest.fixture
def server():
    made = Recorder()
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def web():
    made = Web(allow_local=True)
    yield made
    made.close()


@pytest.fixture(scope="session")
def description():
    loaded = json.loads(gzip.decompress(SPEC.read_bytes()))
    return OpenAPI.from_dict(loaded, config=Config(spec_validator_cls=None))


@pytest.fixture
def link(server, web):
    sign_in = SignIn("@desk", "1", server.origin, {"role": "moderator"}, {"token": "tok"})
    return PLATFORM.open(sign_in, web, lambda _: None)


class Person:
    """Says yes in the browser, or no."""

    redirect_uri = "http://127.0.0.1:9/callback"

    def __init__(self, says=None):
        self.says = says
        self.asked = {}

    def ask(self, url, *, state):
        self.asked = {key: values[0] for key, values in parse_qs(urlsplit(url).query).items()}
        if self.says == "no":
            raise ConsentDeniedError("The person said no.")
        return {"code": "code-1", "state": state}


def order(action, **more):
    item = Item("70", "9", "troll@far.example", facts={"visibility": "unlisted", "report": "44"})
    return Order("key-1", action, item, **more)


ORDERS = [
    order(Action.REPLY, words="We hear you."),
    order(Action.HIDE),
    order(Action.MUTE, choice="86400"),
    order(Action.BLOCK),
    order(Action.REPORT, reason="threat", choice="violation"),
    order(Action.DELETE),
]


def check(description, requests):
    # Admin calls are not described; token calls are forms by RFC 6749, JSON in the description.
    checked = [one for one in requests if not one.path.startswith(("/api/v1/admin", "/oauth"))]
    for one in checked:
        if one.call == "POST /api/v1/apps":
            # The documentation allows a text or a list here; the description made of it a list.
            one.body = one.body.replace(b'"http://127.0.0.1:9/callback"', b'["http://x.example/"]')
        description.validate_request(one)
    return len(checked)


def test_signing_in_through_the_browser_uses_pkce_and_the_description(server, web, description):
    person = Person()
    given = {"server": server.origin}

    made = PLATFORM.link("browser", given, web, person)

    assert made.secrets == {"token": "tok", "client_secret": "shhh"}
    assert person.asked["code_challenge_method"] == "S256"
    assert person.asked["scope"] == "read write"
    verifier = server.named("POST /oauth/token")[0].form["code_verifier"]
    assert 43 <= len(verifier) <= 128
    assert verifier not in str(person.asked)
    assert check(description, server.seen) == 3


def test_consent_denied_is_handed_on(server, web):
    with pytest.raises(ConsentDeniedError):
        PLATFORM.link("browser", {"server": server.origin}, web, Person("no"))


@pytest.mark.parametrize("wanted", ORDERS, ids=lambda one: str(one.action))
def test_each_action_and_its_checking_fit_the_description(server, link, description, wanted):
    done = link.perform(wanted)
    try:
        link.verify(wanted)
    except CannotTellError:
        assert wanted.action is Action.REPORT
    if PLATFORM.info.action(wanted.action).can_undo:
        link.undo(wanted, done.receipt)

    assert check(description, server.seen) >= 1


def test_pulling_and_looking_fit_the_description(server, link, description):
    mentions = link.pull("mentions", None, 0.0)
    own = link.pull("threads", None, 0.0)
    replies = link.pull("threads", own.next, 0.0)
    link.look([Item("70")])
    link.context(Item("70"))

    assert [one.comment.text for one in mentions.items] == ["Nobody\nasked"]
    assert [one.comment.is_own for one in own.items] == [True]
    assert [one.comment.remote_id for one in replies.items] == ["70"]
    assert check(description, server.seen) >= 6


def test_a_reply_is_no_more_public_than_what_it_answers_and_has_its_key(server, link):
    link.perform(order(Action.REPLY, words="We hear you."))

    sent = server.named("POST /api/v1/statuses")[0]
    assert sent.headers["Idempotency-Key"] == "key-1"
    body = json.loads(sent.raw)
    assert body["visibility"] == "unlisted"
    assert body["status"] == "@troll@far.example We hear you."


def test_reports_come_with_their_posts_for_moderators(server, link):
    page = link.pull("reports", None, 0.0)

    assert [one.facts["report"] for one in page.items] == ["44"]
    assert next(iter(link.sources())).key == "reports"


def test_too_many_calls_wait_until_the_time_that_the_server_names(server, link):
    server.special["GET /api/v1/notifications"] = (
        429,
        {"X-RateLimit-Reset": "2036-01-01T00:04:00.000000Z"},
        {"error": "Too many requests"},
    )
    with pytest.raises(RateLimitedError) as limited:
        link.pull("mentions", None, 0.0)

    assert 0 < limited.value.retry_after_s <= 15 * 60 * 1.5


@pytest.mark.parametrize(
    ("status", "reply"), [(401, {"error": "The access token was revoked"}), (422, "")]
)
def test_a_revoked_token_is_a_lost_sign_in(server, link, status, reply):
    server.special["GET /api/v1/accounts/verify_credentials"] = (status, {}, reply)

    with pytest.raises(SignInLostError):
        link.test()


def test_another_server_is_told_from_mastodon(server, web):
    for path in ("GET /api/v2/instance", "GET /api/v1/instance"):
        server.special[path] = (200, {}, "<!doctype html><title>A blog</title>")

    with pytest.raises(NotTheServerError):
        PLATFORM.link("token", {"server": server.origin, "token": "tok"}, web, None)


def test_what_cannot_fit_is_said_before_it_is_sent():
    reader = SignIn("@desk", "1", "https://here.example", {"way": "browser"})

    assert "Mute" in PLATFORM.refusal(Action.DELETE, Item("70"), reader)
    assert "moderator" in PLATFORM.refusal(Action.RESOLVE, Item("70"), reader)
    assert PLATFORM.refusal(Action.DELETE, Item("60", is_own=True), reader) == ""
