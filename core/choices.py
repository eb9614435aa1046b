"""What a person can choose about how the window looks and speaks; light enough to load first."""

from enum import StrEnum


class ThemeChoice(StrEnum):
    """How the window is coloured."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class LanguageChoice(StrEnum):
    """Which language the window speaks."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
