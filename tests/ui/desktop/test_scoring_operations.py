"""Scoring as the window runs it: one run at a time, which takes up what comes in meanwhile."""

import threading

import pytest

from core.changes import Changes
from core.model import CommentId
from core.services import ScoringReport
from tests.ui.desktop.history.room import room

__all__ = ["room"]


@pytest.fixture
def scoring(room):
    return room.context.operations.scoring


@pytest.fixture
def held(room):
    """Runs last until the test lets them go; a stopped one ends at once."""
    go = threading.Event()

    def run(task):
        while not go.wait(0.01) and not task.cancelled:
            pass
        return ScoringReport(1, 0.0, Changes(queue=True))

    room.services.scoring.on_run = run
    yield go
    go.set()


def until_idle(qtbot, room):
    qtbot.waitUntil(lambda: room.context.background.is_idle)


def test_a_run_refines_and_tells_the_screens(qtbot, room, scoring):
    room.services.scoring.on_run = lambda task: ScoringReport(3, 0.1, Changes(queue=True))

    with qtbot.waitSignal(room.context.bus.changed) as told:
        scoring.start()

    assert told.args[0].queue
    assert room.services.scoring.runs == [True]


def test_asking_twice_runs_once_and_lets_the_run_look_again(qtbot, room, scoring, held):
    scoring.start()
    qtbot.waitUntil(lambda: room.services.scoring.runs == [True])
    scoring.start()

    assert (room.services.scoring.runs, room.services.scoring.looks) == ([True], 1)


def test_what_was_asked_for_during_a_run_is_done_after_it(qtbot, room, scoring, held):
    scoring.start()
    qtbot.waitUntil(lambda: room.services.scoring.runs == [True])
    scoring.start()
    held.set()

    until_idle(qtbot, room)
    assert room.services.scoring.runs == [True, True]


def test_a_restart_stops_the_run_and_begins_anew(qtbot, room, scoring, held):
    scoring.start()
    qtbot.waitUntil(lambda: room.services.scoring.runs == [True])

    scoring.restart()

    qtbot.waitUntil(lambda: room.services.scoring.runs == [True, True])


def test_trouble_with_the_second_scorer_is_said(qtbot, room, scoring):
    trouble = "The weights of odd are damaged. Fetch them again."
    room.services.scoring.on_run = lambda task: ScoringReport(0, 0.0, Changes(), 0, trouble)

    with qtbot.waitSignal(scoring.troubled) as said:
        scoring.start()

    assert said.args == [trouble]


def test_news_of_the_working_thread_reach_the_screens_on_theirs(qtbot, room, scoring):
    heard = []
    room.context.bus.changed.connect(lambda *_: heard.append(threading.current_thread()))

    teller = threading.Thread(target=room.services.scoring.tell, args=(Changes(queue=True),))
    teller.start()
    teller.join()

    qtbot.waitUntil(lambda: heard == [threading.main_thread()])


def test_going_on_after_a_pause_starts_a_run(qtbot, room, scoring):
    scoring.set_paused(True)
    assert room.services.scoring.is_paused
    scoring.set_paused(False)

    until_idle(qtbot, room)
    assert not room.services.scoring.is_paused
    assert room.services.scoring.runs == [True]


def test_disagreeing_twice_takes_it_back(qtbot, room, scoring):
    answers = []

    def disagree(standing=()):
        scoring.disagree(
            CommentId("1"), standing, owner=scoring, done=answers.append, failed=answers.append
        )
        until_idle(qtbot, room)

    disagree()
    disagree(room.services.desk.disagreements[CommentId("1")])

    assert answers[0].should == "low"
    assert answers[1] is None
    assert room.services.desk.disagreements == {}
