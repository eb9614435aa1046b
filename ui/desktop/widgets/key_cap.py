"""The picture of a key, beside the word that it stands for."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_ground

_SIDE = 17
_PADDING = 4


def key_cap_size(theme: Theme, keys: str) -> QSize:
    """Return the size of a key cap; nothing for no keys."""
    if not keys:
        return QSize(0, 0)
    metrics = theme.metrics("micro", 500)
    side = max(theme.u(_SIDE), metrics.height())
    return QSize(max(side, metrics.horizontalAdvance(keys) + 2 * theme.u(_PADDING)), side)


def paint_key_cap(
    painter: QPainter, theme: Theme, rect: QRect, keys: str, colour: QColor | None = None
) -> None:
    """Paint a key cap; with `colour` edge and letters take it and the ground stays."""
    painter.save()
    paint_ground(
        painter,
        QRectF(rect),
        fill=None if colour else theme.color("surface"),
        edge=colour or theme.color("line"),
        radius=theme.radius("badge"),
    )
    painter.setFont(theme.font("micro", 500))
    painter.setPen(colour or theme.color("text-3"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, keys)
    painter.restore()


class KeyCap(QWidget):
    """A key cap alone. Screen readers skip it: the control that the key works says it."""

    def __init__(self, theme: Theme, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_keys(keys)
        theme.changed.connect(self.updateGeometry)

    def show_keys(self, keys: str) -> None:
        """Show these keys; without any the cap takes no room."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    @property
    def keys(self) -> str:
        """Return the keys shown."""
        return self._keys

    def sizeHint(self) -> QSize:
        """Return the size of the cap."""
        return key_cap_size(self._theme, self._keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap."""
        if self._keys:
            paint_key_cap(QPainter(self), self._theme, self.rect(), self._keys)
