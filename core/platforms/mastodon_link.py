"""An open link to a Mastodon account: mentions, own threads, reports, and how items stand."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from core.errors import GoneError
from core.model import Action
from core.platforms.base import Done, Item, JsonValue, Order, Receipt, SignIn, Standing
from core.platforms.mastodon_acts import MastodonActs
from core.platforms.mastodon_reading import read_profile, read_status
from core.platforms.pages import Direction, Look, Profile, RemoteItem, Source, SyncPage
from core.platforms.reading import (
    dig,
    ident,
    moment,
    needed,
    needed_rows,
    read_rows,
    rows,
    segment,
    text,
)
from core.said import Sentence

if TYPE_CHECKING:
    from core.platforms.http import HttpClient

_MENTIONS, _THREADS, _REPORTS = "mentions", "threads", "reports"
_PAGE = 40
_ALLOWED = frozenset(
    {Action.REPLY, Action.HIDE, Action.MUTE, Action.BLOCK, Action.REPORT, Action.DELETE}
)


def bearer(token: str) -> dict[str, str]:
    """Return the header that signs a call."""
    return {"Authorization": f"Bearer {token}"}


class MastodonLink:
    """Calls a server in the name of one user."""

    def __init__(self, sign_in: SignIn, client: "HttpClient") -> None:
        self._client = client
        self._me = sign_in.remote_id
        self._is_moderator = sign_in.facts.get("role") == "moderator"
        self._headers = bearer(sign_in.secrets["token"])
        self._acts = MastodonActs(client, self._me, self._headers)

    def test(self) -> Standing:
        """Ask who we are."""
        me = self._get("/api/v1/accounts/verify_credentials")
        more = {Action.RESOLVE, Action.BAN} if self._is_moderator else set()
        return Standing(text(me, "acct"), needed(me, "id"), _ALLOWED | more)

    def sources(self) -> Sequence[Source]:
        """Mentions; own threads too, since some replies make no notification; reports."""
        usual = (
            Source(_MENTIONS, Sentence("mentions and replies"), Direction.NEWEST_FIRST),
            Source(_THREADS, Sentence("own threads"), Direction.ROUND),
        )
        if not self._is_moderator:
            return usual
        return (Source(_REPORTS, Sentence("reports to the server"), Direction.ROUND), *usual)

    def pull(self, source: str, cursor: JsonValue, since_s: float) -> SyncPage:
        """Return one page of a source."""
        if source == _MENTIONS:
            return self._pull_mentions(cursor)
        if source == _REPORTS:
            return self._pull_reports(cursor)
        return self._pull_threads(cursor, since_s)

    def look(self, items: Sequence[Item]) -> Sequence[Look]:
        """Read each status again."""
        return [self._look(item) for item in items]

    def perform(self, order: Order) -> Done:
        """Reply, filter, mute, block, report, delete our own, resolve, limit."""
        return self._acts.perform(order)

    def verify(self, order: Order) -> Done | None:
        """Read back what can be read; whether a report arrived nobody says."""
        return self._acts.verify(order)

    def undo(self, order: Order, receipt: Receipt) -> Done:
        """Take it back. Safe to repeat."""
        return self._acts.undo(order, receipt)

    def context(self, item: Item) -> SyncPage:
        """Return the thread and the author’s profile."""
        found = self._get(f"/api/v1/statuses/{segment(item.remote_id)}/context")
        here = self._get(f"/api/v1/statuses/{segment(item.remote_id)}")
        around = [*rows(found, "ancestors"), here, *rows(found, "descendants")]
        items, unreadable = read_rows(around, self._read)
        profiles, _ = read_rows([dig(here, "account")], read_profile)
        return SyncPage(tuple(items), profiles=tuple(profiles), unreadable=unreadable)

    def _pull_mentions(self, cursor: JsonValue) -> SyncPage:
        """Walk back by the notifications' own ids; some servers give no Link header."""
        params: dict[str, str | int | list[str]] = {"limit": _PAGE, "types[]": ["mention"]}
        if text(cursor, "max_id"):
            params["max_id"] = text(cursor, "max_id")
        found = self._client.get("/api/v1/notifications", params=params, headers=self._headers)
        notes = needed_rows(found.json(), self._client.host)
        items, unreadable = read_rows(notes, self._read_mention)
        times = [moment(note, "created_at") for note in notes]
        last = ident(notes[-1], "id") if notes else ""
        following = last if last and last != text(cursor, "max_id") else ""
        return SyncPage(
            tuple(items),
            next={"max_id": following} if following else None,
            profiles=self._profiles(notes, "account"),
            oldest=min((at for at in times if at is not None), default=None),
            unreadable=unreadable,
        )

    def _read_mention(self, note: JsonValue) -> RemoteItem | None:
        if text(note, "type") != "mention":
            return None
        return self._read(dig(note, "status"))

    def _pull_threads(self, cursor: JsonValue, since_s: float) -> SyncPage:
        """Take turns: a page of own posts, then the replies below each of them."""
        waiting = [one for one in rows(cursor, "roots") if isinstance(one, str)]
        if waiting:
            items, unreadable = self._replies_below(waiting[0])
            rest = [*waiting[1:]]
            after: JsonValue = {"roots": [*rest], "max_id": text(cursor, "max_id")}
            is_over = not rest and not text(cursor, "max_id")
            return SyncPage(tuple(items), next=None if is_over else after, unreadable=unreadable)
        params: dict[str, str | int | list[str]] = {"limit": _PAGE, "exclude_reblogs": "true"}
        if text(cursor, "max_id"):
            params["max_id"] = text(cursor, "max_id")
        path = f"/api/v1/accounts/{segment(self._me)}/statuses"
        found = self._client.get(path, params=params, headers=self._headers).json()
        own = needed_rows(found, self._client.host)
        wanted = [one for one in own if not _is_before(one, since_s)]
        items, unreadable = read_rows(wanted, self._read)
        roots: list[JsonValue] = [
            one.comment.remote_id for one in items if one.comment.replies != 0
        ]
        last = ident(own[-1], "id") if own else ""
        goes_on = len(wanted) == len(own) and last not in ("", text(cursor, "max_id"))
        following: JsonValue = {"roots": roots, "max_id": last if goes_on else ""}
        return SyncPage(
            tuple(items), next=following if roots or goes_on else None, unreadable=unreadable
        )

    def _replies_below(self, root: str) -> tuple[list[RemoteItem], int]:
        try:
            found = self._get(f"/api/v1/statuses/{segment(root)}/context")
        except GoneError:
            return [], 0
        below = needed_rows(found, self._client.host, "descendants")
        return read_rows(below, lambda row: read_status(row, self._me, root=root))

    def _pull_reports(self, cursor: JsonValue) -> SyncPage:
        params: dict[str, str | int | list[str]] = {"limit": _PAGE, "resolved": "false"}
        if text(cursor, "max_id"):
            params["max_id"] = text(cursor, "max_id")
        found = self._client.get("/api/v1/admin/reports", params=params, headers=self._headers)
        reports = needed_rows(found.json(), self._client.host)
        items: list[RemoteItem] = []
        unreadable = 0
        for report in reports:
            flagged, bad = self._flagged(report)
            items += flagged
            unreadable += bad
        last = ident(reports[-1], "id") if reports else ""
        goes_on = last not in ("", text(cursor, "max_id"))
        return SyncPage(
            tuple(items), next={"max_id": last} if goes_on else None, unreadable=unreadable
        )

    def _flagged(self, report: JsonValue) -> tuple[list[RemoteItem], int]:
        number_of_report = ident(report, "id")
        return read_rows(
            rows(report, "statuses"),
            lambda row: read_status(row, self._me, report=number_of_report),
        )

    def _look(self, item: Item) -> Look:
        try:
            found = self._get(f"/api/v1/statuses/{segment(item.remote_id)}")
        except GoneError:
            return Look(item.remote_id, exists=False)
        read = self._read(found)
        return Look(item.remote_id, True, read.comment.text, edited_at=read.edited_at)

    @staticmethod
    def _profiles(found: Sequence[JsonValue], key: str) -> tuple[Profile, ...]:
        profiles, _ = read_rows([dig(one, key) for one in found], read_profile)
        return tuple({one.remote_id: one for one in profiles}.values())

    def _read(self, row: JsonValue) -> RemoteItem:
        return read_status(row, self._me)

    def _get(self, path: str, params: Mapping[str, str] | None = None) -> JsonValue:
        return self._client.get(path, params=params, headers=self._headers).json()


def _is_before(row: JsonValue, since_s: float) -> bool:
    at = moment(row, "created_at")
    return at is not None and at.timestamp() < since_s
