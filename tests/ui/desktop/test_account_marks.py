"""The sign before an account never says more than its words."""

from dataclasses import replace
from datetime import UTC, datetime

from core.model import Account, AccountId
from core.services import AccountRow
from ui.desktop.linking.account_marks import account_mark
from ui.desktop.linking.completeness import short_completeness

LINKED = AccountRow(
    Account(AccountId("a"), "mastodon", "The library", is_linked=True), 0, 0, "linked", None
)


def test_what_was_not_fetched_yet_is_not_called_complete() -> None:
    icon, role, word = account_mark(LINKED)
    assert word == short_completeness(LINKED) == "not fetched yet"
    assert (icon, role) == ("hourglass-medium", "text-3")

    fetched = replace(LINKED, complete_to=datetime(2026, 11, 23, 8, 41, tzinfo=UTC))
    assert account_mark(fetched)[2] == "complete"
    assert account_mark(replace(fetched, trouble="The server is away."))[2] == "not complete"
