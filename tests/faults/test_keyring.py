"""Secrets in a real GNOME Keyring, in processes and a session bus of their own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECRET = "CANARY-ü-77aa01"
_OWNER = (
    "dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / "
    "org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets"
)
#: The daemon goes to the background before it can be asked.
UNLOCKED = (
    "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n"
    f"until owner=$({_OWNER}); do sleep 0.05; done"
)
WRONG_PASSWORD = UNLOCKED.replace("printf pw", "printf no")
#: Only the daemon of our own session: others may be a person's.
HANG = "kill -STOP ${owner##* }"
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
_LONGEST_S = 60

pytestmark = pytest.mark.skipif(
    not all(shutil.which(one) for one in NEEDED),
    reason="needs a keyring to try: apt-get install gnome-keyring dbus",
)


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "home"
    (folder / "run").mkdir(parents=True, mode=0o700)
    return folder


@pytest.fixture
def session(home):
    """Run shell lines, then the program with words, in one session; return what it said."""

    def run(lines, *words, after=""):
        program = f"'{sys.executable}' -m tests.faults.keyring_user {' '.join(words)}"
        script = "\n".join([*lines, program, after])
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", script],
            cwd=ROOT,
            env=environment(home),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=_LONGEST_S,
        )
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        assert [row["did"] for row in rows] == [w.partition("=")[0] for w in words if w[0] > "9"]
        return [row["said"] for row in rows]

    return run


def environment(home):
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    folders = {"XDG_DATA_HOME": home / "data", "XDG_RUNTIME_DIR": home / "run"}
    return {**kept, "HOME": str(home), **{name: str(path) for name, path in folders.items()}}


def files_with(secret, folder):
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return [path for path in files if secret.encode() in path.read_bytes()]


def test_a_secret_outlives_the_process_and_the_session_and_goes_when_it_is_forgotten(session, home):
    assert session([UNLOCKED], f"keep={SECRET}", "read", "sign") == [True, SECRET, True]
    assert session([UNLOCKED], "lasting", "read") == [True, SECRET]

    assert session([UNLOCKED], "forget", "read") == [None, None]

    assert session([UNLOCKED], "read", "forget") == [None, None]
    assert files_with(SECRET, home) == []  # what the keyring wrote is encrypted


def test_a_locked_keyring_nobody_opens_keeps_the_secret_and_is_told_as_such(session, home):
    session([UNLOCKED], f"keep={SECRET}")

    read, kept, forgot, signs = session(
        [WRONG_PASSWORD], "read", "keep=CANARY-other-one", "forget", "sign"
    )

    assert "locked" in read
    assert "Unlock it" in read
    assert kept is False
    assert forgot is None
    assert signs is False
    assert session([WRONG_PASSWORD], "forget")[0] == read
    assert session([UNLOCKED], "read") == [SECRET]
    assert files_with("CANARY", home) == []


def test_a_dismissed_prompt_leaves_the_secret_in_memory_only(session, home):
    kept, read = session([], f"keep={SECRET}", "read")

    assert (kept, read) == (False, SECRET)
    assert "does not answer" in session([], "read")[0]
    assert files_with(SECRET, home) == []


def test_a_keyring_that_hangs_is_waited_for_once_and_never_long(session, home):
    lasting, kept, read, forgot = session(
        [UNLOCKED, HANG],
        "1.0",
        "lasting",
        f"keep={SECRET}",
        "read",
        "forget",
        after="kill -9 ${owner##* }",
    )

    assert lasting is True
    assert (kept, read, forgot) == (False, SECRET, None)
    assert files_with(SECRET, home) == []


def test_without_a_session_bus_there_is_no_keyring_and_that_is_known_at_once(home):
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.keyring_user", "lasting", f"keep={SECRET}", "read"],
        cwd=ROOT,
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=_LONGEST_S,
    )

    said = [json.loads(line)["said"] for line in done.stdout.splitlines()]
    assert said == [False, False, SECRET]
    assert SECRET not in done.stderr
    assert files_with(SECRET, home) == []
