"""The list of migrations, told without the library that carries them out.

Every start asks whether a database is of today's shape; only a new or an older one needs
sqlite-utils, which takes longer to load than the whole question.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

Change = Callable[["Database"], None]


@dataclass(frozen=True, slots=True)
class Step:
    """One migration, as sqlite-utils knows it."""

    name: str
    fn: Change
    transactional: bool = True


class Steps:
    """Collects migrations like sqlite_utils.Migrations, and becomes one when they are needed."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._migrations: list[Step] = []

    def __call__(self, *, name: str) -> Callable[[Change], Change]:
        """Add the decorated function as the last step."""

        def add(change: Change) -> Change:
            if any(step.name == name for step in self._migrations):
                raise ValueError(f"The migration “{name}” is there already.")
            self._migrations.append(Step(name, change))
            return change

        return add

    def applied(self, db: "Database") -> "list[Migrations._AppliedMigration]":
        """Return what was applied, in that order."""
        return self._real().applied(db)

    def pending(self, db: "Database") -> "list[Migrations._Migration]":
        """Return what was not applied yet, in the order of this list."""
        return self._real().pending(db)

    def apply(self, db: "Database", *, stop_before: str | None = None) -> None:
        """Apply what is pending, each step in a transaction of its own."""
        self._real().apply(db, stop_before=stop_before)

    def _real(self) -> "Migrations":
        from sqlite_utils import Migrations  # noqa: PLC0415 - see above

        real = Migrations(self.name)
        for step in self._migrations:
            real(name=step.name)(step.fn)
        return real
