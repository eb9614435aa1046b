"""Accounts and the files they were imported from."""

from datetime import datetime

from core.model import Account, AccountId
from core.storage.engine import Connection, Row
from core.storage.intact import intact
from core.storage.times import from_ms_or_none, to_ms


def all_accounts(connection: Connection) -> list[tuple[int, Account]]:
    """Return each account with its number in the database, oldest first."""
    rows = connection.execute(
        "SELECT num, id, platform, title, is_linked FROM account ORDER BY num"
    )
    return [(row[0], _account(row[1:])) for row in rows]


def account_number(connection: Connection, account: AccountId) -> int | None:
    """Return the number of an account, None if there is no such account."""
    row = connection.execute("SELECT num FROM account WHERE id = ?", (account,)).fetchone()
    return None if row is None else int(row[0])


def ensure_account(tx: Connection, account: Account) -> int:
    """Store the account unless its id is known; return its number."""
    tx.execute(
        "INSERT INTO account(id, platform, title, is_linked) VALUES (?, ?, ?, ?)"
        " ON CONFLICT(id) DO NOTHING",
        (account.id, account.platform, account.title, int(account.is_linked)),
    )
    number = account_number(tx, account.id)
    if number is None:
        raise AssertionError("an account that was just stored has a number")
    return number


def account_of_content(connection: Connection, sha256: str) -> tuple[Account, str] | None:
    """Return the account into which a file with this very content came first, and its family."""
    row = connection.execute(
        "SELECT account.id, account.platform, account.title, account.is_linked, family"
        " FROM import_file JOIN account ON account.num = import_file.account"
        " WHERE sha256 = ? ORDER BY import_file.num LIMIT 1",
        (sha256,),
    ).fetchone()
    return None if row is None else (_account(row), str(row[4]))


def add_import(
    tx: Connection, *, sha256: str, name: str, family: str, account: int, at: datetime
) -> int:
    """Note that a file is being imported; return the number of this import."""
    cursor = tx.execute(
        "INSERT INTO import_file(sha256, name, family, account, at) VALUES (?, ?, ?, ?, ?)",
        (sha256, name, family, account, to_ms(at)),
    )
    return int(cursor.lastrowid)


def account_totals(
    connection: Connection, after: int = 0
) -> list[tuple[Account, int, int, datetime | None]]:
    """Return each account with its comments, its open ones, and the time of the newest.

    Only comments with an id larger than `after` are counted: all of them take a while. The plus
    keeps SQLite from walking all of them in the order of an index for the sake of the groups.
    """
    # +: by id, for an index on accounts would lead through all comments to the few that are new.
    rows = connection.execute(
        "SELECT a.id, a.platform, a.title, a.is_linked, coalesce(t.total, 0),"
        " coalesce(t.still_open, 0), t.newest FROM account a LEFT JOIN"
        " (SELECT account, count(*) AS total, max(created_at) AS newest,"
        "  sum(state = 'open' AND NOT is_own) AS still_open"
        "  FROM comment WHERE id > ? GROUP BY +account) t ON t.account = a.num ORDER BY a.num",
        (after,),
    )
    return [(_account(row), int(row[4]), int(row[5]), from_ms_or_none(row[6])) for row in rows]


@intact
def _account(row: Row) -> Account:
    return Account(id=AccountId(row[0]), platform=row[1], title=row[2], is_linked=bool(row[3]))


def forget_comments(tx: Connection, account: AccountId) -> None:
    """Remove the comments of an account and what platforms said about them.

    Those that were decided about stay: a decision without its comment proves nothing.
    """
    tx.execute(
        "DELETE FROM comment WHERE account = (SELECT num FROM account WHERE id = ?)"
        " AND id NOT IN (SELECT comment FROM decision)",
        (account,),
    )
    tx.execute(
        "DELETE FROM author WHERE account = (SELECT num FROM account WHERE id = ?)"
        " AND num NOT IN (SELECT author FROM comment)",
        (account,),
    )
