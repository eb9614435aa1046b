"""A field of many lines that leaves the room it does not need to the page."""

from PySide6.QtWidgets import QPlainTextEdit

from ui.desktop.theme import Theme

_LEAST, _AROUND = 4, 20


def fit_lines(theme: Theme, field: QPlainTextEdit, lines: int) -> None:
    """Let a field grow to so many lines and no further; a few more lines are always there."""
    high = field.fontMetrics().lineSpacing() * max(_LEAST, lines + 1)
    field.setMaximumHeight(high + theme.u(_AROUND))
