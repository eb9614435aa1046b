"""An open link to a Matrix account: walking its rooms, moderating there, taking it back."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from core.model import Action
from core.platforms import saying
from core.platforms.base import (
    Done,
    Item,
    JsonValue,
    MediumWay,
    Order,
    Receipt,
    SignIn,
    Standing,
)
from core.platforms.matrix_acts import MatrixActs
from core.platforms.matrix_media import MEDIA_PREFIX, unlocked
from core.platforms.matrix_reading import (
    ENCRYPTED,
    V3,
    edited_event,
    event_of,
    is_message,
    is_redacted,
    names_in,
    powers,
    read_event,
    redacted_event,
)
from core.platforms.pages import Direction, Look, Profile, RemoteItem, Source, SyncPage
from core.platforms.reading import (
    UnreadableError,
    dig,
    moment_of_ms,
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

_PAGE = 100
_MAX_ROOMS = 200
_DOWNLOAD = "/_matrix/client/v1/media/download"
_LAZY = '{"lazy_load_members":true}'
_ALLOWED = frozenset(
    {Action.DELETE, Action.REPLY, Action.KICK, Action.BAN, Action.MUTE, Action.REPORT}
)


def bearer(token: str) -> dict[str, str]:
    """Return the header that signs a call."""
    return {"Authorization": f"Bearer {token}"}


class MatrixLink:
    """Calls a homeserver in the name of one user."""

    def __init__(self, sign_in: SignIn, client: "HttpClient") -> None:
        self._client = client
        self._me = sign_in.remote_id
        self._headers = bearer(sign_in.secrets["token"])
        self._powers: dict[str, str] = {}
        self._acts = MatrixActs(client, self._me, self._headers)

    def test(self) -> Standing:
        """Ask who we are; what is allowed differs from room to room."""
        me = needed(self._get("/account/whoami"), "user_id")
        rooms = len(self._rooms())
        return Standing(me, me, _ALLOWED, f"{rooms} rooms" if rooms != 1 else "1 room")

    def sources(self) -> Sequence[Source]:
        """Each joined room is a list of its own, so that no quiet room hides behind a loud one."""
        return tuple(Source(room, f"room {room}", Direction.NEWEST_FIRST) for room in self._rooms())

    def pull(self, source: str, cursor: JsonValue, since_s: float) -> SyncPage:
        """Return one page of a room, walking back from the newest message."""
        params = {"dir": "b", "limit": str(_PAGE), "filter": _LAZY}
        if text(cursor, "from"):
            params["from"] = text(cursor, "from")
        page = self._get(f"/rooms/{segment(source)}/messages", params)
        events = needed_rows(page, self._client.host, "chunk")
        names = names_in(rows(page, "state"))
        items, unreadable = self._items(source, events, names)
        times = [moment_of_ms(one, "origin_server_ts") for one in events]
        oldest = min((at for at in times if at is not None), default=None)
        end = text(page, "end")
        # An empty stretch may stand before older messages; only a missing end is the beginning.
        goes_on = end not in ("", text(cursor, "from")) and not _is_before(oldest, since_s)
        return SyncPage(
            items=items,
            next={"from": end} if goes_on else None,
            gone=tuple(filter(None, (self._gone(one) for one in events))),
            oldest=oldest,
            unreadable=unreadable,
        )

    def look(self, items: Sequence[Item]) -> Sequence[Look]:
        """Read each event again with its latest edit."""
        return [self._look(item) for item in items]

    def perform(self, order: Order) -> Done:
        """Redact, reply, kick, ban, ignore or report. The key makes repeats harmless."""
        return self._acts.perform(order)

    def verify(self, order: Order) -> Done | None:
        """Read back what can be read; whether a report arrived nobody says."""
        return self._acts.verify(order)

    def undo(self, order: Order, receipt: Receipt) -> Done:
        """Unban, stop ignoring, or redact our own reply. Safe to repeat."""
        return self._acts.undo(order, receipt)

    def context(self, item: Item) -> SyncPage:
        """Return what was said before and after in the room, and the author’s profile."""
        room, event = item.facts.get("room", ""), segment(item.remote_id)
        found = self._get(f"/rooms/{segment(room)}/context/{event}", {"limit": "20"})
        events = [*rows(found, "events_before"), dig(found, "event"), *rows(found, "events_after")]
        items, unreadable = self._items(room, events, names_in(rows(found, "state")))
        profile = self._get(f"/profile/{segment(item.author_remote_id)}")
        name = text(profile, "displayname")
        author = Profile(item.author_remote_id, name=name, handle=item.author_remote_id)
        return SyncPage(items=items, profiles=(author,), unreadable=unreadable)

    def medium_way(self, address: str) -> MediumWay:
        """Our own homeserver hands out the media of all others, for our token."""
        place, locked, lock = address.partition("#")
        server, _, number = place.removeprefix(MEDIA_PREFIX).partition("/")
        if not place.startswith(MEDIA_PREFIX) or not server or not number:
            raise saying.refused(self._client.host, Sentence("it knows no such address"))
        path = f"{_DOWNLOAD}/{segment(server)}/{segment(number)}"
        unlock = partial(unlocked, lock=lock) if locked else None
        return MediumWay(self._client.origin + path, self._headers, unlock)

    def _items(
        self, room: str, events: Sequence[JsonValue], names: dict[str, str]
    ) -> tuple[tuple[RemoteItem, ...], int]:
        may = self._may(room)
        edited = {one for one in map(edited_event, events) if one}
        here = {text(one, "event_id") for one in events}
        # An edit of an older message: its event is read again, with the edit bundled.
        older = [
            event_of(self._client, self._headers, room, one)
            for one in sorted(edited - here)[:_PAGE]
        ]

        def read_one(event: JsonValue) -> RemoteItem | None:
            if text(event, "type") == ENCRYPTED and not is_redacted(event):
                raise UnreadableError(ENCRYPTED)
            if not is_message(event):
                return None
            return read_event(event, room, self._me, names, may)

        items, unreadable = read_rows([*events, *older], read_one)
        return tuple(items), unreadable

    @staticmethod
    def _gone(event: JsonValue) -> str:
        if text(event, "type") == "m.room.message" and is_redacted(event):
            return text(event, "event_id")
        return redacted_event(event)

    def _look(self, item: Item) -> Look:
        event = event_of(self._client, self._headers, item.facts.get("room", ""), item.remote_id)
        if event is None or is_redacted(event):
            return Look(item.remote_id, exists=False)
        found = read_event(event, item.facts.get("room", ""), self._me, {}, "")
        return Look(item.remote_id, True, found.comment.text, edited_at=found.edited_at)

    def _rooms(self) -> list[str]:
        found = self._get("/joined_rooms")
        joined = needed_rows(found, self._client.host, "joined_rooms")
        rooms = [room for room in joined if isinstance(room, str)]
        if joined and not rooms:
            raise saying.nonsense(self._client.host)
        return rooms[:_MAX_ROOMS]

    def _may(self, room: str) -> str:
        if room not in self._powers:
            levels = self._get(f"/rooms/{segment(room)}/state/m.room.power_levels")
            self._powers[room] = powers(levels, self._me)
        return self._powers[room]

    def _get(self, path: str, params: Mapping[str, str] | None = None) -> JsonValue:
        return self._client.get(V3 + path, params=params, headers=self._headers).json()


def _is_before(at: datetime | None, since_s: float) -> bool:
    return at is not None and at.timestamp() < since_s
