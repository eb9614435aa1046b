"""Pulling one source: pages are stored with their cursors, what is missing stays on the ledger."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from core.errors import CursorLostError, GoneError, RefusedError
from core.model import Medium
from core.platforms.base import Direction, JsonValue, Profile, RemoteItem, Source, SyncPage
from core.safe_text import storable
from core.said import Sentence, words_of
from core.services.reach import Reached
from core.services.waiting import Patience
from core.storage import arriving, ledger
from core.storage.arriving import Arrival, Arrived, AuthorPage
from core.storage.engine import Connection
from core.storage.ledger import WalkRow
from core.storage.store import Store

MAX_PAGES = 1_000
#: Pages in a row without anything new, before we say that the server repeats itself.
_MAX_KNOWN = 50
_MAX_EMPTY = 20
#: Clocks differ, and times of platforms are what authors claim.
_OVERLAP = timedelta(minutes=10)
_LARGEST = 2**63 - 1
#: No honest post has more of them, and no honest one is described or addressed at more length.
_MOST_MEDIA, _LONGEST_DESCRIPTION, _LONGEST_ADDRESS = 32, 10_000, 4_000
_LOST = (CursorLostError, RefusedError, GoneError)


@dataclass(slots=True)
class Tally:
    """What one sync of an account brought."""

    added: int = 0
    changed: list[int] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    unreadable: int = 0
    pages: int = 0


@dataclass(slots=True)
class _Signs:
    """What tells that a server goes in circles."""

    cursors: set[str] = field(default_factory=set)
    known_pages: int = 0
    empty_pages: int = 0

    def of_circling(self, page: SyncPage, arrived: Arrived) -> str:
        """Return why going on is pointless, "" while it is not."""
        self.known_pages = 0 if arrived.added else self.known_pages + 1
        self.empty_pages = 0 if page.items else self.empty_pages + 1
        cursor = json.dumps(page.next, sort_keys=True)
        if cursor in self.cursors:
            return Sentence("the server gives the same page again and again")
        self.cursors.add(cursor)
        if self.empty_pages >= _MAX_EMPTY:
            return Sentence("the server gives empty pages only")
        if self.known_pages >= _MAX_KNOWN:
            return Sentence("the server gives known pages only")
        return ""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a source goes on after a page, and up to when it is complete (None: as before)."""

    position: JsonValue
    began_at: datetime | None
    complete_to: datetime | None


