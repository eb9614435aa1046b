"""What is said about one action owed to a platform."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from core.model import Delivery, DeliveryState
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.history.record_look import CellLook

_USUAL_SECONDS = 30
_PLAIN = (
    DeliveryState.PENDING,
    DeliveryState.SENDING,
    DeliveryState.SENT,
    DeliveryState.LOCAL,
    DeliveryState.CANCELLED,
)
_UNDOABLE = (DeliveryState.HELD, DeliveryState.PENDING)


def seconds_left(delivery: Delivery, now: datetime) -> int:
    """Return how long an action is still held, 0 when its undo time is over."""
    return max(0, round((delivery.held_until - now).total_seconds()))


def can_cancel(delivery: Delivery) -> bool:
    """Whether the action has not left yet, so that undoing it means it never leaves."""
    return delivery.state in _UNDOABLE


class DeliveryWords(QObject):
    """Says in a few words where an owed action stands."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock

    def state(self, delivery: Delivery) -> CellLook:
        """Name the state with its icon; a held action counts its seconds down."""
        icon, role = words.DELIVERY_ICONS[delivery.state]
        return CellLook(self._said(delivery), icon=icon, icon_role=role, role="text-2")

    def usual(self) -> tuple[CellLook, ...]:
        """Return the states that need no explanation, the one of an undone action last."""
        held = self.tr("held for %Ln s more", "", _USUAL_SECONDS)
        said = (held, *map(self._plain, _PLAIN))
        return tuple(CellLook(one, icon="clock") for one in said)

    def _said(self, delivery: Delivery) -> str:
        if delivery.state is DeliveryState.HELD:
            seconds = seconds_left(delivery, self._clock())
            if seconds:
                return self.tr("held for %Ln s more", "", seconds)
            return self.tr("undo time is over, leaves next")
        if delivery.state is DeliveryState.FAILED:
            detail = display_line(words.said(delivery.detail), limit=120)
            return self.tr("failed: {why}").format(why=detail) if detail else self.tr("failed")
        if delivery.state is DeliveryState.CONFLICT:
            detail = display_line(words.said(delivery.detail), limit=120)
            if not detail:
                return self.tr("waits for you")
            return self.tr("waits for you: {why}").format(why=detail)
        return self._plain(delivery.state)

    def _plain(self, state: DeliveryState) -> str:
        return {
            DeliveryState.PENDING: self.tr("waits to be sent"),
            DeliveryState.SENDING: self.tr("on its way"),
            DeliveryState.SENT: self.tr("sent"),
            DeliveryState.CANCELLED: self.tr("undone, never left"),
            DeliveryState.LOCAL: self.tr("nothing to send"),
        }[state]
