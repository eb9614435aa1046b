"""The client API of a Mastodon server on top of a world."""

from typing import Any

from core.model import Action
from core.platforms.base import SignIn
from tests.faults.exchange import Reply, Request
from tests.faults.world import Remark, World

CANARY = "CANARY-mastodon-token"
_PAGE = 40
_END = "end"
_GONE = Reply(404, {"error": "Record not found"})
_BACK = {"unmute": "mute", "unblock": "block"}


class MastodonAdapter:
    platform = "mastodon"
    orders = (Action.REPLY, Action.MUTE, Action.BLOCK)

    def sign_in(self, origin: str) -> SignIn:
        return SignIn("@me", "me", origin, {"way": "token"}, {"token": CANARY})

    def remote_id(self, n: int) -> str:
        return f"{n}"

    def answer(self, request: Request, world: World) -> Reply:
        if not world.sign_in_works or CANARY not in request.headers.get("authorization", ""):
            return Reply(401, {"error": "The access token is invalid"})
        parts = request.path.strip("/").split("/")[2:]
        match request.method, parts:
            case "GET", ["accounts", "verify_credentials"]:
                return Reply(200, {"id": "me", "acct": "me", "username": "me"})
            case "GET", ["notifications"]:
                return self._notices(request.query.get("max_id"), world)
            case "GET", ["accounts", "relationships"]:
                return self._relation(request.query.get("id[]", ""), world)
            case "GET", ["statuses", number, *rest]:
                found = world.find(_number(number))
                if found is None:
                    return _GONE
                own = [one for one in list(world.remarks.values()) if one.is_own]
                below = [one for one in own if one.parent == found.n]
                context = {"ancestors": [], "descendants": [self._status(one) for one in below]}
                return Reply(200, context if rest else self._status(found))
            case "POST", ["statuses"]:
                body, key = request.json() or {}, request.headers.get("idempotency-key", "")
                to = _number(body["in_reply_to_id"])
                made = world.do("reply", to, words=body["status"], key=key)
                return _GONE if made is None else Reply(200, {"id": str(made)})
            case "DELETE", ["statuses", number]:
                was_there = world.find(_number(number)) is not None
                world.remove(_number(number))
                return Reply(200, {}) if was_there else _GONE
            case "POST", ["accounts", author, call]:
                n = _first_of(world, author)
                _ = world.undo(_BACK[call], n) if call in _BACK else world.do(call, n)
                return Reply(200, {})
        return _GONE

    def _notices(self, token: str | None, world: World) -> Reply:
        if token == _END:
            return Reply(200, [])
        found, following = world.page(token, _PAGE)
        if not found and following:  # this dialect has no empty page before the last
            found, following = world.page(token, _PAGE)
        start = int(token or 0)
        ids = [f"n{start}-{place}" for place in range(len(found))]
        if ids:  # one asks on with the last id
            ids[-1] = following or _END
        return Reply(
            200,
            [
                {"id": number, "type": "mention", "status": self._status(one)}
                for number, one in zip(ids, found, strict=True)
            ],
        )

    def _relation(self, author: str, world: World) -> Reply:
        done = {act.action for act in world.acts if act.n == _first_of(world, author)}
        state = {"id": author, "muting": "mute" in done, "blocking": "block" in done}
        return Reply(200, [state])

    def _status(self, one: Remark) -> dict[str, Any]:
        author = "me" if one.is_own else one.author
        return {
            "id": str(one.n),
            "content": f"<p>{one.text}</p>",
            "account": {"id": author, "acct": author, "username": author},
            "created_at": one.at.isoformat(),
            "in_reply_to_id": None if one.parent is None else str(one.parent),
            "visibility": "public",
            "replies_count": 0,
        }


def _first_of(world: World, author: str) -> int:
    """Return the first remark of an author: what is done to a person is noted there."""
    return min((one.n for one in world.remarks.values() if one.author == author), default=-1)


def _number(found: str) -> int:
    return int(found) if found.isdigit() else -1


ADAPTER = MastodonAdapter()
