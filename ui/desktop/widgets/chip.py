"""A small filter or act: icon and word in a rounded edge."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.chip_look import chip_size, paint_chip_words
from ui.desktop.widgets.ground import paint_focus, paint_ground
from ui.desktop.widgets.pressable import Pressable

_HEIGHT = 24


class Chip(Pressable):
    """Is pressed, checked if made checkable, or removed; what only says a fact is a Fact.

    The icon "x" stands behind the word: pressing the chip removes what it names.
    """

    def __init__(self, theme: Theme, icon: str, text: str, parent: QWidget | None = None) -> None:
        self._icon = icon
        super().__init__(theme, text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the room for icon and word; a very long word is elided."""
        return chip_size(self.theme, self._icon, self.text(), _HEIGHT, self._weight)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint edge, icon and word."""
        painter, theme = QPainter(self), self.theme
        body, radius = QRectF(self.rect()), theme.radius("badge")
        if self.hasFocus():
            body = paint_focus(painter, theme, body, radius)
        is_on = self.isChecked()
        ground = "select" if is_on else "hover" if self.is_hovered else "surface"
        edge = "accent" if is_on else "line-strong"
        paint_ground(painter, body, fill=theme.color(ground), edge=theme.color(edge), radius=radius)
        role = "text" if is_on else "text-2"
        paint_chip_words(painter, self, theme, self._icon, self.text(), role, self._weight)

    @property
    def _weight(self) -> int:
        return 500 if self.isCheckable() else 400
