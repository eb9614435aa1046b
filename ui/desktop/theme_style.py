"""Gives a theme to the application: Fusion, palette, font and the style sheet."""

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from core.paths import resources_dir
from ui.desktop.shipped_file import Shipped, shipped
from ui.desktop.theme import Theme
from ui.desktop.theme_palette import palette_of
from ui.desktop.theme_tokens import Shade, load_tokens

_ROLE = re.compile(r"@([a-z][a-z0-9-]*)")
_SIZE = re.compile(r"\bu\(([0-9.]+)\)(?:\+([0-9]+))?")
_FOLDER, _SHADE = "%icons%", "%shade%"
_PICTURE = re.compile(_FOLDER + r"/([\w-]+%shade%\.svg)")
_SVG, _FIRST_BYTES = b"<svg", 200


def dress(app: QApplication, theme: Theme) -> QObject:
    """Dress the application and keep following the theme while the returned object lives."""
    app.setStyle("Fusion")
    return _Dresser(app, theme)


def style_sheet_of(theme: Theme) -> str:
    """Return the style sheet: @role is a colour, u(n)+1 a size at the text size, and a pixel."""
    sheet = shipped_sheet().value.replace(_FOLDER, (resources_dir() / "icons").as_posix())
    sheet = sheet.replace(_SHADE, theme.shade.value)
    sheet = _ROLE.sub(lambda found: theme.color(found[1]).name(), sheet)
    return _SIZE.sub(lambda found: f"{theme.u(float(found[1])) + int(found[2] or 0)}px", sheet)


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
def shipped_sheet() -> Shipped[str]:
    """Read the sheet; without one that can be used, Fusion and the palette have to do."""
    return shipped(resources_dir() / "styles" / "parapet.qss", _read, "")


def lost_pictures() -> tuple[str, ...]:
    """Return the names of the pictures in the sheet that are missing, or are none."""
    names = dict.fromkeys(_PICTURE.findall(shipped_sheet().value))
    files = [name.replace(_SHADE, shade) for name in names for shade in Shade]
    looked_at = (shipped(resources_dir() / "icons" / one, _check_picture, None) for one in files)
    return tuple(one.lost for one in looked_at if one.lost)


def _read(path: Path) -> str:
    sheet = path.read_text("utf-8")
    unknown = set(_ROLE.findall(sheet)) - set(load_tokens().colours)
    if unknown or "{" not in sheet or sheet.count("{") != sheet.count("}"):
        raise ValueError(path)
    return sheet


def _check_picture(path: Path) -> None:
    with path.open("rb") as file:
        if _SVG not in file.read(_FIRST_BYTES):
            raise ValueError(path)
