"""What every platform file keeps, whatever its server does."""

import contextlib
import json
import logging
import threading
import time
from datetime import datetime

import pytest

from core.errors import CannotTellError, PlatformError, SignInLostError
from core.model import Action, OutcomeKind
from core.platforms import find_platform, platforms
from core.platforms.base import Look, SyncPage
from core.platforms.declare import FieldKind
from core.platforms.redact import SECRETS, RedactingFilter
from core.safe_text import storable
from tests.core.platforms import memory
from tests.core.platforms.every_platform import (
    first_source,
    item_of,
    order_of,
    pairs,
    pull_all,
    quick_web,
    without_adapter,
)
from tests.faults.fault_server import FaultServer
from tests.faults.misbehaviour import MISBEHAVIOURS
from tests.faults.world import Trouble, World

EVERY = pytest.mark.parametrize("pair", pairs(), ids=str)
_MEGABYTE = 1024 * 1024


@contextlib.contextmanager
def served(pair, world=None):
    """Give (server, link) over a pretended server, and close both."""
    web = quick_web()
    with FaultServer(pair.adapter, world or World().fill(5)) as server:
        try:
            yield server, pair.link(server, web)
        finally:
            web.close()


def test_every_platform_file_has_an_adapter():
    assert without_adapter() == []


@EVERY
def test_what_is_declared_can_be_drawn_as_forms_and_buttons(pair):
    info = pair.platform.info

    assert info.key.isidentifier()
    assert info.title
    assert info.ways
    assert all(way.fields and way.title for way in info.ways)
    assert all(field.name and field.title for way in info.ways for field in way.fields)
    secrets = [f for way in info.ways for f in way.fields if f.kind is FieldKind.SECRET]
    assert secrets or any(way.uses_browser for way in info.ways)
    assert len({one.action for one in info.actions}) == len(info.actions)
    assert all(one.title for one in info.actions)
    assert not [one.action for one in info.actions if one.is_final and one.can_undo]
    assert [one for one in info.actions if one.action is Action.REPLY and not one.repeats] == []
    assert set(pair.adapter.orders) <= {one.action for one in info.actions}


@EVERY
def test_all_remarks_come_once_each_with_their_author_and_time(pair):
    world = World().fill(130)

    with served(pair, world) as (_, link):
        pages = pull_all(link, first_source(link))

    items = [one for page in pages for one in page.items if not one.comment.is_own]
    ids = {one.comment.remote_id for one in items}
    assert ids == {pair.adapter.remote_id(n) for n in range(1, 131)}
    assert {one.comment.text for one in items} == {f"remark {n}" for n in range(1, 131)}
    assert all(one.comment.created_at and one.comment.author_remote_id for one in items)
    for page in pages:
        assert_fit_to_store(page)


@EVERY
@pytest.mark.parametrize("trouble", [t for t in Trouble if t is not Trouble.NONE])
def test_troubled_lists_lose_nothing_that_was_there(pair, trouble):
    world = World(trouble).fill(130)

    with served(pair, world) as (_, link):
        pages = pull_all(link, first_source(link), most=12)

    ids = {one.comment.remote_id for page in pages for one in page.items}
    if trouble not in (Trouble.REPEATED_CURSOR, Trouble.ENDLESS):
        assert {pair.adapter.remote_id(n) for n in range(1, 131)} <= ids


@EVERY
@pytest.mark.parametrize("name", MISBEHAVIOURS)
def test_a_misbehaving_server_leads_to_a_clear_state(pair, name):
    with served(pair) as (server, link):
        item = item_of(pull_all(link, first_source(link))[0])
        MISBEHAVIOURS[name]  # made before memory is measured
        server.misbehave(name)

        with memory.growth() as grown:
            page = outcome_of(lambda: link.pull(first_source(link), None, 0.0))
            done = outcome_of(lambda: link.perform(order_of(pair.adapter.orders[0], item)))

        assert_clear(page)
        assert_clear(done)
        if isinstance(page, SyncPage):
            assert_fit_to_store(page)
        assert grown() < 100 * _MEGABYTE


@EVERY
@pytest.mark.parametrize("name", ["fails_after_effect", "cut_after_effect", "cut_body", "silence"])
def test_what_may_have_happened_is_verified_before_it_is_tried_again(pair, name):
    for action in pair.adapter.orders:
        with served(pair) as (server, link):
            order = order_of(action, item_of(pull_all(link, first_source(link))[0]))
            server.choose = lambda request, _count: "" if request.is_read else name
            found = outcome_of(lambda o=order, li=link: li.perform(o))
            assert isinstance(found, PlatformError)
            assert found.outcome is OutcomeKind.UNKNOWN, found
            server.misbehave("")

            if pair.platform.info.action(action).repeats:
                with contextlib.suppress(CannotTellError):
                    if link.verify(order) is None:
                        link.perform(order)
                    assert link.verify(order) is not None
            else:
                link.perform(order)

            made = [act for act in server.world.acts if act.action]
            assert len({(act.action, act.n) for act in made}) == len(made), made
            replies = [one for one in server.world.remarks.values() if one.is_own and one.n]
            assert len(replies) == (1 if action is Action.REPLY else 0)


@EVERY
def test_an_action_is_done_once_however_often_it_is_sent(pair):
    for action in pair.adapter.orders:
        if pair.platform.info.action(action).repeats:
            continue
        with served(pair) as (server, link):
            order = order_of(action, item_of(pull_all(link, first_source(link))[0]))

            link.perform(order)
            link.perform(order)

            assert {act.n for act in server.world.acts} == {server.world.acts[0].n}


