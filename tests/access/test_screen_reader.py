"""The real window on a real display, read through AT-SPI as a screen reader reads it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.services import build_services, utc_now
from tests.access.checks import COMMENT_ROW
from tests.flows.desk import INSULT, PRAISE, QUESTION, THREAT, import_comments, write_comments

# The display, its bus and the program are started once for all of these.
pytestmark = pytest.mark.xdist_group("screen reader")
HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
TOOLS = ("Xvfb", "xvfb-run", "dbus-run-session")


def missing() -> str:
    """Return what this machine lacks, "" for nothing."""
    lacking = [one for one in TOOLS if shutil.which(one) is None]
    if not LAUNCHER.exists():
        lacking.append("at-spi2-core")
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", probe], capture_output=True, check=False).returncode
    ):
        lacking.append("python3-gi and gir1.2-atspi-2.0")
    return ", ".join(lacking)


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """Open the program over a small profile, let a screen reader read it and decide by a key."""
    if lacking := missing():
        if os.environ.get("PARAPET_SCREEN_READER") == "1":
            pytest.fail(f"the screen reader test is demanded, but this is missing: {lacking}")
        pytest.skip(f"a screen reader cannot be played here: {lacking} is missing")
    folder = tmp_path_factory.mktemp("reader")
    services = build_services(folder / "profile", clock=utc_now)
    texts = (THREAT, INSULT, QUESTION, PRAISE)
    import_comments(services, write_comments(folder / "comments.csv", texts))
    services.close()
    env = {
        **os.environ,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "LANG": "C.UTF-8",
    }
    program = f"'{sys.executable}' '{ROOT / 'main.py'}' --profile '{folder / 'profile'}'"
    script = (
        f"'{LAUNCHER}' --launch-immediately & bus=$!; "
        f"{program} 2>'{folder / 'program.txt'}' & program=$!; "
        f"'{SYSTEM_PYTHON}' -W ignore '{HERE / 'spi.py'}'; code=$?; "
        "kill $program; wait $program; kill $bus; exit $code"
    )
    size = "-screen 0 1440x900x24"
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", size, "dbus-run-session", "--", "bash", "-c", script],
        env=env,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
        cwd=ROOT,
    )
    said = (folder / "program.txt").read_text("utf-8")
    assert done.returncode == 0, f"{done.stderr}\n{said}"
    return json.loads(done.stdout.splitlines()[-1])


def names(nodes, role):
    return [one["name"] for one in nodes if one["role"] == role]


def test_the_window_its_navigation_and_its_list_are_in_the_tree(read):
    before = read["before"]

    assert "Parapet" in names(before, "frame")
    buttons = [
        one
        for one in before
        if one["role"] in ("push button", "toggle button", "radio button", "check box")
    ]
    said = {one["name"].split(",")[0] for one in buttons}
    assert {"Inbox", "Snoozed", "Escalated", "Outbox", "History", "Settings"} <= said
    assert "Comments, the most urgent first" in names(before, "table")


def test_each_row_is_read_as_a_sentence(read):
    rows = names(read["before"], "table cell")

    assert len(rows) >= 4
    assert all(COMMENT_ROW.match(row) for row in rows if row.startswith("Priority"))
    assert rows[0].startswith("Priority")


def test_decisions_are_buttons_with_names_and_something_to_do(read):
    decisions = {
        one["name"]: one["actions"]
        for one in read["before"]
        if one["role"] == "push button" and one["is_shown"]
    }

    for name in ("Approve", "Hide", "Delete", "Reply", "Escalate", "Snooze"):
        assert any("press" in action.lower() for action in decisions[name]), decisions


def test_a_decision_by_a_key_takes_the_row_away_and_is_announced(read):
    first = names(read["before"], "table cell")[0]

    assert first not in names(read["after"], "table cell")
    said = [words for _, *words in read["heard"]]
    assert any("Hidden" in word for words in said for word in words), read["heard"]


def test_nothing_shown_that_acts_is_without_a_name(read):
    acting = (
        "push button",
        "toggle button",
        "check box",
        "radio button",
        "text",
        "combo box",
        "table",
    )
    nameless = [
        one
        for one in (*read["before"], *read["after"])
        if one["role"] in acting and one["is_shown"] and not one["name"]
    ]

    assert nameless == []
