"""One linked account on its page: what can be done about it has room in large letters, too."""

from dataclasses import replace

import pytest

from core.settings import LanguageChoice
from tests.access.cuts import lasting
from tests.flows.conftest import open_desk, services
from tests.media_world import ACCOUNT
from tests.screenshots.pictured import bring_pictures
from ui.desktop.languages import window_language
from ui.desktop.settings.account_panel import AccountPanel
from ui.desktop.settings.form import SettingsPage

__all__ = ["open_desk", "services"]
_NARROW = 620


@pytest.fixture
def german_200(services, qapp):
    """German at twice the size, where words are longest."""
    large = replace(services.settings.current, text_size=200, language=LanguageChoice.GERMAN)
    services.settings.change(large)
    yield
    window_language(qapp).speak(LanguageChoice.ENGLISH)


@pytest.mark.parametrize("state", ["linked", "paused", "sign_in_lost"])
def test_in_a_narrow_place_its_buttons_go_on_in_a_second_line(
    german_200, open_desk, services, qtbot, state
):
    desk = open_desk(())
    bring_pictures(services)
    row = next(one for one in services.accounts.all() if one.account.id == ACCOUNT)
    panel = AccountPanel(desk.window.context, replace(row, state=state))
    page = SettingsPage(desk.window.context.theme, "", "")
    page.form.addWidget(panel)
    qtbot.addWidget(page)
    page.resize(_NARROW, 1000)
    page.show()
    desk.settle()

    assert panel.unlink.isVisible()
    assert lasting(page) == set()

    panel.unlink.click()
    desk.settle()
    assert panel.drop_comments.isVisible()
    assert lasting(page) == set()
