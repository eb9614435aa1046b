"""A Bluesky network: linked, read, moderated alone and with Ozone, seen from the other side."""

import itertools
import json
import time
import urllib.error
import urllib.request
from urllib.parse import urlencode

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
from core.platforms.bluesky import PLATFORM
from core.platforms.bluesky_acts import record_key

KEYS = itertools.count()


class Client:
    """Another client of one user: plain calls."""

    def __init__(self, facts, name):
        self.service = facts["service"]
        user = facts["users"][name]
        self.did, self.token = user["did"], ""
        made = self.call(
            "com.atproto.server.createSession",
            {"identifier": user["handle"], "password": user["password"]},
        )
        self.token = made["accessJwt"]

    def call(self, method, body=None, headers=(), **params):
        query = f"?{urlencode(params, doseq=True)}" if params else ""
        request = urllib.request.Request(
            f"{self.service}/xrpc/{method}{query}",
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json", **dict(headers)},
        )
        if self.token:
            request.add_header("Authorization", f"Bearer {self.token}")
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.loads(reply.read() or "null")

    def post(self, words, reply=None):
        record = {
            "$type": "app.bsky.feed.post",
            "text": words,
            "createdAt": time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime()),
        }
        if reply:
            record["reply"] = {"root": reply, "parent": reply}
        body = {"repo": self.did, "collection": "app.bsky.feed.post", "record": record}
        made = self.call("com.atproto.repo.createRecord", body)
        return {"uri": made["uri"], "cid": made["cid"]}

    def thread(self, uri):
        return self.call("app.bsky.feed.getPostThread", uri=uri, depth=6)["thread"]

    def viewer(self, did):
        return self.call("app.bsky.actor.getProfile", actor=did)["viewer"]


def until(found):
    """Wait for what the network indexes a little later."""
    for _ in range(300):
        if result := found():
            return result
        time.sleep(0.1)
    raise AssertionError("it never came about")


def given(facts, who="alice", **changes):
    user = facts["users"][who]
    fields = {"server": facts["service"], "user": user["handle"], "password": user["app_password"]}
    return {**fields, **changes}


@pytest.fixture
def sign_in(bluesky, web):
    return PLATFORM.link("", given(bluesky), web, None)


@pytest.fixture
def link(sign_in, web):
    return PLATFORM.open(sign_in, web, lambda _: None)


@pytest.fixture(scope="module")
def alice(bluesky):
    return Client(bluesky, "alice")


@pytest.fixture(scope="module")
def bob(bluesky):
    return Client(bluesky, "bob")


def everything(link, source):
    items, cursor = {}, None
    for _ in range(200):
        page = link.pull(source, cursor, 0.0)
        fresh = {one.comment.remote_id: one for one in page.items}
        items |= fresh
        cursor = page.next
        if cursor is None:
            return items
    raise AssertionError("the source never ends")


def order(action, item, **more):
    wanted = Item(
        item.comment.remote_id,
        author_remote_id=item.comment.author_remote_id,
        author_handle=item.comment.author_handle,
        parent_remote_id=item.comment.parent_remote_id,
        text=item.comment.text,
        is_own=item.comment.is_own,
        facts=item.facts,
    )
    key = f"key-{next(KEYS)}-{time.time_ns()}"
    return Order(key, action, wanted, made_at_s=time.time(), **more)


def reply_of_bob(bluesky, link, bob, words):
    uri = bob.post(words, bluesky["root"])["uri"]
    return until(lambda: everything(link, "threads").get(uri))


def test_linking_with_an_app_password_says_who_we_are(bluesky, sign_in, link):
    assert sign_in.handle == "alice.test"
    assert set(sign_in.secrets) == {"access", "refresh"}
    assert link.test().remote_id == bluesky["users"]["alice"]["did"]


def test_the_accounts_own_password_is_refused(bluesky, web):
    own = bluesky["users"]["alice"]["password"]
    with pytest.raises(RefusedError, match="app password"):
        PLATFORM.link("", given(bluesky, password=own), web, None)


