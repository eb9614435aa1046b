from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from core.services import Services
from tests.access.tour import Tour, a_morning
from tests.conftest import Clock
from tests.flows.conftest import _garbage_stays_on_this_thread, open_desk, services
from tests.flows.desk import Desk
from ui.desktop.english_plurals import speak_english

__all__ = ["_garbage_stays_on_this_thread", "open_desk", "services"]


@pytest.fixture
def tour(qtbot, qapp: QApplication, services: Services, clock: Clock, tmp_path) -> Iterator[Tour]:
    """The window over a morning's work: every kind of row, every page with something on it."""
    speak_english(qapp)
    a_morning(services, clock, tmp_path)
    desk = Desk(qtbot, services, clock, tmp_path)
    yield Tour(desk)
    desk.close()
