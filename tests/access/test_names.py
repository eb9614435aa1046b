"""The walk over everything that can be seen: named, said in sentences, reached by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMenu, QWidget

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
    def wrong(root: QWidget) -> set[str]:
        if isinstance(root, QMenu):
            return entries_without_words(root)
        return badly_named(root) | rows_without_sentence(root)

    places = walk(tour, wrong)
    assert len(places) > 50


def test_tab_gets_to_everything(tour: Tour):
    walk(tour, not_reached)


def test_whatever_has_the_keyboard_shows_it(tour: Tour):
    walk(tour, without_focus_mark)


def walk(tour: Tour, look: Callable[[QWidget], set[str]]) -> list[str]:
    """Look everywhere; fail with all that was found, each with where it was found first."""
    places: list[str] = []
    found: dict[str, str] = {}
    for name, root in tour.everywhere():
        places.append(name)
        if not isinstance(root, QMenu) or look.__name__ == "wrong":
            for finding in look(root):
                found.setdefault(finding, name)
    assert not found, "\n" + "\n".join(f"{where}: {what}" for what, where in found.items())
    return places


def test_an_empty_profile_is_named_and_reached_too(open_desk):
    desk = open_desk(())
    page = desk.window.pages.currentWidget()
    assert isinstance(page, FirstStart)

    assert badly_named(desk.window) == set()
    assert not_reached(desk.window) == set()
