"""Times in the ways in which exports write them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.importing.times import TimeColumn, are_times
from tests.core.importing.conftest import NOW

EVENING = datetime(2026, 11, 9, 20, 19, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-09T20:19:00Z",
        "2026-11-09T21:19:00+01:00",
        "2026-11-09 20:19:00",
        "2026-11-09 20:19 UTC",
        "2026-11-09T20:19:00.000000000Z",
        "2026/11/09 20:19",
        "1794255540",
        "1794255540000",
        "1794255540000000",
        1794255540,
        1794255540.0,
        "Mon, 09 Nov 2026 20:19:00 +0000",
        "Mon, 09 Nov 2026 15:19:00 -0500",
        "Mon Nov 09 20:19:00 +0000 2026",
        "09.11.2026 20:19",
        "9.11.26, 20:19",
        "9.11.2026 um 20:19 Uhr",
        "11/09/2026 8:19 PM",
        "11/9/2026 20:19:00",
        "Nov 9, 2026, 8:19\u202fPM",
        "9 Nov 2026 20:19",
        "9. November 2026, 20:19",
        "Mon, Nov 9, 2026 8:19 p.m.",
    ],
)
def test_one_evening_in_many_ways(written):
    assert TimeColumn([written], NOW)(written) == EVENING


def test_a_day_above_twelve_tells_the_whole_column():
    read = TimeColumn(["03/04/2026", "25/04/2026"], NOW)

    assert read("03/04/2026") == datetime(2026, 4, 3, tzinfo=UTC)
    assert "day/month/year" in read.notes("when")[0]


def test_without_a_hint_slashes_are_month_first_and_it_is_said():
    read = TimeColumn(["03/04/2026", "05/06/2026"], NOW)

    assert read("03/04/2026") == datetime(2026, 3, 4, tzinfo=UTC)
    assert "nothing in the column says otherwise" in read.notes("when")[0]
    assert read("25/12/2025") == datetime(2025, 12, 25, tzinfo=UTC)


def test_midnight_and_noon_of_the_twelve_hour_clock():
    read = TimeColumn([], NOW)

    assert read("11/09/2026 12:05 AM") == datetime(2026, 11, 9, 0, 5, tzinfo=UTC)
    assert read("11/09/2026 12:05 PM") == datetime(2026, 11, 9, 12, 5, tzinfo=UTC)


def test_a_missing_zone_is_said():
    assert "taken as UTC" in TimeColumn(["2026-11-09 20:19"], NOW).notes("when")[0]
    assert TimeColumn(["2026-11-09 20:19Z"], NOW).notes("when") == ()


@pytest.mark.parametrize(
    "written",
    [
        "",
        "soon",
        "2026-02-30",
        "32.01.2026",
        "13/13/2026",
        "1970-01-01",
        "1989-12-31",
        "25:61",
        "0001-01-01T00:00:00+14:00",
        "9" * 19,
        "9" * 60,
        "1" * 500,
        "٣٣٣",
        "Foo 5, 2026",
        True,
    ],
)
def test_what_is_no_plausible_time_is_not_available(written):
    assert TimeColumn([], NOW)(written) is None


def test_a_day_ahead_is_a_clock_that_is_off_more_is_not_plausible():
    read = TimeColumn([], NOW)

    assert read((NOW + timedelta(hours=23)).isoformat()) == NOW + timedelta(hours=23)
    assert read((NOW + timedelta(hours=25)).isoformat()) is None


@given(st.datetimes(datetime(1990, 1, 2), datetime(2026, 11, 1)).map(lambda d: d.replace(fold=0)))
def test_iso_and_epoch_come_back(moment):
    at = moment.replace(tzinfo=UTC)
    read = TimeColumn([], NOW)

    assert read(at.isoformat()) == at
    assert read(str(int(at.timestamp()))) == at.replace(microsecond=0)


@given(st.text(max_size=70))
def test_no_text_is_too_odd_to_look_at(text):
    found = TimeColumn([text], NOW)(text)

    assert found is None or found.tzinfo is UTC


def test_columns_of_times_are_told_from_columns_of_words():
    assert are_times(["2026-11-01", "2026-11-02"], NOW)
    assert not are_times(["2026-11-01", "hello"], NOW)
    assert not are_times([], NOW)
