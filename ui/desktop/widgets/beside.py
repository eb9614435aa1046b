"""Two parts beside each other; where room is short, one below the other."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget


class Beside(QWidget):
    """`first` takes the room that is left; `least` is the width below which it goes above."""

    def __init__(
        self, first: QWidget, second: QWidget, *, least: int, spacing: int, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._least = least
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._box.addWidget(first, 1)
        self._box.addWidget(second)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider part alone."""
        least = super().minimumSizeHint()
        widest = max(one.minimumSizeHint().width() for one in (self._first, self._second))
        return QSize(min(least.width(), widest), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the second part beside the first or below it."""
        super().resizeEvent(event)
        self.fit()

    def need(self, least: int) -> None:
        """Put the first part above where it would have less room than this."""
        self._least = least
        self.fit()

    def fit(self) -> None:
        """Look anew whether both fit; for when a part says something else."""
        needed = self._least + self._box.spacing() + self._second.sizeHint().width()
        ways = QBoxLayout.Direction
        has_room = self._second.isHidden() or needed <= self.width()
        self._box.setDirection(ways.LeftToRight if has_room else ways.TopToBottom)
