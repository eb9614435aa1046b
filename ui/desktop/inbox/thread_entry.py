"""One earlier or later comment of the thread, with what was decided about it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Action, Attribute, Comment, Medium
from ui.desktop import words
from ui.desktop.display_text import display_text
from ui.desktop.inbox.covered_text import CoveredText
from ui.desktop.inbox.media_strip import MediaStrip
from ui.desktop.parts import IconLabel, Words
from ui.desktop.theme import Theme

_LONGEST = 600
_BEFORE = 22


class ThreadEntry(QWidget):
    """A ring on the line of the thread, who wrote, when, what, and the decision about it."""

    lift_asked = Signal(object)  # CommentId whose text is wanted

    def __init__(
        self,
        theme: Theme,
        comment: Comment,
        last_action: Action | None,
        now: datetime,
        cover: Attribute | None = None,
        media: Sequence[Medium] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)  # a space is mirrored, a margin is not
        row.setContentsMargins(0, theme.u(6), 0, theme.u(6))
        row.setSpacing(0)
        row.addSpacing(theme.u(_BEFORE))
        page = QVBoxLayout()
        page.setSpacing(theme.u(1))
        row.addLayout(page, 1)
        page.addLayout(self._top(comment, last_action, now))
        if cover is not None:
            covered = CoveredText(theme, "body")
            covered.show_cover(cover)
            covered.lift_asked.connect(lambda: self.lift_asked.emit(comment.id))
            page.addWidget(covered)
        else:
            text = display_text(comment.text, limit=_LONGEST).text
            said = Words(theme, text, style="body", role="text-2", wraps=True, is_quoted=True)
            page.addWidget(said)
        self.media = MediaStrip(theme, is_small=True)
        page.addWidget(self.media)
        self.media.show_media(media, is_told=cover is None)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        x = theme.u(7) + 0.5
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        painter.drawLine(int(x), 0, int(x), self.height())
        painter.setPen(QPen(theme.color("line-strong"), 1))
        painter.setBrush(theme.color("surface"))
        side = theme.u(8)
        painter.drawEllipse(QRectF(x - side / 2, theme.u(11), side, side))

    def _top(self, comment: Comment, last_action: Action | None, now: datetime) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.u(8))
        name = display_text(comment.author.name, limit=60).text or self.tr("unknown author")
        row.addWidget(Words(theme, name, style="caption", weight=600, elides=True))
        if comment.created_at is not None:
            age = words.age(comment.created_at, now)
            row.addWidget(Words(theme, age, style="caption", role="text-3"))
        row.addStretch(1)
        standing = QHBoxLayout()
        standing.setSpacing(theme.u(5))
        if last_action is not None:
            standing.addWidget(IconLabel(theme, words.ACTION_ICONS[last_action], "ok", 14))
            done = words.done_word(last_action)
        else:
            standing.addWidget(IconLabel(theme, "circle", "text-3", 12))
            done = words.standing_word(comment.state)
        standing.addWidget(Words(theme, done, style="caption", role="text-3"))
        row.addLayout(standing)
        return row
