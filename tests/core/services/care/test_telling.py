"""When to disturb somebody: bundled, seldom, never in quiet hours, everything once."""

from datetime import UTC, datetime, timedelta

import pytest

from core.model import Lane
from core.services import Manners, Pressing, Telling
from core.services.care.telling import APART

NOW = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)
NOTHING = Pressing()
HELD = Manners(is_held=True)


def critical(*numbers):
    return Pressing(critical=dict.fromkeys(numbers, Lane.HARM))


@pytest.fixture
def telling():
    """What presses is told from now on: the window has opened on nothing."""
    telling = Telling()
    telling.take(NOTHING, NOW, Manners())
    return telling


def test_what_presses_when_the_window_opens_was_seen_there():
    telling = Telling()
    assert telling.take(critical(1), NOW, Manners()) == NOTHING
    assert telling.take(critical(1, 2), NOW, Manners()) == critical(2)


def test_everything_is_told_once(telling):
    assert telling.take(critical(1), NOW, Manners()) == critical(1)
    assert telling.take(critical(1), NOW + timedelta(hours=3), Manners()) == NOTHING


def test_what_comes_soon_after_is_bundled_into_the_next(telling):
    telling.take(critical(1), NOW, Manners())
    soon = NOW + APART - timedelta(seconds=1)
    assert telling.take(critical(1, 2), soon, Manners()) == NOTHING
    assert telling.take(critical(1, 2, 3), NOW + APART, Manners()) == critical(2, 3)


def test_what_is_held_back_in_quiet_hours_is_told_once_after(telling):
    assert telling.take(critical(1), NOW, HELD) == NOTHING
    both = Pressing({1: Lane.HARM}, frozenset({7}), frozenset({"k"}))
    assert telling.take(both, NOW + timedelta(hours=1), HELD) == NOTHING
    assert telling.take(both, NOW + timedelta(hours=9), Manners()) == both
    assert telling.take(both, NOW + timedelta(hours=10), Manners()) == NOTHING


def test_what_was_resolved_meanwhile_is_never_told(telling):
    telling.take(critical(1, 2), NOW, HELD)
    assert telling.take(critical(2), NOW + timedelta(hours=9), Manners()) == critical(2)


def test_on_wish_critical_ones_get_through_and_the_rest_waits(telling):
    found = Pressing({1: Lane.HELP}, frozenset({7}))
    through = Manners(is_held=True, lets_critical=True)
    assert telling.take(found, NOW, through) == Pressing({1: Lane.HELP})
    after = telling.take(found, NOW + timedelta(hours=9), Manners())
    assert after == Pressing(overdue=frozenset({7}))


def test_who_has_the_window_before_them_needs_no_telling(telling):
    assert telling.take(critical(1), NOW, Manners(is_seen=True)) == NOTHING
    assert telling.take(critical(1), NOW + APART, Manners()) == NOTHING


def test_what_fails_again_after_it_was_mended_is_told_again(telling):
    failed = Pressing(failed=frozenset({"k"}))
    assert telling.take(failed, NOW, Manners()) == failed
    telling.take(NOTHING, NOW + timedelta(hours=1), Manners())
    assert telling.take(failed, NOW + timedelta(hours=2), Manners()) == failed


def test_a_clock_that_was_set_back_silences_nothing(telling):
    telling.take(critical(1), NOW, Manners())
    assert telling.take(critical(1, 2), NOW - timedelta(hours=5), Manners()) == critical(2)
