"""The pages of the real window: the inbox at once, the others when they are first asked for."""

import pytest

from core.services import build_services
from core.task import Task
from ui.desktop.app import build_window
from ui.desktop.menu_button import MenuButton
from ui.desktop.navigation import Page

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(qtbot, qapp, profile, clock, tmp_path):
    services = build_services(profile, clock=clock)
    (tmp_path / "week.csv").write_text("id,text\n1,When do you open?\n2,You are fools\n")
    services.importing.run(tmp_path / "week.csv", task=Task())
    window = build_window(services, clock=clock)
    window.show()
    qtbot.waitUntil(lambda: window.background.is_idle)
    yield window
    window.close()
    services.close()
    qapp.setStyleSheet("")


def test_every_page_comes_to_the_front_however_often_it_is_asked_for(window):
    for page in [*Page, *reversed(Page)]:
        window.pages.show_page(page)
        assert window.pages.currentWidget() is not None
        assert window.pages.currentWidget() is window.pages._screen(page)


def test_a_page_that_is_made_late_has_the_menu_of_a_narrow_window(qtbot, window):
    window.resize(700, 700)
    window.pages.show_page(Page.HISTORY)
    button = window.pages.history.findChild(MenuButton)
    qtbot.waitUntil(button.isVisible)

    button.click()

    assert window.beside.drawer.is_open


def test_settings_that_were_never_opened_stay_away_when_the_text_grows(qtbot, window):
    window._rebuild()
    assert not window.pages.has_settings
    window.pages.show_page(Page.SETTINGS)
    window._rebuild()
    assert window.pages.currentWidget() is window.pages.settings
