"""No word is cut: text of 80 to 200 %, both languages, both ways to read, in small windows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from core.choices import LanguageChoice
from core.services import Services
from tests.access.cuts import cut, lasting
from tests.access.tour import Tour, a_morning
from tests.flows.desk import Desk
from ui.desktop.english_plurals import speak_english
from ui.desktop.history.history_column import HistoryColumn
from ui.desktop.languages import window_language
from ui.desktop.navigation import Page

# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

_SMALL, _USUAL = (1280, 720), (1440, 900)
_DIALOG = (1216, 684)  # the tests' screen is smaller than the one that is meant


@dataclass(frozen=True)
class Look:
    """How the window is looked at."""

    language: LanguageChoice
    text_size: int = 100
    size: tuple[int, int] = _SMALL
    is_mirrored: bool = False


LOOKS = {
    "english-80": Look(LanguageChoice.ENGLISH, text_size=80),
    "german": Look(LanguageChoice.GERMAN),
    "german-200": Look(LanguageChoice.GERMAN, text_size=200),
    "german-200-two-panes": Look(LanguageChoice.GERMAN, text_size=200, size=_USUAL),
    "right-to-left": Look(LanguageChoice.ENGLISH, is_mirrored=True),
}


every_look = pytest.mark.parametrize("look", LOOKS, indirect=True)
usual_looks = pytest.mark.parametrize("look", ["german", "right-to-left"], indirect=True)


@pytest.fixture
def look(request: pytest.FixtureRequest, qapp: QApplication, services: Services) -> Iterator[Look]:
    look = LOOKS[request.param]
    ways = Qt.LayoutDirection
    speak_english(qapp)
    chosen = replace(services.settings.current, text_size=look.text_size, language=look.language)
    services.settings.change(chosen)
    qapp.setLayoutDirection(ways.RightToLeft if look.is_mirrored else ways.LeftToRight)
    yield look
    window_language(qapp).speak(LanguageChoice.ENGLISH)
    qapp.setLayoutDirection(ways.LeftToRight)


@pytest.fixture
def first_desk(look: Look, qtbot, services: Services, clock, tmp_path) -> Iterator[Desk]:
    """The window of a profile that holds nothing yet."""
    desk = Desk(qtbot, services, clock, tmp_path)
    desk.window.resize(*look.size)
    desk.settle()
    yield desk
    desk.close()


@pytest.fixture
def tour(look: Look, qtbot, services: Services, clock, tmp_path) -> Iterator[Tour]:
    a_morning(services, clock, tmp_path)
    desk = Desk(qtbot, services, clock, tmp_path)
    desk.window.resize(*look.size)
    desk.settle()
    yield Tour(desk)
    desk.close()


@every_look
def test_no_word_is_cut(tour: Tour):
    found: dict[str, str] = {}
    for name, root in tour.everywhere():
        if isinstance(root, QDialog):
            root.resize(*_DIALOG)
            tour.desk.settle()
        if not isinstance(root, QMenu):  # Qt makes a menu as wide as its words
            for finding in lasting(root):
                found.setdefault(finding, name)
    assert not found, "\n" + "\n".join(f"{where}: {what}" for what, where in found.items())


@every_look
def test_no_word_of_the_first_start_is_cut(first_desk: Desk):
    window, found = first_desk.window, {}
    for page in Page:
        window.pages.show_page(page)
        first_desk.settle()
        found |= dict.fromkeys(lasting(window), str(page))
    window.pages.show_page(Page.INBOX)
    window.resize(round(620 * first_desk.services.settings.current.text_size / 100), 720)
    first_desk.settle()
    found |= dict.fromkeys(lasting(window), "one pane")
    assert not found, "\n" + "\n".join(f"{where}: {what}" for what, where in found.items())


@usual_looks
def test_a_cut_cell_is_noticed(tour: Tour):
    window = tour.desk.window
    window.pages.show_page(Page.HISTORY)
    tour.desk.settle()
    table = window.pages.history.table
    table.horizontalHeader().resizeSection(HistoryColumn.ACTION, 40)
    assert any("cell " in one for one in cut(window))


@usual_looks
def test_what_is_cut_is_noticed(tour: Tour):
    button = tour.desk.inbox.list.filters._order
    button.setFixedWidth(8)
    tour.desk.settle()
    assert any(repr(button.text()) in one for one in cut(tour.desk.window))
