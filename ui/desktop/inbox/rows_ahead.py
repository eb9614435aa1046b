"""The comments that scrolling comes to next, fetched between two frames and not within one."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QTableView

from ui.desktop.inbox.queue_model import QueueModel

#: By then the frame of the last step is painted, and the next step has not come.
_AFTER_MS = 5
_ROWS = 12


class RowsAhead(QObject):
    """Has the model fetch the rows beyond the edge that the list moves towards."""

    def __init__(self, view: QTableView, model: QueueModel) -> None:
        super().__init__(view)
        self._view = view
        self._queue = model
        self._stood_at = 0
        self._wanted = 0
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._fetch)
        view.verticalScrollBar().valueChanged.connect(self._look)

    @Slot(int)
    def _look(self, at: int) -> None:
        is_down, self._stood_at = at >= self._stood_at, at
        view = self._view
        edge = view.rowAt(view.viewport().height() - 1 if is_down else 0)
        beyond = edge + _ROWS if is_down else edge - _ROWS
        self._wanted = min(max(beyond, 0), self._queue.rowCount() - 1)
        # Begun anew at each step it would never come to an end.
        is_due = edge >= 0 and view.isVisible() and not self._queue.has_at_hand(self._wanted)
        if is_due and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _fetch(self) -> None:
        self._queue.item_at(self._wanted)
