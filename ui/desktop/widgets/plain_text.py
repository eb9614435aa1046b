"""One line of text at a place: as it reads by itself, wherever the window reads from."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def paint_line(
    painter: QPainter,
    place: QRect,
    text: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """Paint plain text with the painter's font and pen; left and right are meant as such."""
    before = painter.layoutDirection()
    # A name or a handle keeps its own direction in a mirrored window.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(place, int(_LINE | alignment), text)
    painter.setLayoutDirection(before)
