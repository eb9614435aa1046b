"""The foot of the palette: what the keys do, and in its place the question for a new key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.palette.command import Command
from ui.desktop.parts import KeyCap, Words
from ui.desktop.settings.key_field import KeyField
from ui.desktop.theme import Theme
from ui.desktop.widgets.one_of import OneOf


class PaletteFoot(QFrame):
    """`captured` tells the new keys ("" for none), `left` that the question was given up."""

    captured = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paletteFoot")
        self._theme = theme
        self._hints = QWidget()
        self._change = QWidget()
        self._change_row = QHBoxLayout(self._change)
        self._ask_row = QWidget()
        self._question = Words(theme, wraps=True)
        self._why_not = Words(theme, style="caption", role="danger", wraps=True)
        self.key_field = _Keys(theme)
        self._pages = OneOf()
        self._lay_out()
        self.key_field.captured.connect(self.captured)
        self.key_field.left.connect(self._leave)

    def _lay_out(self) -> None:
        theme, u = self._theme, self._theme.u
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(u(8))
        for cap in ("↑", "↓"):
            hints.addWidget(KeyCap(theme, cap))
        hints.addWidget(Words(theme, self.tr("choose"), style="caption", role="text-2"))
        hints.addSpacing(u(16))
        hints.addWidget(KeyCap(theme, self.tr("Enter")))
        hints.addWidget(Words(theme, self.tr("do it"), style="caption", role="text-2"))
        hints.addSpacing(u(16))
        self._change_row.setContentsMargins(0, 0, 0, 0)
        self._change_row.setSpacing(u(8))
        self._change_row.addWidget(KeyCap(theme, "F2"))
        said = self.tr("change its key")
        self._change_row.addWidget(Words(theme, said, style="caption", role="text-2"))
        hints.addWidget(self._change)
        hints.addStretch(1)
        asked = QHBoxLayout(self._ask_row)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(u(12))
        words = QVBoxLayout()
        words.setSpacing(u(2))
        words.addWidget(self._question)
        words.addWidget(self._why_not)
        asked.addLayout(words, 1)
        asked.addWidget(self.key_field)
        self._pages.add_page(self._hints)
        self._pages.add_page(self._ask_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(u(16), u(10), u(16), u(10))
        column.addWidget(self._pages)

    @property
    def why_not(self) -> str:
        """Return what was said against the last keys."""
        return self._why_not.text()

    def offer_keys(self, is_offered: bool) -> None:
        """Offer to change a key; any question is given up."""
        self._pages.show_page(self._hints)
        self._change.setVisible(is_offered)

    def ask(self, command: Command) -> None:
        """Ask for the new keys of a command."""
        self._why_not.hide()
        pattern = self.tr("Press the new keys for “{title}”. Backspace takes its key away.")
        self._question.say(pattern.format(title=command.title))
        self.key_field.setAccessibleName(self._question.text())
        self._pages.show_page(self._ask_row)
        self.key_field.show_keys(command.keys)
        self.key_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.key_field.start()

    def refuse(self, why: str) -> None:
        """Say why the keys cannot be had, and go on asking."""
        self._why_not.say(why)
        self._why_not.show()
        self.key_field.start()

    def _leave(self) -> None:
        self._pages.show_page(self._hints)
        self.left.emit()


class _Keys(KeyField):
    """Takes the next keys; Esc gives the question up."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
            return
        super().keyPressEvent(event)
