"""A Matrix homeserver: linked, rooms read, moderated, and seen from the other side."""

import itertools
import json
import urllib.error
import urllib.request
from urllib.parse import quote

import pytest

from core.errors import (
    CannotTellError,
    NotTheServerError,
    RefusedError,
    SignInLostError,
    WrongPasswordError,
)
from core.model import Action
from core.platforms.base import Item, Order
from core.platforms.matrix import PLATFORM

KEYS = itertools.count()


class Person:
    """A user as another client sees the server: plain calls."""

    def __init__(self, facts, name):
        self.service, self.id = facts["service"], facts["users"][name]["user_id"]
        self.token, self.room = facts["users"][name]["token"], facts["room"]

    def call(self, method, path, body=None):
        request = urllib.request.Request(
            f"{self.service}/_matrix/client/v3{path}",
            data=None if body is None else json.dumps(body).encode(),
            method=method,
            headers={"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.load(reply)

    def say(self, words, room=None, **content):
        body = {"msgtype": "m.text", "body": words, **content}
        path = f"/rooms/{quote(room or self.room)}/send/m.room.message/say{next(KEYS)}"
        return self.call("PUT", path, body)["event_id"]

    def edit(self, event, words):
        relation = {"rel_type": "m.replace", "event_id": event}
        new = {"msgtype": "m.text", "body": words}
        return self.say(f"* {words}", **{"m.new_content": new, "m.relates_to": relation})

    def event(self, event, room=None):
        return self.call("GET", f"/rooms/{quote(room or self.room)}/event/{quote(event)}")

    def membership(self, user, room):
        path = f"/rooms/{quote(room)}/state/m.room.member/{quote(user)}"
        return self.call("GET", path)["membership"]


@pytest.fixture
def alice(synapse):
    return Person(synapse, "alice")


@pytest.fixture
def bob(synapse):
    return Person(synapse, "bob")


@pytest.fixture
def sign_in(synapse, web):
    given = {"server": synapse["service"], "user": "alice", "password": "alice-pass"}
    return PLATFORM.link("password", given, web, None)


@pytest.fixture
def link(sign_in, web):
    return PLATFORM.open(sign_in, web, lambda _: None)


@pytest.fixture
def side_room(alice, bob):
    """A room for what would throw bob out of the common one."""
    room = alice.call("POST", "/createRoom", {"preset": "public_chat"})["room_id"]
    bob.call("POST", f"/join/{quote(room)}", {})
    return room


def walk(link, room, pages=50):
    items, gone, cursor = {}, set(), None
    for _ in range(pages):
        page = link.pull(room, cursor, 0.0)
        items |= {one.comment.remote_id: one for one in page.items}
        gone |= set(page.gone)
        cursor = page.next
        if cursor is None:
            return items, gone
    raise AssertionError("the room never ends")


def order(action, item, **more):
    wanted = Item(
        item.comment.remote_id,
        author_remote_id=item.comment.author_remote_id,
        text=item.comment.text,
        is_own=item.comment.is_own,
        facts=item.facts,
    )
    return Order(f"key{next(KEYS)}", action, wanted, made_at_s=1_700_000_000.0, **more)


def test_linking_by_token_needs_no_password(synapse, web):
    token = synapse["users"]["alice"]["token"]
    made = PLATFORM.link("token", {"server": synapse["service"], "token": token}, web, None)

    assert made.handle == synapse["users"]["alice"]["user_id"]
    PLATFORM.unlink(made, web)
    assert PLATFORM.open(made, web, lambda _: None).test().remote_id == made.remote_id


def test_unlinking_ends_the_device_that_was_made(sign_in, web):
    PLATFORM.unlink(sign_in, web)

    with pytest.raises(SignInLostError):
        PLATFORM.open(sign_in, web, lambda _: None).test()


def test_a_wrong_password_and_a_wrong_token_are_said(synapse, web):
    server = synapse["service"]
    with pytest.raises(WrongPasswordError, match="nothing was kept"):
        PLATFORM.link("", {"server": server, "user": "alice", "password": "no"}, web, None)
    with pytest.raises(SignInLostError):
        PLATFORM.link("token", {"server": server, "token": "syt_no_no"}, web, None)


def test_a_server_of_another_kind_is_not_matrix(snac, web):
    given = {"server": snac["service"], "user": "alice", "password": "x"}
    with pytest.raises(NotTheServerError, match="Matrix"):
        PLATFORM.link("", given, web, None)


def test_each_joined_room_is_read_to_its_beginning(synapse, link, bob):
    words = {f"line {n}" for n in range(230)}
    for one in words:
        bob.say(one)

    items, _ = walk(link, synapse["room"])

    assert synapse["room"] in {source.key for source in link.sources()}
    said = {one.comment.text for one in items.values()}
    assert words | {"Great to be here!", "You are all idiots."} <= said
    assert {one.comment.author_remote_id for one in items.values()} <= {
        bob.id,
        synapse["users"]["alice"]["user_id"],
    }


def test_edits_replies_and_redactions_elsewhere_are_seen(synapse, link, bob):
    first = bob.say("When do you opne?")
    reply = bob.say(
        "> <@bob> When do you opne?\n\nNobody?",
        **{"m.relates_to": {"m.in_reply_to": {"event_id": first}}},
    )
    regretted = bob.say("something rash")
    bob.edit(first, "When do you open?")
    bob.call("PUT", f"/rooms/{quote(synapse['room'])}/redact/{quote(regretted)}/r{next(KEYS)}", {})

    items, gone = walk(link, synapse["room"])

    assert items[first].comment.text == "When do you open?"
    assert items[first].edited_at is not None
    assert (items[reply].comment.text, items[reply].comment.parent_remote_id) == ("Nobody?", first)
    assert regretted in gone
    assert regretted not in items
    looks = link.look([Item(one, facts={"room": synapse["room"]}) for one in (first, regretted)])
    assert [(one.exists, one.text) for one in looks] == [(True, "When do you open?"), (False, None)]


def test_a_redaction_takes_the_words_away_for_everybody(synapse, link, bob):
    number = bob.say("You are all idiots, all of you.")
    wanted = order(Action.DELETE, walk(link, synapse["room"])[0][number], reason="insult")

    assert link.verify(wanted) is None
    link.perform(wanted)

    assert bob.event(number)["content"] == {}
    assert link.verify(wanted) is not None
    assert link.perform(wanted).was_so


def test_a_reply_is_sent_once_and_taken_back(synapse, link, bob):
    number = bob.say("Is the lift working?")
    wanted = order(
        Action.REPLY, walk(link, synapse["room"])[0][number], words="Yes, since this morning."
    )

    assert link.verify(wanted) is None
    done, again = link.perform(wanted), link.perform(wanted)
    assert done.receipt == again.receipt == link.verify(wanted).receipt
    read = bob.event(done.receipt["event"])["content"]
    assert read["body"] == "Yes, since this morning."
    assert read["m.relates_to"]["m.in_reply_to"]["event_id"] == number

    link.undo(wanted, done.receipt)
    link.undo(wanted, done.receipt)
    assert bob.event(done.receipt["event"])["content"] == {}
    assert link.verify(wanted) is None


def test_banned_and_let_in_again(link, alice, bob, side_room):
    number = bob.say("spam spam", side_room)
    wanted = order(Action.BAN, walk(link, side_room)[0][number])

    done = link.perform(wanted)
    assert alice.membership(bob.id, side_room) == "ban"
    assert link.verify(wanted) is not None
    assert link.perform(wanted).was_so

    link.undo(wanted, done.receipt)
    link.undo(wanted, done.receipt)
    assert alice.membership(bob.id, side_room) == "leave"
    assert bob.call("POST", f"/join/{quote(side_room)}", {})["room_id"] == side_room


def test_kicked_out(link, alice, bob, side_room):
    number = bob.say("go away", side_room)
    wanted = order(Action.KICK, walk(link, side_room)[0][number])

    link.perform(wanted)

    assert alice.membership(bob.id, side_room) == "leave"
    assert link.verify(wanted) is not None


def test_ignored_and_heard_again(synapse, link, alice, bob):
    number = bob.say("blah")
    wanted = order(Action.MUTE, walk(link, synapse["room"])[0][number])
    path = f"/user/{quote(alice.id)}/account_data/m.ignored_user_list"

    done = link.perform(wanted)
    assert bob.id in alice.call("GET", path)["ignored_users"]
    assert link.verify(wanted) is not None

    link.undo(wanted, done.receipt)
    assert bob.id not in alice.call("GET", path)["ignored_users"]


def test_a_report_reaches_the_admins_and_is_never_claimed_unseen(synapse, link, bob, alice):
    number = bob.say("I know where you live.")
    wanted = order(Action.REPORT, walk(link, synapse["room"])[0][number], reason="threat")

    link.perform(wanted)

    request = urllib.request.Request(
        f"{synapse['service']}/_synapse/admin/v1/event_reports?dir=b",
        headers={"Authorization": f"Bearer {alice.token}"},
    )
    with urllib.request.urlopen(request, timeout=30) as reply:
        reports = json.load(reply)["event_reports"]
    assert (number, "threat") in {(one["event_id"], one["reason"]) for one in reports}
    with pytest.raises(CannotTellError):
        link.verify(wanted)


def test_what_the_room_does_not_allow_is_said_before_and_by_the_server(synapse, web, alice):
    given = {"server": synapse["service"], "user": "bob", "password": "bob-pass"}
    sign_in = PLATFORM.link("password", given, web, None)
    link = PLATFORM.open(sign_in, web, lambda _: None)
    number = alice.say("An announcement")
    wanted = order(Action.DELETE, walk(link, synapse["room"])[0][number])

    assert "may not redact" in PLATFORM.refusal(Action.DELETE, wanted.item, sign_in)
    assert PLATFORM.refusal(Action.REPLY, wanted.item, sign_in) == ""
    with pytest.raises(RefusedError, match="refused"):
        link.perform(wanted)
    assert alice.event(number)["content"]["body"] == "An announcement"


def test_the_words_around_a_message_come_as_context(synapse, link, bob):
    before, here, after = bob.say("before it"), bob.say("the one"), bob.say("after it")
    item = Item(here, author_remote_id=bob.id, facts={"room": synapse["room"]})

    page = link.context(item)

    assert {before, here, after} <= {one.comment.remote_id for one in page.items}
    assert page.profiles[0].name == "bob"
