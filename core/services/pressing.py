"""What cannot wait: critical comments that came in, escalations overdue, what is stuck."""

from collections.abc import Callable
from datetime import datetime

from core.model import DeliveryState
from core.services.board import Board
from core.services.care.telling import Pressing
from core.storage import links, outbox, standing
from core.storage.links import LinkState
from core.storage.store import Store
from core.storage.times import to_ms

_CRITICAL = 80.0
#: Deliveries that go no further without a person.
_STUCK = (DeliveryState.FAILED, DeliveryState.CONFLICT)


class PressingService:
    """Of comments only those count that came after the first look. Safe to use from any thread."""

    def __init__(self, store: Store, board: Board, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._board = board
        self._clock = clock
        self._since: int | None = None

    def look(self) -> Pressing:
        """Return what presses now, told or not."""
        connection = self._store.read()
        if self._since is None:
            self._since = standing.newest_id(connection)
        stuck = outbox.deliveries(connection, _STUCK)
        return Pressing(
            self._board.came_above(_CRITICAL, after=self._since),
            frozenset(standing.overdue(connection, to_ms(self._clock()))),
            frozenset(one.request_key for one in stuck),
            frozenset(
                str(one.account)
                for one in links.all_links(connection)
                if one.state is LinkState.SIGN_IN_LOST
            ),
        )
