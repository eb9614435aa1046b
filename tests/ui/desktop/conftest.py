"""The window speaks English with its plurals, as when it is started."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.desktop.english_plurals import speak_english


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    speak_english(qapp)
