"""How the stages of a priority look: colour each, and a texture where colour is not enough."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from core.model import Stage
from ui.desktop.theme import Theme

_ROLES = {
    Stage.SEVERITY: "heat",
    Stage.NEED: "need",
    Stage.SPREAD: "spread",
    Stage.WAITING: "wait",
    Stage.FLOOR: "heat",
}
_EDGED_FROM = 3.0
_STRIPE, _STRIPE_STEP = 2, 4
_DOT, _DOT_STEP = 1.5, 3


def paint_stage(painter: QPainter, theme: Theme, rect: QRectF, stage: Stage) -> None:
    """Fill `rect`: the floor is hatched; in high contrast spread is striped, waiting dotted."""
    colour = theme.color(_ROLES[stage])
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    if stage is Stage.FLOOR:
        _paint_hatched(painter, rect, colour)
    elif theme.is_contrast and stage is Stage.SPREAD:
        _paint_grid(painter, rect, colour, _STRIPE, _STRIPE_STEP, rect.height())
    elif theme.is_contrast and stage is Stage.WAITING:
        _paint_grid(painter, rect, colour, _DOT, _DOT_STEP, _DOT)
    else:
        painter.fillRect(rect, colour)
    painter.restore()


def _paint_hatched(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(rect, QBrush(colour, Qt.BrushStyle.BDiagPattern))
    if rect.width() >= _EDGED_FROM:
        painter.setPen(QPen(colour, 1))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_grid(
    painter: QPainter, rect: QRectF, colour: QColor, width: float, step: int, height: float
) -> None:
    for row in range(0, max(1, round(rect.height())), step if height < rect.height() else 1 << 16):
        for column in range(0, max(1, round(rect.width())), step):
            spot = QRectF(rect.left() + column, rect.top() + row, width, height)
            painter.fillRect(spot, colour)
