"""A WordPress site: linked, read, moderated, undone, and seen from the other side."""

import base64
import itertools
import json
import urllib.error
import urllib.parse
import urllib.request

import pytest

from core.errors import (
    AddressRefusedError,
    NotTheServerError,
    SignInLostError,
    UnreachableError,
    WrongPasswordError,
)
from core.model import Action
from core.platforms.base import Item, Order
from core.platforms.wordpress import PLATFORM

KEYS = itertools.count()


class Site:
    """The site as another client sees it: plain calls as one of its users."""

    def __init__(self, facts, user="alice"):
        self.facts, self.user = facts, user

    def call(self, method, path, body=None):
        password = self.facts["users"][self.user]["app_password"]
        pair = base64.b64encode(f"{self.user}:{password}".encode()).decode()
        path, _, query = path.partition("?")
        request = urllib.request.Request(
            self.facts["api"] + path + ("&" + query if query else ""),
            data=None if body is None else json.dumps(body).encode(),
            method=method,
            headers={"Authorization": f"Basic {pair}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.load(reply)

    def status(self, remote_id):
        return self.call("GET", f"/comments/{remote_id}?context=edit")["status"]

    def write(self, text, **more):
        body = {"post": self.facts["post"], "content": text, **more}
        return str(self.call("POST", "/comments", body)["id"])


def given(facts, who="alice", **changes):
    return {
        "server": facts["service"],
        "user": who,
        "password": facts["users"][who]["app_password"],
        **changes,
    }


@pytest.fixture
def link(wordpress, web):
    sign_in = PLATFORM.link("", given(wordpress), web, None)
    return PLATFORM.open(sign_in, web, lambda _: None)


def everything(link, source, cursor=None):
    items = []
    for _ in range(100):
        page = link.pull(source, cursor, 0.0)
        items += page.items
        cursor = page.next
        if not page.goes_on:
            return items, cursor
    raise AssertionError("the source never ends")


def pulled(link, text):
    found = [one for key in ("held", "approved") for one in everything(link, key)[0]]
    return next(one for one in found if one.comment.text == text)


def order(action, item, **more):
    wanted = Item(
        item.comment.remote_id,
        text=item.comment.text,
        state=item.state,
        facts=item.facts,
        is_own=item.comment.is_own,
    )
    return Order(f"key-{next(KEYS)}", action, wanted, made_at_s=1_700_000_000.0, **more)


def test_linking_finds_the_site_and_says_who_we_are(wordpress, web):
    sign_in = PLATFORM.link("", given(wordpress), web, None)

    assert sign_in.handle.startswith("alice@")
    assert sign_in.facts["role"] == "moderate"
    assert "password" not in sign_in.facts
    assert Action.SPAM in PLATFORM.open(sign_in, web, lambda _: None).test().allowed


def test_a_reader_may_reply_and_nothing_else(wordpress, web):
    sign_in = PLATFORM.link("", given(wordpress, "bob"), web, None)
    standing = PLATFORM.open(sign_in, web, lambda _: None).test()

    assert standing.allowed == {Action.REPLY}
    assert "editor" in PLATFORM.refusal(Action.SPAM, Item("1"), sign_in)
    assert PLATFORM.refusal(Action.REPLY, Item("1"), sign_in) == ""


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"password": "wrong wrong wrong"}, WrongPasswordError),
        ({"user": "nobody-here"}, WrongPasswordError),
        ({"server": "http://127.0.0.1:9"}, UnreachableError),
        ({"server": ""}, AddressRefusedError),
    ],
)
def test_a_wrong_field_is_said_in_one_sentence(wordpress, web, changes, error):
    with pytest.raises(error) as refused:
        PLATFORM.link("", given(wordpress, **changes), web, None)

    assert given(wordpress)["password"] not in str(refused.value)


def test_a_server_of_another_kind_is_not_wordpress(wordpress, snac, web):
    with pytest.raises(NotTheServerError, match="WordPress"):
        PLATFORM.link("", given(wordpress, server=snac["service"]), web, None)


def test_all_comments_arrive_with_their_post_and_later_ones_follow(wordpress, link):
    site = Site(wordpress)
    items, cursor = everything(link, "approved")
    by_text = {one.comment.text: one for one in items}

    assert by_text["Great to be here!"].comment.parent_remote_id == f"post:{wordpress['post']}"
    assert by_text["Welcome\n\nBe kind."].comment.is_own
    later = site.write("A word that came later", status="approve")
    fresh, _ = everything(link, "approved", cursor)
    assert later in {one.comment.remote_id for one in fresh}
    assert all("mail.test" not in repr(one) for one in items)


