"""How chips are painted, those that are pressed and those that only say a fact."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget

from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.plain_text import paint_line
from ui.desktop.widgets.pressable import text_width

#: The icon that stands behind the word: pressing the chip removes what it names.
REMOVE = "x"
_ICON = 14
_SIDE, _GAP = 7, 5
_WIDEST = 280


def chip_size(theme: Theme, icon: str, text: str, height: int, weight: int) -> QSize:
    """Return the room for icon and word; a very long word is elided."""
    metrics = theme.metrics("caption", weight)
    beside = theme.u(_ICON) + (theme.u(_GAP) if text else 0) if icon else 0
    width = beside + text_width(metrics, text) + 2 * theme.u(_SIDE)
    return QSize(min(width, theme.u(_WIDEST)), max(theme.u(height), metrics.height() + theme.u(4)))


def paint_chip_words(
    painter: QPainter, chip: QWidget, theme: Theme, icon: str, text: str, role: str, weight: int
) -> None:
    """Paint icon and word of a chip, mirrored where the window is."""

    def visual(place: QRect) -> QRect:
        return QStyle.visualRect(chip.layoutDirection(), chip.rect(), place)

    side, spot = theme.u(_SIDE), QRect(0, 0, theme.u(_ICON), theme.u(_ICON))
    spot.moveCenter(chip.rect().center())
    room = chip.rect().adjusted(side, 0, -side, 0)
    if icon == REMOVE:
        spot.moveRight(room.right())
        room.setRight(spot.left() - theme.u(_GAP))
    elif icon:
        spot.moveLeft(room.left())
        room.setLeft(spot.right() + 1 + theme.u(_GAP))
    colour = theme.color(role)
    if icon:
        paint_icon(painter, visual(spot), icon, colour)
    painter.setFont(theme.font("caption", weight))
    painter.setPen(colour)
    word = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
    is_mirrored = chip.layoutDirection() is Qt.LayoutDirection.RightToLeft
    start = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    paint_line(painter, visual(room), word, start)
