"""Which installed scorer goes over the comments a second time; whether it counts is the blend's."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from core.errors import ScorerUnavailableError
from core.model import Attribute
from core.said import Sentence
from core.scoring.answers import ScorerFacts
from core.scoring.spec import ScorerSpec
from core.storage import log_rows
from core.storage.store import Store

_CHOSEN = "second_scorer"
_FACTS = "second_scorer_facts"


@dataclass(frozen=True, slots=True)
class InstalledScorer:
    """A scorer that can be used. `key` is what a person types, `title` what a person reads.

    `identity` changes with its files and mode, so that what was noted of it is believed no longer.
    """

    key: str
    title: str
    spec: ScorerSpec
    identity: str = ""


#: Says what is installed now; it may read the disk.
Installed = Callable[[], Sequence[InstalledScorer]]


class SecondChoice:
    """Remembers the choice in the profile. Safe to use from any thread."""

    def __init__(self, store: Store, installed: Installed) -> None:
        self._store = store
        self._installed = installed

    def installed(self) -> tuple[InstalledScorer, ...]:
        """Return the scorers that can be used."""
        return tuple(self._installed())

    def find(self, key: str) -> InstalledScorer:
        """Return an installed scorer by its key. Raises ScorerUnavailableError."""
        known = self.installed()
        for one in known:
            if one.key == key:
                return one
        there = ", ".join(one.key for one in known) or Sentence("none yet: see “models list”")
        raise ScorerUnavailableError(
            "“{key}” is not installed. There is: {there}.", key=key[:60], there=there
        )

    def chosen(self) -> InstalledScorer | None:
        """Return the scorer that was chosen, None for none or one that is gone."""
        key = log_rows.meta(self._store.read(), _CHOSEN)
        return next((one for one in self.installed() if key and one.key == key), None)

    def chosen_key(self) -> str:
        """Return the key that was chosen, even where that scorer is gone; "" for none."""
        return log_rows.meta(self._store.read(), _CHOSEN) or ""

    def choose(self, scorer: InstalledScorer | None) -> None:
        """Let a scorer go over the comments from now on, or none."""
        key = "" if scorer is None else scorer.key
        self._store.write(lambda tx: log_rows.set_meta(tx, _CHOSEN, key))

    def note(self, scorer: InstalledScorer, facts: ScorerFacts) -> None:
        """Keep what a scorer said of itself."""
        value = {
            "key": scorer.key,
            "identity": scorer.identity,
            "name": facts.name,
            "version": facts.version,
            "attributes": [str(one) for one in facts.attributes],
            "languages": list(facts.languages),
            "untested": list(facts.untested),
        }
        if value != self._noted():
            self._store.write(lambda tx: log_rows.set_meta(tx, _FACTS, json.dumps(value)))

    def facts_of(self, scorer: InstalledScorer) -> ScorerFacts | None:
        """Return what this very scorer said of itself when it was last loaded, if it was."""
        kept = self._noted()
        if not kept or (kept["key"], kept["identity"]) != (scorer.key, scorer.identity):
            return None
        return ScorerFacts(
            str(kept["name"]),
            str(kept["version"]),
            tuple(Attribute(one) for one in kept["attributes"]),
            tuple(kept["languages"]),
            tuple(kept["untested"]),
        )

    def _noted(self) -> dict[str, Any]:
        found = json.loads(log_rows.meta(self._store.read(), _FACTS) or "{}")
        return found if isinstance(found, dict) else {}
