"""A small fact in a rounded edge: a label, so that nobody takes it for a button."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.chip_look import chip_size, paint_chip_words
from ui.desktop.widgets.ground import paint_ground
from ui.desktop.widgets.safe_label import SafeLabel

_HEIGHT = 22


class Fact(SafeLabel):
    """Says a fact with its icon; a screen reader reads it as text."""

    def __init__(self, theme: Theme, icon: str, text: str, parent: QWidget | None = None) -> None:
        self.theme = theme
        self._icon = icon
        super().__init__(text, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._take_theme)

    def show_words(self, icon: str, text: str) -> None:
        """Show another fact."""
        self._icon = icon
        self.say(text)
        self._take_theme()

    def sizeHint(self) -> QSize:
        """Return the room for icon and word; a very long word is elided."""
        return chip_size(self.theme, self._icon, self.text(), _HEIGHT, 400)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint edge, icon and word."""
        painter, theme = QPainter(self), self.theme
        fill, edge = theme.color("surface"), theme.color("line")
        paint_ground(
            painter, QRectF(self.rect()), fill=fill, edge=edge, radius=theme.radius("badge")
        )
        paint_chip_words(painter, self, theme, self._icon, self.text(), "text-2", 400)

    def _take_theme(self) -> None:
        self.updateGeometry()
        self.update()
