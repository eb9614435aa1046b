"""Text of 80 to 200 % in a window of 1280 × 720: no word is cut."""

from dataclasses import replace
from itertools import chain

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from core.services import Services
from tests.access.cuts import cut
from tests.access.tour import Tour, a_morning
from tests.flows.desk import Desk
from ui.desktop.english_plurals import speak_english

# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.mark.parametrize("size", [80, 200])
def test_no_word_is_cut(qtbot, qapp, services: Services, clock, tmp_path, size, request):
    speak_english(qapp)
    a_morning(services, clock, tmp_path)
    services.settings.change(replace(services.settings.current, text_size=size))
    desk = Desk(qtbot, services, clock, tmp_path)
    desk.window.resize(1280, 720)
    desk.settle()
    request.addfinalizer(desk.close)
    found: dict[str, str] = {}
    tour = Tour(desk)
    # In one pane, as at 200 %, the list and the comment take turns: other ways by keys.
    walks = [tour.pages(), tour.dialogs()] if size > 150 else [tour.everywhere()]
    for name, root in chain(*walks):
        if isinstance(root, QDialog):
            root.resize(1216, 684)  # the tests' screen is smaller than the one that is meant
            desk.settle()
        if not isinstance(root, QMenu):
            for finding in lasting(root):
                found.setdefault(finding, name)
    assert not found, "\n" + "\n".join(f"{where}: {what}" for what, where in found.items())


def lasting(root: QWidget) -> set[str]:
    """Return what is cut once the layouts have come to rest."""
    for _ in range(10):
        if not (found := cut(root)):
            break
        QTest.qWait(20)
    return found
