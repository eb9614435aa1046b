"""Two parts side by side where there is room, one above the other where there is not."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.desktop.parts import Rule
from ui.desktop.theme import Theme

_NO_LIMIT = 16_777_215
_LEAST = (280, 240)


class BesideOrBelow(QWidget):
    """`side_width` and `beside_from` in pixels at 100 % text size; below takes half the height."""

    def __init__(
        self,
        theme: Theme,
        main: QWidget,
        side: QWidget,
        *,
        side_width: int,
        beside_from: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self._side_width = side_width
        self._beside_from = beside_from
        self._rules = (Rule(theme, is_upright=True), Rule(theme))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(main, 1)
        for rule in self._rules:
            self._box.addWidget(rule)
        self._box.addWidget(side)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def is_beside(self) -> bool:
        """Whether the parts stand side by side."""
        return self.width() >= self._theme.u(self._beside_from)

    def minimumSizeHint(self) -> QSize:
        """Return little: the parts find their places in whatever there is."""
        return QSize(self._theme.u(_LEAST[0]), self._theme.u(_LEAST[1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the places for this size."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_beside = self.is_beside
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
        upright, level = self._rules
        upright.setVisible(is_beside)
        level.setVisible(not is_beside)
        width = self._theme.u(self._side_width)
        self._side.setMinimumWidth(width if is_beside else 0)
        self._side.setMaximumWidth(width if is_beside else _NO_LIMIT)
        height = _NO_LIMIT if is_beside else max(1, self.height() // 2)
        self._side.setMaximumHeight(height)
