"""Going on from a backup: the damaged database is kept beside it, nothing is written over."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.errors import ProfileError
from core.said import Sentence
from core.storage.backup import is_whole, sha256_of, sync_folder
from core.storage.backup_names import DATABASE, backups_in, time_of_backup
from core.storage.check import quick_check
from core.storage.engine import connect, private_file
from core.storage.opening import prepare_folder, refuse_unknown, take_lock
from core.storage.trouble import told_plainly


@dataclass(frozen=True, slots=True)
class Restored:
    """Which backup is the database now, of which moment, and where the damaged files went."""

    backup: Path
    at: datetime
    sha256: str
    set_aside: tuple[Path, ...]


def bring_back_newest(profile: Path, now: datetime, *, anyway: bool = False) -> Restored:
    """Make the newest good backup the database of the profile.

    Refuses where the database is healthy (but not `anyway`), where another Parapet works with it,
    and where no backup is good. Raises the ProfileError family.
    """
    path = profile / DATABASE
    with told_plainly(path):
        prepare_folder(profile)
        lock = take_lock(profile)
        try:
            if not anyway and _is_healthy(path):
                raise ProfileError(
                    "The database “{path}” looks healthy, so nothing was restored. To go back "
                    "to the backup all the same, add --anyway; the files of now are kept.",
                    path=path,
                )
            backup = _newest_good(profile)
            fresh = _copied(backup, path)
            set_aside = _put_aside(path, now)
            os.replace(fresh, path)
            sync_folder(profile)
        finally:
            lock.release()
    return Restored(backup, time_of_backup(backup), sha256_of(backup), tuple(set_aside))


def _is_healthy(path: Path) -> bool:
    if not path.exists() or path.stat().st_size == 0:
        return False
    try:
        connection = connect(path, read_only=True)
    except ProfileError:
        return False
    try:
        refuse_unknown(connection, path)
        return not quick_check(connection)
    except ProfileError:
        return False
    finally:
        connection.close()


def _newest_good(profile: Path) -> Path:
    backups = backups_in(profile)
    for backup in reversed(backups):
        if is_whole(backup) and _is_healthy(backup):
            return backup
    raise ProfileError(_no_backup(profile, backups))


def _no_backup(profile: Path, backups: Sequence[Path]) -> str:
    what = Sentence("None of the backups is whole") if backups else Sentence("There is no backup")
    return Sentence(
        "{what} in “{folder}”, so nothing was changed. Keep the damaged file, choose "
        "another folder with --profile and import your comments there.",
        what=what,
        folder=profile / "backups",
    )


def _copied(backup: Path, path: Path) -> Path:
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    private_file(fresh)
    with backup.open("rb") as source, fresh.open("wb") as target:
        shutil.copyfileobj(source, target)
        target.flush()
        os.fsync(target.fileno())
    return fresh


def _put_aside(path: Path, now: datetime) -> list[Path]:
    """Rename the database and its journal alike: what is left of them can be opened together."""
    name = f"parapet-damaged-{now:%Y%m%d-%H%M%S}.db"
    moved = []
    for part in ("", "-wal"):
        old = path.with_name(path.name + part)
        if old.exists() and (old.stat().st_size or not part):
            os.replace(old, path.with_name(name + part))
            moved.append(path.with_name(name + part))
    for part in ("-wal", "-shm"):  # a journal without a word in it, and what SQLite makes anew
        path.with_name(path.name + part).unlink(missing_ok=True)
    return moved
