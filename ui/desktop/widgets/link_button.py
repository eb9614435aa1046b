"""A button that reads like a link: accent, underlined under pointer and focus."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import FOCUS_WIDTH, paint_ground
from ui.desktop.widgets.key_cap import key_cap_size, paint_key_cap
from ui.desktop.widgets.plain_text import paint_line
from ui.desktop.widgets.pressable import Pressable, text_width

_HEIGHT = 24
_GAP = 6


class LinkButton(Pressable):
    """`style` is a type style; with keys a key cap follows the words."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        style: str = "body",
        role: str = "accent",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._style = style
        self._role = role
        self._keys = keys
        super().__init__(theme, text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_keys(self, keys: str) -> None:
        """Show these keys behind the words."""
        self._keys = keys
        self._take_theme()

    def set_role(self, role: str) -> None:
        """Write in another colour."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for words and key cap."""
        theme = self.theme
        metrics, cap = theme.metrics(self._style, 500), key_cap_size(theme, self._keys)
        width = text_width(metrics, self.text()) + 2 * FOCUS_WIDTH
        width += theme.u(_GAP) + cap.width() if self._keys else 0
        return QSize(width, max(theme.u(_HEIGHT), metrics.height() + 2 * FOCUS_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the same: links are not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, the cap and the focus frame."""
        painter, theme = QPainter(self), self.theme
        is_marked = self.is_hovered or self.hasFocus() or theme.is_contrast
        font = theme.font(self._style, 500)
        font.setUnderline(is_marked)
        painter.setFont(font)
        colour = theme.color(self._role if self.isEnabled() else "text-3")
        painter.setPen(colour)
        cap = key_cap_size(theme, self._keys)
        room = self.rect().adjusted(FOCUS_WIDTH, 0, -FOCUS_WIDTH, 0)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        paint_line(painter, room, self.text(), side)
        if self._keys:
            place = self.rect().adjusted(0, 0, 0, 0)
            place.setSize(cap)
            place.moveCenter(self.rect().center())
            far = FOCUS_WIDTH if is_mirrored else self.width() - FOCUS_WIDTH - cap.width()
            place.moveLeft(far)
            own = None if self._role == "accent" else colour
            paint_key_cap(painter, theme, place, self._keys, own)
        if self.hasFocus():
            paint_ground(
                painter, QRectF(self.rect()), edge=theme.color("accent"), radius=theme.u(4), width=2
            )
