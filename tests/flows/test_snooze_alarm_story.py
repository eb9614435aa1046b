"""The alarm of the window: nothing sleeps too long, nothing wakes early, whatever the clock does.

A timer of the system stands still while the machine sleeps, and nobody tells the window of a clock
that was set: here running time and the time of day go their own ways.
"""

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject

from core.changes import Changes
from core.model import Action, CommentId, QueueFilter, ReviewState, Waking
from core.services import build_services
from core.services.snooze_times import until_from
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer
from tests.flows.desk import QUESTION
from ui.desktop.background import BackgroundRunner
from ui.desktop.change_bus import ChangeBus
from ui.desktop.operations import Operations
from ui.desktop.screen_context import ScreenContext
from ui.desktop.snooze_alarm import SnoozeAlarm
from ui.desktop.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

BERLIN = ZoneInfo("Europe/Berlin")
LATEST = timedelta(seconds=60)
#: The clocks of Berlin change on 29 March and 25 October.
_TURNS = ("2026-03-29", "2026-10-24", "2026-10-25", "2026-12-31")
_HOURS = ("01:59", "02:00", "02:30", "03:00", "03:30", "23:59")


def state_of(desk, text):
    ids = desk.services.inbox.queue(QueueFilter(states=frozenset(ReviewState))).ids
    items = desk.services.inbox.items([str(one) for one in ids])
    return next(item.comment.state for item in items if item.comment.text == text)


@pytest.fixture
def snoozed(desk):
    """The window with a question snoozed for three hours."""
    desk.go_to(QUESTION)
    desk.press("S", "1")
    return desk


def ring(desk):
    desk.window.alarm._timer.timeout.emit()
    desk.settle()


def test_far_from_its_moment_the_alarm_still_looks_twice_a_minute(snoozed):
    assert 0 < snoozed.window.alarm.waits_ms <= 30_000
    ring(snoozed)
    assert 0 < snoozed.window.alarm.waits_ms <= 30_000
    assert state_of(snoozed, QUESTION) is ReviewState.SNOOZED


def test_after_a_sleep_over_the_moment_the_next_ring_brings_it_back(snoozed):
    snoozed.clock.advance(timedelta(hours=9))

    ring(snoozed)

    assert state_of(snoozed, QUESTION) is ReviewState.OPEN
    assert not snoozed.window.alarm.is_set


def test_coming_back_to_the_window_after_a_sleep_looks_at_once(snoozed):
    snoozed.clock.advance(timedelta(hours=9))
    other = QObject()

    snoozed.window.bus.publish(Changes(queue=True), other)  # as the first fetch after the sleep
    snoozed.settle()

    assert state_of(snoozed, QUESTION) is ReviewState.OPEN


def test_a_clock_set_back_wakes_nothing_and_the_alarm_goes_on(snoozed):
    snoozed.clock.advance(timedelta(hours=2, minutes=59, seconds=50))
    ring(snoozed)
    assert snoozed.window.alarm.waits_ms <= 10_001
    snoozed.clock.advance(-timedelta(hours=5))

    ring(snoozed)

    assert state_of(snoozed, QUESTION) is ReviewState.SNOOZED
    assert 0 < snoozed.window.alarm.waits_ms <= 30_000


def test_asked_while_it_looks_it_looks_once_more(snoozed):
    alarm, looks = snoozed.window.alarm, []
    wake = snoozed.services.snoozing.wake

    def counted():
        looks.append(snoozed.clock())
        return wake()

    snoozed.services.snoozing.wake = counted
    try:
        alarm.look()
        alarm.look()
        alarm.look()
        snoozed.settle()
    finally:
        del snoozed.services.snoozing.wake
    assert len(looks) == 2
    assert alarm.is_set


