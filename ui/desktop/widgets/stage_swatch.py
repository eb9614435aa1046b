"""A small square in the look of a stage, beside its words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.model import Stage
from ui.desktop.theme import Theme
from ui.desktop.widgets.stage_paint import paint_stage

_SIDE = 10


class StageSwatch(QWidget):
    """A square of 10."""

    def __init__(self, theme: Theme, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stage = stage
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_stage(self, stage: Stage) -> None:
        """Show the look of another stage."""
        self._stage = stage
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(self._theme.u(_SIDE), self._theme.u(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the square."""
        paint_stage(QPainter(self), self._theme, QRectF(self.rect()), self._stage)
