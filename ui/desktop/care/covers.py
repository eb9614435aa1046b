"""Which texts stay covered on the pages that only quote comments, and lifting one of them."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.model import Attribute, Comment, CommentId, QueueItem
from ui.desktop.background import WorkLane
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Services

#: By what texts are harsh that stay covered until they are wanted.
Covers = Mapping[CommentId, Attribute]


def covers_of(services: "Services", comments: Iterable[Comment]) -> Covers:
    """Return the covers of comments; call it on a working thread."""
    ids = list(dict.fromkeys(one.id for one in comments))
    return covers_of_items(services, services.inbox.items(ids))


def covers_of_items(services: "Services", items: Iterable[QueueItem]) -> Covers:
    """Return the covers of comments whose scores are known."""
    masks = {item.comment.id: services.care.mask(item) for item in items}
    return {comment: mask.attribute for comment, mask in masks.items() if mask is not None}


class CoverBook(QObject):
    """Remembers for one page what is covered and what was lifted there."""

    changed = Signal()

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._covers: dict[CommentId, Attribute] = {}
        self._lifted: set[CommentId] = set()

    def take(self, covers: Covers) -> None:
        """Learn the covers of what is shown next."""
        self._covers.update(covers)

    def cover_of(self, comment: CommentId) -> Attribute | None:
        """Return by what a text is harsh that stays covered, None for one that is shown."""
        return None if comment in self._lifted else self._covers.get(comment)

    def lift(self, comment: CommentId) -> None:
        """Show a text, and count it for the person alone."""
        if self.cover_of(comment) is None:
            return
        self._lifted.add(comment)
        services = self._context.services
        self._context.background.run(
            lambda: services.care.text_shown(services.inbox.item(comment)),
            owner=self,
            failed=lambda _: None,
            lane=WorkLane.DECIDE,
        )
        self.changed.emit()
