"""The field to search with: icon before, key cap behind while it is empty, else a cross."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.key_cap import key_cap_size, paint_key_cap

_HEIGHT = 32
_ICON = 16
_SIDE = 9
_CROSS = 14
_PADDING = 8  # of the style sheet
_SLACK = 8  # what Qt keeps free around the cursor, the frame, fractions
_MOST_LETTERS = 200


class SearchField(QLineEdit):
    """Emits `left` on Esc: the screen clears the search or goes back to its list."""

    left = Signal()

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMaxLength(_MOST_LETTERS)
        theme.changed.connect(self._take_theme)
        self._take_theme()

    @property
    def keys(self) -> str:
        """Return the key shown."""
        return self._keys

    def set_keys(self, keys: str) -> None:
        """Show the key that leads here."""
        self._keys = keys
        self._take_theme()

    def width_written_out(self) -> int:
        """Return the width in which the words of the empty field are not cut."""
        margins = self.textMargins()
        said = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return said + margins.left() + margins.right() + 2 * self._theme.u(_PADDING) + _SLACK

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all when reached by a key: the next letters replace the old search."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.TabFocusReason):
            self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and key cap over the field."""
        super().paintEvent(event)
        painter, theme = QPainter(self), self._theme
        spot = QRect(0, 0, theme.u(_ICON), theme.u(_ICON))
        spot.moveCenter(self.rect().center())
        spot.moveLeft(theme.u(_SIDE))
        paint_icon(painter, self._visual(spot), "magnifying-glass", theme.color("text-3"))
        if self._is_cap_shown:
            cap = QRect(self.rect().topLeft(), key_cap_size(theme, self._keys))
            cap.moveCenter(self.rect().center())
            cap.moveRight(self.width() - theme.u(_SIDE))
            paint_key_cap(painter, theme, self._visual(cap), self._keys)
        elif self.text():
            paint_icon(painter, self._cross(), "x", theme.color("text-2"))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show over the cross that it can be pressed."""
        super().mouseMoveEvent(event)
        shapes = Qt.CursorShape
        self.setCursor(
            shapes.PointingHandCursor if self._is_on_cross(event) else shapes.IBeamCursor
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Empty the field by its cross; the keyboard has Esc for it."""
        if not self._is_on_cross(event):
            super().mousePressEvent(event)
            return
        self.clear()
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.textEdited.emit("")

    def _is_on_cross(self, event: QMouseEvent) -> bool:
        side = self._theme.u(_SIDE)
        place = self._cross().adjusted(-side, -side, side, side)
        return bool(self.text()) and place.contains(event.position().toPoint())

    def _cross(self) -> QRect:
        spot = QRect(0, 0, self._theme.u(_CROSS), self._theme.u(_CROSS))
        spot.moveCenter(self.rect().center())
        spot.moveRight(self.width() - self._theme.u(_SIDE))
        return self._visual(spot)

    @property
    def _is_cap_shown(self) -> bool:
        return bool(self._keys) and not self.text() and not self.hasFocus()

    def _take_theme(self) -> None:
        theme = self._theme
        self.setFont(theme.font("body"))
        high = max(theme.u(_HEIGHT), theme.metrics("body").height() + theme.u(10))
        self.setFixedHeight(high)
        lead = theme.u(_SIDE + _ICON)
        trail = max(theme.u(_CROSS), key_cap_size(theme, self._keys).width()) + theme.u(2)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(trail if is_mirrored else lead, 0, lead if is_mirrored else trail, 0)
        self.update()

    def _visual(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
