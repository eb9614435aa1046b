"""Icons: glyphs of the shipped Phosphor font, in any colour, sharp at every size and density."""

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap

from core.paths import resources_dir
from ui.desktop.shipped_file import Shipped, shipped

_SIZES = (12, 14, 16, 20, 24, 32, 48, 64)
_LETTER = 16
#: Stands for every icon where the icon font or its list of names cannot be used.
_DOT = "•"


def icon(name: str, colour: QColor, disabled: QColor | None = None) -> QIcon:
    """Return an icon by its Phosphor name ("tray"); an unknown name is a KeyError.

    Ask again after a theme change: the colour is fixed in the icon.
    """
    return _icon(name, colour.rgba(), (disabled or colour).rgba())


def paint_icon(painter: QPainter, spot: QRect | QRectF, name: str, colour: QColor) -> None:
    """Paint a glyph into the middle of `spot`; its shorter side is the size of the icon."""
    room = QRectF(spot)
    painter.save()
    painter.setFont(_font(round(min(room.width(), room.height()))))
    painter.setPen(colour)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, glyph(name))
    painter.restore()


def pixmap(name: str, colour: QColor, side: int, density: float = 1.0) -> QPixmap:
    """Return a glyph as a picture of `side` logical pixels for a screen of that density."""
    return _pixmap(name, colour.rgba(), side, density)


@cache
def glyph(name: str) -> str:
    """Return the character of an icon in the icon font, a dot where that cannot be used."""
    if lost_icon_files():
        return _DOT
    return shipped_names().value[name]


@cache
def lost_icon_files() -> tuple[str, ...]:
    """Return the names of the files of the icons that are missing or damaged."""
    return tuple(one.lost for one in (shipped_names(), shipped_family()) if one.lost)


@lru_cache(maxsize=512)
def _icon(name: str, rgba: int, disabled_rgba: int) -> QIcon:
    made = QIcon()
    densities = {1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    for side in _SIZES:
        for density in sorted(densities):
            made.addPixmap(_pixmap(name, rgba, side, density), QIcon.Mode.Normal)
            made.addPixmap(_pixmap(name, disabled_rgba, side, density), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=4096)
def _pixmap(name: str, rgba: int, side: int, density: float) -> QPixmap:
    picture = QPixmap(round(side * density), round(side * density))
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint_icon(painter, QRectF(0, 0, side, side), name, QColor.fromRgba(rgba))
    painter.end()
    return picture


@cache
def shipped_names() -> Shipped[Mapping[str, str]]:
    """Read which letter of the icon font each icon is."""
    return shipped(resources_dir() / "icons" / "phosphor-regular.json", _read_names, {})


@cache
def shipped_family() -> Shipped[str]:
    """Load the icon font; its family, "" for the font of the system."""
    return shipped(resources_dir() / "icons" / "phosphor-regular.ttf", _load_family, "")


def _read_names(path: Path) -> Mapping[str, str]:
    names = {
        name: chr(int(code, _LETTER)) for name, code in json.loads(path.read_text("utf-8")).items()
    }
    if not names:
        raise ValueError(path)
    return names


def _load_family(path: Path) -> str:
    number = QFontDatabase.addApplicationFontFromData(path.read_bytes())
    return QFontDatabase.applicationFontFamilies(number)[0]


@lru_cache(maxsize=64)
def _font(side: int) -> QFont:
    font = QFont(shipped_family().value)
    font.setPixelSize(max(1, side))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
