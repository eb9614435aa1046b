"""Accounts: where the comments of this profile come from, and how complete they are."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from core.model import Account, AccountId
from core.services.board import AccountTotals, Board
from core.services.views import AccountRow, SourceState
from core.storage import ledger, links
from core.storage.accounts import account_totals, all_accounts
from core.storage.engine import Connection
from core.storage.ledger import SourceRow
from core.storage.links import LinkRow, LinkState
from core.storage.store import Store

Gap = tuple[datetime, datetime]


class AccountsService:
    """Lists accounts. Safe to use from any thread."""

    def __init__(self, store: Store, board: Board) -> None:
        self._store = store
        self._board = board

    def all(self) -> tuple[AccountRow, ...]:
        """Return each account with its counts; files are complete up to their newest comment."""
        connection = self._store.read()
        known = {row.account: row for row in links.all_links(connection)}
        return tuple(
            _linked(connection, known[account.id], account, total, still_open)
            if account.id in known
            else AccountRow(account, total, still_open, "imported", newest)
            for account, total, still_open, newest in self._totals(connection)
        )

    def _totals(
        self, connection: Connection
    ) -> Iterator[tuple[Account, int, int, datetime | None]]:
        """Yield the counts: the ranking has counted its comments, those that came later are few."""
        ranked, last = self._board.account_totals()
        numbers = {account.id: number for number, account in all_accounts(connection)}
        for account, more, more_open, newest in account_totals(connection, last):
            known = ranked.get(numbers[account.id], AccountTotals())
            later = _later(known.newest, newest)
            yield account, known.comments + more, known.still_open + more_open, later

    def gaps(self, account: AccountId) -> tuple[Gap, ...]:
        """Return the stretches of time that are missing, oldest first, joined where they touch."""
        return _gaps(self._store.read(), account)


def _linked(
    connection: Connection, link: LinkRow, account: Account, total: int, still_open: int
) -> AccountRow:
    rows = ledger.sources(connection, account.id)
    return AccountRow(
        account=account,
        comments=total,
        open=still_open,
        state="linked" if link.state is LinkState.READY else str(link.state),
        complete_to=_complete_to(rows),
        gaps=_gaps(connection, account.id),
        handle=link.handle,
        trouble=link.trouble,
        retry_at=link.retry_at,
        synced_at=link.synced_at,
        sources=tuple(SourceState(row.title, row.complete_to, row.unreadable) for row in rows),
    )


def _complete_to(rows: Sequence[SourceRow]) -> datetime | None:
    """Return the time up to which every source is complete, None while one never was."""
    times = [row.complete_to for row in rows]
    known = [at for at in times if at is not None]
    return min(known) if known and len(known) == len(times) else None


def _gaps(connection: Connection, account: AccountId) -> tuple[Gap, ...]:
    joined: list[Gap] = []
    walks = ledger.walks(connection, account)
    for begin, end in sorted((walk.goal, walk.reached) for walk in walks):
        if begin >= end:
            continue
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return tuple(joined)


def _later(seconds: int, newest: datetime | None) -> datetime | None:
    known = datetime.fromtimestamp(seconds, UTC) if seconds else None
    if known is None or newest is None:
        return known or newest
    return max(known, newest)
