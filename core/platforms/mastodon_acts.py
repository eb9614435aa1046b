"""What can be done on Mastodon: reply, filter, mute, block, report, moderate; the way back."""

from typing import TYPE_CHECKING

from core.errors import CannotTellError, GoneError, RefusedError
from core.model import Action
from core.platforms.base import Done, JsonValue, Order, Receipt
from core.platforms.mastodon_reading import words_of
from core.platforms.reading import dig, flag, ident, needed, rows, segment, text

if TYPE_CHECKING:
    from core.platforms.http import HttpClient

_FILTER = "Parapet"
_CONTEXTS: list[JsonValue] = ["home", "notifications", "public", "thread", "account"]
#: A reply is never shown to more people than what it answers.
_VISIBILITIES = frozenset({"public", "unlisted", "private", "direct"})
_BACK = {Action.MUTE: "unmute", Action.BLOCK: "unblock"}
_RELATION = {Action.MUTE: "muting", Action.BLOCK: "blocking"}
_UNDO_BAN = {"silence": "unsilence", "suspend": "unsuspend"}
_BANNED = {"silence": "silenced", "suspend": "suspended"}


class MastodonActs:
    """Does and undoes things in the name of one user."""

    def __init__(self, client: "HttpClient", me: str, headers: dict[str, str]) -> None:
        self._client = client
        self._me = me
        self._headers = headers

    def perform(self, order: Order) -> Done:
        """Do it; the order's key keeps a repeated reply from being a second one for an hour."""
        acts = {
            Action.REPLY: self._reply,
            Action.HIDE: self._filter,
            Action.MUTE: self._mute,
            Action.BLOCK: self._block,
            Action.REPORT: self._report,
            Action.DELETE: self._delete,
            Action.RESOLVE: self._resolve,
            Action.BAN: self._ban,
        }
        act = acts.get(order.action)
        if act is None:
            raise RefusedError("Mastodon has no way to “{action}” a post.", action=order.action)
        return act(order)

    def verify(self, order: Order) -> Done | None:
        """Say whether it happened. Raises CannotTellError for reports."""
        if order.action is Action.REPLY:
            return self._written_reply(order)
        if order.action is Action.HIDE:
            return self._filtered(order)
        if order.action in _RELATION:
            is_so = flag(self._relation(order), _RELATION[order.action])
        elif order.action is Action.DELETE:
            is_so = not self._is_there(order)
        elif order.action is Action.RESOLVE:
            is_so = flag(self._get(self._report_path(order)), "action_taken")
        elif order.action is Action.BAN:
            is_so = flag(self._get(self._admin_path(order)), _BANNED.get(order.choice, "silenced"))
        else:
            raise CannotTellError(
                "{host} does not say whether a report arrived. Send it again only if it "
                "matters: the moderators may then see it twice.",
                host=self._client.host,
            )
        return Done(was_so=True) if is_so else None

    def undo(self, order: Order, receipt: Receipt) -> Done:
        """Take it back; what is gone already counts as taken back."""
        try:
            self._take_back(order, receipt)
        except GoneError:
            return Done(was_so=True)
        return Done()

    def _take_back(self, order: Order, receipt: Receipt) -> None:
        if order.action is Action.REPLY:
            self._send("DELETE", f"/api/v1/statuses/{segment(receipt['status'])}")
        elif order.action is Action.HIDE:
            self._send("DELETE", f"/api/v2/filters/statuses/{segment(receipt['filter_status'])}")
        elif order.action in _BACK:
            self._send("POST", f"{self._author_path(order)}/{_BACK[order.action]}")
        elif order.action is Action.RESOLVE:
            self._send("POST", f"{self._report_path(order)}/reopen")
        elif order.action is Action.BAN:
            back = _UNDO_BAN.get(order.choice, "unsilence")
            self._send("POST", f"{self._admin_path(order)}/{back}")
        else:
            raise RefusedError("Mastodon cannot take “{action}” back.", action=order.action)

    def _reply(self, order: Order) -> Done:
        visibility = order.item.facts.get("visibility", "")
        body: dict[str, JsonValue] = {
            "status": f"@{order.item.author_handle} {order.words}",
            "in_reply_to_id": order.item.remote_id,
            "visibility": visibility if visibility in _VISIBILITIES else "unlisted",
        }
        headers = {**self._headers, "Idempotency-Key": order.key}
        sent = self._client.send("POST", "/api/v1/statuses", json=body, headers=headers).json()
        return Done({"status": needed(sent, "id")})

    def _written_reply(self, order: Order) -> Done | None:
        """Look for a reply of ours with these very words below the post."""
        path = f"/api/v1/statuses/{segment(order.item.remote_id)}/context"
        for row in rows(self._get(path), "descendants"):
            is_ours = ident(row, "account", "id") == self._me
            is_below = ident(row, "in_reply_to_id") == order.item.remote_id
            if is_ours and is_below and words_of(row).strip().endswith(order.words.strip()):
                return Done({"status": ident(row, "id")}, was_so=True)
        return None

    def _filter(self, order: Order) -> Done:
        if known := self._filtered(order):
            return known
        number = self._own_filter() or self._make_filter()
        path = f"/api/v2/filters/{segment(number)}/statuses"
        made = self._send("POST", path, {"status_id": order.item.remote_id})
        return Done({"filter_status": needed(made, "id")})

    def _filtered(self, order: Order) -> Done | None:
        number = self._own_filter()
        if not number:
            return None
        found = self._get(f"/api/v2/filters/{segment(number)}/statuses")
        for row in rows(found):
            if ident(row, "status_id") == order.item.remote_id:
                return Done({"filter_status": ident(row, "id")}, was_so=True)
        return None

    def _own_filter(self) -> str:
        found = rows(self._get("/api/v2/filters"))
        return next((ident(one, "id") for one in found if text(one, "title") == _FILTER), "")

    def _make_filter(self) -> str:
        body: dict[str, JsonValue] = {
            "title": _FILTER,
            "context": _CONTEXTS,
            "filter_action": "hide",
        }
        made = self._client.send("POST", "/api/v2/filters", json=body, headers=self._headers)
        return needed(made.json(), "id")

    def _mute(self, order: Order) -> Done:
        body: dict[str, JsonValue] = {}
        if order.choice.isdigit():
            body["duration"] = int(order.choice)
        self._send("POST", f"{self._author_path(order)}/mute", body)
        return Done()

    def _block(self, order: Order) -> Done:
        self._send("POST", f"{self._author_path(order)}/block")
        return Done()

    def _report(self, order: Order) -> Done:
        body: dict[str, JsonValue] = {
            "account_id": order.item.author_remote_id,
            "status_ids": [order.item.remote_id],
            "comment": order.reason[:1000],
            "category": order.choice or "other",
            "forward": "@" in order.item.author_handle,
        }
        made = self._client.send("POST", "/api/v1/reports", json=body, headers=self._headers)
        return Done({"report": needed(made.json(), "id")})

    def _delete(self, order: Order) -> Done:
        try:
            self._send("DELETE", f"/api/v1/statuses/{segment(order.item.remote_id)}")
        except GoneError:
            return Done(was_so=True)
        return Done()

    def _resolve(self, order: Order) -> Done:
        self._send("POST", f"{self._report_path(order)}/resolve")
        return Done()

    def _ban(self, order: Order) -> Done:
        body: dict[str, JsonValue] = {"type": order.choice or "silence", "text": order.reason}
        if order.item.facts.get("report"):
            body["report_id"] = order.item.facts["report"]
        self._send("POST", f"{self._admin_path(order)}/action", body)
        return Done()

    def _is_there(self, order: Order) -> bool:
        try:
            self._get(f"/api/v1/statuses/{segment(order.item.remote_id)}")
        except GoneError:
            return False
        return True

    def _relation(self, order: Order) -> JsonValue:
        found = self._client.get(
            "/api/v1/accounts/relationships",
            params={"id[]": [order.item.author_remote_id]},
            headers=self._headers,
        ).json()
        return dig(found, 0)

    @staticmethod
    def _author_path(order: Order) -> str:
        return f"/api/v1/accounts/{segment(order.item.author_remote_id)}"

    @staticmethod
    def _admin_path(order: Order) -> str:
        return f"/api/v1/admin/accounts/{segment(order.item.author_remote_id)}"

    @staticmethod
    def _report_path(order: Order) -> str:
        return f"/api/v1/admin/reports/{segment(order.item.facts.get('report', ''))}"

    def _get(self, path: str) -> JsonValue:
        return self._client.get(path, headers=self._headers).json()

    def _send(self, method: str, path: str, body: dict[str, JsonValue] | None = None) -> JsonValue:
        answer = self._client.send(method, path, json=body, headers=self._headers)
        return answer.json_or_none()
