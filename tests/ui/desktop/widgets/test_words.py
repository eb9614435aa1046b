from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from core.model import Attribute, Band, Contribution, Lane, Stage
from tests.ui.desktop.factories import NOW
from ui.desktop import words


@pytest.fixture
def usual_locale() -> Iterator[None]:
    """Put the locale back after the test."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("ago", "short", "full"),
    [
        (timedelta(seconds=20), "0 min", "0 minutes ago"),
        (timedelta(minutes=1), "1 min", "1 minute ago"),
        (timedelta(minutes=59), "59 min", "59 minutes ago"),
        (timedelta(hours=5), "5 h", "5 hours ago"),
        (timedelta(days=1), "1 d", "1 day ago"),
        (timedelta(days=90), "3 mo", "3 months ago"),
        (timedelta(days=800), "2 y", "2 years ago"),
        (timedelta(hours=-3), "0 min", "0 minutes ago"),
    ],
)
def test_ages_are_short_on_cards_and_full_for_the_ear(
    ago: timedelta, short: str, full: str
) -> None:
    assert words.age(NOW - ago, NOW) == short
    assert words.age_in_full(NOW - ago, NOW) == full


def test_every_kind_has_a_word() -> None:
    assert all(words.band_word(band) for band in Band)
    assert all(words.attribute(kind) for kind in Attribute)
    assert all(words.lane_word(lane) and words.LANE_ICONS[lane] for lane in Lane)


def test_languages_have_names_and_unknown_codes_stay() -> None:
    assert words.language("de") == "German"
    assert words.language("pt-BR") == "Portuguese"
    assert words.language("xx") == "xx"


def test_a_cause_without_words_is_named_by_its_key() -> None:
    assert words.cause(Contribution(Stage.SEVERITY, "identity_attack", 3.0)) == "identity attack"
    assert words.cause(Contribution(Stage.WAITING, "waiting", 3.0, "waiting 5 h")) == "waiting 5 h"


def test_a_month_has_its_year() -> None:
    assert words.month(datetime(2025, 3, 14, 12, tzinfo=UTC)) == "March 2025"


@pytest.mark.parametrize(
    ("country", "morning", "evening"),
    [
        ("en_GB", "08:05", "20:05"),
        ("de_DE", "08:05", "20:05"),
        ("en_US", "8:05 AM", "8:05 PM"),
        ("fi_FI", "8.05", "20.05"),
        ("C", "08:05", "20:05"),
    ],
)
def test_a_time_of_day_is_written_as_in_the_country(
    country: str, morning: str, evening: str, usual_locale: None
) -> None:
    QLocale.setDefault(QLocale(country))
    shown = [words.clock_time(datetime(2026, 11, 23, hour, 5).astimezone()) for hour in (8, 20)]
    assert [one.replace("\u202f", " ") for one in shown] == [morning, evening]
