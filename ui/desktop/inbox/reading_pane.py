"""The reading pane: our post, the thread, and the comment in question in full."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.desktop.inbox.comment_frame import CommentFrame
from ui.desktop.inbox.own_post import OwnPost
from ui.desktop.inbox.thread_entry import ThreadEntry
from ui.desktop.parts import Words, clear_layout
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import CommentDetail, ThreadComment

_COLUMN = 680


class ReadingPane(QScrollArea):
    """Shows one comment among what was said around it."""

    original_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Comment and thread"))
        self._create_widgets()
        self._lay_out()
        self._frame.original_asked.connect(self.original_asked)

    def _create_widgets(self) -> None:
        self._own_post = OwnPost(self._theme)
        self._before = QVBoxLayout()
        self._frame = CommentFrame(self._theme)
        self._after = QVBoxLayout()
        self._rest = Words(self._theme, style="caption", role="text-3")

    def _lay_out(self) -> None:
        theme = self._theme
        column = QWidget()
        column.setMaximumWidth(theme.u(_COLUMN))
        page = QVBoxLayout(column)
        page.setContentsMargins(*[theme.u(n) for n in (24, 20, 24, 20)])
        page.setSpacing(theme.u(8))
        page.addWidget(self._own_post)
        page.addLayout(self._before)
        page.addWidget(self._frame)
        page.addLayout(self._after)
        page.addWidget(self._rest)
        page.addStretch(1)
        for thread in (self._before, self._after):
            thread.setSpacing(0)
        self.setWidget(column)

    def show_detail(self, detail: "CommentDetail", now: datetime) -> None:
        """Show a comment with its surroundings, from the top of the comment."""
        self._own_post.setVisible(detail.own_post is not None)
        if detail.own_post is not None:
            self._own_post.show_post(detail.own_post, detail.replies_total, now)
        self._fill(self._before, detail.before, now)
        self._frame.show_detail(detail, now)
        self._fill(self._after, detail.after, now)
        left = max(0, detail.replies_total - len(detail.before) - len(detail.after) - 1)
        self._rest.setVisible(left > 0)
        self._rest.say(self.tr("%n more comment(s) in this thread", "", left))
        self.verticalScrollBar().setValue(0)

    def _fill(
        self, thread: QVBoxLayout, entries: "tuple[ThreadComment, ...]", now: datetime
    ) -> None:
        clear_layout(thread)
        for entry in entries:
            thread.addWidget(ThreadEntry(self._theme, entry.comment, entry.last_action, now))
