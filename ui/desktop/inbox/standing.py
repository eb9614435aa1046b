"""How the day goes: how much waits in each lane and state, and how much is decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from core.model import QueueCounts, QueueFilter
from ui.desktop.screen_context import ScreenContext


@dataclass(frozen=True, slots=True)
class Standing:
    """`listed` counts within the filter in force, `whole` everywhere; `decided` is since midnight.

    `owed` is how many actions still wait in the outbox, `views` what waits in each saved view.
    """

    listed: QueueCounts
    whole: QueueCounts
    decided: int
    owed: int
    views: Mapping[str, int] = field(default_factory=dict)


class StandingLoader(QObject):
    """Counts off the window's thread; only the newest answer is told."""

    loaded = Signal(object)  # Standing

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._question = 0

    def load(self, wanted: QueueFilter) -> None:
        """Count anew."""
        self._question += 1
        question = self._question
        self._context.background.run(
            lambda: self._count(wanted),
            owner=self,
            done=lambda found: self._answer(question, found),
        )

    def _count(self, wanted: QueueFilter) -> Standing:
        services = self._context.services
        local = self._context.clock().astimezone()
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        whole = services.inbox.counts(QueueFilter())
        is_whole = wanted == QueueFilter()
        return Standing(
            listed=whole if is_whole else services.inbox.counts(wanted),
            whole=whole,
            decided=services.moderation.decided_since(midnight),
            owed=len(services.moderation.held()),
            views=services.views.counts(),
        )

    def _answer(self, question: int, found: Standing) -> None:
        if question == self._question:
            self.loaded.emit(found)
