"""What can be done in a Matrix room: redact, reply, kick, ban, ignore, report, and the way back."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from core.errors import CannotTellError, GoneError, RefusedError
from core.model import Action
from core.platforms.base import Done, Item, JsonValue, Order, Receipt
from core.platforms.matrix_reading import V3, event_of, is_redacted, member_rows, words_of
from core.platforms.reading import dig, needed, segment, text

if TYPE_CHECKING:
    from core.platforms.http import HttpClient

_PAGE = 100
_IGNORED = "m.ignored_user_list"


class MatrixActs:
    """Does and undoes things in the name of one user."""

    def __init__(self, client: "HttpClient", me: str, headers: dict[str, str]) -> None:
        self._client = client
        self._me = me
        self._headers = headers

    def perform(self, order: Order) -> Done:
        """Redact, reply, kick, ban, ignore or report. The key makes repeats harmless."""
        acts = {
            Action.DELETE: self._redact,
            Action.REPLY: self._reply,
            Action.KICK: self._kick,
            Action.BAN: self._ban,
            Action.MUTE: self._ignore,
            Action.REPORT: self._report,
        }
        act = acts.get(order.action)
        if act is None:
            raise RefusedError("Matrix has no way to “{action}” a message.", action=order.action)
        return act(order)

    def verify(self, order: Order) -> Done | None:
        """Read back what can be read; nobody is told of a report again."""
        item = order.item
        if order.action is Action.DELETE:
            return None if self._is_there(item) else Done(was_so=True)
        if order.action is Action.REPLY:
            return self._written_reply(order)
        if order.action is Action.MUTE:
            is_so = item.author_remote_id in self._ignored()
        elif order.action is Action.BAN:
            is_so = self._membership(order) == "ban"
        elif order.action is Action.KICK:
            is_so = self._membership(order) in ("leave", "ban", "")
        else:
            raise CannotTellError(
                "{host} does not say whether a report arrived. Send it again only if it "
                "matters: the admins may then see it twice.",
                host=self._client.host,
            )
        return Done(was_so=True) if is_so else None

    def undo(self, order: Order, receipt: Receipt) -> Done:
        """Unban, stop ignoring, or redact our own reply. Safe to repeat."""
        if order.action is Action.BAN:
            if self._membership(order) != "ban":
                return Done(was_so=True)
            self._room_call(order, "unban", {"user_id": order.item.author_remote_id})
        elif order.action is Action.MUTE:
            self._set_ignored(order.item.author_remote_id, is_ignored=False)
        elif order.action is Action.REPLY:
            self._take_away(order.item, receipt["event"], f"{order.key}-undo", "")
        else:
            raise RefusedError("Matrix cannot take “{action}” back.", action=order.action)
        return Done()

    def _redact(self, order: Order) -> Done:
        if not self._is_there(order.item):
            return Done(was_so=True)
        self._take_away(order.item, order.item.remote_id, order.key, order.reason)
        return Done()

    def _take_away(self, item: Item, event: str, key: str, reason: str) -> None:
        room = segment(item.facts.get("room", ""))
        path = f"{V3}/rooms/{room}/redact/{segment(event)}/{segment(key)}"
        body: dict[str, JsonValue] = {"reason": reason} if reason else {}
        self._client.send("PUT", path, json=body, headers=self._headers)

    def _reply(self, order: Order) -> Done:
        room = segment(order.item.facts.get("room", ""))
        path = f"{V3}/rooms/{room}/send/m.room.message/{segment(order.key)}"
        relation: dict[str, JsonValue] = {"m.in_reply_to": {"event_id": order.item.remote_id}}
        if order.item.root_remote_id:
            thread: dict[str, JsonValue] = {
                "rel_type": "m.thread",
                "event_id": order.item.root_remote_id,
                "is_falling_back": False,
            }
            relation |= thread
        body: dict[str, JsonValue] = {
            "msgtype": "m.text",
            "body": order.words,
            "m.relates_to": relation,
        }
        sent = self._client.send("PUT", path, json=body, headers=self._headers).json()
        return Done({"event": needed(sent, "event_id")})

    def _written_reply(self, order: Order) -> Done | None:
        """Look for our reply among the newest messages: by its key, else by its very words."""
        params = {"dir": "b", "limit": str(_PAGE)}
        room = segment(order.item.facts.get("room", ""))
        for one in member_rows(self._get(f"/rooms/{room}/messages", params), "chunk"):
            if text(one, "sender") != self._me or is_redacted(one):
                continue
            to = text(one, "content", "m.relates_to", "m.in_reply_to", "event_id")
            is_same = to == order.item.remote_id and words_of(dig(one, "content")) == order.words
            if text(one, "unsigned", "transaction_id") == order.key or is_same:
                return Done({"event": text(one, "event_id")}, was_so=True)
        return None

    def _kick(self, order: Order) -> Done:
        if self._membership(order) not in ("join", "invite", "knock"):
            return Done(was_so=True)
        self._room_call(order, "kick", _person(order))
        return Done()

    def _ban(self, order: Order) -> Done:
        if self._membership(order) == "ban":
            return Done(was_so=True)
        self._room_call(order, "ban", _person(order))
        return Done()

    def _ignore(self, order: Order) -> Done:
        was_so = order.item.author_remote_id in self._ignored()
        self._set_ignored(order.item.author_remote_id, is_ignored=True)
        return Done(was_so=was_so)

    def _report(self, order: Order) -> Done:
        event = segment(order.item.remote_id)
        self._room_call(order, f"report/{event}", {"reason": order.reason, "score": -100})
        return Done()

    def _membership(self, order: Order) -> str:
        room = segment(order.item.facts.get("room", ""))
        user = segment(order.item.author_remote_id)
        try:
            found = self._get(f"/rooms/{room}/state/m.room.member/{user}")
        except GoneError:
            return ""
        return text(found, "membership")

    def _ignored(self) -> dict[str, JsonValue]:
        try:
            found = self._get(self._ignored_path())
        except GoneError:
            return {}
        users = dig(found, "ignored_users")
        return users if isinstance(users, dict) else {}

    def _set_ignored(self, user: str, *, is_ignored: bool) -> None:
        users = self._ignored()
        if (user in users) == is_ignored:
            return
        kept: dict[str, JsonValue] = {name: one for name, one in users.items() if name != user}
        if is_ignored:
            kept[user] = {}
        body: dict[str, JsonValue] = {"ignored_users": kept}
        self._client.send("PUT", V3 + self._ignored_path(), json=body, headers=self._headers)

    def _ignored_path(self) -> str:
        return f"/user/{segment(self._me)}/account_data/{_IGNORED}"

    def _room_call(self, order: Order, call: str, body: dict[str, JsonValue]) -> None:
        path = f"{V3}/rooms/{segment(order.item.facts.get('room', ''))}/{call}"
        self._client.send("POST", path, json=body, headers=self._headers)

    def _is_there(self, item: Item) -> bool:
        event = event_of(self._client, self._headers, item.facts.get("room", ""), item.remote_id)
        return event is not None and not is_redacted(event)

    def _get(self, path: str, params: Mapping[str, str] | None = None) -> JsonValue:
        return self._client.get(V3 + path, params=params, headers=self._headers).json()


def _person(order: Order) -> dict[str, JsonValue]:
    body: dict[str, JsonValue] = {"user_id": order.item.author_remote_id}
    if order.reason:
        body["reason"] = order.reason
    return body
