"""The buttons of a decision, each with its icon, its word and its key."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from core.model import Action
from ui.desktop import words
from ui.desktop.key_map import KeyMap
from ui.desktop.parts import PushButton
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import Capability

ROW_ACTIONS = (
    Action.APPROVE,
    Action.HIDE,
    Action.DELETE,
    Action.REPLY,
    Action.ESCALATE,
    Action.SNOOZE,
)
_FEW_COLUMNS = 3
_GAP = 6


class ActionRow(QWidget):
    """One line of buttons; too narrow, first the icons go, then it becomes three per line or fewer.

    With few per line “More” goes, too: the line over the comment and its key still offer it.
    """

    action_asked = Signal(object)  # Action
    more_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons = {action: self._button(action) for action in ROW_ACTIONS}
        self.more = PushButton(theme, self.tr("More"), kind="quiet", is_tall=True)
        self.more.clicked.connect(self.more_asked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.u(_GAP))
        # The form in force must not keep the row from a narrower one.
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._columns = 0
        self._count = 0
        self._arrange(len(self._buttons))

    def _button(self, action: Action) -> PushButton:
        word, icon = words.verb(action), words.ACTION_ICONS[action]
        button = PushButton(self._theme, word, icon=icon, is_tall=True)
        button.clicked.connect(lambda: self.action_asked.emit(action))
        return button

    def button(self, action: Action) -> PushButton:
        """Return the button of an action."""
        return self._buttons[action]

    def show_keys(self, key_map: KeyMap) -> None:
        """Print the keys in force on the buttons."""
        for action, button in self._buttons.items():
            button.set_keys(key_map.caption(str(action)))
        self.more.set_keys(key_map.caption("more"))
        self._fit()

    def show_capabilities(self, capabilities: "Mapping[Action, Capability]") -> None:
        """Mark what the platform cannot do, with the reason."""
        for action, button in self._buttons.items():
            capability = capabilities.get(action)
            button.set_refused(
                words.said(capability.why) if capability and not capability.allowed else ""
            )

    def show_count(self, count: int) -> None:
        """Say on the buttons how many comments are meant when it is more than one."""
        if count == self._count:
            return
        self._count = count
        for action, button in self._buttons.items():
            word = words.verb(action)
            button.setText(f"{word} {words.number(count)}" if count > 1 else word)
            button.setAccessibleName(
                self.tr("{action} %Ln comment(s)", "", count).format(action=word)
                if count > 1
                else word
            )
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Allow the row to become as narrow as three buttons without icons."""
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the form that fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for is_icon_shown in (True, False):
            for button in self._buttons.values():
                button.show_icon(is_icon_shown)
            if self._needed() <= self.width():
                self._arrange(len(self._buttons))
                return
        columns = max(1, min(_FEW_COLUMNS, self._fitting()))
        for button in self._buttons.values():
            button.show_icon(True)
        # Over several lines there may be room for the icons again.
        if self._fitting() < columns:
            for button in self._buttons.values():
                button.show_icon(False)
        self._arrange(columns)

    def _fitting(self) -> int:
        """Return how many of the widest button stand side by side."""
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        return (self.width() + self._grid.spacing()) // (widest + self._grid.spacing())

    def _needed(self) -> int:
        everything = [*self._buttons.values(), self.more]
        gaps = self._grid.spacing() * len(everything)
        return sum(button.sizeHint().width() for button in everything) + gaps

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        is_one_line = columns == len(self._buttons)
        for number, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, number // columns, number % columns)
        # In one line the room that is left stands before “More”, which keeps to the end.
        gap = len(self._buttons)
        for column in range(gap + 1):
            is_wide = column == gap if is_one_line else column < columns
            self._grid.setColumnStretch(column, int(is_wide))
        self._grid.addWidget(self.more, 0, gap + 1)
        self.more.setVisible(is_one_line)
        self.updateGeometry()
