"""How the database and its backups are named, and which backup is the newest."""

import re
from datetime import UTC, datetime
from pathlib import Path

DATABASE = "parapet.db"
FOLDER = "backups"
_NAME = re.compile(r"parapet-(\d{8}-\d{6})-[\w.]+\.db")
_TIME = "%Y%m%d-%H%M%S"


def backup_name(at: datetime, reason: str) -> str:
    """Return the file name of a backup; names sort by time."""
    return f"parapet-{at.astimezone(UTC):{_TIME}}-{reason}.db"


def backups_in(profile: Path) -> list[Path]:
    """Return the backups of a profile, oldest first; half-written ones have another name."""
    return sorted(
        path for path in (profile / FOLDER).glob("parapet-*.db") if _NAME.fullmatch(path.name)
    )


def newest_backup(profile: Path) -> Path | None:
    """Return the newest backup of a profile, None if it has none."""
    return next(reversed(backups_in(profile)), None)


def time_of_backup(path: Path) -> datetime:
    """Return when a backup was made."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        raise ValueError(f"{path.name} is not the name of a backup")
    return datetime.strptime(found[1], _TIME).replace(tzinfo=UTC)


def digest_file(backup: Path) -> Path:
    """Return the file that holds a backup's SHA-256."""
    return backup.with_name(backup.name + ".sha256")
