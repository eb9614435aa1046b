"""The question what becomes of things here whose names come in a file: asked in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.parts import PushButton, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.flow_layout import FlowLayout


class ClashRow(QWidget):
    """Keeping both has the focus: it loses nothing."""

    chosen = Signal(bool)  # whether what is here is replaced
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Words(theme, weight=600, wraps=True)
        self.replace = PushButton(theme, self.tr("Replace"), kind="danger")
        self.keep_both = PushButton(theme, self.tr("Keep both"))
        self.cancel = PushButton(theme, self.tr("Cancel"))
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=theme.u(8))
        for one in (self.replace, self.keep_both, self.cancel):
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(8))
        column.addWidget(self._question)
        column.addWidget(buttons)
        self.replace.clicked.connect(lambda: self.chosen.emit(True))
        self.keep_both.clicked.connect(lambda: self.chosen.emit(False))
        self.cancel.clicked.connect(self.left)

    @property
    def question(self) -> str:
        """Return what is asked."""
        return self._question.text()

    def ask(self, question: str) -> None:
        """Ask; a stray key loses nothing."""
        self._question.say(question)
        self.keep_both.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
