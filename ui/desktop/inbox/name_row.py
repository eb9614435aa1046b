"""Asks for a name in place of the editor."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.services.kit.shelf import MAX_NAME
from ui.desktop.parts import PushButton, Words
from ui.desktop.theme import Theme


class NameRow(QWidget):
    """Enter takes the name, Esc leaves."""

    chosen = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, sentence: str, verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setMaxLength(MAX_NAME)
        self.field.setAccessibleName(sentence)
        label = Words(theme, sentence, style="caption", role="text-2", wraps=True)
        label.setBuddy(self.field)
        self._why_not = Words(theme, style="caption", role="danger", wraps=True)
        self.save = PushButton(theme, verb, kind="primary")
        self._cancel = PushButton(theme, self.tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(theme.u(8))
        row.addWidget(self.field, 1)
        row.addWidget(self._cancel)
        row.addWidget(self.save)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(8))
        page.addWidget(label)
        page.addLayout(row)
        page.addWidget(self._why_not)
        self.field.textChanged.connect(self._show_ready)
        self.save.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.left)

    @property
    def why_not(self) -> str:
        """Return why the last name was not taken."""
        return self._why_not.text()

    def open(self) -> None:
        """Begin without a name."""
        self.field.clear()
        self._show_ready()
        self.field.setFocus()

    def refuse(self, why: str) -> None:
        """Say why the name was not taken, and go on asking."""
        self._why_not.say(why)
        self._why_not.setVisible(bool(why))
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the name with Enter, leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        if self.field.text().strip():
            self.chosen.emit(self.field.text().strip())

    def _show_ready(self) -> None:
        self.save.setEnabled(bool(self.field.text().strip()))
        self._why_not.say("")
        self._why_not.hide()