def test_a_wrong_password_and_a_wrong_server_are_said(bluesky, snac, web):
    with pytest.raises(WrongPasswordError):
        PLATFORM.link("", given(bluesky, password="aaaa-bbbb-cccc-dddd"), web, None)
    with pytest.raises(NotTheServerError, match="Bluesky"):
        PLATFORM.link("", given(bluesky, server=snac["service"]), web, None)


def test_replies_and_mentions_arrive_from_notifications_and_from_threads(bluesky, link):
    notices, threads = everything(link, "notifications"), everything(link, "threads")

    assert bluesky["mention"]["uri"] in notices
    assert {one["uri"] for one in bluesky["replies"]} <= notices.keys() | threads.keys()
    assert {one["uri"] for one in bluesky["replies"]} <= threads.keys()
    assert threads[bluesky["root"]["uri"]].comment.is_own
    first = threads[bluesky["replies"][0]["uri"]]
    assert first.comment.parent_remote_id == bluesky["root"]["uri"]
    assert first.comment.text == "Great to be here!"


def test_an_expired_token_is_renewed_and_kept_before_it_is_used(bluesky, sign_in, web):
    kept = []
    link = PLATFORM.open(sign_in, web, kept.append)
    link._session._renew()

    assert link.test().handle == "alice.test"
    assert kept[0]["refresh"] != sign_in.secrets["refresh"]
    assert PLATFORM.open(sign_in, web, kept.append) is not None


def test_a_reply_is_written_once_seen_by_the_other_side_and_taken_back(bluesky, link, bob):
    wanted = order(
        Action.REPLY, reply_of_bob(bluesky, link, bob, "When do you open?"), words="At nine."
    )
    assert link.verify(wanted) is None

    done, again = link.perform(wanted), link.perform(wanted)

    assert done.receipt == again.receipt == link.verify(wanted).receipt
    seen = until(lambda: bob.thread(wanted.item.remote_id).get("replies"))
    assert [one["post"]["record"]["text"] for one in seen] == ["At nine."]
    link.undo(wanted, done.receipt)
    link.undo(wanted, done.receipt)
    assert link.verify(wanted) is None


def test_a_reply_too_long_is_refused_before_it_is_sent(bluesky, link, bob):
    item = reply_of_bob(bluesky, link, bob, "Tell me everything.")

    with pytest.raises(RefusedError, match="300 letters"):
        link.perform(order(Action.REPLY, item, words="a" * 301))


def test_two_replies_are_hidden_below_our_post_and_one_shown_again(bluesky, link, bob, alice):
    first = order(Action.HIDE, reply_of_bob(bluesky, link, bob, "hide me"))
    second = order(Action.HIDE, reply_of_bob(bluesky, link, bob, "hide me too"))

    def hidden():
        gate = alice.call(
            "com.atproto.repo.getRecord",
            repo=alice.did,
            collection="app.bsky.feed.threadgate",
            rkey=bluesky["root"]["uri"].rsplit("/", 1)[-1],
        )
        return set(gate["value"]["hiddenReplies"])

    done = link.perform(first)
    link.perform(second)
    assert {first.item.remote_id, second.item.remote_id} <= hidden()
    assert link.perform(first).was_so

    link.undo(first, done.receipt)
    assert first.item.remote_id not in hidden()
    assert second.item.remote_id in hidden()
    assert link.verify(first) is None
    assert link.verify(second) is not None


def test_muted_and_heard_again(bluesky, link, bob, alice):
    wanted = order(Action.MUTE, reply_of_bob(bluesky, link, bob, "blah blah"))

    done = link.perform(wanted)
    assert until(lambda: alice.viewer(bob.did)["muted"])
    assert link.verify(wanted) is not None

    link.undo(wanted, done.receipt)
    assert until(lambda: not alice.viewer(bob.did)["muted"])


def test_blocked_and_unblocked(bluesky, link, bob, alice):
    wanted = order(Action.BLOCK, reply_of_bob(bluesky, link, bob, "you again"))

    done = link.perform(wanted)
    assert until(lambda: alice.viewer(bob.did).get("blocking")) == done.receipt["uri"]

    link.undo(wanted, done.receipt)
    assert until(lambda: not alice.viewer(bob.did).get("blocking"))
    link.undo(wanted, done.receipt)


