"""Takes “leave it for this round” back by the key that takes decisions back, the last one first."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from core.model import CommentId
from ui.desktop.inbox.round_desk import RoundDesk


class PassDesk(QObject):
    """Remembers in which order comments were left and decided about, as long as a round goes on."""

    def __init__(
        self, rounds: RoundDesk, undo_decision: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rounds = rounds
        self._undo_decision = undo_decision
        self._acts: list[CommentId | None] = []  # None is a decision
        rounds.passed.connect(self._acts.append)
        rounds.renewed.connect(self._acts.clear)

    @Slot()
    def undo(self) -> None:
        """Take the newest of both back."""
        if self._acts and (comment := self._acts[-1]) is not None:
            self._acts.pop()
            self._rounds.take_up(comment)
        else:
            self._undo_decision()

    @Slot()
    def note_decision(self) -> None:
        """Note that a decision came after what was left before."""
        if self._acts:
            self._acts.append(None)

    @Slot()
    def note_undone(self) -> None:
        """Note that the newest decision is taken back."""
        if self._acts and self._acts[-1] is None:
            self._acts.pop()
