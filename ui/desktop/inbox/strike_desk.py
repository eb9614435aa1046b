"""Strikes beside the comment: counted once a comment stays, never for those one steps over."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from core.changes import Changes
from core.model import CommentId
from ui.desktop.inbox.comment_desk import CommentDesk
from ui.desktop.inbox.context_pane import ContextPane
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import StrikeTally

_STAYS_MS = 250


class StrikeDesk(QObject):
    """Asks off the window's thread; an answer about another comment is shown nowhere."""

    def __init__(
        self,
        context: ScreenContext,
        comments: CommentDesk,
        pane: ContextPane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._comments = comments
        self._pane = pane
        self._shown: CommentId | None = None
        self._question = 0
        self._staying = QTimer(self)
        self._staying.setSingleShot(True)
        self._staying.setInterval(_STAYS_MS)
        self._staying.timeout.connect(self._ask)
        comments.shown.connect(self._take_comment)
        context.bus.changed.connect(self._take_changes)

    @property
    def is_waiting(self) -> bool:
        """Whether a comment has not stayed long enough to ask about its author."""
        return self._staying.isActive()

    @Slot(object)
    def _take_comment(self, comment: CommentId) -> None:
        """Take away what was said of another author at once; ask when the comment stays."""
        if comment != self._shown:
            self._shown = comment
            self._pane.show_strikes(None)
        self._question += 1
        self._staying.start()

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: QObject | None) -> None:
        if self._shown is not None and (changes.decisions or changes.settings):
            self._question += 1
            self._staying.start()

    @Slot()
    def _ask(self) -> None:
        detail, question = self._comments.detail, self._question
        if detail is None or detail.item.comment.id != self._shown or not detail.author.is_named:
            return
        author, authors = detail.author.author.id, self._context.services.authors
        self._context.background.run(
            lambda: authors.strikes_of(author),
            owner=self,
            done=lambda tally: self._answer(question, tally),
        )

    def _answer(self, question: int, tally: "StrikeTally") -> None:
        if question == self._question:
            self._pane.show_strikes(tally)
