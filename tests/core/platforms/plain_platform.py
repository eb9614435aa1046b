"""The simplest platform there can be: a real file of the port, over real HTTP, for tests."""

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from core.errors import CannotTellError, GoneError
from core.model import Action, IncomingComment
from core.platforms import saying
from core.platforms.base import (
    ActionInfo,
    Browser,
    Direction,
    Done,
    Item,
    JsonValue,
    KeepSecrets,
    Link,
    Look,
    Order,
    PlatformInfo,
    Profile,
    Receipt,
    RemoteItem,
    SignIn,
    SignInField,
    SignInWay,
    Source,
    Standing,
    SyncPage,
)
from core.platforms.declare import FieldKind, Pace, Scope
from core.platforms.reading import (
    flag,
    moment,
    needed,
    needed_rows,
    read_rows,
    segment,
    text,
)

if TYPE_CHECKING:
    from core.platforms.http import Web

_FIELDS = (
    SignInField("server", "Server", FieldKind.SERVER),
    SignInField("name", "Name"),
    SignInField("token", "Token", FieldKind.SECRET),
)


class PlainPlatform:
    """Speaks the dialect of adapters/plain.py."""

    info = PlatformInfo(
        key="plain",
        title="Plain",
        ways=(SignInWay("token", "With a token", _FIELDS),),
        actions=(
            ActionInfo(Action.REPLY, "Reply", can_undo=True, repeats=True),
            ActionInfo(Action.HIDE, "Hide", can_undo=True, scope=Scope.THREAD),
            ActionInfo(Action.DELETE, "Delete", can_undo=False, is_final=True),
            ActionInfo(Action.BLOCK, "Block", can_undo=True, scope=Scope.AUTHOR),
            ActionInfo(Action.REPORT, "Report", can_undo=False, repeats=True),
        ),
        pace=Pace(burst=100_000, per_minute=1_000_000),
    )

    def link(
        self, way: str, given: Mapping[str, str], web: "Web", browser: Browser | None
    ) -> SignIn:
        web.hide(given["token"])
        sign_in = SignIn(given["name"], "", given["server"], {}, {"token": given["token"]})
        standing = self.open(sign_in, web, lambda _: None).test()
        return SignIn(
            standing.handle, standing.remote_id, given["server"], {"role": "owner"}, sign_in.secrets
        )

    def open(self, sign_in: SignIn, web: "Web", keep: KeepSecrets) -> Link:
        return _PlainLink(sign_in, web)

    def refusal(self, action: Action, item: Item, sign_in: SignIn) -> str:
        return "This is in a foreign thread." if item.facts.get("foreign") else ""

    def unlink(self, sign_in: SignIn, web: "Web") -> None:
        _PlainLink(sign_in, web).revoke()


class _PlainLink:
    def __init__(self, sign_in: SignIn, web: "Web") -> None:
        self._client = web.at(sign_in.origin)
        self._headers = {"Authorization": f"Bearer {sign_in.secrets['token']}"}

    def revoke(self) -> None:
        self._client.send("POST", "/revoke", headers=self._headers)

    def test(self) -> Standing:
        me = self._client.get("/me", headers=self._headers).json()
        if not text(me, "name"):
            raise saying.not_the_server(self._client.host, "Plain")
        allowed = frozenset(one.action for one in PlainPlatform.info.actions)
        return Standing(text(me, "name"), needed(me, "id"), allowed)

    def sources(self) -> Sequence[Source]:
        return (
            Source("remarks", "remarks", Direction.NEWEST_FIRST),
            Source("own", "own posts", Direction.ROUND),
        )

    def pull(self, source: str, cursor: JsonValue, since_s: float) -> SyncPage:
        params = {"token": text(cursor, "token")} if cursor else {}
        path = "/own" if source == "own" else "/remarks"
        found = self._client.get(path, params=params, headers=self._headers).json()
        items, unreadable = read_rows(needed_rows(found, self._client.host, "rows"), _item)
        following = text(found, "next")
        return SyncPage(
            items=tuple(items),
            next={"token": following} if following else None,
            profiles=(Profile("person-1", name="Person 1", about="likes tea", followers=3),),
            unreadable=unreadable,
        )

    def look(self, items: Sequence[Item]) -> Sequence[Look]:
        return [self._look(item) for item in items]

    def perform(self, order: Order) -> Done:
        found = self._look(order.item)
        if not found.exists:
            raise GoneError(f"{self._client.host} no longer has this.")
        body: JsonValue = {"do": str(order.action), "words": order.words, "key": order.key}
        answer = self._client.send("POST", self._path(order), json=body, headers=self._headers)
        return Done({"id": needed(answer.json(), "id")})

    def verify(self, order: Order) -> Done | None:
        if order.action is Action.REPORT:
            raise CannotTellError(f"{self._client.host} does not show reports.")
        found = self._client.get(f"/done/{segment(order.key)}", headers=self._headers).json()
        return Done({"id": needed(found, "id")}) if flag(found, "is_done") else None

    def undo(self, order: Order, receipt: Receipt) -> Done:
        body: JsonValue = {"undo": str(order.action), "id": receipt.get("id", "")}
        self._client.send("POST", self._path(order), json=body, headers=self._headers)
        return Done()

    def context(self, item: Item) -> SyncPage:
        return self.pull("own", None, time.time())

    def _look(self, item: Item) -> Look:
        try:
            row = self._client.get(f"/remarks/{segment(item.remote_id)}", headers=self._headers)
        except GoneError:
            return Look(item.remote_id, exists=False)
        found = _item(row.json())
        return Look(
            item.remote_id,
            exists=True,
            text=found.comment.text,
            state=found.state,
            edited_at=found.edited_at,
        )

    @staticmethod
    def _path(order: Order) -> str:
        return f"/remarks/{segment(order.item.remote_id)}"


def _item(row: JsonValue) -> RemoteItem:
    return RemoteItem(
        IncomingComment(
            text=text(row, "text"),
            remote_id=needed(row, "id"),
            parent_remote_id=text(row, "parent") or None,
            author_name=text(row, "author"),
            author_remote_id=text(row, "author"),
            created_at=moment(row, "at"),
            is_own=flag(row, "is_own"),
        ),
        state=text(row, "state"),
        edited_at=moment(row, "edited_at"),
        facts={"cid": text(row, "cid")},
    )


PLATFORM = PlainPlatform()
