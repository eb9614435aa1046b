"""The doctor: looks at versions, storage, secrets, models and disk, and says what to do."""

import importlib.metadata
import os
import platform
import shutil
import stat

from core.credentials import Credentials
from core.said import Sentence, counted
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
                Sentence(
                    "Run “restore” to go on with the newest backup; the damaged file is kept."
                ),
            )
        size = self._store.path.stat().st_size / 1e6
        return Finding("database", "ok", Sentence("healthy, {size:.1f} MB", size=size))

    def _backup(self) -> Finding:
        at = self._backups.newest()
        if at is None:
            return Finding(
                "backup",
                "ok",
                Sentence("none yet; one is made each day on which something was decided"),
                Sentence("Run “backup” to make one now."),
            )
        return Finding("backup", "ok", Sentence("the newest is of {at:%Y-%m-%d %H:%M} UTC", at=at))

    def _privacy(self) -> Finding:
        folder = self._store.folder
        if os.name != "posix":
            return Finding("privacy", "ok", Sentence("profile in {folder}", folder=folder))
        mode = stat.S_IMODE(folder.stat().st_mode)
        if mode & 0o077:
            return Finding(
                "privacy",
                "warn",
                Sentence("other people can look into {folder}", folder=folder),
                f"chmod 700 {folder}",
            )
        return Finding("privacy", "ok", Sentence("only you can read {folder}", folder=folder))

    def _disk(self) -> Finding:
        free = shutil.disk_usage(self._store.folder).free
        if free < _LOW_DISK:
            return Finding(
                "disk",
                "warn",
                Sentence("{free:.0f} MB free", free=free / 1e6),
                Sentence("Free some space soon."),
            )
        return Finding("disk", "ok", Sentence("{free:.1f} GB free", free=free / 1e9))

    def _keyring(self) -> Finding:
        if self._credentials.is_lasting:
            return Finding("keyring", "ok", Sentence("secrets are kept by the system keyring"))
        return Finding(
            "keyring",
            "warn",
            Sentence("no system keyring: checkpoints stay unsigned"),
            Sentence("Start a keyring such as GNOME Keyring or KWallet to have them signed."),
        )

    def _model(self) -> Finding:
        languages = ", ".join(self._scorer.languages)
        return Finding(
            "scorer", "ok", f"{self._scorer.name} {self._scorer.version}, rates {languages}"
        )

    def _log(self) -> Finding:
        head = log_rows.kept_head(self._store.read())
        entries = head[0] if head else 0
        return Finding(
            "log",
            "ok",
            counted(entries, "{n} entry", "{n} entries"),
            Sentence("Run “log verify” to prove them."),
        )

    def _settings_problems(self) -> tuple[Finding, ...]:
        return tuple(
            Finding(
                "settings",
                "warn",
                problem,
                Sentence("Change it in the settings, or edit the file."),
            )
            for problem in self._settings.problems
        )


def _versions() -> Finding:
    own = _version("parapet") or Sentence("from source")
    return Finding("versions", "ok", f"Parapet {own}, Python {platform.python_version()}")


def _qt() -> Finding:
    found = _version("PySide6-Essentials")
    if found is None:
        return Finding(
            "window",
            "warn",
            Sentence("PySide6 is not installed"),
            Sentence("Run “make run” to set it up."),
        )
    if tuple(int(part) for part in found.split(".")[:2]) >= _BAD_QT:
        return Finding(
            "window",
            "bad",
            Sentence("PySide6 {found} is not one that Parapet was proven with", found=found),
            Sentence("Install PySide6-Essentials below 6.12."),
        )
    return Finding("window", "ok", f"PySide6 {found}")


def _sqlite() -> Finding:
    version = ".".join(str(part) for part in VERSION)
    if is_wal_safe(VERSION):
        return Finding(
            "sqlite", "ok", Sentence("SQLite {version}, WAL with full sync", version=version)
        )
    return Finding(
        "sqlite",
        "warn",
        Sentence("SQLite {version} is used without WAL, which is slower but safe", version=version),
        Sentence("Install pysqlite3 to get a newer one."),
    )


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None
