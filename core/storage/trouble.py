"""What SQLite's errors mean for a person."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import ProfileDamagedError, ProfileError, StorageFullError
from core.said import Sentence
from core.storage.backup_names import newest_backup, time_of_backup
from core.storage.library import DatabaseError

_DAMAGED = (
    "malformed",
    "not a database",
    "file is encrypted",
    "corrupt",
    "could not decode",
    "codec can't decode",
    "no such table",  # every migration was applied, so what is missing was lost
    "no such column",
)
_FULL = ("disk is full", "database or disk is full")
_BROKEN_DISK = "disk i/o error"
_LITTLE = 1 << 20


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn SQLite and file system errors inside the block into the ProfileError family."""
    try:
        yield
    except DatabaseError as error:
        raise trouble_of(error, path) or _unknown(error, path) from error
    except PermissionError as error:
        raise ProfileError(
            "Parapet may not write in “{folder}”. Give yourself write permission there, or "
            "choose another folder with --profile.",
            folder=path.parent,
        ) from error
    except OSError as error:
        raise ProfileError(
            "The profile folder “{folder}” cannot be used ({why}). Choose another one "
            "with --profile.",
            folder=path.parent,
            why=os.strerror(error.errno or 0),
        ) from error


def trouble_of(error: Exception, path: Path) -> ProfileError | None:
    """Say what is wrong with the file or its disk; None where the statement itself was wrong."""
    words = str(error).lower()
    if any(mark in words for mark in _DAMAGED):
        return damaged(path)
    if any(mark in words for mark in _FULL) or (_BROKEN_DISK in words and _is_full(path)):
        return StorageFullError(
            "The disk that holds “{folder}” is full; nothing was half-written. Free some "
            "space, then try again.",
            folder=path.parent,
        )
    if _BROKEN_DISK in words:
        return ProfileError(
            "The disk that holds “{folder}” failed to read or write; nothing was half-written. "
            "Check the disk and its limits, then try again.",
            folder=path.parent,
        )
    if "readonly" in words or "unable to open" in words:
        return ProfileError(
            "The database “{path}” cannot be opened. Check the permissions of its folder, or "
            "choose another one with --profile.",
            path=path,
        )
    if "locked" in words or "busy" in words:
        return ProfileError(
            "Another program holds the database “{path}”. Close it, then try again.", path=path
        )
    return None


def damaged(path: Path, what: str = Sentence("is damaged")) -> ProfileDamagedError:
    """Say that the database is not fit for use, and how to go on from what there is."""
    backup = newest_backup(path.parent)
    if backup is None:
        advice = Sentence(
            "There is no backup: keep the file, choose another folder with --profile "
            "and import your comments there."
        )
    else:
        at = time_of_backup(backup)
        advice = Sentence(
            "Run “restore” to go on with the backup of {at:%Y-%m-%d %H:%M} UTC.", at=at
        )
    return ProfileDamagedError(
        "The database “{path}” {what}; it was left as it is. {advice}",
        path=path,
        what=what,
        advice=advice,
        has_backup=backup is not None,
    )


def _unknown(error: DatabaseError, path: Path) -> ProfileError:
    return ProfileError(
        "The database “{path}” gave an error: {why}. Run “doctor” to see more.",
        path=path,
        why=error,
    )


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False
