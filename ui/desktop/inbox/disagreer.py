"""Disagreeing with the score of the comment that is shown; the same key takes it back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.model import Disagreement
from ui.desktop import words
from ui.desktop.parts import UndoStrip
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import CommentDetail


class Disagreer(QObject):
    """`shown` returns the comment on screen, None for none."""

    def __init__(
        self,
        context: ScreenContext,
        strip: UndoStrip,
        shown: "Callable[[], CommentDetail | None]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._strip = strip
        self._shown = shown

    def disagree(self) -> None:
        """Keep that the score of the shown comment is wrong, or take that back."""
        detail = self._shown()
        if detail is None:
            return
        self._context.operations.scoring.disagree(
            detail.item.comment.id,
            detail.disagreements,
            owner=self,
            done=self._say,
            failed=lambda error: self._strip.show_answer("warning", words.said(error)),
        )

    def _say(self, made: Disagreement | None) -> None:
        if made is None:
            self._strip.show_answer("thumbs-up", self.tr("Taken back: the score may stand."))
        else:
            self._strip.show_answer("thumbs-down", words.disagreement(made))
