"""Keeps near-copies bundled while comments come and go, in the background."""

from PySide6.QtCore import QObject, Signal, Slot

from core.changes import Changes
from core.task import Task
from ui.desktop.background import WorkLane
from ui.desktop.screen_context import ScreenContext


class BundleKeeper(QObject):
    """Looks anew when the queue changed; asked again meanwhile, it looks once more."""

    changed = Signal()  # other comments are bundled now

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._run: Task | None = None
        self._is_asked_again = False
        context.bus.changed.connect(self._take_changes)

    def look(self) -> None:
        """Compare what is new."""
        if not self._context.settings().is_bundling_on:
            return
        if self._run is not None:
            self._is_asked_again = True
            return
        self._is_asked_again = False
        self._run = self._context.background.run_task(
            self._context.services.bundles.refresh,
            owner=self,
            done=self._finish,
            failed=lambda _: self._finish(False),
            lane=WorkLane.COMPARE,
        )

    def _finish(self, has_changed: bool) -> None:
        self._run = None
        if has_changed:
            self.changed.emit()
        if self._is_asked_again:
            self.look()

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: QObject | None) -> None:
        if changes.queue or changes.settings:
            self.look()
