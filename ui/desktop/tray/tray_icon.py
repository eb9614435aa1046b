"""The icon in the tray: the mark, and in its corner by shape alone how things stand."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPixmap, QPolygonF

from ui.desktop.theme import Theme
from ui.desktop.widgets.brand_mark import paint_mark

_SIDES = (16, 22, 24, 32, 48, 64)
_BADGE = 0.56  # of the side
_GAP = 0.07


class Badge(StrEnum):
    """What the corner says: nothing, a triangle that something cannot wait, a moon for quiet."""

    NONE = "none"
    URGENT = "urgent"
    QUIET = "quiet"


def tray_icon(theme: Theme, badge: Badge) -> QIcon:
    """Return the icon in the colours in force, sharp in every size of a panel."""
    made = QIcon()
    for side in _SIDES:
        made.addPixmap(tray_pixmap(theme, badge, side))
    return made


def tray_pixmap(theme: Theme, badge: Badge, side: int) -> QPixmap:
    """Return the icon as a picture of `side` pixels."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, side, side), theme)
    if badge is not Badge.NONE:
        _paint_badge(painter, theme, badge, float(side))
    painter.end()
    return picture


def _paint_badge(painter: QPainter, theme: Theme, badge: Badge, side: float) -> None:
    """Cut the shape out of the mark with some room around it, then paint it: no ground is known."""
    size = side * _BADGE
    room = QRectF(side - size, side - size, size, size)
    gap = side * _GAP
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawRoundedRect(room.adjusted(-gap, -gap, gap, gap), size / 3, size / 3)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    if badge is Badge.URGENT:
        painter.setBrush(theme.color("heat"))
        painter.drawPolygon(_triangle(room))
        painter.setBrush(theme.color("surface"))
        _paint_mark_of_exclamation(painter, room)
    else:
        painter.setBrush(theme.color("accent"))
        painter.drawPath(_moon(room))


def _triangle(room: QRectF) -> QPolygonF:
    top = QPointF(room.center().x(), room.top())
    return QPolygonF([top, room.bottomRight(), room.bottomLeft()])


def _paint_mark_of_exclamation(painter: QPainter, room: QRectF) -> None:
    wide, middle = room.width() * 0.13, room.center().x()
    painter.drawRect(QRectF(middle - wide / 2, room.top() + room.height() * 0.36, wide, wide * 2.4))
    painter.drawRect(QRectF(middle - wide / 2, room.top() + room.height() * 0.78, wide, wide))


def _moon(room: QRectF) -> QPainterPath:
    whole, shadow = QPainterPath(), QPainterPath()
    whole.addEllipse(room)
    shadow.addEllipse(room.translated(room.width() * 0.36, -room.height() * 0.22))
    return whole.subtracted(shadow)
