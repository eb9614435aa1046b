"""The server side of plain_platform.py: what every adapter has to know, at its shortest."""

from typing import Any

from core.model import Action
from core.platforms.base import SignIn
from tests.faults.exchange import Reply, Request
from tests.faults.world import Remark, World

CANARY = "CANARY-5d1f0c-token"
_LIMIT = 50


class PlainAdapter:
    platform = "plain"
    orders = (Action.REPLY, Action.HIDE)

    def sign_in(self, origin: str) -> SignIn:
        return SignIn("me", "me", origin, {"role": "owner"}, {"token": CANARY})

    def remote_id(self, n: int) -> str:
        return f"r{n}"

    def answer(self, request: Request, world: World) -> Reply:
        if not world.sign_in_works or CANARY not in request.headers.get("authorization", ""):
            return Reply(401, {"error": "who are you?"})
        match request.method, request.path.strip("/").split("/"):
            case "GET", ["me"]:
                return Reply(200, {"id": "me", "name": "me"})
            case "GET", ["remarks"]:
                found, following = world.page(request.query.get("token"), _LIMIT)
                return Reply(200, {"rows": [self._row(one) for one in found], "next": following})
            case "GET", ["own"]:
                own = [one for one in list(world.remarks.values()) if one.is_own]
                return Reply(200, {"rows": [self._row(one) for one in own[:20]]})
            case "GET", ["remarks", found_id]:
                found = world.find(_number(found_id))
                return Reply(200, self._row(found)) if found else Reply(404, {"error": "no"})
            case "GET", ["done", key]:
                return self._done(world, key)
            case "POST", ["remarks", found_id]:
                return self._act(world, _number(found_id), request.json() or {})
            case "POST", ["revoke"]:
                return Reply(204)
        return Reply(404, {"error": "no such place"})

    def _act(self, world: World, n: int, body: dict[str, Any]) -> Reply:
        if "undo" in body:
            if body["undo"] == "reply":
                world.remove(_number(body["id"]))
            world.undo(body["undo"], n)
            return Reply(200, {})
        # No key goes along: the pretended server would do the same thing twice.
        made = world.do(body["do"], n, words=body["words"])
        if made is None:
            return Reply(404, {"error": "no"})
        world.keys[body["key"]] = made
        return Reply(200, {"id": f"r{made}"})

    def _done(self, world: World, key: str) -> Reply:
        made = world.keys.get(key)
        return Reply(200, {"is_done": made is not None, "id": f"r{made}"})

    def _row(self, one: Remark) -> dict[str, Any]:
        return {
            "id": self.remote_id(one.n),
            "text": one.text,
            "author": one.author,
            "at": one.at.isoformat(),
            "parent": None if one.parent is None else self.remote_id(one.parent),
            "is_own": one.is_own,
            "state": one.state,
            "edited_at": one.edited_at.isoformat() if one.edited_at else None,
            "cid": f"c{one.n}",
            "likes": one.n,
        }


def _number(found_id: str) -> int:
    digits = found_id.removeprefix("r")
    return int(digits) if digits.isdigit() else -1


ADAPTER = PlainAdapter()
