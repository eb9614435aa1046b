"""An open link to a Bluesky account: notifications, own threads, the Ozone queue."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from core.errors import GoneError
from core.model import Action, MediaKind
from core.platforms.base import Done, Item, JsonValue, Order, Receipt, SignIn, Standing
from core.platforms.bluesky_acts import BlueskyActs
from core.platforms.bluesky_ozone import OZONE_ACTIONS, Ozone
from core.platforms.bluesky_reading import posts_in, read_post, read_profile
from core.platforms.bluesky_session import Params, Session
from core.platforms.pages import Direction, Look, RemoteItem, Source, SyncPage
from core.platforms.reading import dig, moment, needed, needed_rows, read_rows, rows, text
from core.said import Sentence

_NOTICES, _THREADS, _REPORTS = "notifications", "threads", "ozone"
_REASONS = frozenset({"reply", "mention", "quote"})
_PAGE = 100
_BATCH = 25
_ALLOWED = frozenset(
    {Action.REPLY, Action.HIDE, Action.MUTE, Action.BLOCK, Action.REPORT, Action.DELETE}
)


class BlueskyLink:
    """Calls the network in the name of one account."""

    def __init__(self, sign_in: SignIn, session: Session) -> None:
        self._session = session
        self._me = sign_in.remote_id
        labeler = sign_in.facts.get("ozone", "")
        self._ozone = Ozone(session, labeler) if labeler else None
        self._acts = BlueskyActs(session, self._ozone)

    def test(self) -> Standing:
        """Ask who we are; for Ozone also whether its queue is open to us."""
        me = self._session.get("com.atproto.server.getSession", {})
        if self._ozone is None:
            return Standing(text(me, "handle"), needed(me, "did"), _ALLOWED)
        self._ozone.statuses({"limit": 1})
        return Standing(text(me, "handle"), needed(me, "did"), _ALLOWED | OZONE_ACTIONS)

    def sources(self) -> Sequence[Source]:
        """Notifications lose items, so own threads are walked too."""
        usual = (
            Source(_NOTICES, "notifications", Direction.NEWEST_FIRST),
            Source(_THREADS, Sentence("own threads"), Direction.ROUND),
        )
        if self._ozone is None:
            return usual
        return (Source(_REPORTS, Sentence("the Ozone queue"), Direction.ROUND), *usual)

    def pull(self, source: str, cursor: JsonValue, since_s: float) -> SyncPage:
        """Return one page of a source."""
        if source == _NOTICES:
            return self._pull_notices(cursor)
        if source == _REPORTS and self._ozone is not None:
            return self._pull_reports(self._ozone, cursor)
        return self._pull_threads(cursor, since_s)

    def look(self, items: Sequence[Item]) -> Sequence[Look]:
        """Ask for the posts, 25 at a time; a post that is gone is left out of the answer."""
        found: dict[str, RemoteItem] = {}
        for start in range(0, len(items), _BATCH):
            ids = [item.remote_id for item in items[start : start + _BATCH]]
            found |= {one.comment.remote_id or "": one for one in self._posts(ids)}
        return [self._look(item, found.get(item.remote_id)) for item in items]

    def perform(self, order: Order) -> Done:
        """Reply, hide, mute, block, report, delete our own; label and take down with Ozone."""
        return self._acts.perform(order)

    def verify(self, order: Order) -> Done | None:
        """Read back what can be read; whether a report arrived nobody says."""
        return self._acts.verify(order)

    def undo(self, order: Order, receipt: Receipt) -> Done:
        """Take it back. Safe to repeat."""
        return self._acts.undo(order, receipt)

    def context(self, item: Item) -> SyncPage:
        """Return the thread around a post and its author's profile."""
        params: Params = {"uri": item.remote_id, "depth": 6, "parentHeight": 20}
        thread = dig(self._session.get("app.bsky.feed.getPostThread", params), "thread")
        items, unreadable = read_rows(posts_in(thread), self._read)
        author = self._session.get("app.bsky.actor.getProfile", {"actor": item.author_remote_id})
        return SyncPage(tuple(items), profiles=(read_profile(author),), unreadable=unreadable)

    def _pull_notices(self, cursor: JsonValue) -> SyncPage:
        params: dict[str, str | int | list[str]] = {"limit": _PAGE}
        if text(cursor, "cursor"):
            params["cursor"] = text(cursor, "cursor")
        page = self._session.get("app.bsky.notification.listNotifications", params)
        notes = needed_rows(page, self._session.host, "notifications")
        items, unreadable = read_rows(notes, self._read_notice)
        items = self._with_addresses(items)
        times = [at for at in (moment(note, "indexedAt") for note in notes) if at is not None]
        following = text(page, "cursor")
        if times and min(times) != max(times):
            following = _with_overlap(following)
        if following == text(cursor, "cursor"):
            following = ""
        return SyncPage(
            tuple(items),
            next={"cursor": following} if following else None,
            oldest=min(times, default=None),
            unreadable=unreadable,
        )

    def _read_notice(self, note: JsonValue) -> RemoteItem | None:
        return self._read(note) if text(note, "reason") in _REASONS else None

    def _pull_threads(self, cursor: JsonValue, since_s: float) -> SyncPage:
        """Take turns: a page of own posts, then the thread of each that has replies."""
        waiting = [one for one in rows(cursor, "roots") if isinstance(one, str)]
        after = text(cursor, "cursor")
        if waiting:
            items, unreadable = self._replies_below(waiting[0])
            following: JsonValue = {"roots": [*waiting[1:]], "cursor": after}
            is_over = len(waiting) == 1 and not after
            return SyncPage(
                tuple(items), next=None if is_over else following, unreadable=unreadable
            )
        params: dict[str, str | int | list[str]] = {"actor": self._me, "limit": _PAGE}
        if after:
            params["cursor"] = after
        page = self._session.get("app.bsky.feed.getAuthorFeed", params)
        feed = needed_rows(page, self._session.host, "feed")
        views = [dig(one, "post") for one in feed if not isinstance(dig(one, "reason"), dict)]
        items, unreadable = read_rows(views, self._read)
        items = [one for one in items if one.comment.is_own]
        fresh = [one for one in items if not _is_before(one, since_s)]
        roots: list[JsonValue] = [
            one.comment.remote_id for one in fresh if one.comment.replies != 0
        ]
        more = text(page, "cursor") if len(fresh) == len(items) and feed else ""
        following = {"roots": roots, "cursor": "" if more == after else more}
        is_over = not roots and not following["cursor"]
        return SyncPage(tuple(items), next=None if is_over else following, unreadable=unreadable)

    def _replies_below(self, root: str) -> tuple[list[RemoteItem], int]:
        params: Params = {"uri": root, "depth": 30, "parentHeight": 0}
        try:
            found = self._session.get("app.bsky.feed.getPostThread", params)
        except GoneError:
            return [], 0
        return read_rows(posts_in(dig(found, "thread")), self._read)

    def _pull_reports(self, ozone: Ozone, cursor: JsonValue) -> SyncPage:
        params: dict[str, str | int | list[str]] = {"limit": 50, "subjectType": "record"}
        if text(cursor, "cursor"):
            params["cursor"] = text(cursor, "cursor")
        page = ozone.statuses(params)
        waiting = needed_rows(page, self._session.host, "subjectStatuses")
        uris = [text(one, "subject", "uri") for one in waiting]
        items: list[RemoteItem] = []
        for start in range(0, len(uris), _BATCH):
            wanted = [uri for uri in uris[start : start + _BATCH] if "/app.bsky.feed.post/" in uri]
            items += self._posts(wanted)
        following = text(page, "cursor")
        is_over = not following or following == text(cursor, "cursor")
        return SyncPage(tuple(items), next=None if is_over else {"cursor": following})

    def _with_addresses(self, items: list[RemoteItem]) -> list[RemoteItem]:
        """Ask for posts with pictures once more: notifications leave out where those lie."""
        uris = [
            one.comment.remote_id or ""
            for one in items
            if any(medium.kind is MediaKind.PICTURE for medium in one.media)
        ]
        seen: dict[str | None, RemoteItem] = {}
        for start in range(0, len(uris), _BATCH):
            found = self._posts(uris[start : start + _BATCH])
            seen |= {one.comment.remote_id: one for one in found}
        return [
            replace(one, media=seen[one.comment.remote_id].media)
            if one.comment.remote_id in seen
            else one
            for one in items
        ]

    def _posts(self, uris: list[str]) -> list[RemoteItem]:
        if not uris:
            return []
        found = self._session.get("app.bsky.feed.getPosts", {"uris": uris})
        items, _ = read_rows(needed_rows(found, self._session.host, "posts"), self._read)
        return items

    @staticmethod
    def _look(item: Item, found: RemoteItem | None) -> Look:
        if found is None:
            return Look(item.remote_id, exists=False)
        return Look(item.remote_id, True, found.comment.text, facts=found.facts)

    def _read(self, view: JsonValue) -> RemoteItem:
        return read_post(view, self._me)


def _with_overlap(cursor: str) -> str:
    """Move a cursor that is a time by a moment, so that equal times are not left out.

    The network pages notifications by time; those that share a millisecond with the last of a page
    would be lost.
    """
    at = moment({"at": cursor}, "at")
    if at is None:
        return cursor
    later = at + timedelta(milliseconds=1)
    return later.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _is_before(item: RemoteItem, since_s: float) -> bool:
    at = item.comment.created_at
    return at is not None and at.timestamp() < since_s
