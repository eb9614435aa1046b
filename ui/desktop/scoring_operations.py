"""Scoring as the window runs it: one long run that takes up whatever comes in meanwhile."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from core.changes import Changes
from core.model import Attribute, CommentId, Disagreement, Should
from core.task import Task
from ui.desktop import words
from ui.desktop.background import BackgroundRunner, WorkLane
from ui.desktop.change_bus import ChangeBus

if TYPE_CHECKING:  # the services are heavy: the window paints before they are imported
    from core.services import Blend, DriftReport, ScoringReport, Services

T = TypeVar("T")
Failed = Callable[[Exception], None]


class ScoringOperations(QObject):
    """Starts, holds and stops scoring, and puts scorers in force."""

    progressed = Signal(object)  # Progress while comments are rated, None when nothing waits
    troubled = Signal(str)  # why the second scorer does not work
    renewed = Signal(str)  # what an update of the embedded scorer changed
    _rated = Signal(object)  # Changes, from the working thread

    def __init__(
        self,
        services: "Services",
        runner: BackgroundRunner,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._bus = bus
        self._run: Task | None = None
        self._is_asked_again = False
        self._rated.connect(self._publish, Qt.ConnectionType.QueuedConnection)
        services.scoring.when_rated(self._rated.emit)

    def start(self) -> None:
        """Rate every comment that waits; asked again meanwhile, new ones are rated at once."""
        if self._run is not None:
            self._is_asked_again = True
            self._services.scoring.look_again()
            return
        self._is_asked_again = False
        self._run = self._runner.run_task(
            lambda task: self._services.scoring.score_waiting(task, refine=True),
            owner=self,
            done=self._finish,
            failed=lambda _: self._end(),
            progress=self.progressed.emit,
            lane=WorkLane.SCORE,
        )

    def restart(self) -> None:
        """Begin anew, as another scorer needs it."""
        self._is_asked_again = True
        if self._run is None:
            self.start()
        else:
            self._run.cancel()

    def set_paused(self, is_paused: bool) -> None:
        """Hold the second stage, or let it go on."""
        scoring = self._services.scoring
        if is_paused:
            scoring.pause()
            return
        scoring.resume()
        self.start()

    def show_first(self, ids: Sequence[CommentId]) -> None:
        """Say which comments are on screen: they are refined first."""
        self._services.scoring.show_first(ids)

    def choose(self, key: str, *, owner: QObject, done: Callable[[object], None]) -> None:
        """Let a scorer go over the comments, "" for none; it counts nothing before `use`."""
        scorers = self._services.scorers

        def work() -> object:
            return scorers.try_out(key) if key else scorers.stop_second()

        def answered(found: object) -> None:
            if isinstance(found, Changes):
                self._bus.publish(found)
            done(found)
            self.restart()

        self._runner.run(work, owner=owner, done=answered, lane=WorkLane.DECIDE)

    def drift(
        self,
        make: "Callable[[], Blend]",
        *,
        owner: QObject,
        done: "Callable[[tuple[Blend, DriftReport]], None]",
        failed: Failed,
    ) -> None:
        """Say what a blend would change; `make` builds it on the working thread."""

        def work() -> "tuple[Blend, DriftReport]":
            blend = make()
            return blend, self._services.scorers.drift(blend)

        self._runner.run(work, owner=owner, done=done, failed=failed)

    def use(self, blend: "Blend", *, owner: QObject, done: Callable[[], None]) -> None:
        """Put a blend in force; the inbox follows at once."""

        def answered(changes: Changes) -> None:
            done()
            self._bus.publish(changes)

        self._runner.run(
            lambda: self._services.scorers.use(blend),
            owner=owner,
            done=answered,
            lane=WorkLane.DECIDE,
        )

    def try_set_aside_again(self, *, owner: QObject, done: Callable[[int], None]) -> None:
        """Try the texts again that could not be rated."""

        def answered(count: int) -> None:
            done(count)
            self.restart()

        self._runner.run(
            self._services.scorers.try_set_aside_again,
            owner=owner,
            done=answered,
            lane=WorkLane.DECIDE,
        )

    def disagree(
        self,
        comment: CommentId,
        standing: Sequence[Disagreement],
        *,
        owner: QObject,
        done: Callable[[Disagreement | None], None],
        failed: Failed,
        attribute: Attribute | None = None,
        should: Should | None = None,
    ) -> None:
        """Keep that a score is wrong, or take back what was said (`standing`): then None."""
        service = self._services.disagreement

        def work() -> Disagreement | None:
            for one in standing:
                service.withdraw(comment, one.attribute)
            if standing:
                return None
            return service.disagree(comment, attribute=attribute, should=should)

        def answered(made: Disagreement | None) -> None:
            done(made)
            self._bus.publish(Changes(comments=frozenset({comment})), owner)

        self._runner.run(work, owner=owner, done=answered, failed=failed, lane=WorkLane.DECIDE)

    def _finish(self, report: "ScoringReport") -> None:
        if report.trouble:
            self.troubled.emit(words.said(report.trouble))
        if report.renewal is not None:
            self.renewed.emit(self._renewal(report.renewal))
        if report.changes.queue:
            self._bus.publish(report.changes)
        self._end()

    def _renewal(self, report: "DriftReport") -> str:
        pattern = self.tr(
            "The embedded scorer was updated: %Ln of {total} comments changed (its|their) "
            "priority, {crossing} the band.",
            "",
            report.moved,
        )
        return pattern.format(
            total=words.number(report.waiting), crossing=words.number(report.crossing)
        )

    def _end(self) -> None:
        self._run = None
        self.progressed.emit(None)
        if self._is_asked_again:
            self.start()

    @Slot(object)
    def _publish(self, changes: Changes) -> None:
        self._bus.publish(changes)
