"""Backups: one a day while work goes on, and the way back to the newest when the database broke."""

import logging
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from core.errors import ParapetError
from core.log import EntryKind, read_body
from core.services.journal import Journal
from core.storage import log_rows
from core.storage.backup import make_backup
from core.storage.backup_names import newest_backup, time_of_backup
from core.storage.restoring import Restored, bring_back_newest
from core.storage.store import Store

__all__ = ["BackupService", "Restored", "restore_newest"]
EVERY = timedelta(days=1)
#: A backup is left out where the disk would hold fewer than this many more of them.
_ROOM_FOR = 3
log = logging.getLogger(__name__)


class BackupService:
    """Makes backups of the profile. Safe to use from any thread."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def make(self, reason: str = "asked") -> Path:
        """Copy the database into the profile's backups. Raises the ProfileError family."""
        return make_backup(self._store.read(), self._store.folder, self._clock(), reason)

    def newest(self) -> datetime | None:
        """Return when the newest backup was made."""
        backup = newest_backup(self._store.folder)
        return None if backup is None else time_of_backup(backup)

    def make_if_due(self) -> Path | None:
        """Make a backup if the newest is a day old and something was decided or imported since.

        Trouble is logged only: the work of the day is stored whether or not there is a copy.
        """
        try:
            return self.make("daily") if self._is_due() else None
        except (ParapetError, OSError) as error:
            log.warning("There is no backup of today: %s", error)
            return None

    def _is_due(self) -> bool:
        if self._store.is_read_only:
            return False
        connection = self._store.read()
        first, last = log_rows.row_at(connection, 1), log_rows.last_row(connection)
        if first is None or last is None:
            return False
        since = self.newest() or read_body(first[1]).at
        is_changed = read_body(last[1]).at > since
        return is_changed and self._clock() - since >= EVERY and self._has_room()

    def _has_room(self) -> bool:
        size = self._store.path.stat().st_size
        return shutil.disk_usage(self._store.folder).free > _ROOM_FOR * size


def restore_newest(
    profile: Path, clock: Callable[[], datetime], *, anyway: bool = False
) -> Restored:
    """Go on from the newest backup of a damaged profile, and note it in the log.

    A profile that looks healthy is left alone, but not `anyway`. The files of now are kept in the
    profile folder. Raises the ProfileError family.
    """
    restored = bring_back_newest(profile, clock(), anyway=anyway)
    store = Store(profile, clock=clock)
    try:
        note = {"backup": restored.backup.name, "sha256": restored.sha256}
        store.write(lambda tx: Journal(clock).write(tx, EntryKind.RESTORE, note))
    finally:
        store.close()
    return restored
