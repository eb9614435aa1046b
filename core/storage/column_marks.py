"""Which comments changed since their columns were last kept in a file.

The database itself notes them, by triggers, so that no writer can forget to. A mark names the file
that is right (its token) and the newest comment in it: younger ones are always read anew, older
ones when they were noted. With too many noted, everything is read anew.
"""

from dataclasses import dataclass

from core.storage.engine import Connection

#: So many changes are noted at most; the triggers of the schema name the same number.
MOST_NOTED = 200_000


@dataclass(frozen=True, slots=True)
class Mark:
    """The moment of a file of columns."""

    token: str
    last_id: int


@dataclass(frozen=True, slots=True)
class Noted:
    """The mark in force and what came after it; `changed` is None where it cannot be told."""

    mark: Mark | None
    changed: list[int] | None
    newest: int

    @property
    def size(self) -> int:
        """How many comments must be read, at most."""
        if self.mark is None or self.changed is None:
            return self.newest
        return len(self.changed) + max(0, self.newest - self.mark.last_id)


def read_noted(connection: Connection) -> Noted:
    """Return what was noted since the mark."""
    row = connection.execute("SELECT token, last_id FROM column_mark").fetchone()
    newest = int(connection.execute("SELECT coalesce(max(id), 0) FROM comment").fetchone()[0])
    if row is None:
        return Noted(None, None, newest)
    count = connection.execute("SELECT count(*) FROM column_change").fetchone()[0]
    if count >= MOST_NOTED:
        return Noted(Mark(*row), None, newest)
    changed = connection.execute("SELECT DISTINCT comment FROM column_change")
    return Noted(Mark(*row), [number for (number,) in changed], newest)


def put_mark(tx: Connection, token: str) -> Noted:
    """Begin to note anew under another token; return what was noted until now."""
    before = read_noted(tx)
    tx.execute("DELETE FROM column_mark")
    tx.execute("DELETE FROM column_change")
    tx.execute("INSERT INTO column_mark(token, last_id) VALUES (?, ?)", (token, before.newest))
    return before
