"""Background work pauses for the person: briefly always, for long while they move about."""

import os
import sys
import threading

import pytest

from ui.desktop.background import BackgroundRunner, WorkLane
from ui.desktop.courtesy import Breath, Courtesy


class Day:
    """A clock that only work and pauses move on."""

    def __init__(self) -> None:
        self.now = 100.0
        self.pauses: list[float] = []

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


@pytest.fixture
def day():
    return Day()


def worked(day, courtesy, *, is_patient, pieces, each_s):
    """Work some pieces, each with a breath after it; return the pauses from the second on."""
    breath = Breath(courtesy, is_patient=is_patient, clock=day.clock, sleep=day.sleep)
    breath.take()
    begun = len(day.pauses)
    for _ in range(pieces):
        day.now += each_s
        breath.take()
    return day.pauses[begun:]


def test_tiny_pieces_share_one_pause(day):
    pauses = worked(day, Courtesy(day.clock), is_patient=False, pieces=10, each_s=0.0001)

    assert 1 <= len(pauses) <= 3


def test_patient_work_waits_many_times_as_long_while_somebody_scrolls(day):
    courtesy = Courtesy(day.clock)
    alone = worked(day, courtesy, is_patient=True, pieces=5, each_s=0.001)
    courtesy.note()
    beside = worked(day, courtesy, is_patient=True, pieces=5, each_s=0.001)

    assert len(alone) == len(beside) == 5
    assert max(alone) <= 0.001
    assert min(beside) >= 0.005


def test_work_that_somebody_waits_for_pauses_as_briefly_as_ever(day):
    courtesy = Courtesy(day.clock)
    courtesy.note()

    assert max(worked(day, courtesy, is_patient=False, pieces=5, each_s=0.001)) <= 0.001


def test_a_piece_that_took_long_is_followed_by_no_endless_pause(day):
    courtesy = Courtesy(day.clock)
    courtesy.note()

    assert max(worked(day, courtesy, is_patient=True, pieces=1, each_s=0.5)) <= 0.05


def test_a_window_at_rest_counts_as_unused_after_a_while(day):
    courtesy = Courtesy(day.clock)
    assert not courtesy.is_in_use
    courtesy.note()
    assert courtesy.is_in_use

    day.now += 5

    assert not courtesy.is_in_use


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a thread has no place of its own")
def test_only_what_a_person_waits_for_keeps_the_place_of_the_window(qapp, qtbot):
    runner, places = BackgroundRunner(), {}
    window = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def look(lane):
        places[lane] = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    for lane in WorkLane:
        runner.run(lambda lane=lane: look(lane), owner=runner, lane=lane)
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.close()

    kept = {lane for lane, place in places.items() if place == window}
    assert kept == {WorkLane.SHOW, WorkLane.READ, WorkLane.DECIDE}
    assert {place for lane, place in places.items() if lane not in kept} == {min(19, window + 5)}
