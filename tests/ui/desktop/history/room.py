"""A room for one screen: services, a runner, a bus, a theme and a clock that a test moves."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from core.changes import Changes
from core.model import CommentId
from core.settings import Settings
from tests.ui.desktop.factories import NOW
from tests.ui.desktop.history.screen_fakes import screen_services
from ui.desktop.background import BackgroundRunner
from ui.desktop.change_bus import ChangeBus
from ui.desktop.operations import Operations
from ui.desktop.screen_context import ScreenContext
from ui.desktop.theme import Theme


class MovingClock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self._now = NOW

    def __call__(self) -> datetime:
        return self._now

    def advance(self, seconds: int) -> None:
        self._now += timedelta(seconds=seconds)


@dataclass
class Room:
    """What a screen needs, and what a test changes around it."""

    services: Any
    context: ScreenContext
    clock: MovingClock
    notices: list[str]

    changed_decisions = Changes(decisions=True, outbox=True, log=True)

    @property
    def settings(self) -> Settings:
        return self.services.settings.current

    def comment_says(self, number: str, text: str) -> None:
        item = self.services.desk.items[CommentId(number)]
        self.services.desk.items[CommentId(number)] = replace(
            item, comment=replace(item.comment, text=text)
        )


@pytest.fixture
def room(qapp: Any) -> Iterator[Room]:
    services, clock = screen_services(), MovingClock()
    background, bus = BackgroundRunner(), ChangeBus()
    operations = Operations(services, background, bus)
    notices: list[str] = []
    context = ScreenContext(
        services=services,
        background=background,
        bus=bus,
        theme=Theme(),
        operations=operations,
        settings=lambda: services.settings.current,
        clock=clock,
        notices=notices.append,
    )
    yield Room(services, context, clock, notices)
    background.close()
