"""One command line's session: its profile, opened when first needed, and how to print."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import ProfileDamagedError, ProfileError, ProfileTooNewError
from core.paths import default_profile_dir
from core.services import Services
from ui.terminal.streams import say


@dataclass(slots=True)
class Session:
    """What all commands share."""

    chosen: Path | None
    is_json: bool
    open_services: Callable[[Path, bool], Services]
    _opened: list[Services] = field(default_factory=list)

    @property
    def profile(self) -> Path:
        """The profile folder of this command line."""
        return self.chosen or default_profile_dir()

    def writer(self) -> Services:
        """Open the profile for changing it."""
        return self._keep(self.open_services(self.profile, False))

    def reader(self) -> Services:
        """Open the profile for reading, which works beside an open window.

        A profile that is not there yet is begun, so that its queue is simply empty; an older one is
        brought up to date.
        """
        try:
            return self._keep(self.open_services(self.profile, True))
        except (ProfileDamagedError, ProfileTooNewError):
            raise
        except ProfileError:
            return self.writer()

    def close(self) -> None:
        """Let the profile go."""
        while self._opened:
            self._opened.pop().close()

    def _keep(self, services: Services) -> Services:
        self._opened.append(services)
        problems = services.settings.problems
        if problems:
            more = f" ({len(problems) - 1} more: see “doctor”.)" if problems[1:] else ""
            say(problems[0] + more)
        return services
