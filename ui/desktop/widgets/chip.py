"""A small fact or filter: icon and word in a rounded edge."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_focus, paint_ground
from ui.desktop.widgets.plain_text import paint_line
from ui.desktop.widgets.pressable import Pressable, text_width

_HEIGHT, _HEIGHT_ACTING = 22, 24
_ICON = 14
_SIDE, _GAP = 7, 5
_WIDEST = 280
_REMOVE = "x"


class Chip(Pressable):
    """Says a fact; with `acts` it can be pressed, checked if made checkable, or removed.

    The icon "x" stands behind the word: pressing the chip removes what it names.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        text: str,
        acts: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._icon = icon
        self._acts = acts
        super().__init__(theme, text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if acts:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_words(self, icon: str, text: str) -> None:
        """Show another fact."""
        self._icon = icon
        self.setText(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and word; a very long word is elided."""
        theme = self.theme
        metrics = theme.metrics("caption", self._weight)
        icon = theme.u(_ICON) + (theme.u(_GAP) if self.text() else 0) if self._icon else 0
        width = icon + text_width(metrics, self.text()) + 2 * theme.u(_SIDE)
        height = theme.u(_HEIGHT_ACTING if self._acts else _HEIGHT)
        return QSize(min(width, theme.u(_WIDEST)), max(height, metrics.height() + theme.u(4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint edge, icon and word."""
        painter, theme = QPainter(self), self.theme
        body, radius = QRectF(self.rect()), theme.radius("badge")
        if self.hasFocus():
            body = paint_focus(painter, theme, body, radius)
        is_on = self.isChecked()
        ground = "select" if is_on else "hover" if self._acts and self.is_hovered else "surface"
        edge = "accent" if is_on else "line-strong" if self._acts else "line"
        paint_ground(painter, body, fill=theme.color(ground), edge=theme.color(edge), radius=radius)
        self._paint_words(painter)

    @property
    def _weight(self) -> int:
        return 500 if self.isCheckable() else 400

    def _paint_words(self, painter: QPainter) -> None:
        theme = self.theme
        side, spot = theme.u(_SIDE), QRect(0, 0, theme.u(_ICON), theme.u(_ICON))
        spot.moveCenter(self.rect().center())
        room = self.rect().adjusted(side, 0, -side, 0)
        if self._icon == _REMOVE:
            spot.moveRight(room.right())
            room.setRight(spot.left() - theme.u(_GAP))
        elif self._icon:
            spot.moveLeft(room.left())
            room.setLeft(spot.right() + 1 + theme.u(_GAP))
        colour = theme.color("text" if self.isChecked() else "text-2")
        if self._icon:
            paint_icon(painter, self._visual(spot), self._icon, colour)
        painter.setFont(theme.font("caption", self._weight))
        painter.setPen(colour)
        word = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        paint_line(painter, self._visual(room), word, start)

    def _visual(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
