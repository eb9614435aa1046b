"""A large picture is decoded beside the window, whose loop goes on meanwhile."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.media_world import bomb
from ui.desktop.background import BackgroundRunner, WorkLane
from ui.desktop.inbox.picture_decoding import PictureTrouble, decoded

#: Just below what is decoded at all.
LARGE = 4_800


@pytest.fixture
def nobody_is_interrupted() -> Iterator[None]:
    """Let a thread run until it gives the others room by itself."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1_000.0)
    yield
    sys.setswitchinterval(before)


def test_the_loop_of_the_window_goes_on_while_a_large_picture_is_decoded(
    qtbot: QtBot, nobody_is_interrupted: None
) -> None:
    owner, runner, rounds = QObject(), BackgroundRunner(), [0]
    heart = QTimer(owner)
    heart.timeout.connect(lambda: rounds.__setitem__(0, rounds[0] + 1))
    heart.start(0)
    data = bomb(LARGE)
    found: list[tuple[int, threading.Thread, QImage | PictureTrouble]] = []

    def work() -> tuple[int, threading.Thread, QImage | PictureTrouble]:
        before = rounds[0]
        image = decoded(data)
        return rounds[0] - before, threading.current_thread(), image

    runner.run(work, owner=owner, done=found.append, lane=WorkLane.PICTURES)
    qtbot.waitUntil(lambda: bool(found), timeout=60_000)
    runner.close()

    [(passed, thread, image)] = found
    assert isinstance(image, QImage)
    assert thread is not threading.main_thread()
    assert passed > 20  # short calls into Qt alone would let it go round a few times


def test_a_picture_of_too_many_dots_is_refused_before_any_is_decoded() -> None:
    assert decoded(bomb(30_000)) is PictureTrouble.TOO_LARGE
