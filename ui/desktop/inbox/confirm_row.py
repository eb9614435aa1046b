"""The question before something final, asked in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desktop.parts import PushButton, Words
from ui.desktop.theme import Theme


class ConfirmRow(QWidget):
    """One sentence, the act in red, and the way out, which has the focus."""

    agreed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Words(theme, style="body", weight=600, wraps=True)
        self._act = PushButton(theme, "", kind="danger")
        self._keep = PushButton(theme, self.tr("Keep"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(8))
        row.addWidget(self._question, 1)
        row.addWidget(self._act)
        row.addWidget(self._keep)
        self._act.clicked.connect(self.agreed)
        self._keep.clicked.connect(self.left)

    def ask(self, question: str, verb: str) -> None:
        """Ask; a stray key keeps everything as it is."""
        self._question.say(question)
        self._act.setText(verb)
        self._keep.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
