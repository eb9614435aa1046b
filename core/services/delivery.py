"""Delivery: moves owed actions on once their undo time is over."""

from collections.abc import Callable
from datetime import datetime

from core.changes import Changes
from core.services.views import OutboxRow
from core.storage import comments, outbox
from core.storage.engine import Connection
from core.storage.store import Store

NOTHING_TO_SEND = "the comment came from a file: nothing to send"


class DeliveryService:
    """Empties the outbox. Safe to use from any thread."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def outbox(self, limit: int = 200) -> tuple[OutboxRow, ...]:
        """Return what is and was owed, newest first."""
        connection = self._store.read()
        rows = outbox.deliveries(connection, limit=limit)
        texts = comments.comments_by_id(connection, [int(row.comment) for row in rows])
        return tuple(
            OutboxRow(row, texts[int(row.comment)]) for row in rows if int(row.comment) in texts
        )

    def drain(self) -> Changes:
        """Move rows whose undo time is over: files owe nothing, linked accounts may send."""
        now = self._clock()

        def work(tx: Connection) -> int:
            return outbox.release_unlinked(tx, now, NOTHING_TO_SEND) + outbox.release_linked(
                tx, now
            )

        return Changes(outbox=self._store.write(work) > 0)
