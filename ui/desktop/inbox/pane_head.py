"""The head of what stands in place of the comment: its title and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desktop.parts import LinkButton, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.beside import Beside

_WIDEST = 1_000  # on a large screen the way back stays near the title


class PaneHead(QWidget):
    """The way back stands beside the title, or below it where both do not fit."""

    left = Signal()

    def __init__(self, theme: Theme, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words(theme, style="head", wraps=True)
        self.back = LinkButton(theme, back, keys="Esc")
        self.back.clicked.connect(self.left)
        way = QWidget()
        row = QHBoxLayout(way)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self._both = Beside(self._title, way, least=0, spacing=theme.u(8), parent=None)
        self._both.setMaximumWidth(theme.u(_WIDEST))
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._both, 1)
        page.addStretch(0)

    def say(self, title: str) -> None:
        """Give it another title."""
        self._title.say(title)
        self._both.need(self._title.sizeHint().width())
