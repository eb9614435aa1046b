"""The morning round by keys: begun, walked, paused, gone on with after a restart, done."""

from datetime import timedelta

import pytest

from core.model import Action, QueueFilter
from tests.flows.conftest import USUAL
from tests.flows.desk import COMPLAINT, THREAT, Desk, import_comments, write_comments
from ui.desktop.english_plurals import speak_english

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture
def morning(open_desk):
    return open_desk()


def strip(desk):
    return desk.inbox.list.round


def test_the_strip_says_what_lies_ahead_and_b_begins(morning):
    assert "5 new" in strip(morning).said or "urgent" in strip(morning).said

    morning.press("B")

    assert strip(morning).said.startswith("0 of 5")
    assert strip(morning).act.text() == "Pause"


def test_each_decision_brings_it_on_and_the_last_one_ends_it(morning):
    morning.press("B")
    for done in range(1, 5):
        morning.press("A")
        assert strip(morning).said.startswith(f"{done} of 5")

    morning.press("A")

    assert strip(morning).said == "Round done, 5 seen."
    assert not strip(morning).act.isVisible()


@pytest.mark.parametrize("turn", range(5))
def test_the_last_ones_decided_at_one_stroke_end_it_too(morning, turn):
    morning.press("B", "A", "A", "A")
    morning.press("Home", "X", "J", "X", "A")
    if morning.inbox.detail.dock.is_asking:
        morning.press("Return")

    assert strip(morning).said == "Round done, 5 seen."
    assert not morning.inbox.round.is_running


def finish_by_keys(desk):
    desk.press("B", *"AAAAA")
    assert strip(desk).said == "Round done, 5 seen."


def test_an_undo_of_the_last_decision_goes_on_with_the_round(morning):
    finish_by_keys(morning)

    morning.press("Z")

    assert strip(morning).said.startswith("4 of 5")
    assert morning.inbox.round.is_running
    assert len(morning.texts) == 1
    morning.press("A")
    assert strip(morning).said == "Round done, 5 seen."


def test_an_undo_goes_on_with_no_round_that_was_ended_by_the_cross(morning):
    morning.press("B", "A")
    strip(morning).closed.emit()
    morning.settle()

    morning.press("Z")

    assert not morning.inbox.round.is_running
    assert morning.services.rounds.current() is None


def test_an_undo_outside_of_the_round_leaves_it_done(morning):
    finish_by_keys(morning)
    morning.bring_in(["Somebody else asks when you open."], 900)
    morning.press("U", "A", "Z")

    assert not morning.inbox.round.is_running
    assert strip(morning).said == "Round done, 5 seen."


def test_at_the_end_it_says_how_many_were_kind_if_any_were(open_desk, services, clock, tmp_path):
    rows = [
        ("Ada", 1, "Thank you for the lovely story hour"),
        ("Ada", 2, "What a wonderful team, thanks a lot"),
        ("Bo", 6, "I love this library, great work"),
        ("Cem", 8, "Thanks for the beautiful pictures of the garden"),  # of the week before
        ("", 1, "Great concert yesterday, thank you all"),
    ]
    lines = [
        f'{n},{author},"{text}",{clock() - timedelta(days=ago):%Y-%m-%dT%H:%M:%SZ}'
        for n, (author, ago, text) in enumerate(rows)
    ]
    path = tmp_path / "kind.csv"
    path.write_text("id,author,text,time\n" + "\n".join(lines) + "\n", encoding="utf-8")
    import_comments(services, path)
    desk = open_desk(())

    desk.press("B", *"AAAAA")

    assert strip(desk).kind_words == "2 people were kind this week."


def test_at_the_end_nothing_kind_is_made_up(morning):
    finish_by_keys(morning)  # its thanks have no time: nobody knows whether they are of this week
    assert strip(morning).kind_words == ""


def test_the_strip_says_why_a_comment_is_in_the_round(open_desk, clock):
    desk = open_desk()
    desk.go_to(THREAT)
    found = desk.services.inbox.queue(QueueFilter()).ids.tolist()
    complaint = next(
        item.comment.id
        for item in desk.services.inbox.items(found)
        if item.comment.text == COMPLAINT
    )
    desk.services.moderation.decide(
        [complaint], action=Action.ESCALATE, due_at=clock() + timedelta(hours=1)
    )

    desk.press("B")
    assert (desk.current, strip(desk).said) == (COMPLAINT, "0 of 5: due")
    desk.press("J")
    assert (desk.current, strip(desk).said) == (THREAT, "0 of 5: urgent")
    desk.press("End")
    assert strip(desk).said == "0 of 5: new"


def test_a_pause_shows_the_whole_list_and_keeps_the_round(morning):
    morning.press("B", "A")
    morning.bring_in(["Somebody else asks when you open."], 900)
    assert len(morning.texts) == 4

    morning.press("B", "U")
    assert strip(morning).said == "Paused at 1 of 5"
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
        assert strip(again).said == "Paused at 1 of 5"
        again.press("B")
        assert again.current == standing
        assert len(again.texts) == 4
    finally:
        again.close()


def test_another_filter_pauses_and_the_cross_ends(morning):
    morning.press("B")
    morning.press("2")
    assert strip(morning).said == "Paused at 0 of 5"

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


def test_z_takes_l_back_and_the_round_stands_there_again(morning):
    morning.press("B", "A")
    left = morning.current
    morning.press("L")
    assert left not in morning.texts

    morning.press("Z")

    assert morning.said.startswith("Taken back: it waits in the round again.")
    assert morning.current == left
    assert strip(morning).said.startswith("1 of 5")


def test_the_last_one_left_as_it_is_opens_the_round_again_by_z(morning):
    morning.press("B", *"AAAA")
    left = morning.current
    morning.press("L")
    assert strip(morning).said == "Round done, 5 seen."

    morning.press("Z")

    assert morning.inbox.round.is_running
    assert morning.texts == [left]
    assert strip(morning).said.startswith("4 of 5")
    morning.press("A")
    assert strip(morning).said == "Round done, 5 seen."


def test_z_takes_back_what_came_last_be_it_left_or_decided(morning):
    morning.press("B", "L")
    first = [text for text in USUAL if text not in morning.texts]
    decided = morning.current
    morning.press("A")

    morning.press("Z")
    assert decided in morning.texts
    assert first[0] not in morning.texts
    morning.press("Z")
    assert set(morning.texts) == set(USUAL)
    morning.press("Z")
    assert morning.said == "There is no decision to undo."


def test_what_was_left_in_a_round_that_was_ended_stays_left(morning):
    morning.press("A", "B", "L")
    strip(morning).closed.emit()
    morning.settle()

    morning.press("Z")

    assert morning.said.startswith("Taken back: 1 decision.")
    assert morning.services.rounds.current() is None
