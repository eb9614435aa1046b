"""An icon beside words; screen readers skip it, because a word always says the same."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme


class IconLabel(QWidget):
    """`size` in pixels at 100 % text size; `role` is its colour."""

    def __init__(
        self,
        theme: Theme,
        icon_name: str,
        role: str = "text-2",
        size: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._role = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def icon_name(self) -> str:
        """Return the icon shown."""
        return self._icon_name

    def show_icon(self, icon_name: str, role: str | None = None) -> None:
        """Show another icon, in another colour if given."""
        self._icon_name = icon_name
        self._role = role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square of the icon."""
        side = self._theme.u(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        side = self._theme.u(self._size)
        spot = QRect(0, 0, side, side)
        spot.moveCenter(self.rect().center())
        paint_icon(QPainter(self), spot, self._icon_name, self._theme.color(self._role))
