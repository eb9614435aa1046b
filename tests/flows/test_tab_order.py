"""Tab meets what was made late where it stands, not at the end of the window."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from core.model import Action
from tests.flows.desk import INSULT, THREAT, Desk
from ui.desktop.inbox.filter_menu import FilterChoice
from ui.desktop.kit.kit_page import KitPage
from ui.desktop.settings.notices_page import NoticesPage
from ui.desktop.settings.settings_screen import SettingsPart
from ui.desktop.widgets.chip import Chip

_SAME_LINE = 8
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def walk(desk: Desk, start: QWidget, count: int) -> list[QWidget]:
    """Press Tab so often; return what had the keyboard."""
    start.setFocus()
    met = [start]
    for _ in range(count):
        desk.press("Tab")
        met.append(desk.focused)
    return met


def test_a_filter_that_is_in_force_comes_after_the_search_row(desk):
    filters = desk.inbox.list.filters
    filters.toggle(FilterChoice("languages", "en", "English"))
    desk.settle()

    met = walk(desk, filters.search, 3)

    assert met[1:3] == [filters._button, filters._order]
    assert isinstance(met[3], Chip)


def test_the_steps_of_a_macro_come_between_its_name_and_save(desk):
    desk.window.pages.open_settings("replies")
    page = desk.window.pages.settings.findChildren(KitPage)[0]
    page.macros.list.setFocus()
    desk.press("Return")
    form = page.macro_form

    met = walk(desk, form.name, 12)

    heights = [one.mapTo(form.widget(), QPoint(0, 0)).y() for one in met[: met.index(form.save)]]
    assert all(below > above - _SAME_LINE for above, below in pairwise(heights))
    assert len(heights) > 5


def test_the_texts_of_a_thread_come_with_it(open_desk, tmp_path):
    desk = open_desk([THREAT, INSULT])
    reading = desk.inbox.detail.reading
    desk.services.moderation.decide([desk.inbox.view.current_comment], action=Action.NOTE, note="x")
    desk.press("Return")
    assert desk.focused is reading

    met = walk(desk, reading, 1)

    assert reading.isAncestorOf(met[1])


def test_the_page_of_a_settings_part_comes_after_the_list(desk):
    desk.press("Ctrl+,", "Down", "Down", "Down", "Down", "Down", "Down", "Return")
    screen = desk.window.pages.settings
    assert screen.part is SettingsPart.NOTICES

    met = walk(desk, desk.focused, 1)

    [page] = screen.findChildren(NoticesPage)
    assert page.isAncestorOf(met[1])
