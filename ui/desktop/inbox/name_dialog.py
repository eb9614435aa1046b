"""Asks for a name."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.desktop.parts import PushButton, Words
from ui.desktop.theme import Theme

_MOST_LETTERS = 80
_WIDTH = 420


class NameDialog(QDialog):
    """Enter takes the name, Esc leaves."""

    def __init__(
        self, theme: Theme, title: str, sentence: str, verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.u(_WIDTH))
        self.field = QLineEdit()
        self.field.setMaxLength(_MOST_LETTERS)
        self.field.setAccessibleName(sentence)
        label = Words(theme, sentence, role="text-2", wraps=True)
        label.setBuddy(self.field)
        self.save = PushButton(theme, verb, kind="primary")
        cancel = PushButton(theme, self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.u(8))
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        page = QVBoxLayout(self)
        page.setContentsMargins(*[theme.u(n) for n in (24, 20, 24, 20)])
        page.setSpacing(theme.u(12))
        page.addWidget(label)
        page.addWidget(self.field)
        page.addLayout(buttons)
        self.field.textChanged.connect(self._show_ready)
        self.field.returnPressed.connect(self._finish)
        self.save.clicked.connect(self._finish)
        cancel.clicked.connect(self.reject)
        self._show_ready()
        self.field.setFocus()

    @property
    def name(self) -> str:
        """Return the name."""
        return self.field.text().strip()

    def _show_ready(self) -> None:
        self.save.setEnabled(bool(self.name))

    def _finish(self) -> None:
        if self.name:
            self.accept()