class SourceWalker:
    """Pulls the sources of one account. Each page is one transaction."""

    def __init__(
        self,
        store: Store,
        reached: Reached,
        patience: Patience,
        clock: Callable[[], datetime],
        on_page: Callable[[Arrived], None],
    ) -> None:
        self._store = store
        self._account = reached.row.account
        self._since = reached.row.since
        self._link = reached.link
        self._patience = patience
        self._clock = clock
        self._on_page = on_page
        self.tally = Tally()

    def pull(self, source: Source) -> None:
        """Bring a source up to date as far as the server lets us. Raises PlatformError."""
        self._store.write(
            lambda tx: ledger.ensure_source(
                tx, self._account, source.key, source.title, str(source.direction)
            )
        )
        if source.direction is Direction.NEWEST_FIRST:
            self._newest(source.key)
        else:
            self._onward(source.key, is_round=source.direction is Direction.ROUND)
        for walk in ledger.walks(self._store.read(), self._account, source.key):
            if not walk.lost:
                self._walk(walk)

    def _newest(self, key: str) -> None:
        """Read the newest page; what lies between it and known ground becomes a walk."""
        border = ledger.source_of(self._store.read(), self._account, key).complete_to
        goal = border or self._since
        began = self._clock()
        page = self._ask(key, None)

        def work(tx: Connection) -> Arrived:
            arrived = self._keep(tx, key, page)
            ledger.set_position(
                tx, self._account, key, position=None, began_at=None, complete_to=began
            )
            if not _is_done(page, arrived, goal):
                reached = _oldest(page) or began
                ledger.begin_walk(
                    tx, self._account, key, cursor=page.next, goal=goal, reached=reached
                )
            return arrived

        self._stored(self._store.write(work))

    def _walk(self, walk: WalkRow) -> None:
        """Walk back to known ground, a page a time."""
        cursor, signs, has_restarted = walk.cursor, _Signs(), walk.cursor is None
        for _ in range(MAX_PAGES):
            try:
                page = self._ask(walk.source, cursor)
            except _LOST as error:
                if has_restarted:
                    self._lose(walk, words_of(error))
                    return
                # The server forgot the place: from the newest on, over known ground, to the gap.
                cursor, has_restarted = None, True
                continue
            arrived, is_done = self._store.write(partial(self._step, walk=walk, page=page))
            self._stored(arrived)
            if is_done:
                return
            why = signs.of_circling(page, arrived)
            if why:
                self._lose(walk, why)
                return
            cursor = page.next

    def _step(self, tx: Connection, *, walk: WalkRow, page: SyncPage) -> tuple[Arrived, bool]:
        arrived = self._keep(tx, walk.source, page)
        if _is_done(page, arrived, walk.goal):
            ledger.end_walk(tx, walk.num)
            return arrived, True
        ledger.step_walk(tx, walk.num, page.next, _oldest(page) or walk.reached)
        return arrived, False

    def _lose(self, walk: WalkRow, why: str) -> None:
        self._store.write(lambda tx: ledger.lose_walk(tx, walk.num, why))

    def _onward(self, key: str, *, is_round: bool) -> None:
        """Go on from the kept position: in time (oldest first), or through a round."""
        row = ledger.source_of(self._store.read(), self._account, key)
        position, signs, has_restarted = row.position, _Signs(), False
        began = row.began_at if is_round and position is not None else None
        for _ in range(MAX_PAGES):
            asked_at = self._clock()
            began = began or asked_at
            try:
                page = self._ask(key, position)
            except _LOST:
                if has_restarted or position is None:
                    raise
                position, has_restarted, began = None, True, None
                continue
            place = _place_after(page, position, asked_at, began if is_round else None)
            arrived = self._store.write(partial(self._advance, key=key, page=page, place=place))
            self._stored(arrived)
            if not page.goes_on:
                return
            if signs.of_circling(page, arrived):
                self._end_circle(key, is_round=is_round)
                return
            position = page.next

    def _advance(self, tx: Connection, *, key: str, page: SyncPage, place: "_Place") -> Arrived:
        before = ledger.source_of(tx, self._account, key).complete_to or self._since
        arrived = self._keep(tx, key, page)
        ledger.set_position(
            tx,
            self._account,
            key,
            position=place.position,
            began_at=place.began_at,
            complete_to=place.complete_to,
        )
        if page.hole is not None:
            reached = _oldest(page) or self._clock()
            ledger.begin_walk(
                tx, self._account, key, cursor=page.hole, goal=before, reached=reached
            )
        return arrived

    def _end_circle(self, key: str, *, is_round: bool) -> None:
        """Begin a circling round anew next time; it never counts as complete."""
        if is_round:
            self._store.write(
                lambda tx: ledger.set_position(
                    tx, self._account, key, position=None, began_at=None, complete_to=None
                )
            )

    def _ask(self, key: str, cursor: JsonValue) -> SyncPage:
        since_s = self._since.timestamp()
        page = self._patience.ask(lambda: self._link.pull(key, cursor, since_s))
        self.tally.pages += 1
        return page

    def _keep(self, tx: Connection, key: str, page: SyncPage) -> Arrived:
        now = self._clock()
        arrived = arriving.arrive(tx, self._account, [arrival_of(one) for one in page.items], now)
        self.tally.gone += arriving.depart(tx, self._account, page.gone, now)
        arriving.keep_profiles(tx, self._account, [author_page(one) for one in page.profiles], now)
        if page.unreadable:
            ledger.count_unreadable(tx, self._account, key, page.unreadable)
            self.tally.unreadable += page.unreadable
        return arrived

    def _stored(self, arrived: Arrived) -> None:
        self.tally.added += len(arrived.added)
        self.tally.changed += arrived.changed
        self._on_page(arrived)


