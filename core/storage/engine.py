"""The one SQLite library of the process, and connections that are set up the same way."""

import os
from pathlib import Path
from typing import Any, TypeAlias

try:  # the wheel brings a SQLite without the WAL-reset fault; sqlite-utils picks the same one
    import pysqlite3 as sqlite3
except ImportError:
    import sqlite3

#: A connection of whichever SQLite library is in use; both have the interface of PEP 249.
Connection: TypeAlias = Any
Row: TypeAlias = tuple[Any, ...]

DatabaseError = sqlite3.DatabaseError
OperationalError = sqlite3.OperationalError
IntegrityError = sqlite3.IntegrityError
VERSION: tuple[int, int, int] = sqlite3.sqlite_version_info[:3]
_BUSY_MS = 5000


def is_wal_safe(version: tuple[int, int, int]) -> bool:
    """Whether this SQLite has the fix of the WAL-reset fault (sqlite.org/wal.html)."""
    major, minor, patch = version
    if (major, minor) == (3, 44):
        return patch >= 6
    if (major, minor) == (3, 50):
        return patch >= 7
    return version >= (3, 51, 3)


def private_file(path: Path) -> None:
    """Create the file for its owner only, if it is not there; -wal and -shm inherit the mode."""
    handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    os.close(handle)


def connect(path: Path, *, read_only: bool = False) -> Connection:
    """Open a connection in autocommit mode with Parapet's settings.

    A read-only connection may be used from any thread, one at a time.
    """
    mode = "ro" if read_only else "rw"
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_MS / 1000,
    )
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cache_size=-16384")
    if read_only:
        connection.execute("PRAGMA query_only=ON")
        return connection
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute(f"PRAGMA journal_mode={'WAL' if is_wal_safe(VERSION) else 'DELETE'}")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA wal_autocheckpoint=20000")
    return connection
