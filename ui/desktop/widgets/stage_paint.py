"""How the stages of a priority look: colour each, and a texture where colour is not enough."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from core.model import Stage
from ui.desktop.theme import Theme

_ROLES = {
    Stage.SEVERITY: "heat",
    Stage.NEED: "need",
    Stage.SPREAD: "spread",
    Stage.WAITING: "wait",
    Stage.FLOOR: "heat",
}
_CONTRAST_TEXTURES = {
    Stage.SPREAD: Qt.BrushStyle.VerPattern,
    Stage.WAITING: Qt.BrushStyle.Dense6Pattern,
}
_EDGED_FROM = 3.0


def paint_stage(painter: QPainter, theme: Theme, rect: QRectF, stage: Stage) -> None:
    """Fill `rect` as this stage; the floor is hatched in every theme."""
    colour = theme.color(_ROLES[stage])
    texture = Qt.BrushStyle.SolidPattern
    if stage is Stage.FLOOR:
        texture = Qt.BrushStyle.BDiagPattern
    elif theme.is_contrast:
        texture = _CONTRAST_TEXTURES.get(stage, texture)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(rect, QBrush(colour, texture))
    if texture is not Qt.BrushStyle.SolidPattern and rect.width() >= _EDGED_FROM:
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()
