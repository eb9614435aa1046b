"""The navigation over a narrow window: the rest is dimmed until a page is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.desktop.widgets.dim import Dim


class Drawer(Dim):
    """Covers its parent while it is open; Esc or a press beside the content closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._content: QWidget | None = None

    @property
    def is_open(self) -> bool:
        """Return whether it covers the window."""
        return not self.isHidden()

    def open_with(self, content: QWidget) -> None:
        """Show `content` at the leading side; it keeps its own width."""
        self._content = content
        content.setParent(self)
        self.cover()
        content.show()

    def close_it(self) -> None:
        """Uncover the window; the content stays here, unseen."""
        if self.is_open:
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_it()

    def _fit(self) -> None:
        super()._fit()
        if self._content is not None:
            width = self._content.minimumWidth()
            left = self.width() - width if self.isRightToLeft() else 0
            self._content.setGeometry(left, 0, width, self.height())
