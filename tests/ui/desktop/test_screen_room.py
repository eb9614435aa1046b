import ast
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.desktop.screen_room import screen_room

UI = Path(__file__).parents[3] / "ui"


def test_the_room_is_that_of_the_screen(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)

    assert screen_room(widget).width() > 100
    assert screen_room(widget).height() > 100


def test_a_widget_is_never_asked_for_its_screen():
    """PySide would destroy the screen with the widget, and the next paint would crash."""
    asking = [
        f"{path.name}:{node.lineno}"
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "screen"
    ]

    assert asking == []
