"""A server of the AT network on top of a world."""

from typing import Any

from core.model import Action
from core.platforms.base import SignIn
from tests.faults.exchange import Reply, Request
from tests.faults.world import Remark, World

CANARY = "CANARY-atproto-token"
_POST, _GATE = "app.bsky.feed.post", "app.bsky.feed.threadgate"
_BLOCK = "app.bsky.graph.block"
_NO_RECORD = Reply(400, {"error": "InvalidRequest", "message": "Could not locate record: x"})


class BlueskyAdapter:
    platform = "bluesky"
    orders = (Action.REPLY, Action.HIDE, Action.MUTE, Action.BLOCK)

    def sign_in(self, origin: str) -> SignIn:
        secrets = {"access": CANARY, "refresh": f"{CANARY}-refresh"}
        return SignIn("me.example", _did("me"), origin, {"way": "app_password"}, secrets)

    def remote_id(self, n: int) -> str:
        author = "me" if n == 0 else f"person-{n % 7}"
        return f"at://{_did(author)}/{_POST}/r{n}"

    def answer(self, request: Request, world: World) -> Reply:
        if not world.sign_in_works or CANARY not in request.headers.get("authorization", ""):
            return Reply(400, {"error": "InvalidToken", "message": "Token is invalid"})
        query, body = request.query, request.json() or {}
        match request.path.removeprefix("/xrpc/").split(".")[-1]:
            case "getSession":
                return Reply(200, {"did": _did("me"), "handle": "me.example"})
            case "listNotifications":
                found, following = world.page(query.get("cursor", "").partition(".")[0], 100)
                # Each cursor is another one, also where the place in the list is the same.
                following = f"{following}.{world.pages_given}" if following else None
                notes = [{**self._view(one), "reason": "reply"} for one in found]
                more = {"cursor": following} if following else {}
                return Reply(200, {"notifications": notes, **more})
            case "getPosts":
                asked = [world.find(_number(one)) for one in _uris(request)]
                return Reply(200, {"posts": [self._view(one) for one in asked if one]})
            case "getProfile":
                return self._profile(query["actor"], world)
            case "getRecord":
                return self._record(query["collection"], query["rkey"], world)
            case "putRecord":
                return self._put(body, world)
            case "deleteRecord":
                return self._delete(body, world)
            case "muteActor" | "unmuteActor" as call:
                n = _first_of(world, body["actor"])
                _ = world.do("mute", n) if call == "muteActor" else world.undo("mute", n)
                return Reply(200, raw=b"")
        return Reply(501, {"error": "MethodNotImplemented", "message": "No such call."})

    def _profile(self, did: str, world: World) -> Reply:
        n = _first_of(world, did)
        viewer: dict[str, Any] = {"muted": any(a.action == "mute" and a.n == n for a in world.acts)}
        if any(act.action == "block" and act.n == n for act in world.acts):
            viewer["blocking"] = f"at://{_did('me')}/{_BLOCK}/b{n}"
        return Reply(200, {"did": did, "handle": "x", "viewer": viewer})

    def _record(self, collection: str, rkey: str, world: World) -> Reply:
        if collection == _GATE:
            hidden = [self.remote_id(act.n) for act in world.acts if act.action == "hide"]
            return Reply(200, {"cid": "c", "value": {"hiddenReplies": hidden}})
        n = world.keys.get(rkey, -1)
        if world.find(n) is None:
            return _NO_RECORD
        return Reply(200, {"uri": f"at://{_did('me')}/{_POST}/{rkey}", "cid": "c"})

    def _put(self, body: dict[str, Any], world: World) -> Reply:
        rkey, record = body["rkey"], body["record"]
        uri = f"at://{_did('me')}/{body['collection']}/{rkey}"
        if body["collection"] == _POST:
            to = _number(record["reply"]["parent"]["uri"])
            made = world.do("reply", to, words=record["text"], key=rkey)
            if made is not None:
                world.keys[rkey] = made
        elif body["collection"] == _BLOCK:
            n = _first_of(world, record["subject"])
            world.do("block", n)
            uri = f"at://{_did('me')}/{_BLOCK}/b{n}"
        else:
            wanted = {_number(one) for one in record["hiddenReplies"]}
            hidden = {act.n for act in world.acts if act.action == "hide"}
            for n in wanted - hidden:
                world.do("hide", n)
            for n in hidden - wanted:
                world.undo("hide", n)
        return Reply(200, {"uri": uri, "cid": "c"})

    def _delete(self, body: dict[str, Any], world: World) -> Reply:
        if body["collection"] == _BLOCK:
            world.undo("block", _number(body["rkey"]))
        else:
            world.remove(world.keys.get(body["rkey"], -1))
        return Reply(200, {})

    def _view(self, one: Remark) -> dict[str, Any]:
        author = "me" if one.is_own else one.author
        root = {"uri": self.remote_id(0), "cid": "c0"}
        record: dict[str, Any] = {"text": one.text, "createdAt": one.at.isoformat()}
        if one.parent is not None:
            record["reply"] = {"root": root, "parent": {"uri": self.remote_id(one.parent)}}
        return {
            "uri": self.remote_id(one.n),
            "cid": f"c{one.n}",
            "author": {"did": _did(author), "handle": f"{author}.example"},
            "record": record,
            "indexedAt": one.at.isoformat(),
        }


def _did(author: str) -> str:
    return f"did:plc:{author}"


def _uris(request: Request) -> list[str]:
    from urllib.parse import parse_qs, urlsplit

    return parse_qs(urlsplit(request.target).query).get("uris", [])


def _first_of(world: World, did: str) -> int:
    """Return the first remark of an author: what is done to a person is noted there."""
    return min((one.n for one in world.remarks.values() if _did(one.author) == did), default=-1)


def _number(uri: str) -> int:
    digits = uri.rsplit("/", 1)[-1].lstrip("rb")
    return int(digits) if digits.isdigit() else -1


ADAPTER = BlueskyAdapter()
