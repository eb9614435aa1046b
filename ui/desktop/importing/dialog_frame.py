"""How a dialog with steps is laid out: steps on the left, the page, the foot below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.parts import Rule
from ui.desktop.screen_room import screen_room
from ui.desktop.theme import Theme
from ui.desktop.widgets.one_of import OneOf
from ui.desktop.widgets.pane_area import PaneArea

_MARGIN = 48
_STEPS_FROM = 700


def fit_dialog(dialog: QDialog, width_px: int, height_px: int) -> None:
    """Give a dialog its size, but never more than the screen has."""
    room = screen_room(dialog)
    dialog.resize(min(width_px, room.width() - _MARGIN), min(height_px, room.height() - _MARGIN))


def lay_out_dialog(
    dialog: QDialog, theme: Theme, steps: QWidget, pages: OneOf, foot: QWidget
) -> None:
    """Put the three parts into the dialog with hairlines between them."""
    upper = _Upper(theme, steps, page_ground(theme, pages))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(upper, 1)
    column.addWidget(Rule(theme))
    column.addWidget(foot)


class _Upper(QWidget):
    """The steps beside the page; where room is short the page has it alone."""

    def __init__(self, theme: Theme, steps: QWidget, page: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._aside = (steps, Rule(theme, is_upright=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in self._aside:
            row.addWidget(part)
        row.addWidget(page, 1)

    def minimumSizeHint(self) -> QSize:
        """Return little: the page scrolls, and the steps go."""
        return QSize(self._theme.u(280), self._theme.u(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the steps where both have room."""
        super().resizeEvent(event)
        for part in self._aside:
            part.setVisible(self.width() >= self._theme.u(_STEPS_FROM))


def page_ground(theme: Theme, pages: OneOf) -> QWidget:
    """Return the pages on the ground of things to read; each scrolls where text is large."""
    ground = QWidget()
    room = QVBoxLayout(ground)
    room.setContentsMargins(*[theme.u(n) for n in (28, 24, 28, 20)])
    room.addWidget(pages)
    area = PaneArea(theme)
    area.setObjectName("surface")
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands on the pages has the keyboard
    area.setWidget(ground)
    pages.turned.connect(lambda: area.verticalScrollBar().setValue(0))
    return area
