"""The typeface of the window: Inter where it is shipped, otherwise the system's own."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from core.paths import resources_dir
from ui.desktop.shipped_file import Shipped, shipped

_WANTED = "Inter"
_SUFFIXES = (".ttf", ".otf")


def load_fonts() -> tuple[str, ...]:
    """Register the shipped fonts and return their families, ours first; needs a QGuiApplication.

    Without shipped fonts it returns nothing and texts fall back to the system font.
    """
    families = {family for one in _fonts() for family in one.value}
    return tuple(sorted(families, key=lambda family: (family != _WANTED, family)))


def lost_fonts() -> tuple[str, ...]:
    """Return the names of the shipped fonts that are damaged."""
    return tuple(one.lost for one in _fonts() if one.lost)


def font_families() -> list[str]:
    """Return the families for text, best first; scripts they lack fall back to the system."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return [*load_fonts(), system]


def mono_families() -> list[str]:
    """Return the families for fingerprints."""
    return [QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()]


@cache
def _fonts() -> tuple[Shipped[list[str]], ...]:
    folder = resources_dir() / "fonts"
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(shipped(one, _register, []) for one in found if one.suffix.lower() in _SUFFIXES)


def _register(path: Path) -> list[str]:
    number = QFontDatabase.addApplicationFontFromData(path.read_bytes())
    if number < 0:
        raise ValueError(path)
    return QFontDatabase.applicationFontFamilies(number)
