"""When each saved view was last seen with comments in it: only what was seen is told."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime


class LastHeld:
    """Kept between starts as a short text; one that cannot be read counts as nothing seen."""

    def __init__(self) -> None:
        self._seen: dict[str, datetime] = {}

    def note(self, counts: Mapping[str, int], now: datetime) -> None:
        """Note which views hold something now."""
        self._seen |= {name: now for name, count in counts.items() if count}

    def of(self, name: str) -> datetime | None:
        """Return when a view was last seen with comments, None if it never was."""
        return self._seen.get(name)

    def rename(self, name: str, to: str) -> None:
        """Follow a view to its new name."""
        if name in self._seen:
            self._seen[to] = self._seen.pop(name)

    def forget_others(self, names: Collection[str]) -> None:
        """Forget views that are not there any more: another may get the name."""
        self._seen = {name: at for name, at in self._seen.items() if name in names}

    def written(self) -> str:
        """Return what was seen as a text."""
        return json.dumps({name: at.isoformat() for name, at in self._seen.items()})

    def read(self, text: str) -> None:
        """Take up what was seen before."""
        try:
            found = {name: datetime.fromisoformat(at) for name, at in json.loads(text).items()}
        except (ValueError, TypeError, AttributeError, RecursionError):
            return
        self._seen = {name: at for name, at in found.items() if at.tzinfo is not None}
