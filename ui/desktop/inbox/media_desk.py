"""Shows the media around a comment as far as the person wishes: covered, loaded, enlarged."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from core.model import Comment, CommentId, MediaKind, Medium
from ui.desktop.care.covers import Covers
from ui.desktop.display_text import display_line
from ui.desktop.inbox.detail_pane import DetailPane
from ui.desktop.inbox.media_book import MediaBook
from ui.desktop.inbox.media_look import TileLook, TileState
from ui.desktop.inbox.original_link import ask_and_open
from ui.desktop.links import safe_link
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import CommentDetail
    from ui.desktop.inbox.picture_viewer import PictureViewer

_LONGEST_NAME = 80
_COVERABLE = frozenset({TileState.CLOSED, TileState.SHOWN})
_COMES_ON_WISH = frozenset({TileState.CLOSED, TileState.COVERED, TileState.FAILED})


@dataclass(frozen=True, slots=True)
class Placed:
    """A medium with the comment it belongs to and its place there."""

    comment: Comment
    place: int
    medium: Medium

    @property
    def key(self) -> tuple[CommentId, int]:
        """Return what names it."""
        return self.comment.id, self.place


class MediaDesk(QObject):
    """`count` counts a harsh comment, for the person alone, when its picture is uncovered."""

    answered = Signal(str, str)  # an icon and a sentence
    left = Signal()  # the viewer, for the list

    def __init__(
        self,
        context: ScreenContext,
        pane: DetailPane,
        count: Callable[[CommentId], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._pane = pane
        self._count = count
        self._covers: Covers = {}
        self._shown: tuple[Placed, ...] = ()
        self._wanted: set[tuple[CommentId, int]] = set()
        self._large: Placed | None = None
        self._is_from_tile = False
        self._book = MediaBook(context, self)
        self._book.changed.connect(self._take_change)
        pane.reading.medium_pressed.connect(self._take_press)

    @cached_property
    def viewer(self) -> "PictureViewer":
        """Shows one picture large; made when one is first wanted."""
        from ui.desktop.inbox.picture_viewer import PictureViewer  # noqa: PLC0415 - at first need

        viewer = PictureViewer(self._context.theme)
        self._pane.take_pane(viewer)
        viewer.left.connect(self._leave)
        viewer.step_asked.connect(self._step)
        return viewer

    def show(self, detail: "CommentDetail", covers: Covers) -> None:
        """Show how the media around a comment stand; a text covered anew covers its pictures."""
        covered_anew = covers.keys() - self._covers.keys()
        self._wanted = {key for key in self._wanted if key[0] not in covered_anew}
        self._covers = covers
        self._shown = tuple(_placed(detail))
        self._book.look_up(one.medium for one in self._shown)
        for one in self._shown:
            self._refresh(one)

    def show_nothing(self) -> None:
        """Forget the comment that was shown."""
        self._shown = ()

    def act(self) -> None:
        """Show what waits at the comment, else at the post and around; if nothing does, enlarge."""
        comments = dict.fromkeys(one.comment.id for one in self._shown)
        for comment in comments:
            waiting = [one for one in self._of(comment) if self._look(one).state in _COMES_ON_WISH]
            for one in waiting:
                self._wish(one)
            if waiting:
                return
        large = self._enlargeable
        if large:
            self._enlarge(large[0])
        elif not any(one.medium.kind is MediaKind.PICTURE for one in self._shown):
            self.answered.emit("prohibit", self.tr("There is no picture here."))

    @Slot(object, int)
    def _take_press(self, comment: CommentId, place: int) -> None:
        found = next((one for one in self._shown if one.key == (comment, place)), None)
        if found is None:
            return
        state = self._look(found).state
        if state in _COMES_ON_WISH:
            self._wish(found)
        elif state is TileState.SHOWN:
            self._enlarge(found)
            self._is_from_tile = True
        elif state is TileState.WAITING:  # let go for others that were looked at since
            self._book.look_up((found.medium,))
        elif state is TileState.AWAY:
            link = safe_link(found.medium.address)
            if link is not None:
                ask_and_open(link, self._pane.window())

    def _wish(self, one: Placed) -> None:
        """Uncover a picture, and fetch it if it is not here."""
        if self._is_covered(one):
            self._wanted.add(one.key)
            if one.comment.id in self._covers:
                self._count(one.comment.id)
        if self._book.look_of(one.medium).state is TileState.SHOWN:
            self._refresh(one)
        else:
            self._book.fetch(one.comment.id, one.medium)

    @Slot(str)
    def _take_change(self, address: str) -> None:
        for one in self._shown:
            if one.medium.address == address:
                self._refresh(one)

    def _refresh(self, one: Placed) -> None:
        look = self._look(one)
        strip = self._pane.reading.strip_of(one.comment.id)
        if strip is not None:
            strip.show_look(one.place, look)
        state = self._book.look_of(one.medium).state
        if state is TileState.WAITING:
            self._book.look_up((one.medium,))
        elif state is TileState.CLOSED and self._comes_by_itself(one):
            self._book.fetch(one.comment.id, one.medium)

    def _comes_by_itself(self, one: Placed) -> bool:
        return one.comment.is_own and self._context.settings().is_own_media_loaded

    def _look(self, one: Placed) -> TileLook:
        look = self._book.look_of(one.medium)
        if look.state not in _COVERABLE or not self._is_covered(one):
            return look
        is_harsh = one.comment.id in self._covers
        said = self.tr("Hidden with its text") if is_harsh else self.tr("Marked as sensitive")
        return TileLook(TileState.COVERED, look.image, said)

    def _is_covered(self, one: Placed) -> bool:
        is_coverable = one.comment.id in self._covers or one.medium.is_sensitive
        return is_coverable and one.key not in self._wanted

    def _of(self, comment: CommentId) -> list[Placed]:
        return [one for one in self._shown if one.comment.id == comment]

    @property
    def _enlargeable(self) -> list[Placed]:
        return [one for one in self._shown if self._look(one).state is TileState.SHOWN]

    def _enlarge(self, one: Placed) -> None:
        image = self._look(one).image
        if image is None:
            return
        self._large, self._is_from_tile = one, False
        name = display_line(one.comment.author.name, _LONGEST_NAME)
        title = self.tr("Picture by {name}").format(name=name) if name else self.tr("Picture")
        is_told = one.comment.id not in self._covers
        hidden = self.tr("Its description stays hidden with the text.")
        said = one.medium.description if is_told else hidden
        self.viewer.show_picture(image, title, said)
        self._pane.show_pane(self.viewer)

    @Slot(int)
    def _step(self, step: int) -> None:
        keys = [one.key for one in self._enlargeable]
        if self._large is None or self._large.key not in keys:
            return
        place = keys.index(self._large.key) + step
        if 0 <= place < len(keys):
            is_from_tile = self._is_from_tile
            self._enlarge(self._enlargeable[place])
            self._is_from_tile = is_from_tile

    @Slot()
    def _leave(self) -> None:
        """Go back to where the person came from: the tile, or the list."""
        self._pane.close_pane()
        strip = self._pane.reading.strip_of(self._large.comment.id) if self._large else None
        tiles = strip.tiles if strip is not None and strip.isVisible() else ()
        if self._is_from_tile and self._large and self._large.place < len(tiles):
            tiles[self._large.place].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()


def _placed(detail: "CommentDetail") -> Iterator[Placed]:
    """Yield the media around a comment, its own first, then those of the post and the thread."""
    around = [one.comment for one in (*detail.before, *detail.after, *detail.beside)]
    post = [detail.own_post] if detail.own_post is not None else []
    for comment in (detail.item.comment, *post, *around):
        for place, medium in enumerate(detail.media.get(comment.id, ())):
            yield Placed(comment, place, medium)
