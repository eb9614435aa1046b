"""A desktop without a tray, such as GNOME: its own notifications tell what cannot wait."""

import json
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QWidget

from core.model import Lane
from tests.flows.desk import COMPLAINT, QUESTION
from tests.flows.test_tray_story import THREATS, TITLE, look
from tests.source_tree import ROOT
from ui.desktop.navigation import Page
from ui.desktop.tray.system_tray import SystemTray

# Where there is no tray Qt's own part of it says so.
pytestmark = [
    pytest.mark.qt_log_ignore(
        "propagateSizeHints", "This plugin does not support", "systemTrayWindowChanged"
    ),
    pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="dbus-daemon is not installed"),
]


class Notices:
    """The notifications that the desktop shows."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self._process = QProcess()
        self._process.setWorkingDirectory(str(ROOT))
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.start(sys.executable, ["-m", "tests.flows.fake_notices"])
        self.shown = []
        qtbot.waitUntil(lambda: self.read() == "READY", timeout=20_000)

    def read(self):
        """Return the next thing that it said, None if there is none yet."""
        if not self._process.canReadLine():
            return None
        return json.loads(self._process.readLine().data())

    def next(self):
        """Wait for a notification and return it."""
        found = []

        def look_for_it():
            said = self.read()
            if said is not None:
                found.append(said)
            return bool(found)

        self._qtbot.waitUntil(look_for_it, timeout=20_000)
        return found[0]

    def press(self, number=""):
        self._process.write(f"press {number}\n".encode())

    def close(self):
        self._process.closeWriteChannel()
        self._process.waitForFinished()


@pytest.fixture
def bus(monkeypatch):
    """A session bus of its own; other sessions are left alone."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    yield daemon
    daemon.kill()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def notices(qtbot, bus):
    made = Notices(qtbot)
    yield made
    made.close()


@pytest.fixture
def tray(qapp):
    made = SystemTray()
    assert not made.is_there()
    yield made
    if made._bus is not None:
        made._bus.close()


@pytest.fixture
def away(open_desk, tray, qtbot):
    """The window, while its person works in another one."""
    desk = open_desk((QUESTION, COMPLAINT), tray)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not desk.window.isActiveWindow())
    return desk


def test_critical_comments_are_told_as_a_count_and_a_press_leads_to_them(notices, away):
    away.bring_in([("Kant", one) for one in THREATS], 900)
    look(away)

    assert notices.next() == {
        "number": 1,
        "title": TITLE,
        "words": "3 new critical comments",
        "actions": ["default", "Open Parapet"],
    }
    away.window.pages.show_page(Page.HISTORY)
    notices.press()
    away.qtbot.waitUntil(lambda: away.window.pages.page is Page.INBOX)
    away.settle()
    assert away.inbox.wanted.lane is Lane.HARM


def test_the_next_one_takes_the_place_of_the_last_and_foreign_presses_do_nothing(
    notices, away, tray
):
    tray.notify("One", "1", None)
    notices.next()
    away.window.pages.show_page(Page.HISTORY)
    notices.press(99)
    tray.notify("Two", "2", None)
    assert notices.next()["number"] == 1
    away.settle()
    assert away.window.pages.page is Page.HISTORY


def test_quiet_hours_and_switched_off_notifications_tell_nothing(notices, away, tray):
    settings = away.services.settings.current
    quiet = {"is_quiet_on": True, "quiet_from": "00:00", "quiet_to": "23:59"}
    for changes in (quiet, {"is_notifying_on": False}, {"is_tray_on": False}):
        away.window.context.operations.change_settings(replace(settings, **changes))
        away.settle()
        away.bring_in(THREATS, 900 + 10 * len(changes))
        look(away)
    tray.notify("After all of that", "this is the first", None)

    assert notices.next()["title"] == "After all of that"


def test_a_bus_that_ends_is_no_trouble_and_the_next_one_is_found(
    notices, away, tray, bus, monkeypatch, qtbot
):
    tray.notify("One", "1", None)
    notices.next()
    bus.kill()
    qtbot.waitUntil(lambda: tray._bus._bus is None)
    tray.notify("Lost", "nobody hears it", None)
    qtbot.waitUntil(lambda: not tray._bus._is_opening)

    assert away.window.isVisible()


@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "nonsense", ""])
def test_without_a_bus_nothing_happens(away, tray, monkeypatch, address):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    away.bring_in(THREATS, 900)
    look(away)
    away.qtbot.waitUntil(lambda: tray._bus is not None and not tray._bus._is_opening)

    assert tray._bus._bus is None


def test_a_bus_without_such_a_service_is_no_trouble(bus, away, tray):
    away.bring_in(THREATS, 900)
    look(away)
    away.qtbot.waitUntil(lambda: tray._bus is not None and tray._bus._bus is not None)
    away.qtbot.waitUntil(lambda: tray._bus._waiting is None)
    away.settle()

    assert tray._bus._last == 0
