"""A few choices below one another, each with a line that explains it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.desktop.parts import Words, clear_layout
from ui.desktop.theme import Theme


@dataclass(frozen=True, slots=True)
class ListedChoice:
    """One choice: its key, its name, and a sentence on it ("" for none)."""

    key: str
    title: str
    hint: str = ""


class ChoiceList(QWidget):
    """Exactly one is taken; `chosen` tells its key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.u(10))

    @property
    def choice(self) -> str:
        """Return the key that is taken, "" while there is nothing to choose."""
        return next((key for key, one in self._buttons.items() if one.isChecked()), "")

    def show_choices(self, choices: Sequence[ListedChoice], taken: str = "") -> None:
        """List these, with one of them taken: `taken`, else the first."""
        clear_layout(self._column)
        self._buttons.clear()
        for choice in choices:
            self._column.addWidget(self._row(choice))
        wanted = self._buttons.get(taken) or next(iter(self._buttons.values()), None)
        if wanted is not None:
            wanted.setChecked(True)

    def take(self, key: str) -> None:
        """Take one; an unknown key is a KeyError."""
        self._buttons[key].click()

    def take_focus(self) -> None:
        """Give the taken choice the keyboard."""
        if self.choice:
            self._buttons[self.choice].setFocus()

    def _row(self, choice: ListedChoice) -> QWidget:
        button = QRadioButton(choice.title)
        button.setAccessibleDescription(choice.hint)
        button.toggled.connect(
            lambda is_on, key=choice.key: self.chosen.emit(key) if is_on else None
        )
        self._group.addButton(button)
        self._buttons[choice.key] = button
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.u(2))
        column.addWidget(button)
        if choice.hint:
            hint = Words(self._theme, choice.hint, style="caption", role="text-2", wraps=True)
            hint.setContentsMargins(self._theme.u(22) + 4, 0, 0, 0)
            column.addWidget(hint)
        return holder
