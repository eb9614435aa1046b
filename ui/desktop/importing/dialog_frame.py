"""How a dialog with steps is laid out: steps on the left, the page, the foot below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.parts import Rule
from ui.desktop.screen_room import screen_room
from ui.desktop.theme import Theme
from ui.desktop.widgets.pane_area import PaneArea

_MARGIN = 48


def fit_dialog(dialog: QDialog, width_px: int, height_px: int) -> None:
    """Give a dialog its size, but never more than the screen has."""
    room = screen_room(dialog)
    dialog.resize(min(width_px, room.width() - _MARGIN), min(height_px, room.height() - _MARGIN))


def lay_out_dialog(
    dialog: QDialog, theme: Theme, steps: QWidget, pages: QWidget, foot: QWidget
) -> None:
    """Put the three parts into the dialog with hairlines between them."""
    upper = QHBoxLayout()
    upper.setSpacing(0)
    upper.addWidget(steps)
    upper.addWidget(Rule(theme, is_upright=True))
    upper.addWidget(page_ground(theme, pages), 1)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(upper, 1)
    column.addWidget(Rule(theme))
    column.addWidget(foot)


def page_ground(theme: Theme, pages: QWidget) -> QWidget:
    """Return the pages on the ground of things to read; they scroll where text is large."""
    ground = QWidget()
    room = QVBoxLayout(ground)
    room.setContentsMargins(*[theme.u(n) for n in (28, 24, 28, 20)])
    room.addWidget(pages)
    area = PaneArea(theme)
    area.setObjectName("surface")
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands on the pages has the keyboard
    area.setWidget(ground)
    return area
