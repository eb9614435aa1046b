"""Linked accounts in the background: pulled on a schedule, what is owed sent, one at a time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from core.changes import Changes
from core.model import AccountId
from core.task import Progress, Task
from ui.desktop import words
from ui.desktop.background import BackgroundRunner, WorkLane
from ui.desktop.change_bus import ChangeBus
from ui.desktop.metered import is_metered

if TYPE_CHECKING:
    from core.services import DeliveryReport, Services, SyncReport

_MINUTE_MS = 60_000
_SEND_EVERY_MS = 5_000
_FIRST_MS = 1_500


class AccountKeeper(QObject):
    """Reads no comments itself: it asks the services and tells what changed.

    Nothing is fetched while the connection is metered, in quiet hours or paused by settings;
    sending goes on, for a decision that was made should leave.
    """

    progressed = Signal(str, object)  # AccountId, Progress
    pulled = Signal(object)  # SyncReport
    troubled = Signal(str)
    _page_came = Signal(object)  # Changes, from the working thread

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
        self._pulling: dict[AccountId, Task] = {}
        self._sending: Task | None = None
        self._page_came.connect(self._take_page, Qt.ConnectionType.QueuedConnection)
        self._pull_timer = QTimer(self)
        self._pull_timer.timeout.connect(self.pull_due)
        self._send_timer = QTimer(self)
        self._send_timer.setInterval(_SEND_EVERY_MS)
        self._send_timer.timeout.connect(self.send)

    def start(self) -> None:
        """Begin the schedule; the first pull waits until the window stands."""
        self.follow_settings()
        self._send_timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.pull_due)

    def stop(self) -> None:
        """End the schedule and ask what runs to stop."""
        self._pull_timer.stop()
        self._send_timer.stop()
        for task in self._pulling.values():
            task.cancel()

    def follow_settings(self) -> None:
        """Take the interval that the settings name."""
        self._pull_timer.setInterval(self._services.settings.current.sync_minutes * _MINUTE_MS)
        self._pull_timer.start()

    @Slot()
    def pull_due(self) -> None:
        """Pull every account, unless settings, quiet hours or the connection say otherwise."""
        settings = self._services.settings.current
        is_wanted = settings.is_sync_on and self._services.care.may_fetch()
        if is_wanted and (settings.is_sync_metered or not is_metered()):
            self._runner.run(
                self._services.sync.accounts, owner=self, done=self._pull_all, lane=WorkLane.READ
            )

    def _pull_all(self, accounts: tuple[AccountId, ...]) -> None:
        for account in accounts:
            self.pull(account)

    def pull(self, account: AccountId) -> None:
        """Pull one account now; asking while it is being pulled does nothing."""
        if account in self._pulling:
            return

        def finished(report: "SyncReport") -> None:
            self._pulling.pop(account, None)
            self._bus.publish(report.changes | Changes(accounts=True))
            self.pulled.emit(report)

        def failed(error: Exception) -> None:
            self._pulling.pop(account, None)
            self.troubled.emit(words.said(error))

        self._pulling[account] = self._runner.run_task(
            lambda task: self._services.sync.pull(account, task, self._page_came.emit),
            owner=self,
            done=finished,
            failed=failed,
            progress=lambda step: self._tell(account, step),
            lane=WorkLane.SYNC,
        )

    def stop_pulling(self, account: AccountId) -> None:
        """Stop pulling one account; what came stays."""
        if account in self._pulling:
            self._pulling[account].cancel()

    @Slot()
    def send(self) -> None:
        """Send what is owed and due; once at a time."""
        if self._sending is not None:
            return

        def finished(report: "DeliveryReport") -> None:
            self._sending = None
            self._bus.publish(report.changes)

        def failed(_: Exception) -> None:
            self._sending = None

        self._sending = self._runner.run_task(
            self._services.delivery.deliver,
            owner=self,
            done=finished,
            failed=failed,
            lane=WorkLane.SEND,
        )

    def _tell(self, account: AccountId, step: Progress) -> None:
        self.progressed.emit(str(account), step)

    @Slot(object)
    def _take_page(self, changes: Changes) -> None:
        self._bus.publish(changes)
