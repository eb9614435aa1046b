"""A row of buttons of which each has a digit as its key, while the keyboard is among them."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.desktop.parts import FlowLayout, PushButton
from ui.desktop.theme import Theme

_MOST_DIGITS = 9


class DigitButtons(QWidget):
    """The first button takes the focus; `press` answers a digit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = FlowLayout(self, spacing=theme.u(8))
        self.buttons: list[PushButton] = []

    def offer(self, choices: Sequence[tuple[str, str, Callable[[], object]]]) -> None:
        """Offer these: icon, words, act."""
        self._flow.clear()
        self.buttons = []
        for number, (icon, title, act) in enumerate(choices, start=1):
            keys = str(number) if number <= _MOST_DIGITS else ""
            button = PushButton(self._theme, title, icon=icon, keys=keys)
            button.clicked.connect(lambda _=False, do=act: do())
            self._flow.addWidget(button)
            button.show()  # now, so that it can take the focus at once
            self.buttons.append(button)
        self.updateGeometry()

    def take_focus(self) -> None:
        """Give the first button the keyboard."""
        if self.buttons:
            self.buttons[0].setFocus()

    def press(self, event: QKeyEvent) -> bool:
        """Press the button of a digit; False when the key is none."""
        letter = event.text()
        number = int(letter) if len(letter) == 1 and letter.isascii() and letter.isdigit() else 0
        if 0 < number <= len(self.buttons):
            self.buttons[number - 1].click()
            return True
        return False
