"""What can be done on Bluesky: reply, hide by threadgate, mute, block, report; the way back."""

import hashlib
import time
from datetime import UTC, datetime

from core.errors import CannotTellError, RefusedError
from core.model import Action
from core.platforms.base import Done, JsonValue, Order, Receipt
from core.platforms.bluesky_ozone import OZONE_ACTIONS, Ozone
from core.platforms.bluesky_reading import POST, did_of, rkey_of
from core.platforms.bluesky_session import Session
from core.platforms.reading import dig, flag, needed, rows, text

_GATE, _BLOCK = "app.bsky.feed.threadgate", "app.bsky.graph.block"
_LETTERS = "234567abcdefghijklmnopqrstuvwxyz"
_MOST_LETTERS = 300
_MOST_HIDDEN = 300
_TRIES = 3


class BlueskyActs:
    """Does and undoes things in the name of one account."""

    def __init__(self, session: Session, ozone: Ozone | None) -> None:
        self._session = session
        self._ozone = ozone

    def perform(self, order: Order) -> Done:
        """Do it. Records are written under a key made of the order's, so repeats change nothing."""
        if order.action in OZONE_ACTIONS:
            return self._moderator().perform(order)
        acts = {
            Action.REPLY: self._reply,
            Action.HIDE: self._hide,
            Action.MUTE: self._mute,
            Action.BLOCK: self._block,
            Action.REPORT: self._report,
            Action.DELETE: self._delete,
        }
        act = acts.get(order.action)
        if act is None:
            raise RefusedError("Bluesky has no way to “{action}” a post.", action=order.action)
        return act(order)

    def verify(self, order: Order) -> Done | None:
        """Say whether it happened. Raises CannotTellError for reports."""
        if order.action in OZONE_ACTIONS:
            return self._moderator().verify(order)
        if order.action is Action.REPLY:
            found = self._session.record(POST, record_key(order))
            return Done({"uri": text(found, "uri")}, was_so=True) if found is not None else None
        if order.action is Action.HIDE:
            is_so = order.item.remote_id in rows(self._gate(order), "value", "hiddenReplies")
        elif order.action is Action.MUTE:
            is_so = flag(self._viewer(order), "muted")
        elif order.action is Action.BLOCK:
            uri = text(self._viewer(order), "blocking")
            return Done({"uri": uri}, was_so=True) if uri else None
        elif order.action is Action.DELETE:
            is_so = self._session.record(POST, rkey_of(order.item.remote_id)) is None
        else:
            raise CannotTellError(
                "{host} does not say whether a report arrived. Send it again only if it "
                "matters: the moderators may then see it twice.",
                host=self._session.host,
            )
        return Done(was_so=True) if is_so else None

    def undo(self, order: Order, receipt: Receipt) -> Done:
        """Take it back; deleting a record that is gone changes nothing."""
        if order.action in OZONE_ACTIONS:
            return self._moderator().undo(order)
        if order.action is Action.REPLY:
            self._session.delete_record(POST, rkey_of(receipt["uri"]))
        elif order.action is Action.BLOCK:
            self._session.delete_record(_BLOCK, rkey_of(receipt["uri"]))
        elif order.action is Action.MUTE:
            self._session.post("app.bsky.graph.unmuteActor", _actor(order))
        elif order.action is Action.HIDE:
            self._change_gate(order, is_hidden=False)
        else:
            raise RefusedError("Bluesky cannot take “{action}” back.", action=order.action)
        return Done()

    def _moderator(self) -> Ozone:
        if self._ozone is None:
            raise RefusedError("Only moderators of an Ozone service can do that.")
        return self._ozone

    def _reply(self, order: Order) -> Done:
        if len(order.words) > _MOST_LETTERS:
            raise RefusedError(
                "A reply on Bluesky can have {most} letters; this one has {letters}. Shorten it.",
                most=_MOST_LETTERS,
                letters=len(order.words),
            )
        facts, item = order.item.facts, order.item
        parent: dict[str, JsonValue] = {"uri": item.remote_id, "cid": facts.get("cid", "")}
        root: dict[str, JsonValue] = {
            "uri": facts.get("root", item.remote_id),
            "cid": facts.get("root_cid", facts.get("cid", "")),
        }
        record: dict[str, JsonValue] = {
            "$type": POST,
            "text": order.words,
            "createdAt": _iso(order),
            "reply": {"root": root, "parent": parent},
        }
        made = self._session.put_record(POST, record_key(order), record)
        return Done({"uri": needed(made, "uri")})

    def _hide(self, order: Order) -> Done:
        return Done(was_so=not self._change_gate(order, is_hidden=True))

    def _change_gate(self, order: Order, *, is_hidden: bool) -> bool:
        """Put a reply on or off the list of hidden ones of our own post; whether that changed it.

        The list is read, changed and written back only if nobody changed it meanwhile.
        """
        root, reply = order.item.facts.get("root", ""), order.item.remote_id
        for attempt in range(_TRIES):
            gate = self._gate(order)
            value = dig(gate, "value")
            record: dict[str, JsonValue] = dict(value) if isinstance(value, dict) else {}
            hidden = [one for one in rows(record, "hiddenReplies") if isinstance(one, str)]
            if (reply in hidden) == is_hidden:
                return False
            kept = [*hidden, reply] if is_hidden else [one for one in hidden if one != reply]
            if len(kept) > _MOST_HIDDEN:
                raise RefusedError(
                    "Bluesky keeps at most {most} hidden replies below one post. Mute "
                    "or report instead.",
                    most=_MOST_HIDDEN,
                )
            record |= {"$type": _GATE, "post": root, "hiddenReplies": [*kept]}
            record.setdefault("createdAt", _iso(order))
            try:
                self._session.put_record(_GATE, rkey_of(root), record, text(gate, "cid") or None)
            except RefusedError:
                if attempt == _TRIES - 1:
                    raise
                continue
            return True
        return False

    def _gate(self, order: Order) -> JsonValue:
        return self._session.record(_GATE, rkey_of(order.item.facts.get("root", "")))

    def _mute(self, order: Order) -> Done:
        self._session.post("app.bsky.graph.muteActor", _actor(order))
        return Done()

    def _block(self, order: Order) -> Done:
        if uri := text(self._viewer(order), "blocking"):
            return Done({"uri": uri}, was_so=True)
        record: dict[str, JsonValue] = {
            "$type": _BLOCK,
            "subject": order.item.author_remote_id,
            "createdAt": _iso(order),
        }
        made = self._session.put_record(_BLOCK, record_key(order), record)
        return Done({"uri": needed(made, "uri")})

    def _report(self, order: Order) -> Done:
        body: dict[str, JsonValue] = {
            "reasonType": f"com.atproto.moderation.defs#{order.choice or 'reasonOther'}",
            "subject": subject_of(order),
        }
        if order.reason:
            body["reason"] = order.reason[:2000]
        self._session.post("com.atproto.moderation.createReport", body)
        return Done()

    def _delete(self, order: Order) -> Done:
        was_gone = self._session.record(POST, rkey_of(order.item.remote_id)) is None
        if not was_gone:
            self._session.delete_record(POST, rkey_of(order.item.remote_id))
        return Done(was_so=was_gone)

    def _viewer(self, order: Order) -> JsonValue:
        params = {"actor": order.item.author_remote_id}
        return dig(self._session.get("app.bsky.actor.getProfile", params), "viewer")


def record_key(order: Order) -> str:
    """Return a record key that is the same for each attempt at an order: a TID.

    53 bits of microseconds when it was decided, 10 bits that tell orders of one moment apart.
    Format: https://atproto.com/specs/tid
    """
    digest = int.from_bytes(hashlib.sha256(order.key.encode()).digest()[:4], "big")
    microseconds = int((order.made_at_s or 1.6e9) * 1000) * 1000 + (digest >> 10) % 1000
    number = (microseconds & ((1 << 53) - 1)) << 10 | (digest & 0x3FF)
    return "".join(_LETTERS[number >> shift & 31] for shift in range(60, -1, -5))


def subject_of(order: Order) -> dict[str, JsonValue]:
    """Return what names this very version of a post."""
    return {
        "$type": "com.atproto.repo.strongRef",
        "uri": order.item.remote_id,
        "cid": order.item.facts.get("cid", ""),
    }


def is_in_own_thread(root: str, me: str) -> bool:
    """Whether a thread began with a post of ours."""
    return did_of(root) == me


def _actor(order: Order) -> dict[str, JsonValue]:
    return {"actor": order.item.author_remote_id}


def _iso(order: Order) -> str:
    at = datetime.fromtimestamp(order.made_at_s or time.time(), UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
