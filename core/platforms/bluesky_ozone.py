"""Ozone, the moderation service of the AT network: its queue, labels and takedowns."""

from core.model import Action
from core.platforms.base import Done, JsonValue, Order
from core.platforms.bluesky_session import Params, Session
from core.platforms.reading import flag, rows, text

OZONE_ACTIONS = frozenset({Action.RESOLVE, Action.LABEL, Action.TAKEDOWN})
_EVENT = "tools.ozone.moderation.defs#modEvent"
_CLOSED = "tools.ozone.moderation.defs#reviewClosed"
_USUAL_LABEL = "rude"


class Ozone:
    """Calls one Ozone service as one of its moderators. `labeler` is its DID."""

    def __init__(self, session: Session, labeler: str) -> None:
        self._session = session
        self._headers = {"atproto-proxy": f"{labeler}#atproto_labeler"}
        self._labeler = labeler

    def statuses(self, params: Params) -> JsonValue:
        """Return subjects that wait for a review."""
        return self._session.get(
            "tools.ozone.moderation.queryStatuses", params, headers=self._headers
        )

    def perform(self, order: Order) -> Done:
        """Acknowledge, label or take down."""
        if done := self.verify(order):
            return done
        self._emit(order, _event(order))
        return Done()

    def verify(self, order: Order) -> Done | None:
        """Read the subject's state, or its labels, back."""
        if order.action is Action.LABEL:
            params: Params = {"uriPatterns": [order.item.remote_id], "sources": [self._labeler]}
            found = self._session.get(
                "com.atproto.label.queryLabels", params, headers=self._headers
            )
            is_so = _stands(rows(found, "labels"), order.choice or _USUAL_LABEL)
            return Done(was_so=True) if is_so else None
        waiting = rows(self.statuses({"subject": order.item.remote_id}), "subjectStatuses")
        state = waiting[0] if waiting else None
        if order.action is Action.TAKEDOWN:
            is_so = flag(state, "takendown")
        else:
            is_so = text(state, "reviewState") == _CLOSED
        return Done(was_so=True) if is_so else None

    def undo(self, order: Order) -> Done:
        """Take a label or a takedown back, or open the review again."""
        self._emit(order, _reverse(order))
        return Done()

    def _emit(self, order: Order, event: dict[str, JsonValue]) -> None:
        body: dict[str, JsonValue] = {
            "event": event,
            "subject": {
                "$type": "com.atproto.repo.strongRef",
                "uri": order.item.remote_id,
                "cid": order.item.facts.get("cid", ""),
            },
            "createdBy": self._session.did,
        }
        self._session.post("tools.ozone.moderation.emitEvent", body, headers=self._headers)


def _event(order: Order) -> dict[str, JsonValue]:
    if order.action is Action.LABEL:
        return _label([order.choice or _USUAL_LABEL], [])
    kind = "Takedown" if order.action is Action.TAKEDOWN else "Acknowledge"
    event: dict[str, JsonValue] = {"$type": _EVENT + kind}
    if order.reason:
        event["comment"] = order.reason[:1000]
    return event


def _reverse(order: Order) -> dict[str, JsonValue]:
    if order.action is Action.LABEL:
        return _label([], [order.choice or _USUAL_LABEL])
    if order.action is Action.TAKEDOWN:
        return {"$type": f"{_EVENT}ReverseTakedown"}
    return {"$type": f"{_EVENT}Escalate"}


def _label(made: list[str], taken: list[str]) -> dict[str, JsonValue]:
    return {
        "$type": f"{_EVENT}Label",
        "createLabelVals": [*made],
        "negateLabelVals": [*taken],
    }


def _stands(labels: list[JsonValue], value: str) -> bool:
    """Whether the latest word about a label is that it holds."""
    said = [one for one in labels if text(one, "val") == value]
    latest = max(said, key=lambda one: text(one, "cts"), default=None)
    return latest is not None and not flag(latest, "neg")