def _place_after(
    page: SyncPage, position: JsonValue, asked_at: datetime, round_began: datetime | None
) -> _Place:
    if round_began is not None:
        is_over = not page.goes_on
        return _Place(
            position=None if is_over else page.next,
            began_at=None if is_over else round_began,
            complete_to=round_began if is_over else None,
        )
    return _Place(
        position=page.next if page.next is not None else position,
        began_at=None,
        complete_to=_newest(page) if page.goes_on else asked_at,
    )


def store_page(
    store: Store, reached: Reached, page: SyncPage, clock: Callable[[], datetime]
) -> Arrived:
    """Store what stands around a comment, in one transaction."""
    account, now = reached.row.account, clock()

    def work(tx: Connection) -> Arrived:
        arrived = arriving.arrive(tx, account, [arrival_of(one) for one in page.items], now)
        arriving.keep_profiles(tx, account, [author_page(one) for one in page.profiles], now)
        return arrived

    return store.write(work)


def arrival_of(item: RemoteItem) -> Arrival:
    """Return an item fit to be stored: every text storable, every count within 64 bits."""
    row = item.comment
    clean = replace(
        row,
        text=storable(row.text),
        remote_id=storable(row.remote_id or ""),
        parent_remote_id=storable(row.parent_remote_id) if row.parent_remote_id else None,
        author_name=storable(row.author_name),
        author_handle=storable(row.author_handle),
        author_remote_id=storable(row.author_remote_id),
        author_url=storable(row.author_url),
        url=storable(row.url),
        lang=storable(row.lang),
        likes=_count(row.likes),
        replies=_count(row.replies),
        flags=_count(row.flags),
    )
    return Arrival(
        comment=clean,
        state=storable(item.state),
        root=storable(item.root_remote_id) if item.root_remote_id else None,
        edited_at=item.edited_at,
        facts={storable(name): storable(value) for name, value in item.facts.items()},
        media=tuple(_medium(one) for one in item.media[:_MOST_MEDIA]),
    )


def _medium(one: Medium) -> Medium:
    address = storable(one.address)
    return replace(
        one,
        description=storable(one.description)[:_LONGEST_DESCRIPTION],
        address=address if len(address) <= _LONGEST_ADDRESS else "",
        width=_count(one.width),
        height=_count(one.height),
        size=_count(one.size),
    )


def author_page(one: Profile) -> AuthorPage:
    """Return a profile fit to be stored."""
    return AuthorPage(
        key=storable(one.remote_id),
        name=storable(one.name),
        handle=storable(one.handle),
        url=storable(one.url),
        about=storable(one.about),
        followers=_count(one.followers),
        posts=_count(one.posts),
        since=one.since,
    )


def _count(value: int | None) -> int | None:
    return value if value is not None and 0 <= value <= _LARGEST else None


def _oldest(page: SyncPage) -> datetime | None:
    if page.oldest is not None:
        return page.oldest
    times = [one.comment.created_at for one in page.items]
    return min((at for at in times if at is not None), default=None)


def _newest(page: SyncPage) -> datetime | None:
    if page.newest is not None:
        return page.newest
    times = [one.comment.created_at for one in page.items]
    return max((at for at in times if at is not None), default=None)


def _is_done(page: SyncPage, arrived: Arrived, goal: datetime) -> bool:
    """Whether a walk back is on known ground: at the end, or at its goal with nothing new left."""
    if not page.goes_on or page.next is None:
        return True
    oldest = _oldest(page)
    if oldest is None or oldest > goal:
        return False
    return not arrived.added or oldest <= goal - _OVERLAP
