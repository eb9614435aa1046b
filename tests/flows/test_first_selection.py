"""Which comment is current when comments come in: the most urgent, until somebody acts."""

import pytest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
CALM = [
    "Thank you for the story hour, my son loved every minute of it.",
    "Is the branch in the old town open on Saturdays?",
    "The new chairs are wonderful to sit in.",
    "Where do I return a book that I found on the tram?",
    "Your garden smells of roses this week.",
]
THREAT = "I will come to your house and kill you."


@pytest.fixture
def empty(open_desk):
    return open_desk([])


def test_after_the_first_import_the_most_urgent_is_current(empty):
    empty.bring_in([*CALM, THREAT], 1)
    empty.settle()
    assert empty.inbox.view.current_row == 0
    assert empty.current == THREAT


def test_what_comes_later_takes_the_top_while_nothing_was_done(empty):
    empty.bring_in(CALM, 1)
    empty.bring_in([THREAT], 900)
    assert empty.inbox.view.current_row == 0
    assert empty.current == THREAT


def test_once_somebody_went_down_the_comment_stays_current(empty):
    empty.bring_in(CALM, 1)
    empty.inbox.view.setFocus()
    empty.press("J", "J")
    assert empty.inbox.view.current_row == 2
    standing = empty.current

    empty.bring_in([THREAT], 900)

    assert empty.current == standing
    assert THREAT not in empty.texts
    empty.press("U")
    assert empty.current == standing
    assert empty.texts[0] == THREAT
