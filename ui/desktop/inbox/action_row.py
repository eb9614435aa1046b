"""The buttons of a decision, each with its icon, its word and its key."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

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


class ActionRow(QWidget):
    """One line of buttons; too narrow, first the icons go, then it becomes three per line."""

    action_asked = Signal(object)  # Action
    more_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons = {action: self._button(action) for action in ROW_ACTIONS}
        self.more = PushButton(theme, self.tr("More"), kind="quiet")
        self.more.clicked.connect(self.more_asked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        self._arrange(len(self._buttons) + 1)

    def _button(self, action: Action) -> PushButton:
        button = PushButton(self._theme, words.verb(action), icon=words.ACTION_ICONS[action])
        button.clicked.connect(lambda: self.action_asked.emit(action))
        return button

    def show_keys(self, key_map: KeyMap) -> None:
        """Print the keys in force on the buttons."""
        for action, button in self._buttons.items():
            button.set_keys(key_map.caption(str(action)))
        self.more.set_keys(key_map.caption("more"))

    def show_capabilities(self, capabilities: "Mapping[Action, Capability]") -> None:
        """Mark what the platform cannot do, with the reason."""
        for action, button in self._buttons.items():
            capability = capabilities.get(action)
            button.set_refused(capability.why if capability and not capability.allowed else "")

    def show_count(self, count: int) -> None:
        """Say on the buttons how many comments are meant when it is more than one."""
        for action, button in self._buttons.items():
            word = words.verb(action)
            button.setText(f"{word} {words.number(count)}" if count > 1 else word)
            button.setAccessibleName(
                self.tr("{action} %n comment(s)", "", count).format(action=word)
                if count > 1
                else word
            )
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Allow the row to become as narrow as its widest three-per-line form."""
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the form that fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        everything = [*self._buttons.values(), self.more]
        gaps = self._theme.u(8) * (len(everything) - 1)
        for is_icon_shown in (True, False):
            for button in everything:
                button.show_icon(is_icon_shown)
            needed = sum(button.sizeHint().width() for button in everything) + gaps
            if needed <= self.width():
                self._arrange(len(everything))
                return
        self._arrange(_FEW_COLUMNS)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.setSpacing(self._theme.u(8))
        everything = [*self._buttons.values(), self.more]
        for number, button in enumerate(everything):
            self._grid.addWidget(button, number // columns, number % columns)
        self.updateGeometry()
