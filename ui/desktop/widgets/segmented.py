"""A switch with a few words of which one is taken."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.choice_row import ChoiceRow
from ui.desktop.widgets.ground import paint_ground
from ui.desktop.widgets.pressable import Pressable, text_width

_HEIGHT = 32
_SIDE = 12


class Segmented(ChoiceRow):
    """`chosen` tells the key of the word that the person took."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._segments = {key: _Segment(theme, word) for key, word in choices}
        for key, segment in self._segments.items():
            segment.clicked.connect(lambda _=False, one=key: self.chosen.emit(one))
        self.add_choices(list(self._segments.values()))
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def choice(self) -> str:
        """Return the key of the word that is taken."""
        return next(key for key, segment in self._segments.items() if segment.isChecked())

    def choose(self, key: str) -> None:
        """Take a word without telling; an unknown key is a KeyError."""
        self._segments[key].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the common edge."""
        theme = self._theme
        paint_ground(
            QPainter(self),
            QRectF(self.rect()),
            fill=theme.color("surface"),
            edge=theme.color("line-strong"),
            radius=theme.radius("control"),
        )


class _Segment(Pressable):
    """One word; taken it is filled and heavier."""

    def sizeHint(self) -> QSize:
        """Return the room of the heavier word, so that nothing moves."""
        theme = self.theme
        metrics = theme.metrics("body", 600)
        width = text_width(metrics, self.text()) + 2 * theme.u(_SIDE)
        return QSize(width, max(theme.u(_HEIGHT), metrics.height() + theme.u(8)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, focus frame and word."""
        painter, theme, is_on = QPainter(self), self.theme, self.isChecked()
        body = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = theme.u(4)
        if is_on or self.is_hovered:
            fill = theme.color("select" if is_on else "hover")
            edge = theme.color("accent") if is_on else None
            paint_ground(painter, body, fill=fill, edge=edge, radius=radius)
        if self.hasFocus():
            paint_ground(painter, body, edge=theme.color("accent"), radius=radius, width=2)
        painter.setFont(theme.font("body", 600 if is_on else 400))
        role = "text-3" if not self.isEnabled() else "text" if is_on else "text-2"
        painter.setPen(theme.color(role))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
