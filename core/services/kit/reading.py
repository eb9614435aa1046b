"""Reading the values of hand-written entries: each complaint names the entry and the value."""

from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from core.errors import KitError
from core.said import GivenName, Sentence

Kind = TypeVar("Kind", bound=StrEnum)
MAX_WORDS = 10_000
_MAX_LIST = 100


class Reader:
    """Takes values out of one entry; `done` complains about what nobody took."""

    def __init__(self, word: str, entry: object, as_name: Callable[[str], str] = GivenName) -> None:
        if not isinstance(entry, Mapping):
            raise KitError("A {word} must be a table.", word=word)
        self._entry: dict[str, Any] = dict(entry)
        name = self._entry.pop("name", None)
        if not isinstance(name, str) or not name.strip():
            raise KitError("A {word} without a name is left out. Give it one.", word=word)
        self.name = name.strip()
        shown = name if isinstance(name, Sentence) else as_name(self.name[:80])
        self.who = Sentence("The {word} “{name}”", word=word, name=shown)

    def text(self, key: str, default: str = "") -> str:
        """Take a text."""
        value = self._entry.pop(key, default)
        if not isinstance(value, str) or len(value) > MAX_WORDS:
            raise KitError(
                "{who}: “{key}” must be text of at most {most:,} letters.",
                who=self.who,
                key=key,
                most=MAX_WORDS,
            )
        return value

    def flag(self, key: str) -> bool:
        """Take true or false."""
        value = self._entry.pop(key, False)
        if not isinstance(value, bool):
            raise KitError("{who}: “{key}” must be true or false.", who=self.who, key=key)
        return value

    def texts(self, key: str) -> frozenset[str]:
        """Take a list of texts."""
        value = self._entry.pop(key, [])
        is_fit = isinstance(value, list) and len(value) <= _MAX_LIST
        if not is_fit or not all(isinstance(one, str) for one in value):
            raise KitError("{who}: “{key}” must be a list of texts.", who=self.who, key=key)
        return frozenset(value)

    def choice(self, key: str, kind: type[Kind], default: Kind) -> Kind:
        """Take one of the words of a kind."""
        return self._word(key, self.text(key, str(default)), kind)

    def choices(self, key: str, kind: type[Kind], default: Collection[Kind]) -> frozenset[Kind]:
        """Take a list of words of a kind."""
        if key not in self._entry:
            return frozenset(default)
        return frozenset(self._word(key, word, kind) for word in self.texts(key))

    def take(self, key: str) -> Any:  # noqa: ANN401 - a nested table, checked by whoever asks
        """Take whatever stands there, None if nothing does."""
        return self._entry.pop(key, None)

    def done(self) -> None:
        """Complain about names that nobody knows."""
        for key in self._entry:
            raise KitError(
                "{who} names “{key}”, which Parapet does not know.", who=self.who, key=key[:40]
            )

    def _word(self, key: str, word: str, kind: type[Kind]) -> Kind:
        try:
            return kind(word)
        except ValueError:
            known = ", ".join(kind)
            raise KitError(
                "{who}: “{key}” cannot be “{word}”; it can be {known}.",
                who=self.who,
                key=key,
                word=word[:40],
                known=known,
            ) from None
