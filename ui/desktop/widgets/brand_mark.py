"""The mark of Parapet: a battlement on the accent colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_ground

_SIDE = 28
_GRID = 28.0
_BATTLEMENT = (
    (7, 21), (7, 9), (10.5, 9), (10.5, 12), (12.25, 12), (12.25, 9), (15.75, 9), (15.75, 12),
    (17.5, 12), (17.5, 9), (21, 9), (21, 21),
)  # fmt: skip


class BrandMark(QWidget):
    """A square of 28."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(self._theme.u(_SIDE), self._theme.u(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        paint_mark(QPainter(self), QRectF(self.rect()), self._theme)


def paint_mark(painter: QPainter, room: QRectF, theme: Theme) -> None:
    """Paint the mark into a square."""
    radius = theme.radius("control") * room.width() / theme.u(_SIDE)
    paint_ground(painter, room, fill=theme.color("accent"), radius=radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("on-accent"))
    scale = room.width() / _GRID
    painter.drawPolygon(QPolygonF([QPointF(x * scale, y * scale) for x, y in _BATTLEMENT]))
