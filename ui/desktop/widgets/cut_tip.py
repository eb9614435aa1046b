"""The tooltip of a row that has no room for its words."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.desktop.widgets.safe_label import plain_tooltip


def show_cut(event: QHelpEvent, view: QWidget, said: str, *, is_cut: bool) -> bool:
    """Say the whole text where a row cuts it; return whether that was done."""
    if event.type() is not QEvent.Type.ToolTip or not is_cut:
        return False
    QToolTip.showText(event.globalPos(), plain_tooltip(said), view)
    return True