def test_many_comments_of_the_same_second_are_all_found(wordpress, link):
    site = Site(wordpress)
    when = "2024-03-01T10:00:00"
    written = {site.write(f"same second {n}", date_gmt=when, status="approve") for n in range(230)}

    items, _ = everything(link, "approved")

    assert written <= {one.comment.remote_id for one in items}


@pytest.mark.parametrize(
    ("action", "status"),
    [(Action.APPROVE, "approved"), (Action.SPAM, "spam"), (Action.DELETE, "trash")],
)
def test_an_action_shows_on_the_site_and_can_be_taken_back(wordpress, link, action, status):
    site = Site(wordpress)
    text = f"to be judged: {action}"
    number = site.write(text)
    site.call("POST", f"/comments/{number}", {"status": "hold"})
    item = pulled(link, text)
    wanted = order(action, item)

    done = link.perform(wanted)
    assert site.status(number) == status
    assert link.verify(wanted) is not None
    assert link.perform(wanted).was_so
    assert [look.state for look in link.look([wanted.item])] == [status]

    link.undo(wanted, done.receipt)
    link.undo(wanted, done.receipt)
    assert site.status(number) == "hold"
    assert link.verify(wanted) is None


def test_a_held_comment_is_hidden_again_after_approval(wordpress, link):
    site = Site(wordpress)
    number = site.write("too early")
    site.call("POST", f"/comments/{number}", {"status": "approve"})
    item = pulled(link, "too early")

    done = link.perform(order(Action.HIDE, item))

    assert site.status(number) == "hold"
    assert done.receipt == {"status": "approved"}


def test_a_reply_stands_on_the_site_once_and_goes_away_again(wordpress, link):
    site = Site(wordpress)
    number = site.write("When do you open?")
    site.call("POST", f"/comments/{number}", {"status": "approve"})
    wanted = order(Action.REPLY, pulled(link, "When do you open?"), words="At nine. Welcome!")

    assert link.verify(wanted) is None
    done = link.perform(wanted)
    read_back = site.call("GET", f"/comments/{done.receipt['reply']}")
    assert (str(read_back["parent"]), read_back["author_name"]) == (number, "alice")
    assert link.verify(wanted).receipt == done.receipt

    link.undo(wanted, done.receipt)
    assert site.status(done.receipt["reply"]) == "trash"
    assert link.verify(wanted) is None


def test_an_edit_keeps_the_old_words_for_the_way_back(wordpress, link):
    site = Site(wordpress)
    number = site.write("call me at 555 0100")
    site.call("POST", f"/comments/{number}", {"status": "approve"})
    wanted = order(Action.EDIT, pulled(link, "call me at 555 0100"), words="call me at […]")

    done = link.perform(wanted)
    shown = site.call("GET", f"/comments/{number}?context=edit")["content"]["raw"]
    assert shown == "call me at […]"

    link.undo(wanted, done.receipt)
    shown = site.call("GET", f"/comments/{number}?context=edit")["content"]["raw"]
    assert shown == "call me at 555 0100"


def test_what_was_deleted_there_is_seen(wordpress, link):
    site = Site(wordpress)
    number = site.write("soon gone")
    site.call("DELETE", f"/comments/{number}?force=true")

    assert [one.exists for one in link.look([Item(number)])] == [False]


def test_the_post_and_its_thread_come_as_context(wordpress, link):
    item = Item("1", facts={"post": str(wordpress["post"])})

    page = link.context(item)

    assert page.items[0].comment.text == "Welcome\n\nBe kind."
    assert len(page.items) > 1


def test_unlinking_takes_the_application_password_back(wordpress, web):
    user = Site(wordpress).call("GET", "/users/me")["id"]
    made = Site(wordpress).call(
        "POST", f"/users/{user}/application-passwords", {"name": "to be taken back"}
    )
    sign_in = PLATFORM.link("", given(wordpress, password=made["password"]), web, None)

    PLATFORM.unlink(sign_in, web)

    with pytest.raises(SignInLostError):
        PLATFORM.open(sign_in, web, lambda _: None).test()
