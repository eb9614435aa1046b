"""One line of text at a place: as it reads by itself, wherever the window reads from."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def paint_line(
    painter: QPainter,
    place: QRect | QRectF,
    text: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """Paint plain text with the painter's font and pen; left and right are meant as such."""
    before = painter.layoutDirection()
    # A name or a handle keeps its own direction in a mirrored window.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(QRectF(place), int(_LINE | alignment), text)
    painter.setLayoutDirection(before)


def drop_beside(font: QFont, larger: QFont) -> float:
    """Return how much lower centred words stand than by themselves to share a larger baseline."""
    return (_above_middle(larger) - _above_middle(font)) / 2


def _above_middle(font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return metrics.ascent() - metrics.descent()
