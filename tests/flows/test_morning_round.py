"""The morning round by keys: begun, walked, paused, gone on with after a restart, done."""

import pytest

from tests.flows.conftest import USUAL
from tests.flows.desk import Desk, import_comments, write_comments
from ui.desktop.english_plurals import speak_english

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture
def morning(open_desk):
    return open_desk()


def strip(desk):
    return desk.inbox.list.round


def test_the_strip_says_what_lies_ahead_and_b_begins(morning):
    assert "5 new" in strip(morning).said or "at risk" in strip(morning).said

    morning.press("B")

    assert strip(morning).said.startswith("0 of 5")
    assert strip(morning).act.text() == "Pause"


def test_each_decision_brings_it_on_and_the_last_one_ends_it(morning):
    morning.press("B")
    for done in range(1, 5):
        morning.press("A")
        assert strip(morning).said.startswith(f"{done} of 5")

    morning.press("A")

    assert strip(morning).said == "The round is done. 5 looked at."
    assert not strip(morning).act.isVisible()


@pytest.mark.parametrize("turn", range(5))
def test_the_last_ones_decided_at_one_stroke_end_it_too(morning, turn):
    morning.press("B", "A", "A", "A")
    morning.press("Home", "X", "J", "X", "A")
    if morning.inbox.detail.dock.is_asking:
        morning.press("Return")

    assert strip(morning).said == "The round is done. 5 looked at."
    assert not morning.inbox.round.is_running


def test_a_pause_shows_the_whole_list_and_keeps_the_round(morning):
    morning.press("B", "A")
    morning.bring_in(["Somebody else asks when you open."], 900)
    assert len(morning.texts) == 4

    morning.press("B", "U")
    assert strip(morning).said == "The round stands at 1 of 5"
    assert len(morning.texts) == 5

    morning.press("B")
    assert len(morning.texts) == 4


def test_a_round_goes_on_where_it_stopped_after_a_restart(qtbot, qapp, services, clock, tmp_path):
    speak_english(qapp)
    import_comments(services, write_comments(tmp_path / "night.csv", USUAL))
    morning = Desk(qtbot, services, clock, tmp_path)
    morning.press("B", "A", "J", "J")
    standing = morning.current
    morning.close()

    again = Desk(qtbot, services, clock, tmp_path)
    try:
        assert strip(again).said == "The round stands at 1 of 5"
        again.press("B")
        assert again.current == standing
        assert len(again.texts) == 4
    finally:
        again.close()


def test_another_filter_pauses_and_the_cross_ends(morning):
    morning.press("B")
    morning.press("2")
    assert strip(morning).said == "The round stands at 0 of 5"

    strip(morning).closed.emit()
    morning.settle()

    assert strip(morning).said == ""
    assert morning.services.rounds.current() is None


def test_l_leaves_a_comment_as_it_is_for_this_round(morning):
    morning.press("L")
    assert "No round is under way." in morning.said
    morning.press("B")
    first = morning.current

    morning.press("L")

    assert first not in morning.texts
    assert strip(morning).said.startswith("1 of 5")
    morning.press("B")
    assert first in morning.texts
