"""Accounts: where the comments of this profile come from."""

from core.services.views import AccountRow
from core.storage.accounts import account_totals
from core.storage.store import Store


class AccountsService:
    """Lists accounts. Safe to use from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[AccountRow, ...]:
        """Return each account with its counts; files are complete up to their newest comment."""
        return tuple(
            AccountRow(
                account, total, still_open, "linked" if account.is_linked else "imported", newest
            )
            for account, total, still_open, newest in account_totals(self._store.read())
        )
