"""The walk over everything that can be seen: named, said in sentences, reached by keys."""

import pytest
from PySide6.QtWidgets import QMenu

from core.task import Task
from tests.access.checks import (
    badly_named,
    entries_without_words,
    not_reached,
    rows_without_sentence,
    without_focus_mark,
)
from tests.access.tour import Tour
from ui.desktop.first_start import FirstStart

# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def test_everything_that_can_be_worked_has_a_name_and_every_row_is_a_sentence(tour: Tour):
    found = {}
    places = []
    for name, root in tour.everywhere():
        places.append(name)
        wrong = badly_named(root) | rows_without_sentence(root)
        if isinstance(root, QMenu):
            wrong |= entries_without_words(root)
        if wrong:
            found[name] = sorted(wrong)

    assert found == {}
    assert len(places) > 50


def test_tab_gets_to_everything(tour: Tour):
    found = {}
    for name, root in tour.everywhere():
        if not isinstance(root, QMenu) and (left := not_reached(root)):
            found[name] = sorted(left)

    assert found == {}


def test_whatever_has_the_keyboard_shows_it(tour: Tour):
    found = {}
    for name, root in tour.everywhere():
        if not isinstance(root, QMenu) and (blind := without_focus_mark(root)):
            found[name] = sorted(blind)

    assert found == {}


def test_an_empty_profile_is_named_and_reached_too(open_desk):
    desk = open_desk(())
    page = desk.window.pages.currentWidget()
    assert isinstance(page, FirstStart)

    assert badly_named(desk.window) == set()
    assert not_reached(desk.window) == set()
