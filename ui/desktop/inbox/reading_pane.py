"""The reading pane: our post, the thread, and the comment in question in full."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model import CommentId, Medium
from ui.desktop.inbox.comment_frame import CommentFrame
from ui.desktop.inbox.media_strip import MediaStrip
from ui.desktop.inbox.own_post import OwnPost
from ui.desktop.inbox.thread_entry import ThreadEntry
from ui.desktop.parts import Words, clear_layout
from ui.desktop.theme import Theme
from ui.desktop.widgets.pane_area import PaneArea
from ui.desktop.widgets.tab_order import tabs_as_laid_out

if TYPE_CHECKING:
    from core.services import CommentDetail, ThreadComment
    from ui.desktop.care.covers import Covers

_COLUMN = 680
MOST_READING = _COLUMN + 12  # with its scroll bar
_NO_COVERS: "Covers" = {}
_ENOUGH_SEEN = 220  # of a long comment
_LITTLE_BEFORE = 100  # is no reason to scroll
_BEFORE_TITLE = 8
_ROOM_BEFORE = 64  # of what came before, so that the comment is seen as an answer


class ReadingPane(PaneArea):
    """Shows one comment among what was said around it; the comment itself is always in sight."""

    original_asked = Signal()
    lift_asked = Signal(object)  # CommentId whose text is wanted
    medium_pressed = Signal(object, int)  # the CommentId that it belongs to, and its place there

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._covers: Covers = _NO_COVERS
        self._media: Mapping[CommentId, tuple[Medium, ...]] = {}
        self._folds_post = False
        self.setAccessibleName(self.tr("Comment and thread"))
        tabs_as_laid_out(self)
        self._create_widgets()
        self._lay_out()
        self._frame.original_asked.connect(self.original_asked)
        self._frame.lift_asked.connect(self.lift_asked)
        self._post_id: CommentId | None = None
        self._comment_id: CommentId | None = None
        self._entry_strips: dict[CommentId, MediaStrip] = {}
        self._own_post.media.pressed.connect(
            lambda place: self.medium_pressed.emit(self._post_id, place)
        )
        self._frame.media.pressed.connect(
            lambda place: self.medium_pressed.emit(self._comment_id, place)
        )

    def _create_widgets(self) -> None:
        self._own_post = OwnPost(self._theme)
        self._before = QVBoxLayout()
        self._frame = CommentFrame(self._theme)
        self._after = QVBoxLayout()
        self._rest = Words(self._theme, style="caption", role="text-3")
        said = self.tr("Also in this conversation")
        self._beside_title = Words(self._theme, said, style="caption", role="text-2", weight=600)
        self._beside_title.setContentsMargins(0, self._theme.u(_BEFORE_TITLE), 0, 0)
        self._beside = QVBoxLayout()
        self._below = QVBoxLayout()

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
        page.addWidget(self._beside_title)
        page.addLayout(self._beside)
        page.addLayout(self._below)
        page.addStretch(1)
        for thread in (self._before, self._after, self._beside):
            thread.setSpacing(0)
        self.setWidget(column)

    def fold_post(self, is_folded: bool) -> None:
        """Give our own post one line only, so that the comment comes first."""
        self._folds_post = is_folded
        self._own_post.fold(is_folded)

    def take_below(self, part: QWidget) -> None:
        """Show a part under the thread, as narrow windows do with the context."""
        self._below.addWidget(part)
        part.show()

    def strip_of(self, comment: CommentId) -> MediaStrip | None:
        """Return the media of a comment that is shown here."""
        if comment == self._comment_id:
            return self._frame.media
        if comment == self._post_id:
            return self._own_post.media
        return self._entry_strips.get(comment)

    def show_detail(
        self, detail: "CommentDetail", now: datetime, covers: "Covers" = _NO_COVERS
    ) -> None:
        """Show a comment with its surroundings, from the top of the comment."""
        self._covers, self._media = covers, detail.media
        self._entry_strips = {}
        self._comment_id = detail.item.comment.id
        self._post_id = detail.own_post.id if detail.own_post is not None else None
        self._own_post.setVisible(detail.own_post is not None)
        if detail.own_post is not None:
            media = detail.media.get(detail.own_post.id, ())
            self._own_post.show_post(detail.own_post, detail.post_replies, now, media)
        self._own_post.fold(self._folds_post)
        self._fill(self._before, detail.before, now)
        self._frame.show_detail(detail, now, covers.get(detail.item.comment.id))
        self._fill(self._after, detail.after, now)
        left = max(0, detail.replies_total - len(detail.after))
        self._rest.setVisible(left > 0)
        self._rest.say(self.tr("%Ln more answer(s) not shown", "", left))
        self._beside_title.setVisible(bool(detail.beside))
        self._fill(self._beside, detail.beside, now)
        # Again when all is laid out: a text that was never shown does not know its height yet.
        QTimer.singleShot(0, self, self.bring_into_sight)

    def bring_into_sight(self) -> None:
        """Begin at the top; where a long thread before would hide the comment, at its end.

        All of the window that waits for it is laid out before: what is shown next is painted once,
        where it belongs.
        """
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        u, top = self._theme.u, self._frame.y()
        seen = top + min(self._frame.height(), u(_ENOUGH_SEEN))
        is_in_sight = seen <= self.viewport().height() or top <= u(_LITTLE_BEFORE)
        self.verticalScrollBar().setValue(0 if is_in_sight else top - u(_ROOM_BEFORE))

    def _fill(
        self, thread: QVBoxLayout, entries: "tuple[ThreadComment, ...]", now: datetime
    ) -> None:
        clear_layout(thread)
        for entry in entries:
            cover = self._covers.get(entry.comment.id)
            media = self._media.get(entry.comment.id, ())
            shown = ThreadEntry(
                self._theme, entry.comment, entry.last_action, now, cover, media, self.widget()
            )
            shown.lift_asked.connect(self.lift_asked)
            shown.media.pressed.connect(partial(self.medium_pressed.emit, entry.comment.id))
            self._entry_strips[entry.comment.id] = shown.media
            thread.addWidget(shown)
