"""The foot of a dialog with steps: back, go on, close."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.desktop.parts import PushButton
from ui.desktop.theme import Theme


class DialogFoot(QFrame):
    """Return starts the one button that goes on."""

    back_asked = Signal()
    went_on = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialogFoot")
        self._back = PushButton(theme, self.tr("Back"))
        self.go_on = PushButton(theme, "", kind="primary")
        self._close = PushButton(theme, self.tr("Close"))
        self._apart = _apart(self._close, theme.u(16))
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.u(n) for n in (16, 12, 16, 12)])
        row.setSpacing(theme.u(8))
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self.go_on)
        row.addWidget(self._apart)
        self._back.clicked.connect(self.back_asked)
        self.go_on.clicked.connect(self.went_on)
        self._close.clicked.connect(self.closed)

    def show_buttons(
        self, *, go_on: str, can_go_back: bool, is_ready: bool = True, can_close: bool = True
    ) -> None:
        """Show the buttons of a step; without words there is no way on."""
        self._apart.setVisible(can_close)
        self.go_on.setText(go_on)
        self.go_on.setVisible(bool(go_on))
        self.go_on.setEnabled(is_ready)
        self._back.setVisible(can_go_back)
        if go_on and is_ready:
            self.go_on.setFocus()

    def allow(self, *, is_ready: bool) -> None:
        """Let the way on be taken, or not yet; whoever has the keyboard keeps it."""
        self.go_on.setEnabled(is_ready)


def _apart(button: QWidget, space: int) -> QWidget:
    """Keep a button away from the ones before it; where it is hidden, the space goes, too."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addSpacing(space)
    row.addWidget(button)
    return holder
