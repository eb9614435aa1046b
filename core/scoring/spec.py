"""How a scorer is named to another process: a function and its arguments, as plain values."""

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, cast

from core.errors import ScorerUnavailableError
from core.scoring.scorer import Scorer

_FACTORY = re.compile(r"[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*:[a-z_][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class ScorerSpec:
    """`factory` is "package.module:function"; `arguments` are its keywords, as JSON values.

    Only code of this program writes a spec; it is never read from a file or a model.
    """

    factory: str
    arguments: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def as_json(self) -> dict[str, Any]:
        """Return the spec as it goes over the wire."""
        return {"factory": self.factory, "arguments": dict(self.arguments)}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "ScorerSpec":
        """Build a spec from its form on the wire."""
        return cls(str(value["factory"]), dict(value.get("arguments", {})))

    def load(self) -> Scorer:
        """Make the scorer. Raises ScorerUnavailableError with a sentence for the moderator."""
        if not _FACTORY.fullmatch(self.factory):
            raise ScorerUnavailableError("“{factory}” names no scorer.", factory=self.factory[:80])
        module, _, function = self.factory.partition(":")
        try:
            make = getattr(importlib.import_module(module), function)
        except (ImportError, AttributeError) as error:
            raise ScorerUnavailableError(
                "A part that this scorer needs is not installed ({why}). The embedded scorer "
                "goes on working.",
                why=error,
            ) from error
        return cast("Scorer", make(**self.arguments))


#: The scorer that ships with the app.
EMBEDDED = ScorerSpec("core.scoring.embedded:load_embedded")
