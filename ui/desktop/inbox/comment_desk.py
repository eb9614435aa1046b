"""Shows the current comment: its text, what covers it, and what may be decided about it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.model import Action, CommentId
from ui.desktop.care.covers import Covers
from ui.desktop.inbox.coverer import Coverer
from ui.desktop.inbox.detail_loader import DetailLoader, Loaded
from ui.desktop.inbox.detail_pane import DetailPane
from ui.desktop.inbox.dressing import Wardrobe
from ui.desktop.inbox.media_desk import MediaDesk
from ui.desktop.inbox.original_link import ask_and_open
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.links import safe_link
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.services import Capability, CommentDetail


#: The rows around the current one that are fetched ahead, as steps from it.
_AHEAD = (1, 2, -1)


class CommentDesk(QObject):
    """Loads what belongs to a row and shows it; `count` says how many are to be decided about."""

    shown = Signal(object)  # CommentId that stands in the pane now
    gone = Signal(object)  # CommentId that does not exist any more
    answered = Signal(str, str)  # an icon and a sentence

    def __init__(
        self,
        context: ScreenContext,
        pane: DetailPane,
        model: QueueModel,
        wardrobe: Wardrobe,
        count: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._model = model
        self._wardrobe = wardrobe
        self._capabilities: Mapping[Action, Capability] = {}
        self._covers: Covers = {}
        self._count = count
        self.detail: CommentDetail | None = None
        self.coverer = Coverer(context, wardrobe, self)
        self.media = MediaDesk(context, pane, self.coverer.count, self)
        self._loader = DetailLoader(context, self)
        self._loader.loaded.connect(self._show_loaded)
        self._loader.gone.connect(self.gone)
        self.coverer.changed.connect(self._show_covers)
        self.media.answered.connect(self.answered)
        pane.reading.original_asked.connect(self.open_original)
        pane.reading.lift_asked.connect(self.coverer.lift)
        pane.header.original_asked.connect(self.open_original)

    @property
    def comment(self) -> CommentId | None:
        """Return the comment that stands in the pane."""
        return self.detail.item.comment.id if self.detail is not None else None

    def is_sent(self, action: Action) -> bool:
        """Whether this decision about the shown comment goes out to its platform."""
        return self._capabilities[action].leaves

    @Slot(int)
    def show_row(self, row: int) -> None:
        """Show what stands in a row, and have its neighbours ready."""
        comment = self._model.id_at(row)
        self._pane.header.show_place(row, self._model.rowCount())
        if comment is None:
            self.detail = None
            self._pane.show_nothing()
            self.media.show_nothing()
            self._loader.show(None)
        elif self.comment != comment:
            self._loader.show(comment, partial(self._around, comment))

    def _around(self, comment: CommentId | None) -> list[CommentId]:
        """Return what stands beside a comment now, the likeliest to be wanted next first."""
        row = self._model.row_of(comment) if comment is not None else -1
        beside = [self._model.id_at(row + step) for step in _AHEAD] if row >= 0 else []
        return [one for one in beside if one is not None]

    def forget(self) -> None:
        """Load the comment anew the next time a row is shown."""
        self.detail = None

    @Slot()
    def open_original(self) -> None:
        """Open the comment where it was written, after a look at the address."""
        link = safe_link(self.detail.item.comment.url) if self.detail else None
        if link is None:
            why = self.tr("This comment has no address that can be opened.")
            self.answered.emit("prohibit", why)
        else:
            ask_and_open(link, self._pane.window())

    def show_target(self) -> None:
        """Let the dock decide about the comments in question."""
        if self.detail is not None:
            platform = self.detail.item.comment.platform
            self._pane.show_target(platform, max(1, self._count()), self._capabilities)

    @Slot(object)
    def _show_loaded(self, loaded: Loaded) -> None:
        comment = loaded.detail.item.comment
        is_same = self.comment == comment.id
        self.detail = loaded.detail
        self._capabilities = loaded.capabilities
        self._covers = loaded.covers
        self._pane.header.allow_original(safe_link(comment.url) is not None)
        if not (is_same and self._pane.dock.is_asking):  # news must not drop a started reply
            self.show_target()
        self._show_text()
        self.shown.emit(comment.id)

    def _show_text(self) -> None:
        if self.detail is None:
            return
        comment = self.detail.item.comment.id
        covers = {
            one: why for one, why in self._covers.items() if not self._wardrobe.is_lifted(one)
        }
        self._pane.show_detail(self.detail, covers)
        self.media.show(self.detail, covers)
        self.coverer.see(comment if comment not in covers else None)

    @Slot(object)
    def _show_covers(self, comment: CommentId) -> None:
        self._model.dress_again([comment])
        self._show_text()
