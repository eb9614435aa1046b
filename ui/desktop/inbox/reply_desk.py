"""Saved replies at the dock, filled in for the comment in question."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from core.model import CommentId
from ui.desktop import words
from ui.desktop.inbox.reply_row import ReplyRow
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import FilledReply


class ReplyDesk(QObject):
    """Works for the comment that `current` returns; whatever cannot be done is said in words."""

    def __init__(
        self,
        context: ScreenContext,
        reply: ReplyRow,
        current: Callable[[], CommentId | None],
        policy: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._reply = reply
        self._current = current
        self._policy = policy
        reply.saved_asked.connect(self.fill)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the saved replies."""
        return tuple(one.name for one in self._context.services.kit.replies.all())

    def fill(self, name: str) -> None:
        """Fill a saved reply in for the current comment and write it into the editor."""
        comment, policy = self._current(), self._policy()
        if comment is None:
            return
        kit = self._context.services.kit
        self._context.background.run(
            lambda: kit.fill_reply(name, comment, policy),
            owner=self,
            done=self._write,
            failed=lambda error: self._reply.refuse(words.said(error)),
        )

    def _write(self, found: "FilledReply") -> None:
        remark = ""
        if found.is_fallback:
            pattern = QCoreApplication.translate(
                "ReplyDesk", "There is no text in the comment’s language; this one is {language}."
            )
            remark = pattern.format(language=words.language(found.lang))
        self._reply.fill(found.text, remark)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReplyDesk", text)
