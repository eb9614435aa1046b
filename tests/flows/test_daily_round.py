"""The daily round in the real window: import, decide by key, undo, search, look back, export."""

import csv
import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from core.model import Action, ReviewState
from core.services import build_services
from ui.desktop.app import build_window
from ui.desktop.exporting.export_dialog import ExportDialog
from ui.desktop.exporting.export_kinds import Subject
from ui.desktop.importing.import_dialog import ImportDialog
from ui.desktop.navigation import Page

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ROOT = Path(__file__).parents[2]
TEXTS = (
    "I will find you after closing time and break your legs.",
    "Shut your stupid mouth, you worthless idiots.",
    "When does the children's library open on Saturday?",
    "The returns machine ate my book and now you charge me. Third time this month.",
    "Thank you for the story hour, my daughter talks of nothing else.",
    "Der Aufzug ist seit Montag kaputt, meine Mutter kommt nicht mehr hoch.",
    "Ihr seid doch alle gekauft, ihr Pack.",
    "Nice photo.",
)


class Desk:
    """A person in front of the window."""

    is_closed = False

    def __init__(self, qtbot, services, window):
        self.qtbot, self.services, self.window = qtbot, services, window
        self.inbox = window.pages.inbox

    def settle(self):
        self.qtbot.waitUntil(lambda: self.window.background.is_idle, timeout=20_000)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.window.activateWindow()
        self.inbox.view.setFocus()
        self.qtbot.waitUntil(self.inbox.view.hasFocus)
        QTest.keyClick(self.inbox.view, key, modifier)
        self.settle()

    def shown(self):
        """Return the texts of the list, from the top."""
        model = self.inbox.model
        items = [model.item_at(row) for row in range(model.rowCount())]
        return [item.comment.text for item in items]

    def current(self):
        row = self.inbox.view.currentIndex().row()
        return self.shown()[row]


@pytest.fixture
def open_desk(qtbot, qapp, profile, clock):
    """Open the window over the profile, as often as asked; each is closed in the end."""
    desks = []

    def open_one():
        desks.append(opened(qtbot, profile, clock))
        return desks[-1]

    yield open_one
    for desk in desks:
        close(desk)
    qapp.setStyleSheet("")


def opened(qtbot, profile, clock):
    services = build_services(profile, clock=clock)
    window = build_window(services, clock=clock)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk = Desk(qtbot, services, window)
    desk.settle()
    return desk


def close(desk):
    if not desk.is_closed:
        desk.is_closed = True
        desk.window.close()
        desk.services.close()


def bring_in(desk, path):
    """Import a file through the dialog, as a person confirms it."""
    dialog = ImportDialog(desk.window.context, [path], desk.window)
    dialog.show()
    desk.qtbot.waitUntil(lambda: dialog.page is dialog.check)
    dialog.foot.go_on.click()
    desk.qtbot.waitUntil(lambda: dialog.page is dialog.report)
    assert dialog.report.title == f"{len(TEXTS)} comments added"
    dialog.foot.go_on.click()
    desk.settle()
    dialog.close()


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "week.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "author", "comment", "posted"])
        for number, text in enumerate(TEXTS, start=1):
            rows.writerow([number, f"person {number}", text, f"2026-11-19 0{number}:00"])
    return path


def test_a_round_from_the_file_to_the_log_that_proves_itself(
    qtbot, open_desk, profile, export, tmp_path
):
    desk = open_desk()
    bring_in(desk, export)
    desk.inbox.lists.show_new()
    desk.settle()

    ranked = desk.shown()
    assert set(ranked) == set(TEXTS)
    assert set(ranked[:3]) >= {TEXTS[0], TEXTS[1]}
    assert ranked.index(TEXTS[7]) > ranked.index(TEXTS[3])
    desk.press(Qt.Key.Key_Home)
    assert desk.current() == ranked[0]

    # Three decisions by key: the next comment takes the place of the one before.
    for key, left in ((Qt.Key.Key_H, 7), (Qt.Key.Key_E, 6), (Qt.Key.Key_A, 5)):
        desk.press(key)
        assert desk.inbox.model.rowCount() == left
    assert desk.current() == ranked[3]

    # One was wrong: it comes back to its place, selected.
    desk.press(Qt.Key.Key_Z)
    assert desk.current() == ranked[2]
    rows = desk.services.history.page()
    assert [row.decision.action for row in rows] == [
        Action.UNDO,
        Action.APPROVE,
        Action.ESCALATE,
        Action.HIDE,
    ]

    # Typing in the search decides nothing, and finds the one comment.
    desk.press(Qt.Key.Key_Slash)
    search = desk.inbox.list.filters.search
    field = search if isinstance(search, QLineEdit) else search.findChild(QLineEdit)
    QTest.keyClicks(field, "aufzug")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.inbox.model.rowCount() == 1)
    assert desk.shown() == [TEXTS[5]]
    assert len(desk.services.history.page()) == 4

    desk.window.pages.show_page(Page.HISTORY)
    desk.settle()
    assert desk.window.pages.history.isVisible()

    written = write_decisions(desk, tmp_path)
    close(desk)

    # Closed and opened again: nothing is lost, and the log verifies without Parapet.
    desk = open_desk()
    assert desk.services.log.verify().ok
    assert {state_of(desk, text) for text in ranked[:2]} == {
        ReviewState.CLOSED,
        ReviewState.ESCALATED,
    }
    assert state_of(desk, ranked[2]) is ReviewState.OPEN
    assert len(written) == 4
    close(desk)
    standalone = ROOT / "resources" / "verifier" / "verify_parapet_log.py"
    said = subprocess.run(
        [sys.executable, str(standalone), str(profile / "parapet.db")], capture_output=True
    )
    assert said.returncode == 0, said.stderr


def write_decisions(desk, folder):
    """Export the decisions through the dialog; return the rows, after checking the manifest."""
    dialog = ExportDialog(desk.window.context, parent=desk.window)
    dialog.show()
    dialog.choice.choose(Subject.DECISIONS)
    dialog.write(folder / dialog.choice.file_name)
    desk.qtbot.waitUntil(lambda: dialog.page is dialog.report)
    manifest = json.loads(Path(dict(dialog.report.facts)["Manifest"]).read_text())
    dialog.close()
    named = manifest["files"][0]
    raw = (folder / named["file"]).read_bytes()
    assert named["sha256"] == hashlib.sha256(raw).hexdigest()
    text = raw.decode("utf-8-sig")
    if named["file"].endswith(".csv"):
        return list(csv.DictReader(text.splitlines()))
    return [json.loads(line) for line in text.splitlines()]


def state_of(desk, text):
    found = desk.services.store.read().execute("SELECT state FROM comment WHERE text = ?", (text,))
    return ReviewState(found.fetchone()[0])
