"""A Matrix homeserver with one room on top of a world."""

from typing import Any
from urllib.parse import unquote

from core.model import Action
from core.platforms.base import SignIn
from tests.faults.exchange import Reply, Request
from tests.faults.world import Remark, World

CANARY = "CANARY-syt-matrix-token"
_ROOM = "!room:here.example"
_ME = "@me:here.example"
_GONE = Reply(404, {"errcode": "M_NOT_FOUND", "error": "Not here."})


class MatrixAdapter:
    platform = "matrix"
    orders = (Action.REPLY, Action.BAN, Action.MUTE)

    def sign_in(self, origin: str) -> SignIn:
        return SignIn(_ME, _ME, origin, {"way": "token"}, {"token": CANARY})

    def remote_id(self, n: int) -> str:
        return f"$event{n}"

    def answer(self, request: Request, world: World) -> Reply:
        if not world.sign_in_works or CANARY not in request.headers.get("authorization", ""):
            return Reply(401, {"errcode": "M_UNKNOWN_TOKEN", "error": "Who is that?"})
        parts = [unquote(one) for one in request.path.strip("/").split("/")][3:]
        match request.method, parts:
            case "GET", ["account", "whoami"]:
                return Reply(200, {"user_id": _ME})
            case "GET", ["joined_rooms"]:
                return Reply(200, {"joined_rooms": [_ROOM]})
            case _, ["user", _, "account_data", _]:
                return self._ignored(request, world)
            case _, ["rooms", _, *rest]:
                return self._room(request, rest, world)
        return Reply(404, {"errcode": "M_UNRECOGNIZED", "error": "No such call."})

    def _room(self, request: Request, rest: list[str], world: World) -> Reply:
        match request.method, rest:
            case "GET", ["messages"]:
                found, end = world.page(request.query.get("from", "").partition(".")[0], 100)
                # Each token is another one, also where the place in the list is the same.
                end = f"{end}.{world.pages_given}" if end else None
                # Our own replies stand among the newest; the world's pages leave them out.
                own = [one for one in list(world.remarks.values()) if one.is_own and one.n]
                more = own if "from" not in request.query else []
                chunk = [self._event(one) for one in (*more, *found)]
                return Reply(200, {"chunk": chunk, **({"end": end} if end else {})})
            case "GET", ["event", event]:
                found_one = world.find(_number(event))
                return Reply(200, self._event(found_one)) if found_one else _GONE
            case "GET", ["state", "m.room.power_levels"]:
                return Reply(200, {"users": {_ME: 100}})
            case "GET", ["state", "m.room.member", user]:
                n = _first_of(world, user)
                is_out = any(act.action == "ban" and act.n == n for act in world.acts)
                return Reply(200, {"membership": "ban" if is_out else "join"})
            case "PUT", ["send", _, key]:
                body = request.json() or {}
                to = body["m.relates_to"]["m.in_reply_to"]["event_id"]
                made = world.do("reply", _number(to), words=body["body"], key=key)
                return Reply(200, {"event_id": f"$event{made}"})
            case "PUT", ["redact", event, _]:
                world.remove(_number(event))
                return Reply(200, {"event_id": "$redaction"})
            case "POST", ["ban" | "unban" as call]:
                n = _first_of(world, (request.json() or {})["user_id"])
                _ = world.do("ban", n) if call == "ban" else world.undo("ban", n)
                return Reply(200, {})
        return _GONE

    def _ignored(self, request: Request, world: World) -> Reply:
        muted = {act.n for act in world.acts if act.action == "mute"}
        if request.method == "GET":
            users = {_user(world.remarks[n].author): {} for n in muted if n in world.remarks}
            return Reply(200, {"ignored_users": users})
        wanted = {_first_of(world, user) for user in (request.json() or {})["ignored_users"]}
        for n in wanted - muted:
            world.do("mute", n)
        for n in muted - wanted:
            world.undo("mute", n)
        return Reply(200, {})

    def _event(self, one: Remark) -> dict[str, Any]:
        relation = {"m.in_reply_to": {"event_id": f"$event{one.parent}"}} if one.parent else {}
        return {
            "type": "m.room.message",
            "event_id": f"$event{one.n}",
            "sender": _ME if one.is_own else _user(one.author),
            "origin_server_ts": int(one.at.timestamp() * 1000),
            "content": {"msgtype": "m.text", "body": one.text, "m.relates_to": relation},
        }


def _user(author: str) -> str:
    return f"@{author}:here.example"


def _first_of(world: World, user: str) -> int:
    """Return the first remark of a user: what is done to a person is noted there."""
    found = [one.n for one in world.remarks.values() if _user(one.author) == user]
    return min(found, default=-1)


def _number(event: str) -> int:
    digits = event.removeprefix("$event")
    return int(digits) if digits.isdigit() else -1


ADAPTER = MatrixAdapter()
