"""The filter of the history: which actions to show."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.model import Action
from ui.desktop import words

_OFFERED = (
    Action.APPROVE,
    Action.HIDE,
    Action.DELETE,
    Action.SPAM,
    Action.REPLY,
    Action.ESCALATE,
    Action.SNOOZE,
    Action.NOTE,
    Action.UNDO,
)


class ActionMenu(QMenu):
    """Actions with check marks; none checked means all."""

    filter_changed = Signal(object)  # frozenset[Action]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[Action, QAction] = {}
        for action in _OFFERED:
            entry = self.addAction(words.done_word(action))
            entry.setCheckable(True)
            entry.toggled.connect(self._tell)
            self._entries[action] = entry
        self.addSeparator()
        self.addAction(self.tr("Show all"), self.clear_choice)

    @property
    def chosen(self) -> frozenset[Action]:
        """Return the actions to show; empty means all."""
        return frozenset(action for action, entry in self._entries.items() if entry.isChecked())

    def clear_choice(self) -> None:
        """Show all actions again."""
        self.choose(())

    def choose(self, actions: Collection[Action]) -> None:
        """Check these actions and no others."""
        before = self.chosen
        for action, entry in self._entries.items():
            entry.blockSignals(True)
            entry.setChecked(action in actions)
            entry.blockSignals(False)
        if self.chosen != before:
            self._tell()

    def uncheck(self, action: Action) -> None:
        """Drop one action from the filter."""
        self._entries[action].setChecked(False)

    def _tell(self) -> None:
        self.filter_changed.emit(self.chosen)
