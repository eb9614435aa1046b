"""Where an owed action stands on its way to the platform, and what the log tells of it."""

from datetime import datetime

from core.model import Delivery, DeliveryState
from ui.desktop.marking import QT_TRANSLATE_NOOP
from ui.desktop.words.lookup import translated
from ui.desktop.words.said import said

_DELIVERIES = {
    DeliveryState.HELD: QT_TRANSLATE_NOOP("Words", "sends in {seconds} s"),
    DeliveryState.PENDING: QT_TRANSLATE_NOOP("Words", "waits to be sent"),
    DeliveryState.SENDING: QT_TRANSLATE_NOOP("Words", "on its way"),
    DeliveryState.CONFLICT: QT_TRANSLATE_NOOP("Words", "changed since: {detail}"),
    DeliveryState.SENT: QT_TRANSLATE_NOOP("Words", "sent"),
    DeliveryState.FAILED: QT_TRANSLATE_NOOP("Words", "failed: {detail}"),
    DeliveryState.CANCELLED: QT_TRANSLATE_NOOP("Words", "never left"),
    DeliveryState.LOCAL: QT_TRANSLATE_NOOP("Words", "nothing to send"),
}
DELIVERY_ICONS = {
    DeliveryState.HELD: ("hourglass-medium", "warn"),
    DeliveryState.PENDING: ("hourglass-medium", "warn"),
    DeliveryState.SENDING: ("paper-plane-tilt", "warn"),
    DeliveryState.CONFLICT: ("warning", "warn"),
    DeliveryState.SENT: ("check-circle", "ok"),
    DeliveryState.FAILED: ("warning-circle", "danger"),
    DeliveryState.CANCELLED: ("prohibit", "text-3"),
    DeliveryState.LOCAL: ("check-circle", "ok"),
}

#: By the name that the log gives them; a log of a newer Parapet may have others.
_ENTRIES = {
    "genesis": QT_TRANSLATE_NOOP("Words", "beginning"),
    "decision": QT_TRANSLATE_NOOP("Words", "decision"),
    "undo": QT_TRANSLATE_NOOP("Words", "undo"),
    "delivery": QT_TRANSLATE_NOOP("Words", "delivery"),
    "import": QT_TRANSLATE_NOOP("Words", "import"),
    "link": QT_TRANSLATE_NOOP("Words", "link"),
    "scoring": QT_TRANSLATE_NOOP("Words", "rating"),
    "policy": QT_TRANSLATE_NOOP("Words", "policy"),
    "settings": QT_TRANSLATE_NOOP("Words", "settings"),
    "export": QT_TRANSLATE_NOOP("Words", "export"),
    "checkpoint": QT_TRANSLATE_NOOP("Words", "checkpoint"),
}


def entry_kind(kind: str) -> str:
    """Return what an entry of the log tells."""
    known = _ENTRIES.get(kind)
    return translated(known) if known else kind


def delivery_words(delivery: Delivery | None, now: datetime) -> str:
    """Return where an owed action stands, in a few words."""
    if delivery is None:
        return translated(_DELIVERIES[DeliveryState.LOCAL])
    seconds = max(0, round((delivery.held_until - now).total_seconds()))
    pattern = translated(_DELIVERIES[delivery.state])
    return pattern.format(seconds=seconds, detail=said(delivery.detail))
