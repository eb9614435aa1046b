"""One signal for the whole window: what an operation altered, and who started it."""

from PySide6.QtCore import QObject, Signal

from core.changes import Changes


class ChangeBus(QObject):
    """Tells every screen what changed; the initiator may skip what it already shows."""

    changed = Signal(object, object)  # Changes, the QObject that started it or None

    def publish(self, changes: Changes, initiator: QObject | None = None) -> None:
        """Tell all screens about `changes`."""
        self.changed.emit(changes, initiator)
