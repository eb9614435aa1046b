"""The columns of a profile as the database stands now, with as little reading as that takes."""

import logging
import uuid
from collections.abc import Callable, Sequence
from functools import partial

from core.errors import ParapetError
from core.storage.column_buffer import ColumnBuffer
from core.storage.column_file import load_columns, save_columns
from core.storage.column_marks import Mark, Noted, put_mark, read_noted
from core.storage.columns import Columns, ScoreReading, column_parts
from core.storage.engine import Connection
from core.storage.store import Store

FILE = "columns.cache"
#: So many comments are read anew each time: less than a tenth of a second, and no file is written.
FEW = 20_000
log = logging.getLogger(__name__)
Reading = Callable[[Connection], ScoreReading]


class CurrentColumns:
    """Reads all columns once, then only what changed. One call at a time.

    What it returns shares its memory with what it returned before. Many comments are kept in a
    file beside the database, so that the next start maps them instead of reading them.
    """

    def __init__(self, store: Store, few: int = FEW) -> None:
        self._store = store
        self._few = few
        self._path = store.folder / FILE
        self._buffer: ColumnBuffer | None = None
        self._mark: Mark | None = None
        self._key = ""

    def read(self, reading: Reading) -> Columns:
        """Return the columns of all comments as of this moment."""
        with self._store.snapshot() as connection:
            how, noted = reading(connection), read_noted(connection)
            self._take_up(noted.mark, how.key)
            work = noted.size if self._buffer is not None else noted.newest
            if work <= self._few or self._store.is_read_only:
                return self._updated(connection, how, noted)
        return self._kept_anew(reading)

    def _take_up(self, mark: Mark | None, key: str) -> None:
        """Let go of columns of another moment or reading; map those that the mark names."""
        if mark is not None and (mark, key) == (self._mark, self._key):
            return
        self._mark, self._key = mark, key
        self._buffer = None if mark is None else load_columns(self._path, _stamp(mark, key))

    def _updated(self, connection: Connection, how: ScoreReading, noted: Noted) -> Columns:
        """Read what was noted into the columns, or everything where that is not enough."""
        buffer, mark = self._buffer, noted.mark
        if buffer is not None and mark is not None and noted.changed is not None:
            buffer.cut_after(mark.last_id)
            if _write_over(connection, how, noted.changed, buffer):
                after = column_parts(connection, how, buffer.languages, after=mark.last_id)
                buffer.append(after)
                return buffer.columns()
        self._buffer = buffer = _read_all(connection, how)
        return buffer.columns()

    def _kept_anew(self, reading: Reading) -> Columns:
        """Begin to note anew, bring the columns up to date and keep them in the file."""
        token = uuid.uuid4().hex
        try:
            noted = self._store.write(partial(put_mark, token=token))
        except ParapetError as error:  # a full disk, say: everything works without the file
            log.warning("Columns are not kept: %s", error)
            noted = Noted(None, None, 0)
        with self._store.snapshot() as connection:
            how = reading(connection)
            self._take_up(noted.mark, how.key)
            columns = self._updated(connection, how, noted)
        if noted.newest and self._buffer is not None:
            self._mark = Mark(token, noted.newest)
            self._save(self._buffer, self._mark)
        return columns

    def _save(self, buffer: ColumnBuffer, mark: Mark) -> None:
        try:
            save_columns(self._path, buffer, _stamp(mark, self._key))
        except OSError as error:
            log.warning("Columns are not kept: %s", error)


def _write_over(
    connection: Connection, how: ScoreReading, changed: Sequence[int], buffer: ColumnBuffer
) -> bool:
    """Read changed comments into the buffer; False if one of them is gone."""
    if not changed:
        return True
    parts = list(column_parts(connection, how, buffer.languages, ids=changed))
    if sum(len(part.ids) for part in parts) != len(changed):
        return False
    return all(buffer.overwrite(part) for part in parts)


def _read_all(connection: Connection, how: ScoreReading) -> ColumnBuffer:
    count = int(connection.execute("SELECT count(*) FROM comment").fetchone()[0])
    buffer = ColumnBuffer.with_room(count, how.width)
    buffer.append(column_parts(connection, how, buffer.languages))
    return buffer


def _stamp(mark: Mark, key: str) -> str:
    return f"{mark.token} {mark.last_id} {key}"
