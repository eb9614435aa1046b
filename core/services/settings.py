"""The settings of a profile: a TOML file that people may edit, changes noted in the log."""

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from core.changes import Changes
from core.errors import SettingsError
from core.log import EntryKind
from core.said import Sentence, words_of
from core.services.journal import Journal
from core.services.toml_files import put_aside, read_toml, staged_toml
from core.settings import PRIVATE, Settings, check_settings, settings_from, values_of
from core.storage.store import Store

FILE = "settings.toml"


class SettingsService:
    """Holds the settings in force. Safe to use from any thread."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal
        self._path = store.folder / FILE
        self._lock = threading.Lock()
        self._on_weights: Callable[[], object] = _nobody
        self._current, self._problems = _read(self._path)

    def when_weights_change(self, react: Callable[[], object]) -> None:
        """Call `react` after other weights came into force, on the thread that changed them."""
        self._on_weights = react

    @property
    def current(self) -> Settings:
        """The settings in force."""
        return self._current

    @property
    def problems(self) -> tuple[str, ...]:
        """One sentence per value of the file that could not be used."""
        return self._problems

    def change(self, settings: Settings) -> Changes:
        """Put new settings in force, on disk and in the log. Raises SettingsError."""
        check_settings(settings)
        with self._lock:
            before, after = _flat(values_of(self._current)), _flat(values_of(settings))
            changed = {
                name: [before.get(name), after[name]]
                for name in after
                if before.get(name) != after[name]
            }
            if not changed:
                return Changes()
            told = {name: pair for name, pair in changed.items() if name not in PRIVATE}
            self._keep(settings, told)
            is_ranking = settings.weights != self._current.weights
            self._current = settings
        if is_ranking:
            self._on_weights()
        return Changes(settings=True, queue=is_ranking, log=bool(told))

    def _keep(self, settings: Settings, told: Mapping[str, Sequence[object]]) -> None:
        """Write the file and the log's entry, both or none."""
        if self._store.is_read_only:
            raise SettingsError("The profile was opened for reading only, so nothing was changed.")
        try:
            with staged_toml(self._path, values_of(settings)) as put_in_place:
                if told:
                    self._note(told, settings.role)
                if self._problems and self._path.exists():
                    put_aside(self._path)
                put_in_place()
        except OSError as error:
            raise SettingsError(
                "The settings could not be written to “{path}” ({why}); nothing changed.",
                path=self._path,
                why=error.strerror,
            ) from error
        self._problems = ()

    def _note(self, changed: Mapping[str, Sequence[object]], actor: str) -> None:
        plain = {
            name: [str(old), str(new)]
            for name, (old, new) in changed.items()
            if name not in _PERSONAL
        }
        personal = {name: str(new) for name, (_, new) in changed.items() if name in _PERSONAL}
        self._store.write(
            lambda tx: self._journal.write(
                tx, EntryKind.SETTINGS, {"changed": plain}, personal=personal, actor=actor
            )
        )


_PERSONAL = frozenset({"role", "roles", "organisation", "team"})


def _nobody() -> None:
    """Nobody has asked to hear of new weights yet."""


def _flat(values: dict[str, Any]) -> dict[str, Any]:
    flat = {name: value for name, value in values.items() if name != "weights"}
    weights = values["weights"]
    return flat | {f"weights.{name}": value for name, value in weights.items()}


def _read(path: Path) -> tuple[Settings, tuple[str, ...]]:
    try:
        document = read_toml(path)
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else words_of(error)
        problem = Sentence(
            "The settings file “{path}” could not be read ({why}); the defaults are used.",
            path=path,
            why=why,
        )
        return Settings(), (problem,)
    return settings_from(document)
