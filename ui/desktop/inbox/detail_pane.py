"""The right side: the comment among its thread, why it stands here, and the decisions."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.model import Action, CommentId
from ui.desktop.inbox.context_pane import ContextPane
from ui.desktop.inbox.decision_dock import DecisionDock
from ui.desktop.inbox.detail_header import DetailHeader
from ui.desktop.inbox.dock_questions import DockChoices
from ui.desktop.inbox.reading_pane import MOST_READING, ReadingPane
from ui.desktop.parts import EmptyState, Rule
from ui.desktop.theme import Theme
from ui.desktop.widgets.undo_strip import UndoStrip

if TYPE_CHECKING:
    from core.services import Capability, CommentDetail, Policy
    from ui.desktop.care.covers import Covers

_CONTEXT_WIDTH, _LEAST_CONTEXT = 272, 256
_LEAST_READING, _LEAST_HEIGHT = 300, 96
_MOST_OF_HEIGHT = 0.6  # for the dock


class DetailPane(QFrame):
    """Reading and context side by side, or one over the other in a narrow window."""

    def __init__(
        self,
        theme: Theme,
        policies: "Sequence[Policy]",
        clock: Callable[[], datetime],
        choices: DockChoices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self.setObjectName("surface")
        # Each in its place from the beginning: moved there later, all of it is styled once more.
        self._stack = QStackedWidget(self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self._stack)
        self.header = DetailHeader(theme, self)
        self.reading = ReadingPane(theme, self._split)
        self.context = ContextPane(theme, self._split)
        self.context.setObjectName("contextPane")
        self.dock = DecisionDock(theme, policies, clock, choices, self)
        self.dock.setObjectName("decisionDock")
        self._nothing = EmptyState(theme, self._stack)
        self._nothing.show_state("chat-centered-text", self.tr("No comment is selected"))
        # What stands there while nothing is selected must not take its height from the decisions.
        self._stack.setMinimumHeight(theme.u(_LEAST_HEIGHT))
        self._is_below = False
        self._shown: CommentId | None = None
        self._is_laid_out_later = False
        self._lay_out()
        self.show_nothing()

    def _lay_out(self) -> None:
        self.reading.setMinimumWidth(self._theme.u(_LEAST_READING))
        # On a large screen the context stays near the comment, and the room is left beyond both.
        self.reading.setMaximumWidth(self._theme.u(MOST_READING))
        self._split.addWidget(self.reading)
        self._split.addWidget(self.context)
        self.context.setMinimumWidth(self._theme.u(_LEAST_CONTEXT))
        self._split.setSizes([self._theme.u(n) for n in (3 * _CONTEXT_WIDTH, _CONTEXT_WIDTH)])
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setChildrenCollapsible(False)
        self._stack.addWidget(self._split)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Rule(self._theme))
        column.addWidget(self._stack, 1)
        column.addWidget(Rule(self._theme))
        column.addWidget(self.dock)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the comment its part of the height, whatever is asked for below it."""
        super().resizeEvent(event)
        self.dock.limit(round(_MOST_OF_HEIGHT * self.height()))

    def take_strip(self, strip: UndoStrip) -> None:
        """Show the undo strip under the decisions where no list stands beside them."""
        column = self.layout()
        if column is not None and strip.parentWidget() is not self:
            column.addWidget(strip)
            strip.hide_at_rest(True)

    def put_context_below(self, is_below: bool) -> None:
        """Show the context under the comment instead of beside it."""
        if is_below is self._is_below:
            return
        self._is_below = is_below
        self.reading.fold_post(is_below)
        if is_below:
            self.reading.take_below(self.context.give_away())
        else:
            self.context.take_back()

    def show_nothing(self) -> None:
        """Show that no comment is selected."""
        self._shown = None
        self._stack.setCurrentWidget(self._nothing)
        self.dock.show_target("", 0, {})

    def show_detail(self, detail: "CommentDetail", covers: "Covers") -> None:
        """Show a comment with its surroundings; `covers` names the texts that stay covered."""
        now = self._clock()
        self.reading.show_detail(detail, now, covers)
        self.context.show_detail(detail, now)
        is_new, self._shown = detail.item.comment.id != self._shown, detail.item.comment.id
        if is_new or self.pane is None:
            self._stack.setCurrentWidget(self._split)
        if not self._is_laid_out_later:
            self.reading.bring_into_sight()

    @contextmanager
    def laid_out_once(self) -> Iterator[None]:
        """Lay out what is shown meanwhile at the end only."""
        self._is_laid_out_later = True
        try:
            yield
        finally:
            self._is_laid_out_later = False
            self.reading.bring_into_sight()

    def take_pane(self, pane: QWidget) -> None:
        """Give a pane its place, to be shown when it is wanted."""
        self._stack.addWidget(pane)

    def show_pane(self, pane: QWidget) -> None:
        """Show something else in place of the comment until the next one is shown."""
        self._stack.setCurrentWidget(pane)
        pane.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def comment(self) -> CommentId | None:
        """Return which comment is shown, or stands behind the pane."""
        return self._shown

    @property
    def pane(self) -> QWidget | None:
        """Return what is shown in place of the comment, None while the comment is."""
        shown = self._stack.currentWidget()
        return None if shown in (self._split, self._nothing) else shown

    def close_pane(self) -> None:
        """Show the comment again."""
        self._stack.setCurrentWidget(self._split)

    def show_target(
        self, platform: str, count: int, capabilities: "Mapping[Action, Capability]"
    ) -> None:
        """Let the dock decide about these comments."""
        self.dock.show_target(platform, count, capabilities)
