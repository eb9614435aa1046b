"""What SQLite's errors mean for a person."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import ProfileDamagedError, ProfileError, StorageFullError
from core.storage.engine import DatabaseError

_DAMAGED = ("malformed", "not a database", "file is encrypted", "database corruption")
_FULL = ("disk is full", "full")


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn SQLite and file system errors inside the block into the ProfileError family."""
    try:
        yield
    except DatabaseError as error:
        raise _meaning(str(error), path) from error
    except PermissionError as error:
        raise ProfileError(
            f"Parapet may not write in “{path.parent}”. "
            "Give yourself write permission there, or choose another folder with --profile."
        ) from error
    except OSError as error:
        raise ProfileError(
            f"The profile folder “{path.parent}” cannot be used ({os.strerror(error.errno or 0)}). "
            "Choose another one with --profile."
        ) from error


def _meaning(words: str, path: Path) -> ProfileError:
    if any(mark in words for mark in _DAMAGED):
        return ProfileDamagedError(
            f"The database “{path}” is damaged and was left as it is. "
            f"Copy the newest backup from “{path.parent / 'backups'}” over it, then start again."
        )
    if any(mark in words for mark in _FULL):
        return StorageFullError(
            f"The disk that holds “{path.parent}” is full; nothing was half-written. "
            "Free some space, then try again."
        )
    if "readonly" in words or "unable to open" in words:
        return ProfileError(
            f"The database “{path}” cannot be opened for writing. "
            "Check the permissions of its folder, or choose another one with --profile."
        )
    if "locked" in words or "busy" in words:
        return ProfileError(
            f"Another program holds the database “{path}”. Close it, then try again."
        )
    return ProfileError(f"The database “{path}” gave an error: {words}. Run “doctor” to see more.")
