"""Reads pages of the history beside the window; answers to an older question are dropped."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from core.model import Action, DecisionId
from ui.desktop.background import BackgroundRunner
from ui.desktop.care.covers import Covers, covers_of

if TYPE_CHECKING:
    from core.services import HistoryRow, Proof, Services

PAGE_ROWS = 100


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which decisions to show; no action means all of them."""

    search: str = ""
    actions: frozenset[Action] = frozenset()

    @property
    def is_narrowed(self) -> bool:
        """Whether some decisions may be left out."""
        return bool(self.search or self.actions)


class HistoryLoader(QObject):
    """Asks the history service; every answer says which question it belongs to by arriving."""

    covered = Signal(object)  # Covers of the rows that come next
    started_over = Signal(object, bool)  # rows, whether there are no more
    continued = Signal(object, bool)
    counted = Signal(int, object)  # how many decisions, the first moment or None
    proved = Signal(object, object)  # DecisionId, Proof

    def __init__(
        self, services: "Services", background: BackgroundRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        self._question = 0
        self.wanted = Wanted()

    def start_over(self, rows: int = PAGE_ROWS) -> None:
        """Read the newest `rows` decisions that are wanted."""
        self._question += 1
        self._read(None, max(rows, PAGE_ROWS), self.started_over)

    def go_on(self, before: int) -> None:
        """Read the page that follows the row with this key."""
        self._read(before, PAGE_ROWS, self.continued)

    def count(self) -> None:
        """Read how many decisions there are and since when."""
        history = self._services.history
        self._background.run(
            lambda: (history.total(), history.first_at()),
            owner=self,
            done=lambda found: self.counted.emit(*found),
        )

    def prove(self, decision: DecisionId) -> None:
        """Read the proof of one decision."""

        def answered(proof: "Proof") -> None:
            self.proved.emit(decision, proof)

        self._background.run(
            lambda: self._services.history.proof(decision), owner=self, done=answered
        )

    def _read(self, before: int | None, limit: int, answer: SignalInstance) -> None:
        question, wanted = self._question, self.wanted
        history = self._services.history

        def work() -> "tuple[tuple[HistoryRow, ...], Covers]":
            rows = history.page(
                before=before, limit=limit, search=wanted.search, actions=wanted.actions
            )
            return rows, covers_of(self._services, [row.comment for row in rows])

        def answered(found: "tuple[tuple[HistoryRow, ...], Covers]") -> None:
            rows, covers = found
            if question == self._question:
                self.covered.emit(covers)
                answer.emit(rows, len(rows) < limit)

        self._background.run(work, owner=self, done=answered)
