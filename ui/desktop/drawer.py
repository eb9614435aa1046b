"""The navigation over a narrow window: the rest is dimmed until a page is chosen."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_DIM = 0.34


class Drawer(QWidget):
    """Covers its parent while it is open; Esc or a press beside the content closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._content: QWidget | None = None
        self.hide()
        parent.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Return whether it covers the window."""
        return not self.isHidden()

    def open_with(self, content: QWidget) -> None:
        """Show `content` at the leading side; it keeps its own width."""
        self._content = content
        content.setParent(self)
        self._fit()
        self.show()
        self.raise_()
        content.show()

    def close_it(self) -> None:
        """Uncover the window; the content stays here, unseen."""
        if self.is_open:
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.is_open:
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_it()

    def paintEvent(self, event: QPaintEvent) -> None:
        dim = QColor(Qt.GlobalColor.black)
        dim.setAlphaF(_DIM)
        QPainter(self).fillRect(self.rect(), dim)

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is None or self._content is None:
            return
        self.setGeometry(parent.rect())
        width = self._content.minimumWidth()
        left = self.width() - width if self.isRightToLeft() else 0
        self._content.setGeometry(left, 0, width, self.height())
