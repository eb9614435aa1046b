import gc
import threading

import pytest
from PySide6.QtCore import QObject

from ui.desktop.background import BackgroundRunner, WorkLane
from ui.desktop.garbage import GarbageKeeper


class Held(QObject):
    """Dies only with its cycle, and tells on which thread."""

    def __init__(self, died_on: list[str]) -> None:
        super().__init__()
        self.me = self
        self._died_on = died_on

    def __del__(self) -> None:
        self._died_on.append(threading.current_thread().name)


def busy() -> int:
    """Make so much garbage that Python would collect several times."""
    for _ in range(5_000):
        loop: list[object] = []
        loop.append(loop)
    return gc.get_count()[0]


@pytest.fixture
def runner(qapp):
    runner = BackgroundRunner()
    yield runner
    runner.close()


def test_what_a_widget_holds_never_dies_on_a_working_thread(qtbot, runner):
    died_on: list[str] = []
    found: list[int] = []
    Held(died_on)

    for lane in WorkLane:
        runner.run(busy, owner=runner, done=found.append, lane=lane)
    qtbot.waitUntil(lambda: len(found) == len(WorkLane))
    qtbot.waitUntil(lambda: gc.get_count()[0] < 700)
    runner.close()
    gc.collect()

    assert died_on == [threading.main_thread().name]


def test_python_collects_as_before_when_the_work_is_over(runner):
    gc.enable()
    runner.run(busy, owner=runner)
    was_on_meanwhile = gc.isenabled()

    runner.close()

    assert (was_on_meanwhile, gc.isenabled()) == (False, True)


def test_what_the_start_threw_away_is_cleared_up_before_the_rest_is_spared(qapp):
    died_on: list[str] = []
    keeper = GarbageKeeper()
    keeper.begin()
    Held(died_on)

    keeper.spare()
    keeper.end()

    assert died_on == [threading.main_thread().name]


def test_what_the_start_left_is_spared_until_the_work_is_over(qapp):
    gc.unfreeze()
    keeper = GarbageKeeper()
    keeper.begin()
    keeper.spare()
    spared = gc.get_freeze_count()
    keeper.end()

    assert spared > 10_000
    assert gc.get_freeze_count() == 0


def test_a_window_given_up_later_is_cleared_up_and_the_rest_spared_again(qtbot):
    died_on: list[str] = []
    window = [Held(died_on)]
    keeper = GarbageKeeper()
    keeper.begin()
    keeper.spare()

    window.clear()
    keeper._started.setInterval(0)
    keeper.look_again()

    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    keeper.end()
    assert died_on == [threading.main_thread().name]
