"""Leads through the morning round; where it stopped is kept in the profile, not in the window."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.model import CommentId
from ui.desktop.background import WorkLane
from ui.desktop.inbox.listing import Ids
from ui.desktop.inbox.round_strip import RoundStrip
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Outcome, Round, RoundCounts

_STANDS_AFTER_MS = 700


class RoundDesk(QObject):
    """While a round runs, the list shows what remains of it; paused, the list is as always."""

    changed = Signal()  # the list has to be read anew
    passed = Signal(object)  # CommentId that leaves the list
    renewed = Signal()  # another round begins, or this one was ended: what was passed is past
    answered = Signal(str, str)  # an icon and a sentence

    def __init__(
        self, context: ScreenContext, strip: RoundStrip, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._strip = strip
        self._round: Round | None = None
        self._is_offering = True
        self._is_dismissed = False
        self._is_over = False  # its last comment was decided here
        self._asked = 0
        self._standing: CommentId | None = None
        self._taken_up: CommentId | None = None  # it is where the round goes on
        self.is_running = False
        self._resting = QTimer(self, singleShot=True, interval=_STANDS_AFTER_MS)
        self._resting.timeout.connect(self._keep_place)
        strip.acted.connect(self.act)
        strip.closed.connect(self.end)

    @property
    def place(self) -> CommentId | None:
        """Return where the round stopped."""
        if self._taken_up is not None:
            return self._taken_up
        return self._round.place if self._round is not None else None

    def ids(self) -> Ids:
        """Return what remains, in the order of the round; call it on a working thread."""
        found = self._context.services.rounds.current()
        remaining = found.remaining if found is not None else ()
        return np.fromiter((int(one.comment) for one in remaining), np.int64, len(remaining))

    def look_from(self, *, is_inbox: bool) -> None:
        """Look, and offer a round only over the whole inbox: elsewhere its counts mislead."""
        self._is_offering = is_inbox
        self.look()

    def look(self) -> None:
        """Read how the round stands, or what one would hold."""
        rounds = self._context.services.rounds

        def read() -> "tuple[Round | None, RoundCounts | None]":
            found = rounds.current()
            return found, None if found is not None else rounds.ahead()

        self._asked += 1
        asked = self._asked
        self._context.background.run(read, owner=self, done=lambda found: self._take(asked, found))

    @Slot()
    def act(self) -> None:
        """Start a round, go on with it, or pause it."""
        if self.is_running:
            self.pause()
        elif self._round is not None and not self._round.is_done:
            self._run()
        else:
            services = self._context.services

            def begin() -> None:
                services.inbox.rerank()
                services.rounds.begin()

            self.renewed.emit()
            self._context.background.run(
                begin, owner=self, done=lambda _: self._run(), lane=WorkLane.DECIDE
            )

    @Slot()
    def pause(self) -> None:
        """Show the list as always; the round waits."""
        if self.is_running:
            self.is_running = False
            self.changed.emit()
            self.look()

    @Slot()
    def end(self) -> None:
        """End the round, or send the offer away until the next start."""
        was_running, self.is_running = self.is_running, False
        self._is_dismissed, self._is_over = True, False
        self._strip.hide()
        self.renewed.emit()
        if self._round is None:
            return
        self._round = None
        self._context.background.run(
            self._context.services.rounds.finish, owner=self, lane=WorkLane.DECIDE
        )
        if was_running:
            self.changed.emit()

    def stand_at(self, comment: CommentId | None) -> None:
        """Remember the current comment once it stays."""
        self._standing = comment
        self._resting.stop()
        if self.is_running and comment is not None:
            self._resting.start()
            self._show_way()

    def pass_over(self) -> None:
        """Leave the current comment as it is; it does not come again in this round."""
        comment, rounds = self._standing, self._context.services.rounds
        if not self.is_running or comment is None:
            self.answered.emit("sun-horizon", self.tr("No round is under way."))
            return
        self._context.background.run(
            lambda: rounds.pass_over(comment),
            owner=self,
            done=lambda _: self._take_passed(comment),
            lane=WorkLane.DECIDE,
        )

    def take_up(self, comment: CommentId) -> None:
        """Let a comment that was passed over wait again, and go on with it."""
        self._context.background.run(
            lambda: self._context.services.rounds.take_up(comment),
            owner=self,
            done=lambda _: self._take_back(comment),
            lane=WorkLane.DECIDE,
        )

    def take_undo(self, undone: "Outcome") -> None:
        """Go on with a round that was done if what was undone waits in it again."""
        if not self._is_over:
            return
        comments = frozenset(one.comment for one in undone.decisions)
        self._context.background.run(
            lambda: self._context.services.rounds.reopen_for(comments),
            owner=self,
            done=self._take_reopened,
            lane=WorkLane.DECIDE,
        )

    def keep_place_now(self) -> None:
        """Write down at once where the person is: the window closes."""
        if self.is_running and self._resting.isActive() and self._standing is not None:
            self._resting.stop()
            self._context.services.rounds.stand_at(self._standing)

    def _take_reopened(self, is_open: bool) -> None:
        if is_open:
            self._run()

    def _take_back(self, comment: CommentId) -> None:
        said = self.tr("Taken back: it waits in the round again.")
        self.answered.emit("arrow-counter-clockwise", said)
        if self.is_running or self._is_over:
            self._taken_up = comment
            self._run()
            self._taken_up = None
        else:
            self.look()

    def _take_passed(self, comment: CommentId) -> None:
        self.passed.emit(comment)
        self.look()

    def _run(self) -> None:
        self.is_running = True
        self._is_dismissed = self._is_over = False
        self.changed.emit()
        self.look()

    @Slot()
    def _keep_place(self) -> None:
        place, rounds = self._standing, self._context.services.rounds
        if place is not None:
            self._context.background.run(
                lambda: rounds.stand_at(place), owner=self, lane=WorkLane.DECIDE
            )

    def _take(self, asked: int, found: "tuple[Round | None, RoundCounts | None]") -> None:
        if asked == self._asked:  # an older answer may be from before the round began
            self._show(found)

    def _show(self, found: "tuple[Round | None, RoundCounts | None]") -> None:
        before = self._round
        self._round, ahead = found
        if self._round is None and before is not None:
            self._finish(before)  # the core tells of the end once: reading the list may have got it
            return
        if self._round is None and self.is_running:  # there was nothing to begin with
            self.is_running = False
            self.changed.emit()
        if self._round is not None and self._round.is_done:
            self._finish(self._round)
        elif self._round is not None and self.is_running:
            self._show_way()
        elif self._is_dismissed:
            return  # what the strip says of the end may stand
        elif self._round is not None:
            self._strip.show_pause(self._round)
        elif ahead is not None and self._is_offering:
            self._strip.offer(ahead)
        else:
            self._strip.hide()

    def _finish(self, done: "Round") -> None:
        was_running, self.is_running = self.is_running, False
        self._is_dismissed = self._is_over = True
        self._round = None
        self._strip.show_done(done)
        self._context.background.run(
            self._context.services.rounds.kind_people, owner=self, done=self._say_kind
        )
        if was_running:
            self.changed.emit()

    def _say_kind(self, people: int) -> None:
        if self._is_over:
            self._strip.show_kind(people)

    def _show_way(self) -> None:
        if self._round is not None:
            kinds = {one.comment: one.kind for one in self._round.remaining}
            kind = kinds.get(self._standing) if self._standing is not None else None
            self._strip.show_way(self._round, kind)
