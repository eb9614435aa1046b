"""A planted secret is looked for in every byte that Parapet writes, prints or shows."""

import base64
import json
import logging
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import keyring
import pytest

from core.errors import PlatformError
from core.model import Action
from core.platforms.wordpress_site import signed
from core.task import Task
from tests.core.platforms.adapters.plain import CANARY
from tests.core.platforms.adapters.wordpress import WordPressAdapter
from tests.core.services.linked import a_desk
from tests.faults.exchange import Reply
from tests.faults.fault_server import FaultServer
from tests.faults.private_session import is_there, private_session
from tests.faults.world import World
from ui.desktop.crash_dialog import crash_report

ROOT = Path(__file__).parents[2]
PASSWORD = "CANARY-wp-50a9e1f2"
FAILURES = (
    "forbidden_html", "elsewhere_307", "cut_after_effect", "unprocessable_empty", "fails",
    "cut_body", "silence", "maintenance_200", "no_http",
)  # fmt: skip


def found_in(folder, *secrets):
    """Return the files that hold a secret, as it is or as it goes over the wire."""
    needles = [form for one in secrets for form in (one.encode(), base64.b64encode(one.encode()))]
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert files
    return [path for path in files if any(one in path.read_bytes() for one in needles)]


def test_after_a_life_of_successes_and_failures_the_secret_is_in_the_keyring_alone(
    profile, clock, tmp_path, caplog, campaign_size
):
    caplog.set_level(logging.DEBUG)
    shown, failures = [], FAILURES[: campaign_size(4, len(FAILURES))]
    with a_desk(profile, clock, World().fill(30)) as desk:
        desk.link()
        desk.sync()
        desk.rank()
        for n, name in enumerate(failures, start=1):
            desk.decide(f"r{n}", Action.REPLY if n % 2 else Action.HIDE,
                        **({"reply": f"answer {n}"} if n % 2 else {}))  # fmt: skip
            desk.server.misbehave(name)
            shown += [desk.sync().trouble, *desk.deliver().troubles.values()]
            shown.append(refused(lambda: desk.services.linking.test(desk.account, Task())))
            desk.server.misbehave("")
            desk.clock.advance(timedelta(hours=1))
            desk.deliver()
        desk.world.sign_in_works = False
        shown += [desk.sync().trouble, refused(desk.link)]
        desk.services.backups.make("canary")
        exports(desk.services, tmp_path / "out")
        assert desk.services.log.verify().ok
        shown.append(json.dumps([vars_of(row) for row in desk.services.delivery.outbox()]))
        shown.append(crash_report(RuntimeError(f"token {CANARY}")))
        assert found_in(profile, CANARY) == []  # also the write-ahead log, which is still there
        assert list(profile.glob("*-wal"))

    assert sum("CANARY" in secret for secret in keyring.get_keyring()._kept.values()) == 1
    assert found_in(profile, CANARY) == []
    assert found_in(tmp_path / "out", CANARY) == []
    assert len([one for one in shown if one]) > len(failures)
    assert CANARY not in "\n".join([*shown, caplog.text])


def refused(act):
    with pytest.raises(PlatformError) as told:
        act()
    return f"{told.value} {told.value!r} {told.value.__cause__!r} {crash_report(told.value)}"


def exports(services, folder):
    folder.mkdir()
    for form in ("csv", "jsonl"):
        services.exporting.comments(folder / f"comments.{form}", format=form, task=Task())
        services.exporting.decisions(folder / f"decisions.{form}", format=form, task=Task())
    services.exporting.log(folder / "log.jsonl")
    services.log.checkpoint(folder / "checkpoint")


def vars_of(row):
    return [str(row.delivery), str(row.comment)]


class WordPressSite(WordPressAdapter):
    """Also has the front door that linking looks for."""

    def answer(self, request, world):
        if request.path.rstrip("/") in ("", "/wp-json"):
            return Reply(200, {"name": "A site", "namespaces": ["wp/v2"]})
        if signed("me", PASSWORD)["Authorization"] != request.headers.get("authorization"):
            return Reply(401, {"code": "incorrect_password", "message": f"Not {PASSWORD}."})
        return super().answer(request, world)


@pytest.mark.skipif(not is_there(), reason="needs a keyring: apt-get install gnome-keyring dbus")
@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="looks into /proc")
def test_the_program_itself_keeps_the_secret_in_a_real_keyring_and_shows_it_to_nobody(
    profile, tmp_path
):
    home, seen, running = tmp_path / "home", [], []

    def look(_request, _count):
        """Look into the process that waits for our answer."""
        for process in running:
            folder = Path(f"/proc/{process.pid}")
            seen.append((folder / "cmdline").read_bytes() + (folder / "environ").read_bytes())
        return ""

    with private_session(home) as session, FaultServer(WordPressSite(), World().fill(5)) as server:
        server.choose = look

        def command(*words, typed=""):
            process = subprocess.Popen(
                [sys.executable, "main.py", "--profile", profile, *words], cwd=ROOT, env=session,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            )  # fmt: skip
            running[:] = [process]
            out, err = process.communicate(typed, timeout=60)
            running.clear()
            seen.append((out + err).encode())
            return process.returncode, out, err

        site = ("--set", f"server={server.origin}", "--set", "user=me", "--allow-local")
        link = ("accounts", "link", "wordpress", *site, "--history-days", "3650")
        assert command(*link, typed="wrong-CANARY-password\n")[0] == 1
        code, out, err = command(*link, "--json", typed=f"{PASSWORD}\n")
        assert (code, json.loads(out)["lasting"]) == (0, True), err
        account = json.loads(out)["id"]
        assert command("sync", "--json")[0] == 0
        queue = json.loads(command("queue", "--json")[1])
        assert len(queue) == 5
        assert command("decide", queue[0]["id"], "--action", "approve")[0] == 0
        server.misbehave("forbidden_html")
        assert command("sync")[0] == 1
        server.choose = look
        assert "keyring" in command("doctor", "--json")[1]
        (tmp_path / "out").mkdir()
        for what in ("comments", "log"):
            out = tmp_path / "out" / f"{what}.jsonl"
            assert command("export", what, "--out", out, "--format", "jsonl")[0] == 0
        assert command("backup")[0] == 0
        assert command("log", "verify", "--json")[0] == 0
        assert command("accounts", "unlink", account)[0] == 0

    assert any(b"PATH=" in one for one in seen)
    assert not [one for one in seen if b"CANARY" in one]
    for folder in (profile, home, tmp_path / "out"):
        assert found_in(folder, PASSWORD, f"me:{PASSWORD}", "wrong-CANARY-password") == []
