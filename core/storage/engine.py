"""Connections that are set up the same way and tell trouble with the file in plain words."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from core.errors import ProfileError, StorageFullError
from core.storage.library import (
    VERSION,
    Connection,
    DatabaseError,
    IntegrityError,
    OperationalError,
    Row,
    is_wal_safe,
    sqlite3,
)
from core.storage.trouble import told_plainly, trouble_of

__all__ = [
    "VERSION",
    "Connection",
    "DatabaseError",
    "IntegrityError",
    "OperationalError",
    "Row",
    "connect",
    "is_wal_safe",
    "private_file",
]
_BUSY_MS = 5000
#: Each thread that reads has a cache of its own; what it lacks is in the system's, near at hand.
_WRITER_KIB, _READER_KIB = 16_384, 4_096
_SETTINGS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
)


def private_file(path: Path) -> None:
    """Create the file for its owner only, if it is not there; -wal and -shm inherit the mode."""
    handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    os.close(handle)


def connect(path: Path, *, read_only: bool = False) -> Connection:
    """Open a connection in autocommit mode with Parapet's settings.

    A damaged or full disk raises the ProfileError family here and in every later statement; what
    is wrong with a statement itself stays a DatabaseError. A read-only connection may be used from
    any thread, one at a time.
    """
    with told_plainly(path):
        return _reading(path) if read_only else _writing(path)


class _Connection(sqlite3.Connection):  # type: ignore[misc]
    """A connection whose cursors tell trouble."""

    path = Path()

    def cursor(self, factory: object = None) -> Any:  # noqa: ANN401 - as the library has it
        """Return a cursor; execute and its like ask here for theirs."""
        cursor = super().cursor(factory or _Cursor)
        cursor.path = self.path
        return cursor


class _Cursor(sqlite3.Cursor):  # type: ignore[misc]
    """A cursor that names trouble with the file: a page may be damaged anywhere in it."""

    path = Path()

    def execute(self, sql: str, *values: object) -> Any:  # noqa: ANN401 - as the library has it
        """Run a statement."""
        return self._told(super().execute, sql, *values)

    def executemany(self, sql: str, rows: Iterable[object]) -> Any:  # noqa: ANN401 - same
        """Run a statement for each of the rows."""
        return self._told(super().executemany, sql, rows)

    def fetchone(self) -> Any:  # noqa: ANN401 - same
        """Return the next row, None after the last."""
        return self._told(super().fetchone)

    def fetchmany(self, size: int) -> Any:  # noqa: ANN401 - same
        """Return the next rows."""
        return self._told(super().fetchmany, size)

    def fetchall(self) -> Any:  # noqa: ANN401 - same
        """Return the rows that are left."""
        return self._told(super().fetchall)

    def __next__(self) -> Any:  # noqa: ANN401 - same
        return self._told(super().__next__)

    def _told(self, step: Callable[..., object], *values: object) -> Any:  # noqa: ANN401 - same
        try:
            return step(*values)
        except (DatabaseError, UnicodeDecodeError) as error:
            self._tell(error)
            raise

    def _tell(self, error: Exception) -> None:
        trouble = trouble_of(error, self.path)
        if trouble is None:
            return
        try:
            raise trouble from error
        finally:
            # An error that its own frame holds would keep the files open until the next collection.
            del trouble, error


def _writing(path: Path) -> Connection:
    return _opened(
        path,
        "mode=rw",
        f"PRAGMA cache_size=-{_WRITER_KIB}",
        "PRAGMA secure_delete=ON",
        f"PRAGMA journal_mode={'WAL' if is_wal_safe(VERSION) else 'DELETE'}",
        "PRAGMA synchronous=FULL",
        "PRAGMA wal_autocheckpoint=20000",
    )


def _reading(path: Path) -> Connection:
    settings = (
        "SELECT 1 FROM sqlite_master",
        f"PRAGMA cache_size=-{_READER_KIB}",
        "PRAGMA query_only=ON",
    )
    try:
        return _opened(path, "mode=ro", *settings)
    except (DatabaseError, ProfileError) as error:
        if not _is_frozen(path, error):
            raise
    return _opened(path, "mode=ro&immutable=1", *settings)


def _is_frozen(path: Path, error: Exception) -> bool:
    """Whether nobody can write here, so that SQLite cannot make the files of its WAL.

    The database is whole by itself as long as its journal holds nothing newer.
    """
    journal = path.with_name(path.name + "-wal")
    has_newer = journal.exists() and journal.stat().st_size > 0
    return not has_newer and (isinstance(error, StorageFullError) or not _may_write(path.parent))


def _may_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _opened(path: Path, how: str, *settings: str) -> Connection:
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_MS / 1000,
        factory=_Connection,
    )
    connection.path = path
    try:
        for statement in (*_SETTINGS, *settings):
            connection.execute(statement).fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
