"""Catches bugs that nobody caught; the dialog that tells of them is loaded when there is one."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot

log = logging.getLogger(__name__)


class CrashKeeper(QObject):
    """Catches what nobody caught, on any thread, and opens one dialog at a time."""

    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self._caught.connect(self.show)

    def install(self) -> None:
        """Become the handler of uncaught errors."""
        sys.excepthook = self._hook

    @Slot(object)
    def show(self, error: BaseException) -> None:
        """Open the dialog, unless one is open already."""
        from ui.desktop.crash_dialog import CrashDialog, crash_report  # noqa: PLC0415 - rare

        log.error("%s", crash_report(error))
        if self._is_open:
            return
        self._is_open = True
        CrashDialog(error).exec()
        self._is_open = False

    def _hook(self, _: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            return
        self._caught.emit(error)
