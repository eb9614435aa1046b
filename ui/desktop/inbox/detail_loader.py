"""Fetches what the right side shows, off the window's thread; only the newest question counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import NotFoundError
from core.model import Action, CommentId
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Capability, CommentDetail

_READ_AFTER_MS = 700


@dataclass(frozen=True, slots=True)
class Loaded:
    """A comment in full and what can be decided about it."""

    detail: "CommentDetail"
    capabilities: "Mapping[Action, Capability]"


class DetailLoader(QObject):
    """Asks for one comment after the other; a comment that stays in sight counts as opened."""

    loaded = Signal(object)  # Loaded
    gone = Signal(object)  # CommentId that does not exist any more

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: CommentId | None = None
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READ_AFTER_MS)
        self._reading.timeout.connect(self._mark_opened)
        self._unread: CommentId | None = None

    def show(self, comment: CommentId | None) -> None:
        """Fetch this comment; answers to earlier questions are dropped."""
        self._wanted = comment
        self._reading.stop()
        if comment is None:
            return
        self._context.background.run(
            lambda: self._fetch(comment),
            owner=self,
            done=lambda found: self._answer(comment, found),
            failed=lambda error: self._refuse(comment, error),
        )

    def _fetch(self, comment: CommentId) -> Loaded:
        services = self._context.services
        detail = services.inbox.detail(comment)
        can = services.moderation.can
        return Loaded(detail, {action: can(action, detail.item.comment) for action in Action})

    def _answer(self, comment: CommentId, found: Loaded) -> None:
        if comment != self._wanted:
            return
        self.loaded.emit(found)
        if found.detail.item.comment.opened_at is None:
            self._unread = comment
            self._reading.start()

    def _refuse(self, comment: CommentId, error: Exception) -> None:
        if comment != self._wanted:
            return
        if isinstance(error, NotFoundError):
            self.gone.emit(comment)
        else:
            self._context.notices(str(error))

    def _mark_opened(self) -> None:
        if self._unread is not None and self._unread == self._wanted:
            self._context.operations.mark_opened(self._unread)
