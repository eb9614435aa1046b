from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.services import Services, build_services
from tests.conftest import Clock
from tests.flows.desk import (
    COMPLAINT,
    INSULT,
    PRAISE,
    QUESTION,
    THREAT,
    Desk,
    import_comments,
    write_comments,
)
from ui.desktop.english_plurals import speak_english
from ui.desktop.garbage import GarbageKeeper
from ui.desktop.tray.tray_port import TrayPort

USUAL = (THREAT, INSULT, QUESTION, PRAISE, COMPLAINT)


@pytest.fixture(autouse=True)
def _garbage_stays_on_this_thread(qapp: QApplication) -> Iterator[None]:
    keeper = GarbageKeeper()
    keeper.begin()
    yield
    keeper.collect_due()
    keeper.end()


@pytest.fixture
def services(profile: Path, clock: Clock) -> Iterator[Services]:
    opened = build_services(profile, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def open_desk(
    qtbot: QtBot, qapp: QApplication, services: Services, clock: Clock, tmp_path: Path
) -> Iterator[Callable[..., Desk]]:
    """Open the window over these comments; closed again after the test."""
    speak_english(qapp)
    opened: list[Desk] = []

    def open_it(
        texts: Sequence[str | tuple[str, str]] = USUAL, tray: TrayPort | None = None
    ) -> Desk:
        if texts:
            import_comments(services, write_comments(tmp_path / "comments.csv", texts))
        opened.append(Desk(qtbot, services, clock, tmp_path, tray))
        return opened[-1]

    yield open_it
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    """The window over five comments: a threat, an insult, a question, praise and a complaint."""
    return open_desk()
