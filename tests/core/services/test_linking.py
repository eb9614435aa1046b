import re

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked

from core.errors import (
    AddressRefusedError,
    KeyringSilentError,
    LinkRefusedError,
    NotFoundError,
    NotTheServerError,
    SignInLostError,
    UnreachableError,
)
from core.model import Action
from core.task import Task
from tests.core.platforms.adapters.plain import CANARY
from tests.core.services.linked import a_desk
from tests.faults.world import World


@pytest.fixture
def desk(profile, clock):
    with a_desk(profile, clock, World().fill(3)) as opened:
        yield opened


def test_linking_tests_the_sign_in_and_shows_the_account(desk):
    linked = desk.link()

    assert linked.standing.handle == "me"
    assert linked.is_lasting
    assert linked.warning == ""
    row = desk.row()
    assert (row.state, row.handle, row.trouble) == ("linked", "me", "")
    assert row.account.title == "Plain · me"


def test_the_secret_is_in_the_keyring_and_nowhere_else(desk, profile):
    desk.link()
    desk.sync()
    desk.services.store.write(lambda tx: None)

    kept = keyring.get_keyring()._kept
    assert [CANARY in secret for secret in kept.values()].count(True) == 1
    desk.services.close()
    for path in profile.rglob("*"):
        if path.is_file():
            assert CANARY.encode() not in path.read_bytes(), path


def test_without_a_keyring_the_sign_in_lasts_this_session_and_that_is_said(desk, profile, clock):
    keyring.set_keyring(NoKeyring())

    linked = desk.link()

    assert not linked.is_lasting
    assert "only until Parapet is closed" in linked.warning
    assert desk.sync().trouble == ""
    desk.services.close()
    with a_desk(profile, clock, desk.world) as later:
        report = later.sync()
        assert "not in the keyring" in report.trouble
        assert "accounts link plain" in report.trouble
        assert later.row().state == "sign_in_lost"


def test_a_locked_keyring_costs_no_sign_in_and_the_account_goes_on_once_it_is_open(
    desk, monkeypatch
):
    desk.link()
    with monkeypatch.context() as locked:
        locked.setattr(type(keyring.get_keyring()), "get_password", _locked)

        report = desk.sync()

        assert "Unlock it" in report.trouble
        assert desk.row().trouble == report.trouble
        assert desk.row().state == "linked"
        with pytest.raises(KeyringSilentError):
            desk.services.linking.unlink(desk.account, task=Task())

    assert desk.sync().trouble == ""
    assert (desk.row().state, desk.row().trouble) == ("linked", "")


def _locked(*_):
    raise KeyringLocked("Failed to unlock the collection!")


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        ({"token": ""}, LinkRefusedError, "needs “Token”"),
        ({"server": ""}, LinkRefusedError, "needs “Server”"),
        ({"token": "wrong"}, SignInLostError, "no longer accepts"),
        ({"server": "http://127.0.0.1:1"}, UnreachableError, "cannot be reached"),
        ({"server": "ftp://example.org"}, AddressRefusedError, "no server address"),
        ({"server": "https://nobody.invalid"}, UnreachableError, "No server is known"),
    ],
)
def test_a_form_that_cannot_work_leads_to_one_sentence_and_keeps_nothing(desk, given, error, words):
    form = {"server": desk.server.origin, "name": "me", "token": CANARY, **given}

    with pytest.raises(error, match=words):
        desk.services.linking.link("plain", form, allow_local=True, task=Task())

    assert desk.services.accounts.all() == ()
    assert not [s for (_, name), s in keyring.get_keyring()._kept.items() if "link/" in name]


def test_a_server_in_the_own_network_needs_the_opt_in(desk):
    form = {"server": desk.server.origin, "name": "me", "token": CANARY}

    with pytest.raises(AddressRefusedError, match="http"):
        desk.services.linking.link("plain", form, task=Task())
    form["server"] = form["server"].replace("http:", "https:")
    with pytest.raises(AddressRefusedError, match="open internet"):
        desk.services.linking.link("plain", form, task=Task())


def test_a_server_of_another_kind_is_named_as_such(desk):
    desk.server.misbehave("object_for_list")

    with pytest.raises(NotTheServerError, match="not as a Plain server"):
        desk.link()


def test_an_unknown_platform_names_those_that_are_there(desk):
    with pytest.raises(NotFoundError, match="no platform"):
        desk.services.linking.link("fax", {}, task=Task())


def test_linking_again_renews_the_sign_in_and_keeps_what_was_synced(desk):
    desk.link()
    desk.sync()
    desk.world.sign_in_works = False
    desk.sync()
    assert desk.row().state == "sign_in_lost"
    desk.world.sign_in_works = True

    again = desk.link()

    assert again.account == desk.account
    assert desk.row().state == "linked"
    assert desk.row().complete_to is not None
    assert len(desk.services.accounts.all()) == 1


def test_the_test_of_a_link_stores_what_the_platform_allows(desk):
    desk.link()
    desk.sync()
    desk.rank()
    comment = desk.services.inbox.detail(desk.number("r1")).item.comment
    assert desk.services.moderation.can(Action.HIDE, comment).allowed

    standing = desk.services.linking.test(desk.account, Task())

    assert Action.HIDE in standing.allowed
    can = desk.services.moderation.can(Action.HIDE, comment)
    assert (can.title, can.scope, can.leaves, can.can_undo) == ("Hide", "thread", True, True)
    assert not desk.services.moderation.can(Action.BAN, comment).allowed
    assert "Plain cannot do this" in desk.services.moderation.can(Action.SPAM, comment).why
    assert not desk.services.moderation.can(Action.APPROVE, comment).leaves


def test_unlinking_removes_the_secret_and_keeps_the_comments(desk):
    desk.link()
    desk.sync()
    desk.rank()
    decision = desk.decide("r1", Action.HIDE)

    desk.services.linking.unlink(desk.account, task=Task())

    assert not [n for _, n in keyring.get_keyring()._kept if "link/" in n]
    assert [one.path for one in desk.server.requests][-1] == "/revoke"
    assert len(desk.comments()) == 3
    assert desk.row().state == "imported"
    assert "unlinked" in desk.owed(decision.id).detail
    assert desk.services.log.verify().ok
    with pytest.raises(NotFoundError):
        desk.sync()


def test_unlinking_with_data_removes_all_comments_but_those_decided_about(desk):
    desk.link()
    desk.sync()
    desk.rank()
    desk.decide("r2", Action.HIDE)

    desk.services.linking.unlink(desk.account, with_data=True, task=Task())

    assert set(desk.comments()) == {"r2"}
    left = desk.services.store.read().execute("SELECT count(*) FROM author").fetchone()[0]
    assert left == 1
    assert desk.services.store.read().execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert desk.services.log.verify().ok


def test_two_accounts_of_one_platform_stay_apart(desk):
    desk.link()
    desk.sync()
    names = {row.account.id for row in desk.services.accounts.all()}

    assert names == {"plain:me"}
    assert re.fullmatch(r"plain:\S+", next(iter(names)))
