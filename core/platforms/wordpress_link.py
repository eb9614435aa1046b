"""An open link to a WordPress site: pulling comments, moderating them, taking it back."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.errors import GoneError, RefusedError
from core.model import Action
from core.platforms.base import Done, Item, JsonValue, Order, Receipt, SignIn, Standing
from core.platforms.pages import Direction, Look, RemoteItem, Source, SyncPage
from core.platforms.reading import (
    flag,
    ident,
    moment,
    needed,
    needed_rows,
    number,
    read_rows,
    segment,
    text,
)
from core.platforms.wordpress_reading import read_comment, read_post, words_of
from core.platforms.wordpress_site import POST_PREFIX, route, signed
from core.said import Sentence

if TYPE_CHECKING:
    from core.platforms.answers import Answer
    from core.platforms.http import HttpClient

_PAGE = 100
#: `after` leaves out its own second; going back by one brings equal times again.
_OVERLAP = timedelta(seconds=1)
_STATUS = {
    Action.APPROVE: "approved",
    Action.HIDE: "hold",
    Action.SPAM: "spam",
    Action.DELETE: "trash",
}
_HELD, _APPROVED, _SPAM = "held", "approved", "spam"
_LISTED = {_HELD: "hold", _APPROVED: "approve", _SPAM: "spam"}
_MODERATING = frozenset({*_STATUS, Action.EDIT})


class WordPressLink:
    """Calls the site in the name of one user."""

    def __init__(self, sign_in: SignIn, client: "HttpClient") -> None:
        self._client = client
        self._api = sign_in.facts["api"]
        self._me = sign_in.remote_id
        self._is_moderator = sign_in.facts.get("role") == "moderate"
        self._headers = signed(sign_in.facts["user"], sign_in.secrets["password"])
        self._given_posts: set[str] = set()

    def test(self) -> Standing:
        """Ask who we are and whether we may moderate."""
        me = self._get("/wp/v2/users/me", context="edit").json()
        may = flag(me, "capabilities", "moderate_comments")
        allowed = {Action.REPLY, *(_MODERATING if may else ())}
        return Standing(text(me, "slug"), needed(me, "id"), frozenset(allowed))

    def sources(self) -> Sequence[Source]:
        """Held comments first; only who moderates sees held ones and spam."""
        everybody = (Source(_APPROVED, Sentence("approved comments"), Direction.OLDEST_FIRST),)
        if not self._is_moderator:
            return everybody
        return (
            Source(_HELD, Sentence("comments held for moderation"), Direction.ROUND),
            *everybody,
            Source(_SPAM, Sentence("comments marked as spam"), Direction.OLDEST_FIRST),
        )

    def pull(self, source: str, cursor: JsonValue, since_s: float) -> SyncPage:
        """Return one page: held ones all again, the others on from a time."""
        if source == _HELD:
            return self._pull_held(cursor)
        return self._pull_after(source, cursor, since_s)

    def look(self, items: Sequence[Item]) -> Sequence[Look]:
        """Ask for the ids in every status: the usual list leaves spam and trash out."""
        missing = {item.remote_id for item in items if not item.remote_id.startswith(POST_PREFIX)}
        seen: list[Look] = []
        for status in ("all", "spam", "trash") if self._is_moderator else ("approve",):
            if missing:
                found = self._looks(missing, status)
                seen += found
                missing -= {one.remote_id for one in found}
        return [*seen, *(Look(one, exists=False) for one in sorted(missing))]

    def perform(self, order: Order) -> Done:
        """Set the status, change the text, or write a reply."""
        if order.action is Action.REPLY:
            return self._reply(order)
        found = self._comment(order.item.remote_id)
        if order.action is Action.EDIT:
            return self._edit(order, text(found, "content", "raw"))
        before, wanted = text(found, "status"), _STATUS.get(order.action)
        if wanted is None:
            raise RefusedError("WordPress has no way to “{action}” a comment.", action=order.action)
        receipt = {"status": before}
        if before == wanted:
            return Done(receipt, was_so=True)
        self._set_status(order.item.remote_id, wanted)
        return Done(receipt)

    def verify(self, order: Order) -> Done | None:
        """Read back: the status, the text, or a reply of ours with these very words."""
        if order.action is Action.REPLY:
            return self._written_reply(order)
        found = self._comment(order.item.remote_id)
        if order.action is Action.EDIT:
            is_so = words_of(found) == order.words.strip()
            return Done({"text": order.item.text}, was_so=True) if is_so else None
        is_so = text(found, "status") == _STATUS.get(order.action)
        return Done({"status": order.item.state or "hold"}, was_so=True) if is_so else None

    def undo(self, order: Order, receipt: Receipt) -> Done:
        """Put the old status or text back; a reply of ours goes to the trash."""
        try:
            if order.action is Action.REPLY:
                self._set_status(receipt["reply"], "trash")
            elif order.action is Action.EDIT:
                self._write(order.item.remote_id, {"content": receipt["text"]})
            else:
                self._set_status(order.item.remote_id, receipt["status"])
        except GoneError:
            return Done(was_so=True)
        return Done()

    def context(self, item: Item) -> SyncPage:
        """Return the post and the other comments below it, the oldest hundred."""
        post = item.facts.get("post") or item.remote_id.removeprefix(POST_PREFIX)
        found = self._get(f"/wp/v2/posts/{segment(post)}").json()
        page = self._list({"post": post, "status": "all" if self._is_moderator else "approve"})
        rows = needed_rows(page.json(), self._client.host)
        items, unreadable = read_rows(rows, self._read)
        return SyncPage((read_post(found), *items), unreadable=unreadable)

    def _pull_held(self, cursor: JsonValue) -> SyncPage:
        number_of_page = number(cursor, "page") or 1
        answer = self._list({"status": "hold", "page": number_of_page})
        items, unreadable = read_rows(needed_rows(answer.json(), answer.host), self._read)
        is_full = len(items) + unreadable >= _PAGE
        following: JsonValue = {"page": number_of_page + 1} if is_full else None
        return SyncPage((*self._posts_of(items), *items), next=following, unreadable=unreadable)

    def _pull_after(self, source: str, cursor: JsonValue, since_s: float) -> SyncPage:
        """Walk on by time. A page full of one and the same second is followed by its next page."""
        after = moment(cursor, "after") or _time(since_s)
        at_page = number(cursor, "page") or 1
        answer = self._list({"status": _LISTED[source], "after": _iso(after), "page": at_page})
        items, unreadable = read_rows(needed_rows(answer.json(), answer.host), self._read)
        is_full = len(items) + unreadable >= _PAGE
        times = [one.comment.created_at for one in items if one.comment.created_at is not None]
        newest = max(times, default=None)
        if newest is not None and newest - _OVERLAP > after:
            after, at_page = newest - _OVERLAP, 1
        else:
            at_page = at_page + 1 if is_full else 1
        following: JsonValue = {"after": _iso(after), "page": at_page}
        return SyncPage(
            (*self._posts_of(items), *items), next=following, more=is_full, unreadable=unreadable
        )

    def _posts_of(self, items: Sequence[RemoteItem]) -> list[RemoteItem]:
        """Return the posts and pages that these comments stand below, each once per link."""
        missing = {one.facts["post"] for one in items if one.facts["post"]} - self._given_posts
        found: list[RemoteItem] = []
        for kind in ("posts", "pages"):
            if not missing:
                break
            params: dict[str, str | int] = {
                "include": ",".join(sorted(missing)),
                "per_page": _PAGE,
                "_fields": "id,title,content,date_gmt,link",
            }
            path = route(self._api, f"/wp/v2/{kind}")
            answer = self._client.get(path, params=params, headers=self._headers)
            read, _ = read_rows(needed_rows(answer.json(), answer.host), read_post)
            found += read
            missing -= {one.facts["post"] for one in read}
        self._given_posts |= {one.facts["post"] for one in items}
        return found

    def _list(self, wanted: Mapping[str, str | int]) -> "Answer":
        params: dict[str, str | int] = {
            "per_page": _PAGE,
            "orderby": "date_gmt",
            "order": "asc",
            **wanted,
        }
        if self._is_moderator:
            params["context"] = "edit"
        return self._client.get(
            route(self._api, "/wp/v2/comments"), params=params, headers=self._headers
        )

    def _looks(self, ids: set[str], status: str) -> list[Look]:
        answer = self._list({"status": status, "include": ",".join(sorted(ids))})
        found, _ = read_rows(needed_rows(answer.json(), answer.host), self._read)
        return [
            Look(one.comment.remote_id or "", True, one.comment.text, one.state, facts=one.facts)
            for one in found
            if one.comment.remote_id in ids
        ]

    def _reply(self, order: Order) -> Done:
        post = order.item.facts.get("post", "")
        parent = order.item.remote_id
        written = self._client.send(
            "POST",
            route(self._api, "/wp/v2/comments"),
            json={
                "post": int(post) if post.isdigit() else 0,
                "parent": int(parent),
                "content": order.words,
            },
            headers=self._headers,
        ).json()
        return Done({"reply": needed(written, "id")})

    def _written_reply(self, order: Order) -> Done | None:
        since = _time(order.made_at_s - 86_400)
        wanted = {"parent": order.item.remote_id, "author": self._me, "after": _iso(since)}
        status = "all" if self._is_moderator else "approve"
        rows = needed_rows(self._list({**wanted, "status": status}).json(), self._client.host)
        for row in rows:
            if words_of(row) == order.words.strip():
                return Done({"reply": ident(row, "id")}, was_so=True)
        return None

    def _edit(self, order: Order, before: str) -> Done:
        receipt = {"text": before or order.item.text}
        if before == order.words:
            return Done(receipt, was_so=True)
        self._write(order.item.remote_id, {"content": order.words})
        return Done(receipt)

    def _set_status(self, remote_id: str, status: str) -> None:
        """Set a status; to the trash by DELETE, which never deletes for good by itself."""
        if status != "trash":
            self._write(remote_id, {"status": status})
            return
        path = route(self._api, f"/wp/v2/comments/{segment(remote_id)}")
        try:
            self._client.send("DELETE", path, headers=self._headers)
        except GoneError:
            if text(self._comment(remote_id), "status") != "trash":
                raise

    def _write(self, remote_id: str, fields: dict[str, JsonValue]) -> None:
        path = route(self._api, f"/wp/v2/comments/{segment(remote_id)}")
        self._client.send("POST", path, json=fields, headers=self._headers)

    def _comment(self, remote_id: str) -> JsonValue:
        return self._get(f"/wp/v2/comments/{segment(remote_id)}", context="edit").json()

    def _get(self, path: str, **params: str) -> "Answer":
        return self._client.get(route(self._api, path), params=params, headers=self._headers)

    def _read(self, row: JsonValue) -> RemoteItem:
        return read_comment(row, self._me)


def _time(seconds: float) -> datetime:
    """Return a moment that WordPress takes: it calls the very start of 1970 an invalid date."""
    return datetime.fromtimestamp(max(seconds, 86_400.0), UTC)


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
