"""Saved replies at the dock: offered, filled in for the comment in question, kept for others."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from core.changes import Changes
from core.model import QueueItem
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.display_text import display_line
from ui.desktop.inbox.reply_picker import ReplyOffer
from ui.desktop.inbox.reply_row import ReplyRow
from ui.desktop.kit.reply_words import language_title
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import FilledReply

_MOST_LETTERS = 80


class ReplyDesk(QObject):
    """Works for the comment that `current` returns; whatever cannot be done is said in words.

    Where `count` says that many are answered, placeholders stay, and are filled in for each later.
    """

    def __init__(
        self,
        context: ScreenContext,
        reply: ReplyRow,
        current: Callable[[], QueueItem | None],
        policy: Callable[[], str],
        policies: Mapping[str, str],
        count: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._reply = reply
        self._current = current
        self._policy = policy
        self._policies = policies
        self._count = count
        reply.picker_asked.connect(self.offer)
        reply.picker.looked_at.connect(self._look)
        reply.saved_asked.connect(self.fill)
        reply.keep_asked.connect(self.keep)

    def offer(self) -> None:
        """Offer the saved replies for the current comment."""
        item = self._current()
        self._reply.pick(
            ReplyOffer(
                self._context.services.kit.replies.all(),
                item.lang if item else "",
                self._policy(),
                self._policies,
                self._context.settings(),
            )
        )

    def fill(self, name: str) -> None:
        """Fill a saved reply in for the current comment and write it into the editor."""
        self._fill(name, lambda found: self._write(name, found), self._reply.refuse)

    def keep(self, name: str, text: str) -> None:
        """Keep what was written as a saved reply."""
        item, policy, kit = self._current(), self._policy(), self._context.services.kit
        if item is None:
            return
        self._context.background.run(
            lambda: kit.keep_as_reply(name, text, item.comment.id, policy),
            owner=self,
            done=lambda changes: self._say_kept(changes, name),
            failed=lambda error: self._reply.name.refuse(words.said(error)),
            lane=WorkLane.DECIDE,
        )

    def _look(self, name: str) -> None:
        picker = self._reply.picker
        self._fill(
            name,
            lambda found: picker.show_text(name, found.text),
            lambda why: picker.show_text(name, "", why),
        )

    def _fill(
        self, name: str, done: "Callable[[FilledReply], None]", refuse: Callable[[str], None]
    ) -> None:
        item, policy, kit = self._current(), self._policy(), self._context.services.kit
        if item is None:
            return
        are_many = self._count() > 1

        def work() -> "FilledReply":
            if are_many:
                return kit.template_for(name, item.comment.id)
            return kit.fill_reply(name, item.comment.id, policy)

        self._context.background.run(
            work,
            owner=self,
            done=done,
            failed=lambda error: refuse(words.said(error)),
        )

    def _write(self, name: str, found: "FilledReply") -> None:
        remark = ""
        if found.is_fallback:
            pattern = QCoreApplication.translate(
                "ReplyDesk", "There is no text in the comment’s language; this one is {language}."
            )
            remark = pattern.format(language=language_title(found.lang))
        count = self._count()
        if count <= 1:
            self._reply.insert(found.text, remark)
            return
        each = QCoreApplication.translate(
            "ReplyDesk", "Placeholders are filled in for each of %Ln comment(s).", "", count
        )
        if not found.has_others:
            self._reply.insert_template(found.text, f"{each} {remark}".strip())
            return
        own = QCoreApplication.translate("ReplyDesk", "Each gets it in its own language.")
        same = QCoreApplication.translate(
            "ReplyDesk", "Changed here, so all get this text, whatever their language."
        )
        self._reply.insert_template(found.text, f"{each} {own}", name, f"{each} {same}")

    def _say_kept(self, changes: Changes, name: str) -> None:
        self._context.bus.publish(changes)
        said = QCoreApplication.translate(
            "ReplyDesk", "Saved as “{name}”. Names and links became placeholders."
        )
        self._reply.say_kept(said.format(name=display_line(words.given_name(name), _MOST_LETTERS)))
