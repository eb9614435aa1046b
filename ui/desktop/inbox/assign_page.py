"""Who has a comment: one of the roles of the team, or nobody."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.inbox.digit_buttons import DigitButtons
from ui.desktop.parts import PushButton, Words
from ui.desktop.theme import Theme

_MOST_LETTERS = 60


class AssignPage(QWidget):
    """A digit or Enter chooses; Esc leaves. `roles` returns the roles of the moment."""

    chosen = Signal(str)  # a role, "" for nobody
    left = Signal()

    def __init__(
        self, theme: Theme, roles: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._roles = roles
        self.roles = DigitButtons(theme)
        cancel = PushButton(theme, self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        head = QHBoxLayout()
        title = self.tr("Assign to, for colleagues only")
        head.addWidget(Words(theme, title, style="caption", role="text-2", elides=True), 1)
        head.addWidget(cancel)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(8))
        page.addLayout(head)
        page.addWidget(self.roles)

    def open(self) -> None:
        """Offer the roles; the first has the focus."""
        offered = [
            (
                "user",
                display_line(words.given_name(role), _MOST_LETTERS),
                partial(self.chosen.emit, role),
            )
            for role in self._roles()
        ]
        nobody = ("x", self.tr("Nobody"), partial(self.chosen.emit, ""))
        self.roles.offer([*offered, nobody])
        self.roles.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a digit, leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self.roles.press(event):
            super().keyPressEvent(event)
