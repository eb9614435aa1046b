"""The start of the window over a profile that gives trouble: it is said there, with a way on."""

import sys
from dataclasses import replace

import pytest

from core.services import build_services
from core.storage.store import DATABASE
from core.task import Task
from ui.desktop.app import Start
from ui.desktop.tray.system_tray import SystemTray

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture
def start(qapp, profile, clock, monkeypatch):
    """Start the window over the profile, as `run` does."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = []

    def begin():
        start = Start(qapp, lambda: build_services(profile, clock=clock), profile)
        made.append(start)
        return start

    yield begin
    for start in made:
        start.close()
        for window in (start._waiting, start._window):
            if window is not None:
                window.close()
    qapp.setStyleSheet("")


@pytest.fixture
def damaged(profile, clock, tmp_path):
    services = build_services(profile, clock=clock)
    (tmp_path / "week.csv").write_text("id,text\n1,hello there\n")
    services.importing.run(tmp_path / "week.csv", task=Task())
    services.backups.make()
    services.close()
    (profile / DATABASE).write_bytes(b"no database " * 400)


def test_a_damaged_profile_goes_on_from_its_backup_by_one_button(
    qtbot, start, damaged, profile, capsys
):
    begun = start()
    qtbot.waitUntil(lambda: begun._state.title == "The inbox could not be opened")
    assert "is damaged" in capsys.readouterr().err
    assert [button.text() for button in begun._state.buttons] == ["Go on with the backup", "Close"]

    begun._state.buttons[0].click()

    qtbot.waitUntil(lambda: begun._window is not None)
    assert begun._services.history.total() == 0
    assert [line.kind for line in begun._services.log.entries()][:1] == ["restore"]
    assert list(profile.glob("parapet-damaged-*.db"))


def test_without_a_backup_there_is_only_the_sentence(qtbot, start, damaged, profile):
    for backup in (profile / "backups").iterdir():
        backup.unlink()
    begun = start()

    qtbot.waitUntil(lambda: bool(begun._state.buttons))
    assert [button.text() for button in begun._state.buttons] == ["Close"]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "This plugin does not support")
def test_the_end_of_the_app_ends_a_window_that_stays_in_the_tray(
    qtbot, start, profile, clock, monkeypatch
):
    monkeypatch.setattr(SystemTray, "is_there", lambda _: True)
    services = build_services(profile, clock=clock)
    settings = services.settings
    settings.change(replace(settings.current, is_kept_in_tray=True))
    services.close()
    begun = start()
    qtbot.waitUntil(lambda: begun._window is not None)
    window = begun._window
    window.close()
    assert not window.isVisible()
    assert begun._services.settings.current.is_kept_in_tray

    begun._instance.raised.emit()  # as a second start asks
    assert window.isVisible()

    begun.close()
    assert not window.isVisible()
    assert begun._services.store.is_closed
