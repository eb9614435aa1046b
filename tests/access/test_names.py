"""The walk over everything that can be seen: named, said in sentences, reached by keys."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

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


LOOKS: dict[str, Callable[[QWidget], set[str]]] = {
    "without a name, or a row that is no sentence": lambda root: (
        badly_named(root) | rows_without_sentence(root)
    ),
    "looks the same with the keyboard": without_focus_mark,
    "not reached by Tab": not_reached,
}


def test_everything_is_named_and_shows_the_keyboard_to_which_tab_brings_it(tour: Tour):
    places: list[str] = []
    found: dict[str, str] = {}
    for name, root in tour.everywhere():
        places.append(name)
        for finding in wrong_with(root):
            found.setdefault(finding, name)
    assert not found, "\n" + "\n".join(f"{where}: {what}" for what, where in found.items())
    assert len(places) > 50


def wrong_with(root: QWidget) -> Iterator[str]:
    """Look at one place in every way; each finds the keyboard where the place had it."""
    if isinstance(root, QMenu):
        yield from entries_without_words(root)
        return
    focus = QApplication.focusWidget()
    for what, look in LOOKS.items():
        for finding in look(root):
            yield f"{what}: {finding}"
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus()


def test_an_empty_profile_is_named_and_reached_too(open_desk):
    desk = open_desk(())
    page = desk.window.pages.currentWidget()
    assert isinstance(page, FirstStart)

    assert badly_named(desk.window) == set()
    assert not_reached(desk.window) == set()
