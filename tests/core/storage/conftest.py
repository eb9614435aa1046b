"""A store over a real file, and small rows to put into it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from core.model import (
    Account,
    AccountId,
    Action,
    CommentId,
    Decision,
    DecisionId,
    IncomingComment,
    ReviewState,
)
from core.storage.accounts import add_import, ensure_account
from core.storage.incoming import Intake, take_in
from core.storage.store import Store

AT = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)


@pytest.fixture
def store(profile, clock) -> Iterator[Store]:
    opened = Store(profile, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def bring_in(store) -> Callable[..., None]:
    """Store comments with these texts; each has its place as id, and an author if one is named."""

    def take(*texts: str, author: str = "Ann", account: str = "blog") -> None:
        rows = [
            (n, IncomingComment(text, remote_id=f"{account}-{n}", author_name=author))
            for n, text in enumerate(texts, start=1)
        ]
        store.write(lambda tx: take_in(tx, intake_of(tx, account), rows))

    return take


def intake_of(tx: object, account: str = "blog") -> Intake:
    number = ensure_account(tx, Account(AccountId(account), "file", account))
    import_id = add_import(
        tx, sha256="0" * 64, name="blog.csv", family=account, account=number, at=AT
    )
    return Intake(number, import_id, AT)


def a_decision(number: int, **changes: object) -> Decision:
    """Return a decision about the comment of the same number."""
    values = {
        "id": DecisionId(f"{number:032x}"),
        "comment": CommentId(str(number)),
        "action": Action.HIDE,
        "decided_at": AT,
        "actor": "Team on duty",
        "state_before": ReviewState.OPEN,
        "state_after": ReviewState.CLOSED,
        "batch": f"batch-{number}",
        "log_seq": number,
    }
    return Decision(**{**values, **changes})
