"""As when the window is started: English with its plurals, garbage collected on this thread."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.desktop.english_plurals import speak_english
from ui.desktop.garbage import GarbageKeeper


@pytest.fixture(autouse=True)
def _garbage_stays_on_this_thread(qapp: QApplication) -> Iterator[None]:
    keeper = GarbageKeeper()
    keeper.begin()
    yield
    keeper.collect_due()
    keeper.end()


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    speak_english(qapp)
