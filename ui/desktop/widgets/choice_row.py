"""Buttons in a line of which one is taken: what segmented switches and lane tabs share."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ChoiceRow(QWidget):
    """One tab stop for all: the taken button; the arrow keys take its neighbours.

    A press leaves the keyboard where it is: whoever works in the list goes on there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)

    def add_choices(self, buttons: Sequence[QAbstractButton]) -> None:
        """Take these buttons, the first one taken."""
        for button in buttons:
            button.setCheckable(True)
            button.installEventFilter(self)
            button.toggled.connect(self._keep_one_tab_stop)
            self._group.addButton(button)
            self._row.addWidget(button)
        buttons[0].setChecked(True)
        self._keep_one_tab_stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step:
                self._move(-step if self.isRightToLeft() else step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        buttons = self._group.buttons()
        place = next(n for n, button in enumerate(buttons) if button.isChecked()) + step
        wanted = buttons[place % len(buttons)]
        wanted.click()
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_one_tab_stop(self) -> None:
        for button in self._group.buttons():
            is_stop = button.isChecked()
            policy = Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(policy)
