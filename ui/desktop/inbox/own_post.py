"""Our own post, above the thread that it started."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Comment
from ui.desktop import words
from ui.desktop.display_text import display_text
from ui.desktop.parts import IconLabel, Panel, Words
from ui.desktop.theme import Theme

_LONGEST = 600


class OwnPost(Panel):
    """Shows what people are answering to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="surface-2", parent=parent)
        self._when = Words(theme, style="caption", role="text-2")
        self._count = Words(theme, style="caption", role="text-2")
        self._text = Words(theme, style="body", wraps=True)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.u(8))
        top.addWidget(IconLabel(theme, "megaphone", "text-3", 14))
        top.addWidget(self._when, 1)
        top.addWidget(self._count)
        page = QVBoxLayout(self)
        page.setContentsMargins(*[theme.u(n) for n in (14, 10, 14, 12)])
        page.setSpacing(theme.u(4))
        page.addLayout(top)
        page.addWidget(self._text)

    def show_post(self, post: Comment, comments: int, now: datetime) -> None:
        """Show the post with the number of comments under it."""
        when = words.moment_words(post.created_at, now) if post.created_at else ""
        self._when.say(
            self.tr("Our post, {when}").format(when=when) if when else self.tr("Our post")
        )
        self._count.say(
            self.tr("{n} comments").format(n=words.number(comments)) if comments else ""
        )
        self._text.say(display_text(post.text, limit=_LONGEST).text)
