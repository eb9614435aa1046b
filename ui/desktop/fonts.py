"""The typeface of the window: Inter where it is shipped, otherwise the system's own."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from core.paths import resources_dir

_WANTED = "Inter"
_SUFFIXES = (".ttf", ".otf")


def load_fonts() -> tuple[str, ...]:
    """Register the shipped fonts and return their families, ours first; needs a QGuiApplication.

    Without shipped fonts it returns nothing and texts fall back to the system font.
    """
    return _registered()


def font_families() -> list[str]:
    """Return the families for text, best first; scripts they lack fall back to the system."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return [*_registered(), system]


def mono_families() -> list[str]:
    """Return the families for fingerprints."""
    return [QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()]


@cache
def _registered() -> tuple[str, ...]:
    folder = resources_dir() / "fonts"
    families: set[str] = set()
    if folder.is_dir():
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() in _SUFFIXES:
                families.update(_register(path.read_bytes()))
    return tuple(sorted(families, key=lambda family: (family != _WANTED, family)))


def _register(data: bytes) -> list[str]:
    number = QFontDatabase.addApplicationFontFromData(data)
    return QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
