"""The time limit of the scoring process: what it waits for others does not count."""

import os
import threading
import time

import pytest

from core.scoring.alarm import Alarm, kept_waiting


@pytest.fixture
def killed():
    return threading.Event()


@pytest.fixture
def alarm_of(killed):
    made = []

    def make(waited):
        made.append(Alarm(killed.set, waited))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_process_that_works_for_too_long_is_ended(alarm_of, killed):
    alarm = alarm_of(lambda: 0.0)

    with alarm.within(0.1):
        assert killed.wait(30)

    assert alarm.fired == "hang"


def test_a_process_that_never_gets_the_processor_is_not_ended_for_it(alarm_of, killed):
    with alarm_of(time.monotonic).within(0.1):
        assert not killed.wait(0.4)


def test_waiting_in_an_earlier_job_gives_no_more_time_to_this_one(alarm_of, killed):
    with alarm_of(lambda: 3600.0).within(0.1):
        assert killed.wait(30)


def test_a_stopped_run_ends_however_busy_the_machine_is(alarm_of, killed):
    alarm = alarm_of(time.monotonic)

    with alarm.within(3600.0, lambda: True):
        assert killed.wait(30)

    assert alarm.fired == "stopped"


def test_a_process_that_is_gone_waits_for_nothing():
    assert kept_waiting(os.getpid()) >= 0.0
    assert kept_waiting(2**22 + 1) == 0.0