@EVERY
def test_an_undo_from_a_kept_receipt_works_and_can_be_repeated(pair):
    for action in pair.adapter.orders:
        if not pair.platform.info.action(action).can_undo:
            continue
        with served(pair) as (server, link):
            order = order_of(action, item_of(pull_all(link, first_source(link))[0]))
            receipt = json.loads(json.dumps(dict(link.perform(order).receipt)))
            after_restart = pair.link(server, web := quick_web())

            after_restart.undo(order, receipt)
            after_restart.undo(order, receipt)

            replies = [one for one in server.world.remarks.values() if one.is_own and one.n]
            assert replies == []
            assert [act for act in server.world.acts if act.action != "reply"] == []
            web.close()


@EVERY
def test_a_lost_sign_in_is_told_as_such(pair):
    with served(pair) as (server, link):
        item = item_of(pull_all(link, first_source(link))[0])
        server.world.sign_in_works = False

        for act in (
            link.test,
            lambda: link.pull(first_source(link), None, 0.0),
            lambda: link.perform(order_of(pair.adapter.orders[0], item)),
        ):
            with pytest.raises(SignInLostError) as told:
                act()
            assert "sign in again" in str(told.value).lower()


@EVERY
def test_how_an_item_stands_is_read_before_acting(pair):
    world = World().fill(5)

    with served(pair, world) as (_, link):
        page = pull_all(link, first_source(link))[0]
        items = [item_of(SyncPage((one,))) for one in page.items if not one.comment.is_own]
        gone, changed = items[0], items[1]
        numbers = {pair.adapter.remote_id(n): n for n in range(1, 6)}
        world.remove(numbers[gone.remote_id])
        world.change(numbers[changed.remote_id], text="something else")
        looks = {look.remote_id: look for look in link.look(items)}

    assert set(looks) == {item.remote_id for item in items}
    assert not looks[gone.remote_id].exists
    assert looks[changed.remote_id].text == "something else"
    assert all(isinstance(look, Look) for look in looks.values())
    assert looks[items[2].remote_id].exists
    assert looks[items[2].remote_id].text == items[2].text


@EVERY
def test_no_secret_reaches_an_error_or_a_log(pair, caplog):
    caplog.set_level(logging.DEBUG)
    caplog.handler.addFilter(RedactingFilter())
    secrets = pair.adapter.sign_in("https://x.example").secrets.values()
    told = []

    for name in ("fails", "cut_body", "elsewhere_307", "unauthorised_empty", "no_http"):
        with served(pair) as (server, link):
            server.misbehave(name)
            told.append(str(outcome_of(lambda li=link: li.pull(first_source(li), None, 0.0))))

    written = "\n".join([*told, caplog.text])
    assert not [one for one in secrets if one in written]
    assert SECRETS.redacted(" ".join(secrets)).count("[secret]") >= 1


@EVERY
def test_nothing_is_sent_elsewhere_than_to_the_linked_server(pair, monkeypatch):
    asked = []
    monkeypatch.setattr("core.platforms.pinned._look_up", _noting(asked))

    for name in ("elsewhere_302", "elsewhere_307", "redirect_bomb", "redirect_to_file"):
        with served(pair) as (server, link):
            server.misbehave(name)
            outcome_of(lambda li=link: li.pull(first_source(li), None, 0.0))

    assert set(asked) == {"127.0.0.1"}


@pytest.mark.long
@EVERY
@pytest.mark.parametrize("name", ["bomb", "flood", "deep", "a_million_objects", "drip_body"])
def test_the_window_is_never_held_up(pair, name):
    gaps, stop = [], threading.Event()

    def tick():
        last = time.monotonic()
        while not stop.wait(0.005):
            now = time.monotonic()
            gaps.append(now - last)
            last = now

    with served(pair) as (server, link):
        server.misbehave(name)
        beat = threading.Thread(target=tick)
        beat.start()
        outcome_of(lambda: link.pull(first_source(link), None, 0.0))
        stop.set()
        beat.join()

    assert max(gaps, default=0) < 0.25


def test_platforms_are_found_by_their_files_alone():
    keys = [one.info.key for one in platforms()]

    assert len(set(keys)) == len(keys)
    assert [find_platform(key).info.key for key in keys] == keys


def outcome_of(act):
    """Return what a call gives or raises from the family; anything else fails the test."""
    try:
        return act()
    except PlatformError as error:
        return error


def assert_clear(found):
    if isinstance(found, PlatformError):
        said = str(found)
        assert said.endswith((".", "”.")), said
        assert 20 < len(said) < 500, said
        assert "Traceback" not in said
        assert "\n" not in said
        assert found.retry_after_s is None or 0 < found.retry_after_s < 20 * 60


def assert_fit_to_store(page):
    json.dumps(page.next)
    for one in page.items:
        row = one.comment
        assert row.remote_id
        words = (row.remote_id, row.text, row.author_name, row.author_handle, row.url, one.state)
        assert all(isinstance(word, str) for word in words)
        storable(row.text).encode()
        assert row.created_at is None or row.created_at.utcoffset() is not None
        assert isinstance(row.created_at, datetime | None)
        for count in (row.likes, row.replies, row.flags):
            assert count is None or 0 <= count < 2**63
        assert all(isinstance(v, str) for pair in one.facts.items() for v in pair)


def _noting(asked):
    from core.platforms.pinned import _look_up

    def look_up(host, port):
        asked.append(host)
        return _look_up(host, port)

    return look_up
