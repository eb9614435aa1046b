"""The rows of the log and the vault of committed values; only ever appended."""

from collections.abc import Iterable, Iterator

from core.storage.engine import Connection

LogRow = tuple[int, bytes, bytes]


def last_row(connection: Connection) -> LogRow | None:
    """Return the newest row (seq, body, h), None for an empty log."""
    row = connection.execute("SELECT seq, body, h FROM log ORDER BY seq DESC LIMIT 1").fetchone()
    return None if row is None else (row[0], row[1], row[2])


def kept_head(connection: Connection) -> tuple[int, bytes] | None:
    """Return the head that is kept beside the log, so that a missing last row shows."""
    row = connection.execute("SELECT seq, h FROM log_head").fetchone()
    return None if row is None else (row[0], row[1])


def append(tx: Connection, row: LogRow) -> None:
    """Add a row at the end."""
    tx.execute("INSERT INTO log(seq, body, h) VALUES (?, ?, ?)", row)


def all_rows(connection: Connection) -> Iterator[LogRow]:
    """Stream the log from its first row."""
    yield from connection.execute("SELECT seq, body, h FROM log ORDER BY seq")


def rows_before(connection: Connection, before: int | None, limit: int) -> list[LogRow]:
    """Return a page of rows, newest first."""
    return list(
        connection.execute(
            "SELECT seq, body, h FROM log WHERE seq < ? ORDER BY seq DESC LIMIT ?",
            (before if before is not None else 1 << 62, limit),
        )
    )


def row_at(connection: Connection, seq: int) -> LogRow | None:
    """Return one row of the log."""
    row = connection.execute("SELECT seq, body, h FROM log WHERE seq = ?", (seq,)).fetchone()
    return None if row is None else (row[0], row[1], row[2])


def keep_values(tx: Connection, rows: Iterable[tuple[str, str, bytes, str]]) -> None:
    """Keep what commitments stand for: (c, kind, nonce, value)."""
    tx.executemany("INSERT INTO vault(c, kind, nonce, value) VALUES (?, ?, ?, ?)", rows)


def keep_subject(tx: Connection, author: int, commitments: Iterable[str]) -> None:
    """Note which commitments are about an author, so that they can be erased."""
    tx.executemany(
        "INSERT OR IGNORE INTO subject(author, c) VALUES (?, ?)",
        [(author, c) for c in commitments],
    )


def value_of(connection: Connection, c: str) -> tuple[bytes, str] | None:
    """Return nonce and value behind a commitment, None once it was erased."""
    row = connection.execute("SELECT nonce, value FROM vault WHERE c = ?", (c,)).fetchone()
    return None if row is None else (row[0], row[1])


def meta(connection: Connection, key: str) -> str | None:
    """Return a small named value of the profile."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def set_meta(tx: Connection, key: str, value: str) -> None:
    """Keep a small named value of the profile."""
    tx.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (key, value))
