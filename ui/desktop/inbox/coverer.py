"""Lifts the covers of harsh texts, and counts for the person alone which were opened."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.model import CommentId
from ui.desktop.background import WorkLane
from ui.desktop.inbox.dressing import Wardrobe
from ui.desktop.screen_context import ScreenContext

_SEEN_AFTER_MS = 700


class Coverer(QObject):
    """Counts a text when it is uncovered, or stays in sight where covers are switched off."""

    changed = Signal(object)  # CommentId whose text is shown or covered now
    counted = Signal()  # one more harsh text was opened

    def __init__(
        self, context: ScreenContext, wardrobe: Wardrobe, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._wardrobe = wardrobe
        self._told: set[CommentId] = set()
        self._seen: CommentId | None = None
        self._resting = QTimer(self, singleShot=True, interval=_SEEN_AFTER_MS)
        self._resting.timeout.connect(self._count_seen)

    def toggle(self, comment: CommentId) -> None:
        """Show a text, or cover it again."""
        if self._wardrobe.is_lifted(comment):
            self._wardrobe.cover(comment)
            self.changed.emit(comment)
        else:
            self.lift(comment)

    def lift(self, comment: CommentId) -> None:
        """Show a text."""
        self._wardrobe.lift(comment)
        self._count(comment)
        self.changed.emit(comment)

    def count(self, comment: CommentId) -> None:
        """Count a harsh comment whose picture is shown, though its text may stay covered."""
        self._count(comment)

    def see(self, comment: CommentId | None) -> None:
        """Count a text that is in sight uncovered, once it stays there."""
        self._seen = comment
        self._resting.stop()
        if comment is not None and comment not in self._told:
            self._resting.start()

    def _count_seen(self) -> None:
        if self._seen is not None:
            self._count(self._seen)

    def _count(self, comment: CommentId) -> None:
        if comment in self._told:
            return
        self._told.add(comment)
        services = self._context.services
        self._context.background.run(
            lambda: services.care.text_shown(services.inbox.item(comment)),
            owner=self,
            done=self._tell,
            failed=lambda _: self._told.discard(comment),
            lane=WorkLane.DECIDE,
        )

    def _tell(self, is_harsh: bool) -> None:
        if is_harsh:
            self.counted.emit()
