"""A copy of the database with its SHA-256, made before anything changes its shape."""

import hashlib
from datetime import datetime
from pathlib import Path

from core.storage.engine import Connection, connect, private_file

KEPT_BACKUPS = 5
_CHUNK = 1 << 20


def make_backup(source: Connection, folder: Path, at: datetime, reason: str) -> Path:
    """Copy the whole database into `folder`; a `.sha256` file beside it proves the copy."""
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / f"parapet-{at:%Y%m%d-%H%M%S}-{reason}.db"
    private_file(target)
    copy = connect(target)
    try:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    finally:
        copy.close()
    digest_file = target.with_suffix(".db.sha256")
    private_file(digest_file)
    digest_file.write_text(f"{sha256_of(target)}  {target.name}\n", encoding="ascii")
    _drop_old(folder)
    return target


def sha256_of(path: Path) -> str:
    """Return the hex SHA-256 of a file, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
    return digest.hexdigest()


def _drop_old(folder: Path) -> None:
    for old in sorted(folder.glob("parapet-*.db"))[:-KEPT_BACKUPS]:
        old.unlink()
        old.with_suffix(".db.sha256").unlink(missing_ok=True)
