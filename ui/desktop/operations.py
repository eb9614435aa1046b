"""Every act a person can start, by name: runs it off the window's thread and tells the screens."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.changes import Changes
from core.model import Action, CommentId, DecisionId, ImportReport, QueueFilter
from core.settings import Settings
from core.task import Progress, Task
from ui.desktop.account_keeper import AccountKeeper
from ui.desktop.background import BackgroundRunner, WorkLane
from ui.desktop.change_bus import ChangeBus
from ui.desktop.scoring_operations import ScoringOperations

if TYPE_CHECKING:  # the services are heavy: the window paints before they are imported
    from core.services import ExportReport, Macro, Outcome, Services

Failed = Callable[[Exception], None]
_IMPORTED = Changes(queue=True, accounts=True, log=True)


class Operations(QObject):
    """Starts acts on the services; every finished act goes over the change bus."""

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
        self.scoring = ScoringOperations(services, runner, bus, self)
        self.keeper = AccountKeeper(services, runner, bus, self)

    def decide(
        self,
        ids: Sequence[CommentId],
        *,
        action: Action,
        initiator: QObject,
        done: "Callable[[Outcome], None]",
        failed: Failed,
        policy: str = "",
        reason: str = "",
        note: str = "",
        reply: str = "",
        snoozed_until: datetime | None = None,
        until_reply: bool = False,
        assignee: str = "",
        due_at: datetime | None = None,
    ) -> None:
        """Decide about comments; decisions are written in the order in which they were made."""

        def work() -> "Outcome":
            return self._services.moderation.decide(
                ids,
                action=action,
                policy=policy,
                reason=reason,
                note=note,
                reply=reply,
                snoozed_until=snoozed_until,
                until_reply=until_reply,
                assignee=assignee,
                due_at=due_at,
            )

        self._settle(work, initiator, done, failed)

    def run_macro(
        self,
        name: str,
        ids: Sequence[CommentId],
        *,
        initiator: QObject,
        done: "Callable[[Outcome], None]",
        failed: Failed,
    ) -> None:
        """Take comments through the steps of a macro; one undo takes all of them back."""
        work = partial(self._services.kit.run_macro, name, ids)
        self._settle(work, initiator, done, failed)

    def run_steps(
        self,
        steps: "Macro",
        ids: Sequence[CommentId],
        *,
        initiator: QObject,
        done: "Callable[[Outcome], None]",
        failed: Failed,
    ) -> None:
        """Take comments through steps that no macro has, such as a reply filled in for each."""
        work = partial(self._services.kit.run_steps, steps, ids)
        self._settle(work, initiator, done, failed)

    def undo_last(
        self, *, initiator: QObject, done: "Callable[[Outcome | None], None]", failed: Failed
    ) -> None:
        """Reverse the newest decision of this session; `done` gets None when there is none."""

        def answered(outcome: "Outcome | None") -> None:
            done(outcome)
            if outcome is not None:
                self._bus.publish(outcome.changes, initiator)

        self._runner.run(
            self._services.moderation.undo_last,
            owner=initiator,
            done=answered,
            failed=failed,
            lane=WorkLane.DECIDE,
        )

    def undo(
        self,
        decision: DecisionId,
        *,
        initiator: QObject,
        done: "Callable[[Outcome], None]",
        failed: Failed,
    ) -> None:
        """Reverse one decision, however old."""
        self._settle(lambda: self._services.moderation.undo(decision), initiator, done, failed)

    def mark_opened(self, comment: CommentId) -> None:
        """Remember that a comment was read."""
        self._runner.run(
            lambda: self._services.inbox.mark_opened(comment),
            owner=self,
            done=self._bus.publish,
            lane=WorkLane.DECIDE,
        )

    def change_settings(self, settings: Settings) -> None:
        """Save settings and let every screen follow."""
        self._runner.run(
            lambda: self._services.settings.change(settings),
            owner=self,
            done=self._bus.publish,
            lane=WorkLane.DECIDE,
        )

    def import_file(
        self,
        path: Path,
        mapping: Mapping[str, str],
        *,
        owner: QObject,
        done: Callable[[ImportReport], None],
        failed: Failed,
        progress: Callable[[Progress], None],
    ) -> Task:
        """Bring a file in, then score what is new; the task stops the import."""

        def work(task: Task) -> ImportReport:
            return self._services.importing.run(path, mapping=mapping, task=task)

        def answered(report: ImportReport) -> None:
            done(report)
            self._bus.publish(_IMPORTED)
            self.score_waiting()

        return self._runner.run_task(
            work, owner=owner, done=answered, failed=failed, progress=progress
        )

    def load_samples(self, *, failed: Failed) -> Task:
        """Bring in the sample comments and score them: they are few, so they come in ranked."""

        def work(task: Task) -> None:
            self._services.importing.load_samples(task)
            self._services.scoring.score_waiting(task)

        return self._runner.run_task(
            work, owner=self, done=lambda _: self._bus.publish(_IMPORTED), failed=failed
        )

    def score_waiting(self) -> None:
        """Score every comment that has no score yet; asking twice does it once."""
        self.scoring.start()

    def export(
        self,
        subject: str,
        out: Path,
        file_format: str,
        wanted: QueueFilter | None,
        *,
        owner: QObject,
        done: "Callable[[ExportReport], None]",
        failed: Failed,
        progress: Callable[[Progress], None],
    ) -> Task:
        """Write "comments" (those that fit `wanted`) or "decisions" to a file."""
        exporting = self._services.exporting

        def work(task: Task) -> "ExportReport":
            if subject == "comments":
                return exporting.comments(out, format=file_format, filter=wanted, task=task)
            return exporting.decisions(out, format=file_format, task=task)

        return self._runner.run_task(work, owner=owner, done=done, failed=failed, progress=progress)

    def drain(self) -> None:
        """Send what is owed and due."""
        self.keeper.send()

    def _settle(
        self,
        work: "Callable[[], Outcome]",
        initiator: QObject,
        done: "Callable[[Outcome], None]",
        failed: Failed,
    ) -> None:
        def answered(outcome: "Outcome") -> None:
            done(outcome)
            self._bus.publish(outcome.changes, initiator)

        self._runner.run(work, owner=initiator, done=answered, failed=failed, lane=WorkLane.DECIDE)
