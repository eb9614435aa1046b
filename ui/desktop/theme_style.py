"""Gives a theme to the application: Fusion, palette, font and the style sheet."""

import re
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from core.paths import resources_dir
from ui.desktop.theme import Theme
from ui.desktop.theme_palette import palette_of

_ROLE = re.compile(r"@([a-z][a-z0-9-]*)")
_SIZE = re.compile(r"\bu\(([0-9.]+)\)")
_FOLDER, _SHADE = "%icons%", "%shade%"


def dress(app: QApplication, theme: Theme) -> QObject:
    """Dress the application and keep following the theme while the returned object lives."""
    app.setStyle("Fusion")
    return _Dresser(app, theme)


def style_sheet_of(theme: Theme) -> str:
    """Return the style sheet: @role is a colour, u(n) a size at the text size in force."""
    sheet = _template().replace(_FOLDER, (resources_dir() / "icons").as_posix())
    sheet = sheet.replace(_SHADE, theme.shade.value)
    sheet = _ROLE.sub(lambda found: theme.color(found[1]).name(), sheet)
    return _SIZE.sub(lambda found: f"{theme.u(float(found[1]))}px", sheet)


class _Dresser(QObject):
    """Listens to the theme; owned by the application."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._app = app
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        # The sheet last: it makes every widget ask again for palette and font.
        self._app.setPalette(palette_of(self._theme))
        self._app.setFont(self._theme.font("body"))
        self._app.setStyleSheet(style_sheet_of(self._theme))


@cache
def _template() -> str:
    return (resources_dir() / "styles" / "parapet.qss").read_text("utf-8")
