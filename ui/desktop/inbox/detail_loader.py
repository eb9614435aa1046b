"""Fetches what the right side shows, off the window's thread; only the newest question counts.

The neighbours of the comment in sight are fetched ahead, so that the next one is there at once.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.changes import Changes
from core.errors import NotFoundError
from core.model import Action, CommentId
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.care.covers import Covers, covers_of_items
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Capability, CommentDetail, Services

_READ_AFTER_MS = 700
_AHEAD_AFTER_MS = 10
_MOST_KEPT = 8
Ahead = Callable[[], Sequence[CommentId]]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A comment in full and what can be decided about it."""

    detail: "CommentDetail"
    capabilities: "Mapping[Action, Capability]"
    covers: Covers = field(default_factory=dict)


class DetailLoader(QObject):
    """Asks for one comment after the other; a comment that stays in sight counts as opened.

    What was fetched ahead is told at once. If anything was decided since, it is fetched once
    more, and told again only where that made a difference. `ahead` names what may be wanted next,
    the likeliest first; it is asked when there is time to fetch it.
    """

    loaded = Signal(object)  # Loaded
    gone = Signal(object)  # CommentId that does not exist any more

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: CommentId | None = None
        self._ahead: Ahead = tuple
        self._told: Loaded | None = None
        self._kept: OrderedDict[CommentId, tuple[int, Loaded]] = OrderedDict()  # with their age
        self._asked: dict[CommentId, int] = {}
        self._age = 0  # grows with every change: what is from before it may be out of date
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READ_AFTER_MS)
        self._reading.timeout.connect(self._mark_opened)
        # After what was told has been painted: the two would only make each other wait.
        self._looking_ahead = QTimer(self)
        self._looking_ahead.setSingleShot(True)
        self._looking_ahead.setInterval(_AHEAD_AFTER_MS)
        self._looking_ahead.timeout.connect(self._look_ahead)
        self._unread: CommentId | None = None
        context.bus.changed.connect(self._take_changes)

    def show(self, comment: CommentId | None, ahead: Ahead = tuple) -> None:
        """Tell this comment, then fetch those that may be wanted next."""
        self._wanted, self._ahead, self._told = comment, ahead, None
        self._reading.stop()
        self._looking_ahead.stop()
        if comment is None:
            return
        age, kept = self._kept.get(comment, (0, None))
        if kept is not None:
            self._kept.move_to_end(comment)
            self._tell(kept)
        if kept is None or age != self._age:
            self._ask(comment)
        else:
            self._looking_ahead.start()

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: QObject | None) -> None:
        """Look again at the comment in sight, and forget what may be quite different now.

        A decision about one comment alters no more than figures beside the others.
        """
        if not (changes.decisions or changes.queue or changes.comments or changes.settings):
            return
        self._age += 1
        if changes.queue or changes.settings:
            self._kept.clear()
        for comment in changes.comments:
            self._kept.pop(comment, None)
        if self._wanted is not None:
            self._ask(self._wanted)

    def _ask(self, comment: CommentId) -> None:
        if self._asked.get(comment) == self._age:
            return
        age = self._asked[comment] = self._age
        self._context.background.run(
            lambda: self._fetch(comment),
            owner=self,
            done=lambda found: self._answer(comment, age, found),
            failed=lambda error: self._refuse(comment, error),
            lane=WorkLane.SHOW,
        )

    def _fetch(self, comment: CommentId) -> Loaded:
        services = self._context.services
        detail = services.inbox.detail(comment)
        can = services.moderation.can
        abilities = {action: can(action, detail.item.comment) for action in Action}
        return Loaded(detail, abilities, _covers(services, detail))

    def _answer(self, comment: CommentId, age: int, found: Loaded) -> None:
        if self._asked.get(comment) == age:
            del self._asked[comment]
        self._keep(comment, age, found)
        if comment == self._wanted:
            if found != self._told:
                self._tell(found)
            self._looking_ahead.start()

    def _keep(self, comment: CommentId, age: int, found: Loaded) -> None:
        if age != self._age:  # what was asked before a change is no news after it
            return
        self._kept[comment] = age, found
        self._kept.move_to_end(comment)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)

    def _tell(self, found: Loaded) -> None:
        self._told = found
        self.loaded.emit(found)
        if found.detail.item.comment.opened_at is None:
            self._unread = found.detail.item.comment.id
            self._reading.start()

    @Slot()
    def _look_ahead(self) -> None:
        for comment in self._ahead():
            age, _ = self._kept.get(comment, (-1, None))
            if age != self._age:
                self._ask(comment)

    def _refuse(self, comment: CommentId, error: Exception) -> None:
        self._asked.pop(comment, None)
        if comment != self._wanted:
            return
        if isinstance(error, NotFoundError):
            self.gone.emit(comment)
        else:
            self._context.notices(words.said(error))

    def _mark_opened(self) -> None:
        if self._unread is not None and self._unread == self._wanted:
            self._context.operations.mark_opened(self._unread)


def _covers(services: "Services", detail: "CommentDetail") -> Covers:
    """Return the covers of the comment and of what stands around it."""
    around = [one.comment.id for one in (*detail.before, *detail.after, *detail.beside)]
    return covers_of_items(services, [detail.item, *services.inbox.items(around)])
