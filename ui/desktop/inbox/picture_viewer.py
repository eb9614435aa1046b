"""One picture as large as the pane, in place of the comment; Esc goes back."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from ui.desktop.display_text import display_text
from ui.desktop.inbox.pane_head import PaneHead
from ui.desktop.parts import Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_focus

_LONGEST = 1_500
_LEAST_SIDE = 120


class PictureViewer(QWidget):
    """Left and right ask for the picture before and after."""

    left = Signal()
    step_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head = PaneHead(theme, self.tr("Back to the comment"))
        self._head.left.connect(self.left)
        self.back = self._head.back
        self._room = _PictureRoom(theme)
        self._description = Words(theme, role="text-2", wraps=True, is_quoted=True)
        page = QVBoxLayout(self)
        page.setContentsMargins(*[theme.u(n) for n in (24, 20, 24, 20)])
        page.setSpacing(theme.u(12))
        page.addWidget(self._head)
        page.addWidget(self._room)
        page.addWidget(self._description)
        page.addStretch(1)

    @property
    def description(self) -> str:
        """Return what is said of the picture."""
        return self._description.text()

    def show_picture(self, image: QImage, title: str, description: str) -> None:
        """Show a picture with its author's description, cut where that is endless."""
        self._room.show_image(image)
        self._head.say(title)
        said = display_text(description, limit=_LONGEST).text.strip()
        self._description.say(said or self.tr("Its author gave no description."))
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._description.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc, to the neighbours with the arrows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif step is not None:
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.step_asked.emit(-step if is_mirrored else step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where the keyboard is."""
        if self.hasFocus():
            paint_focus(QPainter(self), self._theme, QRectF(self.rect()), 0.0)


class _PictureRoom(QWidget):
    """Shows a picture whole, never larger than it is; no higher than it, so that words follow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._within(QSize(width, self._image.height())).height()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.u(_LEAST_SIDE), self._theme.u(_LEAST_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRect(QPoint(0, 0), self._within(self.size()))
        painter.drawImage(
            QStyle.visualRect(self.layoutDirection(), self.rect(), place), self._image
        )

    def _within(self, room: QSize) -> QSize:
        size = self._image.size()
        if size.width() <= room.width() and size.height() <= room.height():
            return size
        return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
