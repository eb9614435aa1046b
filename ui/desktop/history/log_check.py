"""Asks the log to prove itself and writes checkpoints, beside the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.changes import Changes
from ui.desktop import words
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import CheckpointInfo, Verdict


class LogCheck(QObject):
    """One check at a time; asking again while it runs changes nothing."""

    started = Signal()
    judged = Signal(object)  # Verdict
    checkpoint_written = Signal(object)  # CheckpointInfo
    refused = Signal(str)

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_checking = False

    def verify(self, anchors: Sequence[Path] = ()) -> None:
        """Read the whole log and judge it, also against checkpoints that were kept elsewhere."""
        if self._is_checking:
            return
        self._is_checking = True
        self.started.emit()
        self._context.background.run(
            lambda: self._context.services.log.verify(anchors),
            owner=self,
            done=self._judge,
            failed=self._refuse,
        )

    def write_checkpoint(self, out: Path) -> None:
        """Write a checkpoint to a file that the person keeps elsewhere."""
        self._context.background.run(
            lambda: self._context.services.log.checkpoint(out),
            owner=self,
            done=self._take_checkpoint,
            failed=self._refuse,
        )

    def _judge(self, verdict: "Verdict") -> None:
        self._is_checking = False
        self.judged.emit(verdict)

    def _take_checkpoint(self, info: "CheckpointInfo") -> None:
        self.checkpoint_written.emit(info)
        self._context.bus.publish(Changes(log=True), self)

    def _refuse(self, error: Exception) -> None:
        self._is_checking = False
        self.refused.emit(words.said(error))
