"""Selecting many: one by one, the list, an author's, the near-copies behind a row."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from core.model import CommentId
from ui.desktop import words
from ui.desktop.inbox.dressing import Wardrobe
from ui.desktop.inbox.many_desk import MOST_AT_ONCE, selected_words
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.queue_view import QueueView
from ui.desktop.screen_context import ScreenContext


class MarkDesk(QObject):
    """`acted` comes before anything is selected; `answered` is an icon and a sentence."""

    acted = Signal()
    answered = Signal(str, str)
    opened = Signal()  # near-copies stand in the list one by one

    def __init__(
        self,
        context: ScreenContext,
        model: QueueModel,
        view: QueueView,
        wardrobe: Wardrobe,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._view = view
        self._wardrobe = wardrobe

    def toggle(self) -> None:
        """Mark the current comment for a decision about many, or take its mark away."""
        if self._view.current_row >= 0:
            self.acted.emit()
            self._model.toggle_mark(self._view.current_row)

    def extend(self, rows: int) -> None:
        """Mark the current comment and the next one in a direction."""
        if self._view.current_row >= 0:
            self.acted.emit()
            self._model.set_marked(self._view.current_row, True)
            self._view.step(rows)
            self._model.set_marked(self._view.current_row, True)

    @Slot()
    def select_all(self) -> None:
        """Select the list from the top, as many as can be decided at one stroke."""
        self.acted.emit()
        count = self._model.mark_first(MOST_AT_ONCE)
        if count < self._model.rowCount():
            pattern = self.tr("The first {n} are selected: so many can be decided at one stroke.")
            self.answered.emit("checks", pattern.format(n=words.number(count)))

    def select_author(self) -> None:
        """Select what waits by the author of the current comment."""
        comment = self._view.current_comment
        if comment is None:
            return
        self.acted.emit()
        self._context.background.run(
            lambda: self._context.services.authors.all_pending(comment),
            owner=self,
            done=self._select_these,
            failed=lambda error: self._context.notices(words.said(error)),
        )

    def open_copies(self) -> None:
        """Show the near-copies behind the current row one by one."""
        comment, row = self._view.current_comment, self._view.current_row
        members = self._wardrobe.members(comment) if comment is not None else ()
        if len(members) < 2:
            said = self.tr("There are no near-copies behind this row.")
            self.answered.emit("prohibit", said)
            return
        self.acted.emit()
        self._wardrobe.open_bundle(members)
        for place, one in enumerate((one for one in members if one != comment), start=row + 1):
            self._model.insert(place, one)
        self._model.dress_again(members)
        self.opened.emit()

    def _select_these(self, comments: "Sequence[CommentId]") -> None:
        listed_here = self._model.mark(comments)
        found = {"listed": listed_here, "elsewhere": len(comments) - listed_here}
        self.answered.emit("users", selected_words(found))
