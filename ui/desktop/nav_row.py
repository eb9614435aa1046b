"""One row of the navigation: icon, word and count, painted by hand."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from ui.desktop import words
from ui.desktop.icons import icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.plain_text import drop_beside

_HEIGHT = 32
_FOCUS = 2
_BEFORE, _SIDE, _BEFORE_COUNT = 34, 8, 8


class NavRow(QAbstractButton):
    """Checkable; the current page is shown by ground, accent edge and weight."""

    def __init__(
        self, theme: Theme, icon_name: str, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._count: int | None = None
        self.setText(title)
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int | None) -> None:
        """Show how many comments wait behind this row."""
        self._count = count
        title = self.text()
        self.setAccessibleName(f"{title}, {words.number(count)}" if count else title)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room in which the row is written out; its width follows the pane."""
        theme = self._theme
        width = theme.metrics("body", 600).horizontalAdvance(self.text()) + theme.u(_BEFORE + _SIDE)
        if self._count:
            count = theme.metrics("caption", 500).horizontalAdvance(words.number(self._count))
            width += count + _BEFORE_COUNT
        return QSize(width, theme.u(_HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the ground under the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, edge, icon, word and count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        theme, is_current = self._theme, self.isChecked()
        side = theme.u(16)
        spot = self._mirrored(QRect(theme.u(8), (self.height() - side) // 2, side, side))
        icon(self._icon_name, theme.color("accent" if is_current else "text-2")).paint(
            painter, spot
        )
        painter.setFont(theme.font("body", 600 if is_current else 400))
        painter.setPen(theme.color("text"))
        text = self.rect().adjusted(theme.u(_BEFORE), 0, -theme.u(_SIDE), 0)
        flags = Qt.AlignmentFlag.AlignVCenter
        if self._count:
            count = words.number(self._count)
            painter.setPen(theme.color("text" if is_current else "text-2"))
            font = theme.font("caption", 500 if is_current else 400)
            painter.setFont(font)
            drop = drop_beside(font, theme.font("body", 600 if is_current else 400))
            place = QRectF(self._mirrored(text)).translated(0, drop)
            painter.drawText(place, flags | Qt.AlignmentFlag.AlignRight, count)
            taken = painter.fontMetrics().horizontalAdvance(count) + _BEFORE_COUNT
            text.setRight(text.right() - taken)
            painter.setFont(theme.font("body", 600 if is_current else 400))
            painter.setPen(theme.color("text"))
        title = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(self._mirrored(text), flags | Qt.AlignmentFlag.AlignLeft, title)

    def _mirrored(self, place: QRect) -> QRect:
        """Return where a place lies when the window is read from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        role = "select" if self.isChecked() else "hover" if self.underMouse() else ""
        painter.setPen(Qt.PenStyle.NoPen)
        if role:
            painter.setBrush(theme.color(role))
            painter.drawRoundedRect(self.rect(), theme.u(6), theme.u(6))
        if self.isChecked():
            painter.setBrush(theme.color("accent"))
            edge = self.rect().adjusted(0, theme.u(6), 0, -theme.u(6))
            bar = QRect(edge.left(), edge.top(), theme.u(3), edge.height())
            painter.drawRect(self._mirrored(bar))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), _FOCUS))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.u(6), theme.u(6))
