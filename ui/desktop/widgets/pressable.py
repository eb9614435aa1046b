"""What all painted buttons share: hover, focus frame, theme, and keys that press them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.desktop.theme import Theme


class Pressable(QAbstractButton):
    """Return presses it as Space does; a subclass paints it and says its size."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._take_theme)

    def setText(self, text: str) -> None:
        """Show another word; the place asks for its new width."""
        super().setText(text)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Return, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        self.update()
        super().leaveEvent(event)

    @property
    def is_hovered(self) -> bool:
        """Return whether the pointer is over it and pressing would do something."""
        return self.underMouse() and self.isEnabled()

    def _take_theme(self) -> None:
        self.updateGeometry()
        self.update()


def text_width(metrics: QFontMetrics, text: str) -> int:
    """Return the width of one line with a pixel of slack for fractions."""
    return metrics.horizontalAdvance(text) + 1 if text else 0
