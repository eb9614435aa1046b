"""An account's life at a terminal: link, sync, decide, deliver, unlink; over real HTTP."""

import io
import json
from datetime import timedelta

import pytest

from core.services import build_services
from tests.core.platforms.adapters.plain import ADAPTER, CANARY
from tests.core.services.linked import outside
from tests.core.services.plain_scorer import PlainScorer
from tests.faults.fault_server import FaultServer
from tests.faults.world import World
from ui.terminal.app import run


@pytest.fixture
def server():
    with FaultServer(ADAPTER, World().fill(4)) as running:
        yield running


@pytest.fixture
def command(profile, clock, capsys, monkeypatch):
    def open_services(folder, read_only):
        return build_services(
            folder, clock=clock, scorer=PlainScorer(), outside=outside([]), read_only=read_only
        )

    def typed(*words, stdin=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        code = run(["--profile", str(profile), *words], open_services=open_services)
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return typed


@pytest.fixture
def linked(command, server):
    words = ("--set", f"server={server.origin}", "--set", "name=me", "--allow-local")
    code, out, err = command(
        "accounts", "link", "plain", *words, "--history-days", "3650", stdin=f"{CANARY}\n"
    )
    assert (code, err) == (0, "")
    assert "plain:me" in out
    return command


def test_link_sync_decide_deliver_undo_and_unlink(linked, server, clock):
    code, out, _ = linked("sync", "--json")
    [account] = json.loads(out)["accounts"]
    assert code == 0
    assert (account["added"], account["gaps"], account["trouble"]) == (5, [], "")
    assert account["complete_to"] == "2026-11-20T08:45:00.000Z"

    queue = json.loads(linked("queue", "--json")[1])
    assert len(queue) == 4
    decided = json.loads(linked("decide", queue[0]["id"], "--action", "hide", "--json")[1])
    assert "held: 1" in linked("deliver")[1]
    clock.advance(timedelta(minutes=5))
    code, out, _ = linked("deliver", "--json")
    assert (code, json.loads(out)["outbox"]) == (0, {"sent": 1})
    assert [act.action for act in server.world.acts] == ["hide"]

    linked("undo", decided["decisions"][0]["id"])
    assert linked("deliver")[0] == 0
    assert server.world.acts == []

    code, out, err = linked("accounts", "unlink", "plain:me")
    assert "no longer linked" in err
    assert json.loads(linked("accounts", "list", "--json")[1])[0]["state"] == "imported"


def test_a_conflict_is_named_with_what_can_be_done_about_it(linked, server, clock):
    linked("sync")
    queue = json.loads(linked("queue", "--json")[1])
    linked("decide", *[row["id"] for row in queue], "--action", "delete")
    for n in (1, 2):
        server.world.change(n, text="I take that back.")
    clock.advance(timedelta(minutes=5))

    out, err = linked("deliver")[1:]
    assert "conflict: 2" in out
    assert "I take that back." in out
    assert "deliver --retry ID" in err

    first, second = json.loads(linked("deliver", "--json")[1])["waiting_for_you"]
    linked("deliver", "--retry", first["id"], "--drop", second["id"])
    report = json.loads(linked("deliver", "--json")[1])
    assert report["outbox"] == {"sent": 3, "cancelled": 1}
    assert report["waiting_for_you"] == []


def test_the_list_says_up_to_when_an_account_is_complete_and_what_is_missing(linked, server):
    server.world.fill(120)
    server.choose = lambda request, _: "fails" if "token=50" in request.target else ""

    code, out, _ = linked("sync")

    assert code == 1
    assert "complete to 2026-11-20T08:45:00.000Z" in out
    assert "  gap " in out
    assert "trouble of its own" in out
    listed = linked("accounts", "list")[1]
    assert "  gap " in listed
    assert "plain:me  linked  51 comments, 50 open" in listed


def test_a_secret_in_the_command_line_is_refused(command, server):
    code, _, err = command("accounts", "link", "plain", "--set", f"token={CANARY}")

    assert code == 1
    assert "can be read by others" in err
    assert CANARY not in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("sync",), "No account is linked yet"),
        (("sync", "--account", "nobody"), "No account “nobody” is linked"),
        (("accounts", "link", "fax"), "no platform “fax”"),
        (("accounts", "link", "plain", "--set", "server"), "no field"),
        (("accounts", "unlink", "nobody"), "No account “nobody” is linked"),
        (("deliver", "--retry", "nothing"), "The outbox holds nothing called"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_1(command, words, said):
    code, _, err = command(*words)

    assert code == 1
    assert said in err
    assert "Traceback" not in err


def test_a_wrong_token_says_so_and_links_nothing(command, server):
    words = ("--set", f"server={server.origin}", "--set", "name=me", "--allow-local")

    code, _, err = command("accounts", "link", "plain", *words, stdin="wrong\n")

    assert code == 1
    assert "no longer accepts this sign-in" in err
    assert json.loads(command("accounts", "list", "--json")[1]) == []


def test_a_paused_account_rests_until_it_is_resumed(linked, server):
    linked("accounts", "pause", "plain:me")
    assert linked("sync")[0] == 1
    assert json.loads(linked("accounts", "list", "--json")[1])[0]["state"] == "paused"

    linked("accounts", "resume", "plain:me")
    assert linked("sync")[0] == 0
    code, out, _ = linked("accounts", "test", "plain:me")
    assert (code, "may: block" in out) == (0, True)
