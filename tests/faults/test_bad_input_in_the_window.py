"""Files edited by hand into nonsense: the window starts, says it, and goes on with defaults."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow

from core.services import build_services
from core.settings import Settings
from tests.flows.conftest import _garbage_stays_on_this_thread
from tests.flows.desk import Desk
from ui.desktop.navigation import Page

__all__ = ["_garbage_stays_on_this_thread"]
# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
NONSENSE = (
    "{",
    "[[[[",
    "\x00\x01\x02",
    "text_size = 'huge'\ntheme = 7\nkeys = [1]\nweights = 'heavy'\n[roles]\na = 1\n",
    "text_size = 1e300\ncalm_every = -5\nmorning = '25:99'\nlanguage = 'tlh'\n",
    "mask_from = nan\nunknown = 3\n[text_size.a.b.c]\nd = []\n",
    "text_size = " + "9" * 5_000 + "\n[keys]\napprove = 'H'\nnobody = 'Q'\nhide = 5\n",
    "text_size = " + "[" * 5_000,
)


def opened(qtbot, profile, clock, tmp_path):
    services = build_services(profile, clock=clock)
    return services, Desk(qtbot, services, clock, tmp_path)


@pytest.mark.parametrize("content", NONSENSE, ids=range(len(NONSENSE)))
def test_settings_edited_into_nonsense_are_said_once(qtbot, profile, clock, tmp_path, content):
    build_services(profile, clock=clock).close()
    (profile / "settings.toml").write_text(content, encoding="utf-8")

    services, desk = opened(qtbot, profile, clock, tmp_path)

    assert desk.window.isVisible()
    assert desk.window.notice.isVisible()
    said = desk.window.notice.accessibleName()
    assert "setting" in said.lower()
    assert len(said) < 400
    assert services.settings.current.text_size == Settings().text_size
    desk.close()
    services.close()


def test_a_window_from_another_screen_opens_on_this_one(qtbot, profile, clock, tmp_path):
    services, desk = opened(qtbot, profile, clock, tmp_path)
    desk.close()
    far = QMainWindow()
    far.setGeometry(30_000, -20_000, 9_000, 9_000)
    memory = QSettings(str(profile / "window.ini"), QSettings.Format.IniFormat)
    memory.setValue("window/geometry", far.saveGeometry())
    memory.setValue("window/page", "nowhere")
    memory.setValue("inbox/list", "4:999999 3:-7 9:1")
    memory.sync()

    services.close()
    services, desk = opened(qtbot, profile, clock, tmp_path)

    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersects(desk.window.frameGeometry())
    assert desk.window.pages.page is Page.INBOX
    assert desk.inbox.list.width() < desk.window.width()
    assert desk.window.notice.sentence.startswith("The screen that the window stood on")
    desk.close()
    services.close()


def test_a_place_of_the_window_that_is_none_is_said(qtbot, profile, clock, tmp_path):
    build_services(profile, clock=clock).close()
    (profile / "window.ini").write_text("[window]\ngeometry=left of the door\n", encoding="utf-8")

    services, desk = opened(qtbot, profile, clock, tmp_path)

    assert desk.window.isVisible()
    assert "cannot be read from “window.ini”" in desk.window.notice.sentence
    desk.close()

    again = Desk(qtbot, services, clock, tmp_path)  # closing wrote a place that is one
    assert not again.window.notice.isVisible()
    again.close()
    services.close()
