"""Which comments of the list are on screen, told a moment after it came to rest."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.queue_view import QueueView

_REST_MS = 250


class OnScreen(QObject):
    """Tells the ids from top to bottom, each time others are on screen."""

    changed = Signal(object)  # list[CommentId]

    def __init__(self, view: QueueView, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._model = model
        self._told: list[str] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._tell)
        view.verticalScrollBar().valueChanged.connect(self._wait)
        for changed in (model.modelReset, model.layoutChanged, model.rowsRemoved):
            changed.connect(self._wait)

    @Slot()
    def _wait(self) -> None:
        self._rest.start()

    @Slot()
    def _tell(self) -> None:
        view, model = self._view, self._model
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        if first < 0 or not view.isVisible():
            return
        rows = range(first, (last if last >= 0 else model.rowCount() - 1) + 1)
        ids = [one for one in map(model.id_at, rows) if one is not None]
        if ids != self._told:
            self._told = [*ids]
            self.changed.emit(ids)
