"""Why the list is empty, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from core.model import Lane, QueueFilter, ReviewState
from ui.desktop.display_text import display_line
from ui.desktop.parts import EmptyState

_MOST_LETTERS = 60
_OPEN = frozenset({ReviewState.OPEN})


class ListEmpty(QObject):
    """Chooses the words of the empty list; `cleared` asks to drop search and filters."""

    cleared = Signal()
    all_asked = Signal()  # show every lane

    def __init__(self, state: EmptyState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._answer: Callable[[], None] = self.cleared.emit
        state.asked.connect(self._take_answer)

    def show_why(self, wanted: QueueFilter, decided_today: int) -> None:
        """Say why nothing is listed for `wanted`."""
        self._answer = self.cleared.emit
        if wanted.search:
            words = display_line(wanted.search, _MOST_LETTERS)
            title = self.tr("No comment has “{words}” in it").format(words=words)
            self._state.show_state("magnifying-glass", title, actions=(self.tr("Clear search"),))
        elif wanted.platforms or wanted.languages or wanted.accounts:
            title = self.tr("Nothing fits these filters")
            self._state.show_state("funnel-simple", title, actions=(self.tr("Clear filters"),))
        elif wanted.states != _OPEN:
            self._state.show_state("check-circle", self.tr("Nothing is parked here"))
        elif wanted.lane is not Lane.EVERYTHING:
            self._answer = self.all_asked.emit
            title = self.tr("This lane is clear")
            self._state.show_state("check-circle", title, actions=(self.tr("Show everything"),))
        else:
            sentence = self.tr("%Ln decided today. Time for a walk.", "", decided_today)
            self._state.show_state("check-circle", self.tr("All clear"), sentence)

    @Slot()
    def _take_answer(self) -> None:
        self._answer()
