"""A veil over the window while something else asks for an answer."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_SHARE = 0.34


class Dim(QWidget):
    """Covers its parent while it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        parent.installEventFilter(self)

    def cover(self) -> None:
        """Cover the parent."""
        self._fit()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(Qt.GlobalColor.black)
        veil.setAlphaF(_SHARE)
        QPainter(self).fillRect(self.rect(), veil)

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
