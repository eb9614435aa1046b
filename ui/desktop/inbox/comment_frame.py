"""The comment in question: who wrote it, when, all of its text, and what is known about it."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Attribute, Comment, CommentId, QueueItem
from ui.desktop import words
from ui.desktop.display_text import display_text
from ui.desktop.inbox.comment_text import CommentText
from ui.desktop.inbox.covered_text import CoveredText
from ui.desktop.inbox.media_strip import MediaStrip
from ui.desktop.links import safe_link
from ui.desktop.parts import Chip, Fact, LinkButton, Panel, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.ground import paint_focus

if TYPE_CHECKING:
    from core.services import CommentDetail

_ROOM_FOR_MOMENT = 380
_ACCENT_EDGE = 3


class CommentFrame(Panel):
    """Shows one comment in full, cut at first so that no text can stall the window."""

    original_asked = Signal()
    lift_asked = Signal(object)  # CommentId whose text is wanted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, edge="line-strong", accent_edge=True, parent=parent)
        self._theme = theme
        self._create_widgets()
        self._lay_out()
        self._text.shortened.connect(self._offer_rest)
        self._show_next.clicked.connect(self._text.show_next)
        self._text.focus_moved.connect(self.update)
        self.cover.lift_asked.connect(self._ask_lift)
        self._original.clicked.connect(self.original_asked)

    def _create_widgets(self) -> None:
        theme = self._theme
        self._name = Words(theme, style="text", weight=600, elides=True)
        self._handle = Words(theme, style="body", role="text-3", elides=True, beside="text")
        self._when = Words(theme, style="caption", role="text-2", beside="text")
        self._text = CommentText(theme)
        self._moments: tuple[str, ...] = ("",)
        self._show_next = LinkButton(theme, "")
        self.media = MediaStrip(theme)
        self.cover = CoveredText(theme)
        self._comment: CommentId | None = None
        self._chips = QWidget()
        # Made once and told again for each comment: making them takes longer than painting them.
        self._flags, self._likes, self._language, self._hidden = (
            Fact(theme, icon, "") for icon in ("flag", "thumbs-up", "translate", "warning")
        )
        self._original = Chip(theme, "arrow-square-out", self.tr("Open original"))

    def _lay_out(self) -> None:
        theme = self._theme
        top = QHBoxLayout()
        top.setSpacing(theme.u(8))
        top.addWidget(self._name)
        top.addWidget(self._handle, 1)
        top.addWidget(self._when)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.u(n) for n in (18, 14, 18, 14)])
        row.setSpacing(0)
        row.addSpacing(theme.u(_ACCENT_EDGE))  # a space is mirrored, a margin is not
        page = QVBoxLayout()
        row.addLayout(page, 1)
        page.setSpacing(theme.u(10))
        page.addLayout(top)
        page.addWidget(self.cover)
        page.addWidget(self._text)
        page.addWidget(self._show_next)
        page.addWidget(self.media)
        page.addWidget(self._chips)
        flow = FlowLayout(self._chips, spacing=theme.u(6))
        for chip in (self._flags, self._likes, self._language, self._hidden, self._original):
            flow.addWidget(chip)

    def show_detail(
        self, detail: "CommentDetail", now: datetime, cover: Attribute | None = None
    ) -> None:
        """Show the comment of `detail`; with a cover its text is not even laid out."""
        comment = detail.item.comment
        self._comment = comment.id
        self._name.say(
            display_text(comment.author.name, limit=80).text or self.tr("Unknown author")
        )
        self._handle.say(display_text(comment.author.handle, limit=80).text)
        self._moments = self._moment(comment, now)
        self._fit_top()
        self.cover.setVisible(cover is not None)
        self._text.setVisible(cover is None)
        if cover is None:
            self._text.show_text(comment.text, detail.words)
        else:
            self.cover.show_cover(cover)
            self._text.show_text("", ())
        self.media.show_media(detail.media.get(comment.id, ()), is_told=cover is None)
        self._fill_chips(detail.item)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where the keyboard is, around the text: it has no margin of its own."""
        super().paintEvent(event)
        if self._text.hasFocus():
            room = QRectF(self._text.geometry()).adjusted(-8, -6, 8, 6)
            paint_focus(QPainter(self), self._theme, room, self._theme.radius("control"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the moment in full where there is room for it beside the name."""
        super().resizeEvent(event)
        self._fit_top()

    def _fit_top(self) -> None:
        has_room = self.width() >= self._theme.u(_ROOM_FOR_MOMENT)
        self._when.say(self._moments[0 if has_room else -1])

    def _moment(self, comment: Comment, now: datetime) -> tuple[str, ...]:
        """Return the time of writing, the longest form first."""
        if comment.created_at is None:
            return (self.tr("time not available"),)
        ago = words.age_in_full(comment.created_at, now)
        return (f"{words.moment_words(comment.created_at, now)} ({ago})", ago)

    def _fill_chips(self, item: QueueItem) -> None:
        comment = item.comment
        hidden = display_text(comment.text).hidden
        flags, likes = comment.flags or 0, comment.likes or 0
        _tell(self._flags, self.tr("%Ln flag(s)", "", flags) if flags else "")
        _tell(self._likes, self.tr("%Ln like(s)", "", likes) if likes else "")
        _tell(self._language, words.language(item.lang) if item.lang else "")
        _tell(self._hidden, self.tr("%Ln hidden character(s)", "", hidden) if hidden else "")
        self._original.setVisible(safe_link(comment.url) is not None)

    def _ask_lift(self) -> None:
        self.lift_asked.emit(self._comment)

    def _offer_rest(self, left: int) -> None:
        self._show_next.setVisible(left > 0)
        self._show_next.setText(self.tr("Show next, {n} letters left").format(n=words.number(left)))


def _tell(fact: Fact, sentence: str) -> None:
    """Show a fact, or nothing of it where there is none."""
    fact.setVisible(bool(sentence))
    fact.say(sentence)
