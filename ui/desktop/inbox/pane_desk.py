"""Opens what stands in place of the comment for a while: the author file, the precedents."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.model import Comment, CommentId
from ui.desktop.care.covers import Covers, covers_of
from ui.desktop.inbox.detail_pane import DetailPane
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import AuthorFile, CommentDetail, Precedent
    from ui.desktop.inbox.author_pane import AuthorPane
    from ui.desktop.inbox.precedent_pane import PrecedentPane
    from ui.desktop.inbox.side_pane import SidePane


class PaneDesk(QObject):
    """What a pane shows is read when it is asked for: going through the list stays quick."""

    go_asked = Signal(object)  # the Comment to go to
    lift_asked = Signal(object)  # CommentId whose text is wanted
    closed = Signal()

    def __init__(
        self,
        context: ScreenContext,
        detail: DetailPane,
        is_lifted: Callable[[CommentId], bool],
        current: Callable[[], CommentId | None],
        parent: QObject | None = None,
    ) -> None:
        """Take `current` for where the person is: what stands beside may be one behind."""
        super().__init__(parent)
        self._context = context
        self._detail = detail
        self._current = current
        self._is_lifted = is_lifted
        self._comments: dict[CommentId, Comment] = {}
        self._show_again: Callable[[], None] = lambda: None
        self._policy_titles: dict[str, str] = {}

    @cached_property
    def author(self) -> "AuthorPane":
        """The author file, made when it is first asked for."""
        from ui.desktop.inbox.author_pane import AuthorPane  # noqa: PLC0415 - at first need

        pane = AuthorPane(self._context.theme)
        pane.policy_titles = self._policy_titles
        self._take(pane)
        return pane

    @cached_property
    def precedents(self) -> "PrecedentPane":
        """The decisions about such comments, made as the author file."""
        from ui.desktop.inbox.precedent_pane import PrecedentPane  # noqa: PLC0415 - same

        pane = PrecedentPane(self._context.theme)
        pane.policy_titles = self._policy_titles
        self._take(pane)
        return pane

    def name_policies(self, titles: dict[str, str]) -> None:
        """Say how the rules of the house are called; before the panes are asked for."""
        self._policy_titles = titles

    def open_author(self, detail: "CommentDetail") -> None:
        """Show what this profile knows about who wrote the comment."""
        services, comment = self._context.services, detail.item.comment.id

        def read() -> "tuple[AuthorFile, Covers]":
            file = services.authors.file_of(comment)
            return file, covers_of(services, [*file.pending, *file.comments])

        self._context.background.run(
            read, owner=self, done=lambda found: self._show_author(comment, found)
        )

    def open_precedents(self, detail: "CommentDetail", found: "Precedent") -> None:
        """Show the decisions about comments like this one."""
        about, services = detail.item.comment.id, self._context.services
        comments = [row.comment for row in found.rows]
        self._context.background.run(
            lambda: covers_of(services, comments),
            owner=self,
            done=lambda covers: self._show_precedents(about, found, covers),
        )

    def close(self) -> bool:
        """Show the comment again; False when nothing stood in its place."""
        if self._detail.pane is None:
            return False
        self._detail.close_pane()
        self.closed.emit()
        return True

    def show_covers(self) -> None:
        """Show again, with the texts that were lifted or covered meanwhile."""
        if self._detail.pane is not None:
            self._show_again()

    def _show_author(self, about: CommentId, found: "tuple[AuthorFile, Covers]") -> None:
        file, covers = found
        self._remember((*file.pending, *file.comments))
        self._show(
            about,
            self.author,
            lambda: self.author.show_file(file, self._left(covers), self._context.clock()),
        )

    def _show_precedents(self, about: CommentId, found: "Precedent", covers: Covers) -> None:
        self._remember(row.comment for row in found.rows)
        self._show(
            about,
            self.precedents,
            lambda: self.precedents.show_precedent(
                found, self._left(covers), self._context.clock()
            ),
        )

    def _show(self, about: CommentId, pane: "SidePane", fill: Callable[[], None]) -> None:
        """Show a pane, unless the person has gone on to another comment meanwhile."""
        if about != self._detail.comment or about != self._current():
            return
        self._show_again = fill
        fill()
        self._detail.show_pane(pane)

    def _take(self, pane: "SidePane") -> None:
        self._detail.take_pane(pane)  # one without a place would outlive the window for a while
        pane.left.connect(self.close)
        pane.lift_asked.connect(self.lift_asked)
        pane.go_asked.connect(self._go)

    def _left(self, covers: Covers) -> Covers:
        return {one: why for one, why in covers.items() if not self._is_lifted(one)}

    def _remember(self, comments: Iterable[Comment]) -> None:
        self._comments = {one.id: one for one in comments}

    def _go(self, comment: CommentId) -> None:
        found = self._comments.get(comment)
        if found is not None:
            self.close()
            self.go_asked.emit(found)
