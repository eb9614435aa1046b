"""Opening a profile for writing: its folder, its lock, its database in today's shape."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from core.errors import ProfileError, ProfileInUseError, ProfileTooNewError
from core.said import Sentence
from core.storage.backup import make_backup, sync_folder
from core.storage.backup_names import DATABASE
from core.storage.engine import Connection, connect, private_file
from core.storage.schema import migrations
from core.storage.trouble import damaged, told_plainly

if TYPE_CHECKING:
    from sqlite_utils import Database

LOCK = "parapet.lock"
_UNBORN = ".new"
_HAS_MIGRATIONS = "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
_OURS = (DATABASE, LOCK, "settings.toml", "policies.toml")


def prepare_folder(folder: Path) -> None:
    """Make the folder, for its owner only; files made from now on are private, too."""
    os.umask(0o077)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        _refuse_shared(folder)
        folder.chmod(0o700)


def _refuse_shared(folder: Path) -> None:
    """Refuse a folder of other things: closing it to others would lock them out of those."""
    has_ours = any((folder / name).exists() for name in _OURS)
    has_others = any(not path.name.startswith(".") for path in folder.iterdir())
    if has_others and not has_ours:
        raise ProfileError(
            "The folder “{folder}” holds other things that other people can read. Choose an "
            "empty or a new folder with --profile.",
            folder=folder,
        )


def take_lock(folder: Path) -> FileLock:
    """Take the profile for this process; the system frees it when the process ends in any way."""
    lock = FileLock(folder / LOCK, mode=0o600)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise ProfileInUseError(
            "Another Parapet works with the profile “{folder}”. Use its window, or close it first.",
            folder=folder,
        ) from None
    except NotImplementedError:
        raise ProfileError(
            "The disk that holds “{folder}” knows no locks, so two programs could write there "
            "at once. Choose a folder on another disk with --profile.",
            folder=folder,
        ) from None
    return lock


def open_writer(path: Path, clock: Callable[[], datetime]) -> Connection:
    """Open the database, made or brought to today's shape if need be; the lock must be held."""
    if not path.exists():
        _begin(path)
    _look_first(path)
    writer = connect(path)
    try:
        _migrate(writer, path, clock)
    except BaseException:
        writer.close()
        raise
    return writer


def _look_first(path: Path) -> None:
    """Refuse what is not ours before a writer's first settings change a byte of it."""
    reader = connect(path, read_only=True)
    try:
        refuse_unknown(reader, path)
    finally:
        reader.close()


def refuse_unknown(connection: Connection, path: Path) -> None:
    """Refuse a database of a newer Parapet, or of somebody else."""
    if _is_of_today(connection):
        return
    database = _database(connection)
    applied = {migration.name for migration in migrations.applied(database)}
    if not applied and database.table_names():
        raise ProfileError(
            "The database “{path}” belongs to another program and was left as it is. Choose "
            "another folder with --profile.",
            path=path,
        )
    if not applied:
        raise damaged(path, Sentence("is empty"))
    if not applied <= {migration.name for migration in migrations._migrations}:
        raise ProfileTooNewError(
            "The profile “{folder}” was written by a newer Parapet. Update Parapet, or choose "
            "another profile with --profile.",
            folder=path.parent,
        )


def refuse_older(connection: Connection, path: Path) -> None:
    """Refuse a database that lacks migrations of this version: a reader cannot bring them."""
    if not _is_of_today(connection) and migrations.pending(_database(connection)):
        raise ProfileError(
            "The profile “{folder}” was written by an older Parapet. Open it once for writing, "
            "for example with its window, to bring it up to date.",
            folder=path.parent,
        )


def _begin(path: Path) -> None:
    """Build an empty database aside and name it last: a database without tables is damage."""
    journal = path.with_name(path.name + "-wal")
    if journal.exists() and journal.stat().st_size:
        raise damaged(
            path, Sentence("is missing, though its journal “{name}” is there", name=journal.name)
        )
    journal.unlink(missing_ok=True)
    unborn = path.with_name(path.name + _UNBORN)
    for left in path.parent.glob(unborn.name + "*"):
        left.unlink()
    private_file(unborn)
    first = connect(unborn)
    try:
        migrations.apply(_database(first))
    finally:
        first.close()
    os.replace(unborn, path)
    sync_folder(path.parent)


def _migrate(writer: Connection, path: Path, clock: Callable[[], datetime]) -> None:
    if _is_of_today(writer):
        return
    database = _database(writer)
    pending = migrations.pending(database)
    if not pending:
        return
    make_backup(writer, path.parent, clock(), pending[0].name)
    with told_plainly(path):
        migrations.apply(database)


def _is_of_today(connection: Connection) -> bool:
    """Whether exactly the migrations of this version were applied; in SQL, as each start asks."""
    if not connection.execute(_HAS_MIGRATIONS).fetchone():
        return False  # new, or not ours: the slow way says which
    applied = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (migrations.name,)
    )
    return {name for (name,) in applied} == {step.name for step in migrations._migrations}


def _database(connection: Connection) -> "Database":
    from sqlite_utils import Database  # noqa: PLC0415 - only for new and older databases: slow

    return Database(connection)
