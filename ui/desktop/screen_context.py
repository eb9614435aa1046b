"""What every screen is given: the services, the way to work in the background, the look."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from core.settings import Settings
from ui.desktop.background import BackgroundRunner
from ui.desktop.change_bus import ChangeBus
from ui.desktop.operations import Operations
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import Services


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """Shared by all screens of one window; use it on the window's thread only.

    `settings` returns the settings in force, `clock` the present moment in UTC, `notices` shows a
    sentence in the window's notice strip.
    """

    services: "Services"
    background: BackgroundRunner
    bus: ChangeBus
    theme: Theme
    operations: Operations
    settings: Callable[[], Settings]
    clock: Callable[[], datetime]
    notices: Callable[[str], None]
