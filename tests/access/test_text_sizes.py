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
from ui.desktop.languages import window_language

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


@pytest.fixture
def tour(
    request: pytest.FixtureRequest,
    qtbot,
    qapp: QApplication,
    services: Services,
    clock,
    tmp_path,
) -> Iterator[Tour]:
    look = LOOKS[request.param]
    ways = Qt.LayoutDirection
    speak_english(qapp)
    a_morning(services, clock, tmp_path)
    chosen = replace(services.settings.current, text_size=look.text_size, language=look.language)
    services.settings.change(chosen)
    qapp.setLayoutDirection(ways.RightToLeft if look.is_mirrored else ways.LeftToRight)
    desk = Desk(qtbot, services, clock, tmp_path)
    desk.window.resize(*look.size)
    desk.settle()
    yield Tour(desk)
    desk.close()
    window_language(qapp).speak(LanguageChoice.ENGLISH)
    qapp.setLayoutDirection(ways.LeftToRight)


@pytest.mark.parametrize("tour", LOOKS, indirect=True)
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


@pytest.mark.parametrize("tour", ["german", "right-to-left"], indirect=True)
def test_what_is_cut_is_noticed(tour: Tour):
    button = tour.desk.inbox.list.filters._order
    button.setFixedWidth(8)
    tour.desk.settle()
    assert any(repr(button.text()) in one for one in cut(tour.desk.window))
