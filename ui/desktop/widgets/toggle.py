"""A switch for what acts at once."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_focus, paint_ground
from ui.desktop.widgets.pressable import Pressable

_WIDTH, _HEIGHT = 38, 28
_TRACK_HEIGHT = 20


class Toggle(Pressable):
    """Checkable; on shows a check mark beside the knob, so that colour is not the only sign."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the track, and above and below it room for the focus frame."""
        return QSize(self.theme.u(_WIDTH), self.theme.u(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, knob and mark."""
        painter, theme = QPainter(self), self.theme
        body = QRectF(self.rect())
        if self.hasFocus():
            body = paint_focus(painter, theme, body, self.height() / 2)
        high = theme.u(_TRACK_HEIGHT)
        track = QRectF(body.left(), (self.height() - high) / 2, body.width(), high)
        is_on, is_able = self.isChecked(), self.isEnabled()
        edge = theme.color("accent" if is_on and is_able else "line-strong")
        fill = theme.color("accent" if is_on and is_able else "surface")
        paint_ground(painter, track, fill=fill, edge=edge, radius=high / 2, is_dashed=not is_able)
        on_track = theme.color("on-accent" if is_on and is_able else "text-3")
        gap = theme.u(4)
        side = high - 2 * gap
        at_end = is_on is not self.isRightToLeft()
        left = track.right() - gap - side if at_end else track.left() + gap
        knob = QRectF(left, track.top() + gap, side, side)
        paint_ground(painter, knob, fill=on_track, radius=side / 2)
        if is_on:
            free = track.left() + gap if at_end else track.right() - gap - side
            spot = QRectF(free, track.top() + gap, side, side)
            paint_icon(painter, spot, "check", on_track)
