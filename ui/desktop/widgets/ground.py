"""Grounds, edges and focus frames: the shapes that painted widgets share."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.desktop.theme import Theme

FOCUS_WIDTH = 2
_FOCUS_GAP = 1


def paint_ground(
    painter: QPainter,
    rect: QRectF,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    radius: float = 0.0,
    width: float = 1.0,
    is_dashed: bool = False,
) -> None:
    """Paint a rounded ground whose edge lies wholly inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(Qt.PenStyle.NoPen)
    if edge is not None:
        pen = QPen(edge, width, Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine)
        rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def paint_focus(painter: QPainter, theme: Theme, rect: QRectF, radius: float) -> QRectF:
    """Paint the focus frame on the outer edge of `rect`; return what is left for the body."""
    paint_ground(painter, rect, edge=theme.color("accent"), radius=radius, width=FOCUS_WIDTH)
    inset = FOCUS_WIDTH + _FOCUS_GAP
    return rect.adjusted(inset, inset, -inset, -inset)
