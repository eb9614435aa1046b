"""What is here of the media: read and fetched off the window's thread, kept decoded a while."""

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from core.changes import Changes
from core.errors import MediumError
from core.model import CommentId, Medium
from core.task import Task
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.inbox.media_look import TileLook, TileState, resting_look, trouble_words
from ui.desktop.inbox.picture_decoding import PictureTrouble, decoded
from ui.desktop.screen_context import ScreenContext

_MOST_BYTES = 96 << 20
_Found = QImage | PictureTrouble | None


class MediaBook(QObject):
    """Knows a look for each address. Nothing goes over the network but by `fetch`."""

    changed = Signal(str)  # the address of a medium that looks different now

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._looks: dict[str, TileLook] = {}
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._looking: set[str] = set()
        context.bus.changed.connect(self._take_changes)

    def look_of(self, medium: Medium) -> TileLook:
        """Return how a medium stands."""
        resting = resting_look(medium)
        if resting.state is not TileState.WAITING:
            return resting
        if medium.address in self._images:
            self._images.move_to_end(medium.address)
        return self._looks.get(medium.address, resting)

    def look_up(self, media: Iterable[Medium]) -> None:
        """Find out which of these are here."""
        for medium in media:
            is_known = self.look_of(medium).state is not TileState.WAITING
            if not is_known and medium.address not in self._looking:
                self._looking.add(medium.address)
                self._look_up(medium)

    def fetch(self, comment: CommentId, medium: Medium) -> None:
        """Get a picture because a person wishes it; asking twice does it once."""
        if self.look_of(medium).state is TileState.LOADING:
            return
        services = self._context.services
        self._take(medium.address, TileLook(TileState.LOADING))

        def work(task: Task) -> _Found:
            return decoded(services.media.fetch(comment, medium, task))

        self._context.background.run_task(
            work,
            owner=self,
            done=lambda found: self._show(medium.address, found),
            failed=lambda error: self._refuse(medium.address, error),
            lane=WorkLane.PICTURES_AWAY,
        )

    def _look_up(self, medium: Medium) -> None:
        services = self._context.services

        def work() -> _Found:
            data = services.media.kept(medium)
            return None if data is None else decoded(data)

        def answered(found: _Found) -> None:
            self._looking.discard(medium.address)
            if self.look_of(medium).state is TileState.WAITING:
                self._show(medium.address, found)

        self._context.background.run(work, owner=self, done=answered, lane=WorkLane.PICTURES)

    def _show(self, address: str, found: _Found) -> None:
        if found is None:
            self._take(address, TileLook(TileState.CLOSED))
        elif isinstance(found, PictureTrouble):
            self._take(address, TileLook(TileState.BROKEN, said=trouble_words(found)))
        else:
            self._images[address] = found
            self._take(address, TileLook(TileState.SHOWN, found))
            self._let_old_go()

    def _refuse(self, address: str, error: Exception) -> None:
        can_retry = not isinstance(error, MediumError) or error.can_retry
        state = TileState.FAILED if can_retry else TileState.BROKEN
        self._take(address, TileLook(state, said=words.said(error)))

    def _take(self, address: str, look: TileLook) -> None:
        self._looks[address] = look
        self.changed.emit(address)

    def _let_old_go(self) -> None:
        """Forget the pictures that were not looked at for the longest time; they stay on disk."""
        while sum(one.sizeInBytes() for one in self._images.values()) > _MOST_BYTES:
            if len(self._images) == 1:
                return
            address, _ = self._images.popitem(last=False)
            self._looks.pop(address, None)

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: QObject | None) -> None:
        """Forget what rests: it may have been thrown away in the settings."""
        if changes.settings:
            self._images.clear()
            loading = {a: one for a, one in self._looks.items() if one.state is TileState.LOADING}
            gone = self._looks.keys() - loading.keys()
            self._looks = loading
            for address in gone:
                self.changed.emit(address)
