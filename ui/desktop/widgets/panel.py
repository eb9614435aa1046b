"""Frames that hold things together: panels, rules and quotes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_ground
from ui.desktop.widgets.words_label import Words

_ACCENT_EDGE = 3
_QUOTE_EDGE = 2


class Panel(QFrame):
    """A rounded ground with an edge; `accent_edge` marks what everything else is about."""

    def __init__(
        self,
        theme: Theme,
        ground: str = "surface",
        edge: str = "line",
        accent_edge: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground = ground
        self._edge = edge
        self._accent_edge = accent_edge

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and edges; the accent edge stands on the leading side."""
        theme, painter = self._theme, QPainter(self)
        room, radius = QRectF(self.rect()), theme.radius("panel")
        paint_ground(
            painter,
            room,
            fill=theme.color(self._ground),
            edge=theme.color(self._edge),
            radius=radius,
        )
        if self._accent_edge:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = QPainterPath()
            shape.addRoundedRect(room, radius, radius)
            painter.setClipPath(shape)
            width = theme.u(_ACCENT_EDGE)
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = room.right() - width if is_mirrored else room.left()
            painter.fillRect(QRectF(left, 0, width, room.height()), theme.color("accent"))


class Rule(QWidget):
    """A hairline of one pixel."""

    def __init__(
        self, theme: Theme, is_upright: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if is_upright else wide, wide if is_upright else fixed)

    def sizeHint(self) -> QSize:
        """Return one pixel; the other side follows the place."""
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), self._theme.color("line"))


class QuoteLine(QWidget):
    """A sentence with a line at its leading side, as notes of colleagues are shown."""

    def __init__(self, theme: Theme, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.u(1), 0, theme.u(1))
        row.setSpacing(0)
        row.addSpacing(theme.u(12))
        row.addWidget(Words(theme, sentence, style="caption", role="text-2", wraps=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        width = self._theme.u(_QUOTE_EDGE)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - width if is_mirrored else 0
        QPainter(self).fillRect(left, 0, width, self.height(), self._theme.color("line-strong"))


class Section(QWidget):
    """A titled part of a pane; its parts go into `body`."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.u(8))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(8))
        page.addWidget(Words(theme, title, style="caption", role="text-2", weight=600))
        page.addLayout(self.body)
