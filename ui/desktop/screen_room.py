"""How much room the screen has for a window."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def screen_room(widget: QWidget) -> QSize:
    """Return what the screen under a widget leaves to windows.

    Not by `widget.screen()`: PySide takes what that returns for a child of the widget and destroys
    the screen together with it, some time later.
    """
    screen = QGuiApplication.screenAt(widget.mapToGlobal(widget.rect().center()))
    screen = screen or QGuiApplication.primaryScreen()
    return screen.availableGeometry().size() if screen else widget.size()
