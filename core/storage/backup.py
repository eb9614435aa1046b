"""A copy of the database with its SHA-256, whole or not there at all."""

import hashlib
import os
from datetime import datetime, timedelta
from pathlib import Path

from core.storage.backup_names import DATABASE, FOLDER, backup_name, backups_in, digest_file
from core.storage.check import quick_check
from core.storage.engine import Connection, connect, private_file
from core.storage.trouble import damaged

KEPT_BACKUPS = 5
_CHUNK = 1 << 20
_HALF = ".part"


def make_backup(source: Connection, profile: Path, at: datetime, reason: str) -> Path:
    """Copy the whole database into the profile's backups; a `.sha256` beside it proves the copy.

    A copy that was cut off is cleared away by the next one. A damaged database is not copied: it
    would push good backups out. Raises the ProfileError family.
    """
    folder = profile / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    _clear_halves(folder)
    target = _unused(folder, at, reason)
    half = target.with_name(target.name + _HALF)
    try:
        _copy(source, half)
        _write_digest(half, target)
        os.replace(half, target)
    except BaseException:
        _clear_halves(folder)
        raise
    sync_folder(folder)
    _drop_old(profile)
    return target


def is_whole(backup: Path) -> bool:
    """Whether a backup is what its SHA-256 says; one without a SHA-256 is not."""
    kept = digest_file(backup)
    if not kept.exists():
        return False
    return kept.read_text(encoding="ascii", errors="replace").split()[:1] == [sha256_of(backup)]


def sha256_of(path: Path) -> str:
    """Return the hex SHA-256 of a file, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
    return digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """Make sure that a file's new name survives a power cut, where the system can promise it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unused(folder: Path, at: datetime, reason: str) -> Path:
    """Return a name that no backup has: one written over would not fit its SHA-256 for a while.

    The second of one moment counts as a second later, so that names go on sorting by time.
    """
    while (target := folder / backup_name(at, reason)).exists():
        at += timedelta(seconds=1)
    return target


def _copy(source: Connection, half: Path) -> None:
    private_file(half)
    copy = connect(half)
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, readable from a read-only disk
        if quick_check(copy):
            raise damaged(half.parent.with_name(DATABASE))
    finally:
        copy.close()


def _write_digest(half: Path, target: Path) -> None:
    private_file(digest_file(target))
    with digest_file(target).open("w", encoding="ascii") as file:
        file.write(f"{sha256_of(half)}  {target.name}\n")
        file.flush()
        os.fsync(file.fileno())


def _clear_halves(folder: Path) -> None:
    for half in folder.glob(f"*{_HALF}*"):
        half.unlink(missing_ok=True)


def _drop_old(profile: Path) -> None:
    for old in backups_in(profile)[:-KEPT_BACKUPS]:
        old.unlink()
        digest_file(old).unlink(missing_ok=True)
