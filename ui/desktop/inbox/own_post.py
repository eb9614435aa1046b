"""Our own post, above the thread that it started."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Comment, Medium
from ui.desktop import words
from ui.desktop.display_text import display_line, display_text
from ui.desktop.inbox.media_strip import MediaStrip
from ui.desktop.parts import IconButton, IconLabel, Panel, Words
from ui.desktop.theme import Theme

_LONGEST = 600


class OwnPost(Panel):
    """Shows what people are answering to; folded it takes one line and opens on request."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="surface-2", parent=parent)
        self._icon = IconLabel(theme, "megaphone", "text-3", 14)
        self._unfold = IconButton(theme, "caret-right", self.tr("Show our post"))
        self._when = Words(theme, style="caption", role="text-2", elides=True)
        self._count = Words(theme, style="caption", role="text-2")
        self._text = Words(theme, style="body", wraps=True, is_quoted=True)
        self.media = MediaStrip(theme, is_small=True)
        self._said = self._line = ""
        self._lay_out(theme)
        self._unfold.clicked.connect(lambda: self.fold(False))
        self.fold(False)

    def _lay_out(self, theme: Theme) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.u(6))
        top.addWidget(self._icon)
        top.addWidget(self._unfold)
        top.addWidget(self._when, 1)
        top.addWidget(self._count)
        self._page = QVBoxLayout(self)
        self._page.setSpacing(theme.u(4))
        self._page.addLayout(top)
        self._page.addWidget(self._text)
        self._page.addWidget(self.media)

    def show_post(
        self, post: Comment, comments: int, now: datetime, media: Sequence[Medium] = ()
    ) -> None:
        """Show the post with the number of comments under it."""
        self.media.show_media(media, is_told=True)
        when = words.moment_words(post.created_at, now) if post.created_at else ""
        self._said = self.tr("Our post, {when}").format(when=when) if when else self.tr("Our post")
        start = display_line(post.text)
        self._line = self.tr("Our post: {text}").format(text=start)
        self._text.say(display_text(post.text, limit=_LONGEST).text)
        self._count.say(self.tr("%Ln comment(s)", "", comments) if comments else "")
        self._say()

    def fold(self, is_folded: bool) -> None:
        """Take one line only, or show the whole post."""
        self._is_folded = is_folded
        margins = (4, 2, 12, 2) if is_folded else (14, 10, 14, 12)
        self._page.setContentsMargins(*[self._theme.u(n) for n in margins])
        self._icon.setVisible(not is_folded)
        self._unfold.setVisible(is_folded)
        self._count.setVisible(not is_folded)
        self._text.setVisible(not is_folded)
        self.media.setVisible(not is_folded and bool(self.media.tiles))
        self._say()

    def _say(self) -> None:
        self._when.say(self._line if self._is_folded else self._said)
