"""Looks the words up that are marked for Linguist in this folder."""

from PySide6.QtCore import QCoreApplication


def translated(words: str) -> str:
    """Return words of the context "Words" in the language of the window."""
    return QCoreApplication.translate("Words", words)
