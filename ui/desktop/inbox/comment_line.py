"""One comment elsewhere, in a pane beside the one in question: when, what, and the way to it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Attribute, Comment
from ui.desktop import words
from ui.desktop.display_text import display_text
from ui.desktop.inbox.covered_text import CoveredText
from ui.desktop.parts import LinkButton, Rule, Words
from ui.desktop.theme import Theme

_LONGEST = 400


class CommentLine(QWidget):
    """`said` stands before the time, as in "Hidden, 2.4 Insults"."""

    lift_asked = Signal(object)  # CommentId whose text is wanted
    go_asked = Signal(object)  # CommentId to go to

    def __init__(
        self,
        theme: Theme,
        comment: Comment,
        said: str,
        now: datetime,
        cover: Attribute | None = None,
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comment = comment
        page = QVBoxLayout(self)
        page.setContentsMargins(0, theme.u(8), 0, 0)
        page.setSpacing(theme.u(2))
        page.addLayout(self._top(said, now))
        page.addWidget(self._text(cover))
        if detail:
            page.addWidget(Words(theme, detail, style="caption", role="text-3", wraps=True))
        page.addSpacing(theme.u(6))
        page.addWidget(Rule(theme))

    def _top(self, said: str, now: datetime) -> QHBoxLayout:
        theme, comment = self._theme, self._comment
        row = QHBoxLayout()
        row.setSpacing(theme.u(8))
        row.addWidget(Words(theme, said, style="caption", weight=600, elides=True))
        if comment.created_at is not None:
            when = words.moment_words(comment.created_at, now)
            row.addWidget(Words(theme, when, style="caption", role="text-3"))
        row.addStretch(1)
        self.go = LinkButton(theme, self.tr("Go to it"))
        self.go.setAccessibleName(self.tr("Go to this comment: {said}").format(said=said))
        self.go.clicked.connect(lambda: self.go_asked.emit(comment.id))
        row.addWidget(self.go)
        return row

    def _text(self, cover: Attribute | None) -> QWidget:
        if cover is None:
            text = display_text(self._comment.text, limit=_LONGEST).text
            return Words(self._theme, text, wraps=True, is_quoted=True)
        covered = CoveredText(self._theme, "body")
        covered.show_cover(cover)
        covered.lift_asked.connect(lambda: self.lift_asked.emit(self._comment.id))
        return covered
