"""The REST API of a WordPress site on top of a world: every comment is held at first."""

from typing import Any

from core.model import Action
from core.platforms.base import SignIn
from tests.faults.exchange import Reply, Request
from tests.faults.world import Remark, World

CANARY = "CANARY-90ab word press"
_PAGE = 100
_FIRST = 1000
_STATUS = {"approve": "approved", "spam": "spam", "delete": "trash"}
_ACTION = {"approved": "approve", "spam": "spam", "trash": "delete"}
_GONE = Reply(404, {"code": "rest_comment_invalid_id", "message": "Invalid comment ID."})


class WordPressAdapter:
    platform = "wordpress"
    orders = (Action.REPLY, Action.APPROVE, Action.SPAM, Action.DELETE)

    def sign_in(self, origin: str) -> SignIn:
        facts = {"api": "/wp-json", "user": "me", "role": "moderate"}
        return SignIn("me", "7", origin, facts, {"password": CANARY})

    def remote_id(self, n: int) -> str:
        return str(_FIRST + n)

    def answer(self, request: Request, world: World) -> Reply:
        if not world.sign_in_works or not request.headers.get("authorization"):
            return Reply(401, {"code": "incorrect_password", "message": "Not this one."})
        parts = request.path.removeprefix("/wp-json/wp/v2/").strip("/").split("/")
        match request.method, parts:
            case "GET", ["users", "me"]:
                may = {"moderate_comments": True}
                return Reply(200, {"id": 7, "slug": "me", "capabilities": may})
            case "GET", ["posts"]:
                return Reply(200, [{"id": 12, "title": {"rendered": "Our post."}}])
            case "GET", ["comments"]:
                return self._list(request.query, world)
            case "POST", ["comments"]:
                body = request.json() or {}
                made = world.do("reply", int(body["parent"]) - _FIRST, words=body["content"])
                return _GONE if made is None else Reply(201, {"id": _FIRST + made})
            case method, ["comments", found_id]:
                return self._one(method, int(found_id) - _FIRST, request.json() or {}, world)
        return Reply(404, {"code": "rest_no_route", "message": "No route."})

    def _list(self, query: dict[str, str], world: World) -> Reply:
        if "include" in query:
            asked = [world.find(int(one) - _FIRST) for one in query["include"].split(",")]
            rows = [self._row(one, world) for one in asked if one]
            in_bins = {"spam": ("spam",), "trash": ("trash",), "all": ("hold", "approved")}
            return Reply(200, [row for row in rows if row["status"] in in_bins[query["status"]]])
        if "parent" in query:
            parent = int(query["parent"]) - _FIRST
            own = [one for one in list(world.remarks.values()) if one.is_own]
            return Reply(200, [self._row(one, world) for one in own if one.parent == parent])
        if query.get("status") != "hold":
            return Reply(200, [])
        token = str((int(query.get("page", "1")) - 1) * _PAGE)
        found, following = world.page(token, _PAGE, newest_first=False)
        if not found and following:  # this dialect has no empty page before the last
            found, _ = world.page(token, _PAGE, newest_first=False)
        return Reply(200, [self._row(one, world) for one in found])

    def _one(self, method: str, n: int, body: dict[str, Any], world: World) -> Reply:
        remark = world.find(n)
        if remark is None:
            return _GONE
        if method == "DELETE" and remark.is_own:
            world.remove(n)
        elif method == "DELETE":
            world.do("delete", n)
        elif "status" in body and body["status"] in _ACTION:
            world.do(_ACTION[body["status"]], n)
        elif "status" in body:
            for act in [act for act in world.acts if act.n == n]:
                world.undo(act.action, n)
        return Reply(200, self._row(remark, world))

    def _row(self, one: Remark, world: World) -> dict[str, Any]:
        acts = [act.action for act in world.acts if act.n == one.n]
        done = [_STATUS[action] for action in acts if action in _STATUS]
        return {
            "id": _FIRST + one.n,
            "post": 12,
            "parent": _FIRST + one.parent if one.parent else 0,
            "author": 7 if one.is_own else 0,
            "author_name": one.author,
            "date_gmt": one.at.strftime("%Y-%m-%dT%H:%M:%S"),
            "content": {"raw": one.text, "rendered": f"<p>{one.text}</p>"},
            "status": done[-1] if done else "hold",
        }


ADAPTER = WordPressAdapter()
