"""Until when: words and local times become moments, also where the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import DecisionRefusedError
from core.services.snooze_times import (
    SnoozeKind,
    local_zone,
    moment_of,
    snooze_choices,
    until_from,
)
from core.settings import Settings

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "UTC")
SETTINGS = Settings()


def local(*parts, fold=0):
    return datetime(*parts, tzinfo=BERLIN, fold=fold).astimezone(UTC)


def kinds(now):
    return [choice.kind for choice in snooze_choices(now, BERLIN, SETTINGS)]


def test_a_morning_offers_every_time_soonest_first_then_the_reply():
    assert kinds(local(2026, 11, 24, 9)) == ["later", "evening", "tomorrow", "next-week", "reply"]


def test_what_is_over_today_is_not_offered_and_monday_is_said_once():
    assert kinds(local(2026, 11, 24, 22)) == ["tomorrow", "next-week", "reply"]
    assert kinds(local(2026, 11, 22, 22)) == ["tomorrow", "reply"]


def test_tomorrow_is_at_eight_by_the_clock_though_the_night_is_an_hour_longer_or_shorter():
    for evening in (local(2026, 10, 24, 21), local(2026, 3, 28, 21)):
        found = until_from("tomorrow", evening, BERLIN, SETTINGS).at
        assert found.astimezone(BERLIN).time() == time(8, 0)
        assert found - evening != timedelta(hours=11)


def test_a_time_that_the_clocks_skip_is_the_same_span_later():
    now = local(2026, 3, 28, 12)
    found = until_from("2026-03-29T02:30", now, BERLIN, SETTINGS).at
    assert found.astimezone(BERLIN).time() == time(3, 30)


def test_a_time_shown_twice_is_the_first_that_is_still_ahead():
    half_past_two = (date(2026, 10, 25), time(2, 30), BERLIN)
    first, second = local(2026, 10, 25, 2, 30), local(2026, 10, 25, 2, 30, fold=1)
    assert moment_of(*half_past_two, now=first - timedelta(hours=1)) == first
    assert moment_of(*half_past_two, now=first) == second
    assert second - first == timedelta(hours=1)


def test_a_day_alone_means_its_morning_and_a_zone_is_respected():
    now = local(2026, 11, 20, 9)
    assert until_from("2026-11-30", now, BERLIN, SETTINGS).at == local(2026, 11, 30, 8)
    assert until_from("2026-11-30T09:00:00Z", now, BERLIN, SETTINGS).at == datetime(
        2026, 11, 30, 9, tzinfo=UTC
    )
    assert until_from(" Reply ", now, BERLIN, SETTINGS).on_reply


@pytest.mark.parametrize(
    "words", ["", "soon", "2026-11-19", "9999-12-31", "25:00", "\x00", "0001-01-01"]
)
def test_what_is_no_time_ahead_is_refused_in_one_sentence(words):
    with pytest.raises(DecisionRefusedError, match=r"no time|still to come"):
        until_from(words, local(2026, 11, 20, 9), BERLIN, SETTINGS)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),
    st.sampled_from(ZONES),
    st.sampled_from([kind for kind in SnoozeKind if kind is not SnoozeKind.REPLY]),
)
def test_every_suggestion_lies_ahead(naive, zone, kind):
    now = naive.replace(tzinfo=UTC)
    for choice in snooze_choices(now, ZoneInfo(zone), SETTINGS):
        assert choice.until is None or choice.until > now
        assert choice.kind is not kind or choice.until - now < timedelta(days=8)


def test_the_system_has_a_zone():
    assert datetime.now(local_zone()).utcoffset() is not None
