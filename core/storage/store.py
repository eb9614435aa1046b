"""The store: one database file, one writer thread, a read connection per thread."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from filelock import FileLock

from core.errors import ProfileError
from core.storage.backup_names import DATABASE
from core.storage.engine import Connection, DatabaseError, connect
from core.storage.opening import (
    open_writer,
    prepare_folder,
    refuse_older,
    refuse_unknown,
    take_lock,
)
from core.storage.trouble import told_plainly
from core.task import give_way

__all__ = ["DATABASE", "Store"]
Result = TypeVar("Result")


class Store:
    """An open profile database. Safe to use from any thread; close it when done.

    With `read_only` it takes no lock and cannot write; it sees what the writer has committed.
    With `gives_way` the writer leaves the processor to the threads that a person waits for.
    Raises the ProfileError family.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], datetime],
        read_only: bool = False,
        gives_way: bool = False,
    ) -> None:
        self.folder = folder
        self.path = folder / DATABASE
        self.is_read_only = read_only
        self._clock = clock
        self._local = threading.local()
        self._readers: list[Connection] = []
        self._readers_lock = threading.Lock()
        self._lock: FileLock | None = None
        self._writer: Connection | None = None
        self._queue: ThreadPoolExecutor | None = None
        if read_only:
            self._check_readable()
        else:
            self._open_for_writing(gives_way)

    def write(self, work: Callable[[Connection], Result]) -> Result:
        """Run `work` in one transaction on the writer thread; all of it is stored or nothing."""
        if self.is_read_only:
            raise ProfileError("The profile was opened for reading only, so nothing was changed.")
        if self._queue is None:
            raise ProfileError("The profile is closed, so nothing was changed.")
        return self._queue.submit(self._in_transaction, work).result()

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called on a store that was open for writing."""
        return self._queue is None and not self.is_read_only

    def read(self) -> Connection:
        """Return this thread's own read connection."""
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = connect(self.path, read_only=True)
            self._local.connection = connection
            with self._readers_lock:
                self._readers.append(connection)
        return connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Give a read connection of its own that sees one state of the database throughout."""
        connection = connect(self.path, read_only=True)
        try:
            connection.execute("BEGIN")
            yield connection
        finally:
            connection.close()

    def close(self) -> None:
        """Finish what is being written, then let the files and the lock go."""
        if self._queue is not None:
            self._queue.shutdown(wait=True)
            self._queue = None
        with self._readers_lock:
            for connection in self._readers:
                connection.close()
            self._readers.clear()
        self._local = threading.local()
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _in_transaction(self, work: Callable[[Connection], Result]) -> Result:
        writer = self._writer
        if writer is None:  # closed while the work waited
            raise ProfileError("The profile was closed before this could be stored.")
        with told_plainly(self.path):
            writer.execute("BEGIN IMMEDIATE")
            try:
                result = work(writer)
                writer.execute("COMMIT")
            except BaseException:
                if writer.in_transaction:
                    with suppress(DatabaseError, ProfileError):  # the first error says more
                        writer.execute("ROLLBACK")
                raise
        return result

    def _check_readable(self) -> None:
        with told_plainly(self.path):
            if not self.path.exists():
                raise ProfileError(
                    "There is no profile in “{folder}” yet. Import a file to begin one.",
                    folder=self.folder,
                )
            try:
                refuse_unknown(self.read(), self.path)
                refuse_older(self.read(), self.path)
            except BaseException:
                self.close()
                raise

    def _open_for_writing(self, gives_way: bool) -> None:
        with told_plainly(self.path):
            try:
                prepare_folder(self.folder)
                self._lock = take_lock(self.folder)
                self._writer = open_writer(self.path, self._clock)
            except BaseException:
                self.close()
                raise
        self._queue = ThreadPoolExecutor(
            max_workers=1,
            thread_name_prefix="parapet-writer",
            initializer=give_way if gives_way else None,
        )
