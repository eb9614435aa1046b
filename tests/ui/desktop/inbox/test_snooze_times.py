from datetime import UTC, datetime

from ui.desktop.inbox.snooze_times import morning_of, snooze_choices


def _local(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour).astimezone()


def test_a_morning_offers_four_times_soonest_first() -> None:
    choices = snooze_choices(_local(24, 9))

    assert [one.words for one in choices] == ["In 1 hour", "This evening", "Tomorrow", "Monday"]
    assert [one.until for one in choices] == sorted(one.until for one in choices)
    assert all(one.until.tzinfo is UTC for one in choices)


def test_an_evening_is_not_offered_when_it_has_come() -> None:
    words = [one.words for one in snooze_choices(_local(24, 18))]

    assert "This evening" not in words


def test_on_a_sunday_tomorrow_is_monday_and_said_once() -> None:
    words = [one.words for one in snooze_choices(_local(22, 9))]

    assert words == ["In 1 hour", "This evening", "Tomorrow"]


def test_a_day_begins_at_eight() -> None:
    assert morning_of(_local(25, 17)).astimezone().hour == 8
