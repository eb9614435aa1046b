"""Why the list is empty, and what can be done about it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from core.model import Lane, QueueFilter, ReviewState
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.parts import EmptyState

_MOST_LETTERS = 60
_OPEN = frozenset({ReviewState.OPEN})


class ListEmpty(QObject):
    """Chooses the words of the empty list; `cleared` asks to drop search and filters."""

    cleared = Signal()
    all_asked = Signal()  # show every lane
    left = Signal()  # go from the saved view to the page
    kind_asked = Signal()  # what people wrote that was kind

    def __init__(
        self, state: EmptyState, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._clock = clock
        self._view = ""
        self._held_at: datetime | None = None
        self._is_changed = False
        self._answer: Callable[[], None] = self.cleared.emit
        state.asked.connect(self._take_answer)

    def name_view(self, title: str, held_at: datetime | None, *, is_changed: bool) -> None:
        """Say which saved view is shown, "" for none, and when it was last seen with comments."""
        self._view, self._held_at, self._is_changed = title, held_at, is_changed

    def show_why(self, wanted: QueueFilter, decided_today: int) -> None:
        """Say why nothing is listed for `wanted`."""
        self._answer = self.cleared.emit
        if wanted.is_kind and not self._is_changed:
            self._answer = self.left.emit
            title, sentence = self.tr("No kind words yet"), self.tr("Thanks will stand here.")
            show = self.tr("Show the inbox")
            self._state.show_state("heart", title, sentence, actions=(show,))
        elif self._view:
            self._show_view()
        elif wanted.search:
            sought = display_line(wanted.search, _MOST_LETTERS)
            title = self.tr("No comment has “{words}” in it").format(words=sought)
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
            self._answer = self.kind_asked.emit
            sentence = self.tr("%Ln decided today. Time for a walk.", "", decided_today)
            kind = (self.tr("Read kind words"),)
            self._state.show_state("check-circle", self.tr("All clear"), sentence, actions=kind)

    def _show_view(self) -> None:
        """Say that the view is empty, and since when as far as that was seen."""
        if self._is_changed:
            title = self.tr("Nothing fits “{view}” as it is changed").format(view=self._view)
            back = self.tr("Back to the view")
            self._state.show_state("funnel-simple", title, actions=(back,))
            return
        self._answer = self.left.emit
        title = self.tr("Nothing waits in “{view}”").format(view=self._view)
        sentence = ""
        if self._held_at is not None:
            when = words.moment_words(self._held_at, self._clock())
            sentence = self.tr("Last seen with comments: {when}.").format(when=when)
        show = self.tr("Show the inbox")
        self._state.show_state("bookmark-simple", title, sentence, actions=(show,))

    @Slot()
    def _take_answer(self) -> None:
        self._answer()
