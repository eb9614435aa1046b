"""How the system wants windows to look."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def system_look() -> tuple[bool, bool]:
    """Return whether the system is dark, and whether it asks for high contrast."""
    hints = QGuiApplication.styleHints()
    is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    access = getattr(hints, "accessibility", None)
    wants = getattr(Qt, "ContrastPreference", None)
    if access is None or wants is None:
        return is_dark, False
    return is_dark, access().contrastPreference() is wants.HighContrast
