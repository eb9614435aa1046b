"""The one SQLite library of the process: which it is, and what it raises."""

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


def is_wal_safe(version: tuple[int, int, int]) -> bool:
    """Whether this SQLite has the fix of the WAL-reset fault (sqlite.org/wal.html)."""
    major, minor, patch = version
    if (major, minor) == (3, 44):
        return patch >= 6
    if (major, minor) == (3, 50):
        return patch >= 7
    return version >= (3, 51, 3)


__all__ = [
    "VERSION",
    "Connection",
    "DatabaseError",
    "IntegrityError",
    "OperationalError",
    "Row",
    "is_wal_safe",
    "sqlite3",
]
