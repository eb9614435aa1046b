"""One operation with its keys and the way back to the default."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.key_map import Operation
from ui.desktop.parts import LinkButton, Rule, Words
from ui.desktop.settings.key_field import KeyField
from ui.desktop.theme import Theme


class KeyRow(QWidget):
    """Tells captured keys; what stands against them is said in the row itself."""

    captured = Signal(str)
    reset = Signal()

    def __init__(self, theme: Theme, operation: Operation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.operation = operation
        self._title = Words(theme, operation.title, wraps=True)
        self._why_not = Words(theme, style="caption", role="danger", wraps=True)
        self._why_not.hide()
        self.reset_button = LinkButton(theme, self.tr("Default"))
        self.reset_button.setAccessibleName(
            self.tr("{name}: back to the default key").format(name=operation.title)
        )
        self.field = KeyField(theme)
        self.field.setAccessibleName(self.tr("{name}: keys").format(name=operation.title))
        self._lay_out(theme)
        self.field.captured.connect(self.captured)
        self.reset_button.clicked.connect(self.reset)

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.u(12))
        row.addWidget(self._title, 1)
        row.addWidget(self.reset_button)
        row.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.u(2), 0, 0)
        column.setSpacing(theme.u(4))
        column.addLayout(row)
        column.addWidget(self._why_not)
        column.addWidget(Rule(theme))

    @property
    def why_not(self) -> str:
        """Return what was said against the last keys."""
        return self._why_not.text()

    def show_keys(self, caption: str, *, is_own: bool) -> None:
        """Show the keys in force; own ones can be set back."""
        self.field.show_keys(caption)
        self.reset_button.setVisible(is_own)
        self._why_not.hide()

    def refuse(self, why: str) -> None:
        """Say why the keys were not taken."""
        self._why_not.say(why)
        self._why_not.show()
