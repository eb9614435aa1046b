"""A quiet line at the foot of the navigation: an icon and a few words, which lead somewhere."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_ground
from ui.desktop.widgets.plain_text import paint_line
from ui.desktop.widgets.pressable import Pressable
from ui.desktop.widgets.safe_label import plain_tooltip

_HEIGHT, _ICON, _LEFT, _GAP = 24, 14, 8, 8


class FootLine(Pressable):
    """Looks like a caption; pressing it is told as of every button."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        self._icon = icon
        super().__init__(theme, "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str, hint: str) -> None:
        """Say this; the hint explains it."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.setToolTip(plain_tooltip(hint))

    def sizeHint(self) -> QSize:
        """Return the height of a line; the width follows the pane."""
        least = self.theme.line("caption") + self.theme.u(6)
        return QSize(self.theme.u(80), max(self.theme.u(_HEIGHT), least))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and words."""
        painter, theme, u = QPainter(self), self.theme, self.theme.u
        if self.hasFocus():
            frame = QRectF(self.rect())
            paint_ground(painter, frame, edge=theme.color("accent"), radius=u(4), width=2)
        side = u(_ICON)
        spot = QRect(u(_LEFT), (self.height() - side) // 2, side, side)
        paint_icon(painter, self._visual(spot), self._icon, theme.color("text-3"))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text" if self.is_hovered else "text-2"))
        left = u(_LEFT) + side + u(_GAP)
        room = self._visual(QRect(left, 0, self.width() - left - u(4), self.height()))
        shown = theme.metrics("caption").elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        leading = Qt.AlignmentFlag.AlignLeft
        paint_line(painter, room, shown, QStyle.visualAlignment(self.layoutDirection(), leading))

    def _visual(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