def test_a_deletion_elsewhere_is_seen_and_only_own_posts_can_be_deleted(
    bluesky, sign_in, link, bob
):
    item = reply_of_bob(bluesky, link, bob, "soon gone")
    wanted = order(Action.DELETE, item)
    assert "nobody delete" in PLATFORM.refusal(Action.DELETE, wanted.item, sign_in)

    body = {
        "repo": bob.did,
        "collection": "app.bsky.feed.post",
        "rkey": wanted.item.remote_id.rsplit("/", 1)[-1],
    }
    bob.call("com.atproto.repo.deleteRecord", body)

    until(lambda: not link.look([wanted.item])[0].exists)


def test_a_report_lands_in_the_ozone_queue_and_is_resolved_labelled_and_taken_down(
    bluesky, link, bob, web
):
    item = reply_of_bob(bluesky, link, bob, "I know where you live.")
    report = order(Action.REPORT, item, choice="reasonRude", reason="threat")
    link.perform(report)
    with pytest.raises(CannotTellError):
        link.verify(report)

    wanted = given(bluesky, "mod", labeler=bluesky["ozone_did"])
    sign_in = PLATFORM.link("ozone", wanted, web, None)
    moderator = PLATFORM.open(sign_in, web, lambda _: None)
    assert Action.LABEL in moderator.test().allowed
    flagged = until(lambda: everything(moderator, "ozone").get(report.item.remote_id))

    label = order(Action.LABEL, flagged, choice="threat")
    assert moderator.verify(label) is None
    moderator.perform(label)
    assert until(lambda: moderator.verify(label))
    moderator.undo(label, {})
    until(lambda: moderator.verify(label) is None)

    down = order(Action.TAKEDOWN, flagged)
    moderator.perform(down)
    assert until(lambda: moderator.verify(down))
    moderator.undo(down, {})
    until(lambda: moderator.verify(down) is None)

    done = order(Action.RESOLVE, flagged)
    moderator.perform(done)
    assert until(lambda: moderator.verify(done))
    assert moderator.perform(done).was_so


def test_who_is_no_moderator_is_told_so(bluesky, web):
    wanted = given(bluesky, labeler=bluesky["ozone_did"])
    sign_in = PLATFORM.link("ozone", wanted, web, None)

    with pytest.raises((RefusedError, SignInLostError)):
        PLATFORM.open(sign_in, web, lambda _: None).test()


def test_foreign_threads_and_own_posts_are_refused_beforehand(bluesky, sign_in):
    foreign = Item("at://did:x/app.bsky.feed.post/1", parent_remote_id="at://y", facts={"root": ""})

    assert "below your own posts" in PLATFORM.refusal(Action.HIDE, foreign, sign_in)
    assert "moderators" in PLATFORM.refusal(Action.LABEL, foreign, sign_in)
    own = Item("at://did:x/app.bsky.feed.post/2", is_own=True)
    assert PLATFORM.refusal(Action.MUTE, own, sign_in) == "This is your own post."
    assert PLATFORM.refusal(Action.DELETE, own, sign_in) == ""


def test_unlinking_ends_the_session(bluesky, web):
    sign_in = PLATFORM.link("", given(bluesky), web, None)
    PLATFORM.unlink(sign_in, web)

    link = PLATFORM.open(sign_in, web, lambda _: None)
    with pytest.raises(SignInLostError):
        link._session._renew()


def test_record_keys_are_the_same_for_each_attempt_and_differ_between_orders():
    keys = {
        record_key(Order(f"k{n}", Action.REPLY, Item("x"), made_at_s=1.7e9)) for n in range(500)
    }
    assert len(keys) > 495
    assert all(len(one) == 13 and one[0] in "234567abcdefghij" for one in keys)
    one = Order("k", Action.REPLY, Item("x"), made_at_s=1.7e9)
    assert record_key(one) == record_key(one)
