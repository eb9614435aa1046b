"""When to disturb somebody, and with what: bundled, seldom, never in quiet hours, everything once.

Pure: it is told what presses, and answers what to say now.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from core.model import Lane

#: One notification for all that came within this time of the last one.
APART = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Pressing:
    """What cannot wait: new critical comments with their lanes, escalations, deliveries, accounts.

    `failed` deliveries and `signed_out` accounts go no further without a person.
    """

    critical: Mapping[int, Lane] = field(default_factory=dict)
    overdue: frozenset[int] = frozenset()
    failed: frozenset[str] = frozenset()
    signed_out: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.critical or self.overdue or self.failed or self.signed_out)

    def without(self, other: "Pressing") -> "Pressing":
        """Return what presses here and not there."""
        critical = {n: lane for n, lane in self.critical.items() if n not in other.critical}
        return Pressing(
            critical,
            self.overdue - other.overdue,
            self.failed - other.failed,
            self.signed_out - other.signed_out,
        )

    def within(self, other: "Pressing") -> "Pressing":
        """Return what presses here and there."""
        return self.without(self.without(other))

    def joined(self, other: "Pressing") -> "Pressing":
        """Return what presses here or there."""
        critical = {**self.critical, **other.critical}
        return Pressing(
            critical,
            self.overdue | other.overdue,
            self.failed | other.failed,
            self.signed_out | other.signed_out,
        )


@dataclass(frozen=True, slots=True)
class Manners:
    """How things stand: `is_held` in quiet hours, `lets_critical` then lets those through.

    `is_seen` says that the person has the window before them and needs no telling.
    """

    is_held: bool = False
    lets_critical: bool = False
    is_seen: bool = False


class Telling:
    """Remembers what was told. What is resolved before its turn is never told."""

    def __init__(self) -> None:
        self._told: Pressing | None = None
        self._last: datetime | None = None

    def take(self, found: Pressing, now: datetime, manners: Manners) -> Pressing:
        """Return what to tell now of all that presses, nothing most of the time.

        What presses at the first look is taken as seen: the window just opened on it.
        """
        if self._told is None or manners.is_seen:
            self._told = found
            return Pressing()
        self._told = self._told.within(found)  # what failed, was mended and failed again is new
        new = found.without(self._told)
        if manners.is_held:
            new = Pressing(critical=new.critical) if manners.lets_critical else Pressing()
        if not new or self._is_too_soon(now):
            return Pressing()
        self._told, self._last = self._told.joined(new), now
        return new

    def _is_too_soon(self, now: datetime) -> bool:
        # A clock that was set back must not silence what cannot wait.
        return self._last is not None and self._last <= now < self._last + APART
