"""The doctor: looks at versions, storage, secrets, models and disk, and says what to do."""

import importlib.metadata
import os
import platform
import shutil
import stat

from core.credentials import Credentials
from core.scoring.scorer import Scorer
from core.services.backups import BackupService
from core.services.settings import SettingsService
from core.services.views import Finding
from core.storage import log_rows
from core.storage.check import quick_check
from core.storage.engine import VERSION, is_wal_safe
from core.storage.store import Store

_LOW_DISK = 500 * 1024 * 1024
_BAD_QT = (6, 12)


class DoctorService:
    """Examines the installation and the profile; changes nothing."""

    def __init__(
        self,
        store: Store,
        scorer: Scorer,
        settings: SettingsService,
        credentials: Credentials,
        backups: BackupService,
    ) -> None:
        self._store = store
        self._scorer = scorer
        self._settings = settings
        self._credentials = credentials
        self._backups = backups

    def examine(self) -> tuple[Finding, ...]:
        """Return what was found, the state of each thing, and what to do about it."""
        return (
            _versions(),
            _qt(),
            _sqlite(),
            self._database(),
            self._backup(),
            self._privacy(),
            self._disk(),
            self._keyring(),
            self._model(),
            self._log(),
            *self._settings_problems(),
        )

    def _database(self) -> Finding:
        problem = quick_check(self._store.read())
        if problem:
            return Finding(
                "database",
                "bad",
                problem,
                "Run “restore” to go on with the newest backup; the damaged file is kept.",
            )
        size = self._store.path.stat().st_size / 1e6
        return Finding("database", "ok", f"healthy, {size:.1f} MB")

    def _backup(self) -> Finding:
        at = self._backups.newest()
        if at is None:
            return Finding(
                "backup",
                "ok",
                "none yet; one is made each day on which something was decided",
                "Run “backup” to make one now.",
            )
        return Finding("backup", "ok", f"the newest is of {at:%Y-%m-%d %H:%M} UTC")

    def _privacy(self) -> Finding:
        folder = self._store.folder
        if os.name != "posix":
            return Finding("privacy", "ok", f"profile in {folder}")
        mode = stat.S_IMODE(folder.stat().st_mode)
        if mode & 0o077:
            return Finding(
                "privacy", "warn", f"other people can look into {folder}", f"chmod 700 {folder}"
            )
        return Finding("privacy", "ok", f"only you can read {folder}")

    def _disk(self) -> Finding:
        free = shutil.disk_usage(self._store.folder).free
        if free < _LOW_DISK:
            return Finding("disk", "warn", f"{free / 1e6:.0f} MB free", "Free some space soon.")
        return Finding("disk", "ok", f"{free / 1e9:.1f} GB free")

    def _keyring(self) -> Finding:
        if self._credentials.is_lasting:
            return Finding("keyring", "ok", "secrets are kept by the system keyring")
        return Finding(
            "keyring",
            "warn",
            "no system keyring: checkpoints stay unsigned",
            "Start a keyring such as GNOME Keyring or KWallet to have them signed.",
        )

    def _model(self) -> Finding:
        languages = ", ".join(self._scorer.languages)
        return Finding(
            "scorer", "ok", f"{self._scorer.name} {self._scorer.version}, rates {languages}"
        )

    def _log(self) -> Finding:
        head = log_rows.kept_head(self._store.read())
        entries = head[0] if head else 0
        return Finding("log", "ok", f"{entries} entries", "Run “log verify” to prove them.")

    def _settings_problems(self) -> tuple[Finding, ...]:
        return tuple(
            Finding("settings", "warn", problem, "Change it in the settings, or edit the file.")
            for problem in self._settings.problems
        )


def _versions() -> Finding:
    own = _version("parapet") or "from source"
    return Finding("versions", "ok", f"Parapet {own}, Python {platform.python_version()}")


def _qt() -> Finding:
    found = _version("PySide6-Essentials")
    if found is None:
        return Finding("window", "warn", "PySide6 is not installed", "Run “make run” to set it up.")
    if tuple(int(part) for part in found.split(".")[:2]) >= _BAD_QT:
        return Finding(
            "window",
            "bad",
            f"PySide6 {found} is not one that Parapet was proven with",
            "Install PySide6-Essentials below 6.12.",
        )
    return Finding("window", "ok", f"PySide6 {found}")


def _sqlite() -> Finding:
    version = ".".join(str(part) for part in VERSION)
    if is_wal_safe(VERSION):
        return Finding("sqlite", "ok", f"SQLite {version}, WAL with full sync")
    return Finding(
        "sqlite",
        "warn",
        f"SQLite {version} is used without WAL, which is slower but safe",
        "Install pysqlite3 to get a newer one.",
    )


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None
