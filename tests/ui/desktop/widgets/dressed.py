"""A theme over the running application, taken off again afterwards."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from core.choices import ThemeChoice
from ui.desktop.theme import Theme, build_theme
from ui.desktop.theme_style import dress


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = build_theme(ThemeChoice.LIGHT)
    dresser = dress(qapp, theme)
    yield theme
    theme.changed.disconnect()
    dresser.deleteLater()
    qapp.setStyleSheet("")