class Machine:
    """A computer: it runs, sleeps, is restarted, and its clock is set; one alarm runs on it."""

    def __init__(self, profile, clock, qtbot):
        self.clock = clock
        self.running = timedelta()
        self._profile = profile
        self._qtbot = qtbot
        self.waiting = {}  # comment → until when
        self._due_at = {}  # comment → running time at which it should come back
        self._left = None  # running time until the alarm rings
        self.start()

    def start(self):
        self.services = build_services(self._profile, clock=self.clock, scorer=PlainScorer())
        self._background, self._bus = BackgroundRunner(), ChangeBus()
        context = ScreenContext(
            services=self.services,
            background=self._background,
            bus=self._bus,
            theme=Theme(),
            operations=Operations(self.services, self._background, self._bus),
            settings=lambda: self.services.settings.current,
            clock=self.clock,
            notices=pytest.fail,
        )
        self._bus.changed.connect(self._check_woken)
        self._alarm = SnoozeAlarm(context)
        self._note_due()
        self._ring()

    def stop(self):
        self._background.close()
        self._alarm.deleteLater()
        self.services.close()

    def run(self, span):
        """Let the machine run: the alarm rings as its timer says."""
        while span > timedelta():
            step = span if self._left is None else min(span, self._left)
            self._note_due(step)
            self.clock.advance(step)
            self.running += step
            span -= step
            if self._left is not None:
                self._left -= step
                if self._left <= timedelta():
                    self._alarm._timer.timeout.emit()
                    self._settle()
            for comment, since in self._due_at.items():
                assert self.running - since <= LATEST, f"{comment} sleeps too long"

    def jump(self, span):
        """Sleep, or a clock that is set: the time of day moves, no timer does."""
        self.clock.advance(span)
        self._due_at = {
            one: since for one, since in self._due_at.items() if self.waiting[one] <= self.clock()
        }
        self._note_due()

    def restart(self, away):
        self.stop()
        self.clock.advance(away)
        self.start()

    def _note_due(self, step=timedelta()):
        now = self.clock()
        for comment, until in self.waiting.items():
            if until <= now + step:
                self._due_at.setdefault(comment, self.running + max(timedelta(), until - now))

    def _ring(self):
        self._alarm.look()
        self._settle()

    def _settle(self):
        self._qtbot.waitUntil(lambda: self._background.is_idle)
        wait = self._alarm.waits_ms
        self._left = None if wait < 0 else timedelta(milliseconds=max(1, wait))

    def _check_woken(self, changes, _):
        for comment in changes.comments:
            assert self.waiting.pop(comment) <= self.clock(), f"{comment} came back early"
            self._due_at.pop(comment, None)


def _some_moment(chance, now, settings):
    words = chance.choice(["tomorrow", "next-week", "turn", "turn", "soon"])
    if words == "soon":
        return now + timedelta(microseconds=chance.randrange(1, 10**12))
    if words == "turn":
        words = f"{chance.choice(_TURNS)}T{chance.choice(_HOURS)}"
    return until_from(words, now, BERLIN, settings).at


def _something_happens(machine, chance):
    event = chance.random()
    if event < 0.35:
        machine.run(timedelta(seconds=chance.randrange(1, 200)))
    elif event < 0.5:  # up to a moment before the next one is due, and over it
        machine.jump(min(machine.waiting.values()) - machine.clock() - timedelta(seconds=20))
        machine.run(timedelta(seconds=50))
    elif event < 0.85:
        machine.jump(timedelta(hours=chance.randrange(1, 300)))
    elif event < 0.95:
        machine.jump(-timedelta(hours=chance.randrange(1, 30)))
    else:
        machine.restart(timedelta(hours=chance.randrange(0, 60)))
    machine.run(timedelta(seconds=61))


def test_random_snoozes_come_back_on_a_machine_that_sleeps(
    profile, clock, qtbot, tmp_path, campaign_size
):
    chance, many = random.Random(7), campaign_size(300, 1_000)
    clock.now = datetime(2026, 3, 27, 7, tzinfo=UTC)
    path = tmp_path / "many.csv"
    path.write_text("id,text\n" + "".join(f"{n},comment {n}\n" for n in range(many)))
    machine = Machine(profile, clock, qtbot)
    services = machine.services
    services.importing.run(path, task=Task())
    for number in services.inbox.queue(QueueFilter()).ids.tolist():
        comment = CommentId(str(number))
        until = _some_moment(chance, clock(), services.settings.current)
        services.moderation.decide([comment], action=Action.SNOOZE, snoozed_until=until)
        machine.waiting[comment] = until
    machine._ring()

    while machine.waiting:
        _something_happens(machine, chance)

    back = machine.services.inbox.queue(QueueFilter(is_back=True)).ids
    assert len(back) == many
    first = machine.services.inbox.items(back[:1].tolist())[0].comment
    assert first.woke_by is Waking.TIME
    machine.stop()
