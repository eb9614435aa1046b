"""The badge of a priority: always its number; the band by fill, edge and word."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.model import Band, Priority
from ui.desktop import words
from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_ground
from ui.desktop.widgets.safe_label import plain_tooltip

BADGE_WIDTH, BADGE_HEIGHT = 36, 22
_CONTRAST_EDGE = 2


def badge_size(theme: Theme) -> QSize:
    """Return the size of a badge."""
    metrics = theme.metrics("figures", 600)
    return QSize(
        max(theme.u(BADGE_WIDTH), metrics.horizontalAdvance("100") + theme.u(8)),
        max(theme.u(BADGE_HEIGHT), metrics.height() + 2),
    )


def paint_badge(painter: QPainter, theme: Theme, rect: QRect, value: float, band: Band) -> None:
    """Paint a badge: critical filled, high tinted, medium outlined, low plain."""
    painter.save()
    radius, room = theme.radius("badge"), QRectF(rect)
    if band is Band.CRITICAL:
        paint_ground(painter, room, fill=theme.color("heat"), radius=radius)
    elif band is Band.HIGH:
        width = _CONTRAST_EDGE if theme.is_contrast else 1
        tint, edge = theme.color("heat-tint"), theme.color("heat-line")
        paint_ground(painter, room, fill=tint, edge=edge, radius=radius, width=width)
    elif band is Band.MEDIUM:
        edge = theme.color("heat-line")
        paint_ground(painter, room, edge=edge, radius=radius, is_dashed=theme.is_contrast)
    role = {Band.CRITICAL: "on-heat", Band.LOW: "text-3"}.get(band, "heat")
    painter.setFont(theme.font("figures", 500 if band is Band.LOW else 600))
    painter.setPen(theme.color(role))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words.number(round(value)))
    painter.restore()


class PriorityBadge(QWidget):
    """Shows 0..100; screen readers hear "Priority 85, critical"."""

    def __init__(
        self,
        theme: Theme,
        value: float = 0.0,
        band: Band = Band.LOW,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_value(value, band)
        theme.changed.connect(self.updateGeometry)

    def show_priority(self, priority: Priority) -> None:
        """Show a priority."""
        self.show_value(priority.value, priority.band)

    def show_value(self, value: float, band: Band) -> None:
        """Show a number with its band."""
        self._value, self._band = value, band
        said = words.priority_words(value, band)
        self.setAccessibleName(said)
        self.setToolTip(plain_tooltip(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the badge."""
        return badge_size(self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge."""
        paint_badge(QPainter(self), self._theme, self.rect(), self._value, self._band)
