"""A real server with the Mastodon API (snac): linked in the browser, read, answered, undone."""

import itertools
import json
import time
import urllib.error
import urllib.request
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from core.errors import (
    ConsentDeniedError,
    NotTheServerError,
    PlatformError,
    SignInLostError,
)
from core.model import Action
from core.platforms.base import Item, Order
from core.platforms.mastodon import PLATFORM

KEYS = itertools.count()


class NoRedirect(urllib.request.HTTPRedirectHandler):
    """Lets the answer of the sign-in page be seen."""

    def redirect_request(self, *_):
        return None


class Person:
    """Alice in her browser: fills in the server's own form."""

    redirect_uri = "http://127.0.0.1:9/callback"

    def __init__(self, facts, password=None):
        self.service = facts["service"]
        self.password = password or facts["users"]["alice"]["password"]

    def ask(self, url, *, state):
        asked = {key: values[0] for key, values in parse_qs(urlsplit(url).query).items()}
        form = {
            "login": "alice",
            "passwd": self.password,
            "redir": asked["redirect_uri"],
            "cid": asked["client_id"],
            "state": asked["state"],
        }
        request = urllib.request.Request(
            f"{self.service}/oauth/x-snac-login", urlencode(form).encode(), method="POST"
        )
        try:
            reply = urllib.request.build_opener(NoRedirect).open(request, timeout=30)
        except urllib.error.HTTPError as error:
            reply = error
        place = reply.headers.get("Location", "")
        reply.close()
        if "code=" not in place:
            raise ConsentDeniedError("The server did not let alice in.")
        answer = {key: values[0] for key, values in parse_qs(urlsplit(place).query).items()}
        assert answer["state"] == state
        return answer


class Client:
    """Another client of one user: plain calls."""

    def __init__(self, facts, name):
        self.service, self.token = facts["service"], facts["users"][name]["token"]

    def call(self, method, path, form=None):
        request = urllib.request.Request(
            self.service + path,
            None if form is None else urlencode(form).encode(),
            {"Authorization": f"Bearer {self.token}"},
            method=method,
        )
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.loads(reply.read() or "null")

    def say(self, words, to=None):
        form = {"status": words, "visibility": "public"}
        return self.call("POST", "/api/v1/statuses", {**form, "in_reply_to_id": to} if to else form)

    def below(self, number):
        return self.call("GET", f"/api/v1/statuses/{number}/context")["descendants"]


@pytest.fixture
def sign_in(snac, web):
    return PLATFORM.link("browser", {"server": snac["service"]}, web, Person(snac))


@pytest.fixture
def link(sign_in, web):
    return PLATFORM.open(sign_in, web, lambda _: None)


@pytest.fixture
def bob(snac):
    return Client(snac, "bob")


def everything(link, source):
    items, cursor = {}, None
    for _ in range(100):
        page = link.pull(source, cursor, 0.0)
        fresh = {one.comment.remote_id: one for one in page.items}
        if cursor is not None and not fresh.keys() - items.keys() and source == "mentions":
            return items
        items |= fresh
        cursor = page.next
        if cursor is None:
            return items
    raise AssertionError("the source never ends")


def until(found):
    """Wait for the server to work its queue off: up to a quarter of a minute after its start."""
    for _ in range(240):
        if result := found():
            return result
        time.sleep(0.25)
    raise AssertionError("it never came about")


def order(action, item, **more):
    wanted = Item(
        item.comment.remote_id,
        author_remote_id=item.comment.author_remote_id,
        author_handle=item.comment.author_handle,
        text=item.comment.text,
        is_own=item.comment.is_own,
        facts=item.facts,
    )
    return Order(f"key-{next(KEYS)}", action, wanted, **more)


SAID = ("When do you open?", "Nobody asked you.", "mute this", "report this", "hide this")


@pytest.fixture(scope="module")
def bobs_replies(snac):
    """What bob says below alice's post, once all of it has arrived."""
    bob = Client(snac, "bob")
    for words in SAID:
        bob.say(words, snac["root"]["id"])
    alice = Client(snac, "alice")

    def arrived():
        # each by its words: the post has other answers, so their number says nothing
        said = " ".join(one["content"] for one in alice.below(snac["root"]["id"]))
        return all(words in said for words in SAID)

    until(arrived)


def reply_of_bob(link, words):
    found = everything(link, "threads").values()
    return next(one for one in found if words in one.comment.text and not one.comment.is_own)


def test_consent_in_the_browser_links_the_account(snac, sign_in, link):
    assert sign_in.handle.startswith("@alice@")
    assert set(sign_in.secrets) == {"token", "client_secret"}
    assert link.test().remote_id == snac["users"]["alice"]["id"]


def test_a_wrong_password_in_the_browser_links_nothing(snac, web):
    with pytest.raises(ConsentDeniedError):
        PLATFORM.link("browser", {"server": snac["service"]}, web, Person(snac, "wrong"))


def test_a_server_of_another_kind_is_not_mastodon(synapse, web):
    with pytest.raises(NotTheServerError, match="Mastodon"):
        PLATFORM.link("token", {"server": synapse["service"], "token": "x"}, web, None)


def test_mentions_and_replies_arrive_from_notifications_and_threads(snac, link):
    def said():
        items = [one for key in ("mentions", "threads") for one in everything(link, key).values()]
        words = " ".join(one.comment.text for one in items)
        return items if "idiots" in words and "Great to be here!" in words else None

    items = until(said)

    assert any(one.comment.is_own for one in items)
    assert {one.comment.author_name for one in items} == {"alice", "bob"}


def test_a_reply_is_sent_once_and_seen_by_the_other_side(link, bob, bobs_replies):
    item = reply_of_bob(link, "When do you open?")
    wanted = order(Action.REPLY, item, words="At nine. Welcome!")
    assert link.verify(wanted) is None

    done = link.perform(wanted)

    number = item.comment.remote_id
    seen = until(lambda: [one for one in bob.below(number) if "At nine" in one["content"]])
    assert seen[0]["account"]["username"] == "alice"
    assert until(lambda: link.verify(wanted)).receipt == done.receipt


def test_a_block_shows_in_the_relationship_and_goes_away(snac, link, bobs_replies):
    item = reply_of_bob(link, "Nobody asked you.")
    wanted = order(Action.BLOCK, item)
    alice = Client(snac, "alice")
    path = f"/api/v1/accounts/relationships?id[]={item.comment.author_remote_id}"

    done = link.perform(wanted)
    assert alice.call("GET", path)[0]["blocking"]
    assert link.verify(wanted) is not None

    link.undo(wanted, done.receipt)
    assert not alice.call("GET", path)[0]["blocking"]
    assert link.verify(wanted) is None


@pytest.mark.parametrize("action", [Action.MUTE, Action.REPORT, Action.HIDE])
def test_what_this_server_lacks_is_said_and_not_claimed(link, bobs_replies, action):
    item = reply_of_bob(link, f"{action} this")

    with pytest.raises(PlatformError) as refused:
        link.perform(order(action, item, reason="rude"))

    assert str(refused.value).startswith("127.0.0.1")


def test_unlinking_revokes_the_token(sign_in, web):
    PLATFORM.unlink(sign_in, web)

    with pytest.raises(SignInLostError):
        PLATFORM.open(sign_in, web, lambda _: None).test()
