import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from core.errors import ParapetError
from core.task import Progress, Task
from ui.desktop.background import BackgroundRunner, WorkLane


@pytest.fixture
def runner(qapp: object) -> Iterator[BackgroundRunner]:
    runner = BackgroundRunner()
    yield runner
    runner.close()


def test_a_result_arrives_on_the_window_thread(runner: BackgroundRunner, qtbot: QtBot) -> None:
    owner = QObject()
    seen: list[tuple[int, bool, bool]] = []
    here = threading.current_thread()

    runner.run(
        lambda: threading.current_thread() is here,
        owner=owner,
        done=lambda was_here: seen.append((1, was_here, QThread.currentThread() is owner.thread())),
    )

    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(1, False, True)]


def test_an_answer_for_a_dead_owner_is_dropped(runner: BackgroundRunner, qtbot: QtBot) -> None:
    owner, seen, gate = QObject(), [], threading.Event()
    runner.run(gate.wait, owner=owner, done=seen.append)

    shiboken6.delete(owner)
    gate.set()

    qtbot.waitUntil(lambda: runner.is_idle)
    assert seen == []


def test_decisions_keep_their_order(runner: BackgroundRunner, qtbot: QtBot) -> None:
    owner, seen = QObject(), []

    for number in range(50):
        runner.run(lambda n=number: n, owner=owner, done=seen.append, lane=WorkLane.DECIDE)

    qtbot.waitUntil(lambda: runner.is_idle)
    assert seen == list(range(50))


def test_an_expected_refusal_goes_to_the_caller_only(
    runner: BackgroundRunner, qtbot: QtBot
) -> None:
    owner, failures, crashes, refusals = QObject(), [], [], []
    runner.crashed.connect(crashes.append)
    runner.refused.connect(refusals.append)
    error = ParapetError("No.")

    def refuse() -> None:
        raise error

    runner.run(refuse, owner=owner, failed=failures.append)

    qtbot.waitUntil(lambda: runner.is_idle)
    assert (failures, crashes, refusals) == ([error], [], [])


def test_a_refusal_that_nobody_takes_is_still_told(runner: BackgroundRunner, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise ParapetError("No.")

    with qtbot.waitSignal(runner.refused):
        owner = QObject()
        runner.run(refuse, owner=owner)


def test_a_bug_reaches_the_caller_and_the_last_resort(
    runner: BackgroundRunner, qtbot: QtBot
) -> None:
    owner, failures = QObject(), []

    with qtbot.waitSignal(runner.crashed) as crash:
        runner.run(lambda: 1 / 0, owner=owner, failed=failures.append)

    assert isinstance(crash.args[0], ZeroDivisionError)
    assert isinstance(failures[0], ZeroDivisionError)


def test_progress_arrives_and_the_last_step_is_never_lost(
    runner: BackgroundRunner, qtbot: QtBot
) -> None:
    owner, steps = QObject(), []

    def count(task: Task) -> None:
        for number in range(1, 1001):
            task.report(number, 1000)

    runner.run_task(count, owner=owner, progress=steps.append)

    qtbot.waitUntil(lambda: runner.is_idle)
    assert steps[-1] == Progress(1000, 1000)
    assert len(steps) < 1000


def test_what_was_decided_is_written_though_the_window_closes_at_once(qapp: object) -> None:
    runner, owner, written = BackgroundRunner(), QObject(), []
    for number in range(5):
        runner.run(
            lambda n=number: written.append(n),
            owner=owner,
            done=lambda _: None,
            lane=WorkLane.DECIDE,
        )

    runner.close()

    assert written == [0, 1, 2, 3, 4]


def test_closing_cancels_long_work_and_leaves_no_thread(qapp: object) -> None:
    runner, owner, started = BackgroundRunner(), QObject(), threading.Event()

    def until_cancelled(task: Task) -> None:
        started.set()
        while not task.cancelled:
            threading.Event().wait(0.001)

    before = threading.active_count()
    runner.run_task(until_cancelled, owner=owner)
    started.wait()

    runner.close()

    assert threading.active_count() == before


def test_after_closing_nothing_is_started(qapp: object) -> None:
    runner, owner, seen = BackgroundRunner(), QObject(), []
    runner.close()

    runner.run(lambda: seen.append(1), owner=owner)

    assert runner.is_idle
    assert seen == []
