"""Decisions in quick succession: the next comment is there at the key, and none is lost."""

import pytest
from PySide6.QtTest import QTest

from core.model import ReviewState
from ui.desktop.parts import Words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def test_the_next_comment_is_there_at_the_key_twice_in_a_row(desk):
    loader = desk.inbox.comments._loader
    desk.qtbot.waitUntil(lambda: not loader._looking_ahead.isActive())
    desk.settle()

    for _ in range(2):
        QTest.keySequence(desk.focused, "A")  # no event is handled, nothing can be fetched

        assert desk.inbox.comments.comment == desk.inbox.view.current_comment
        assert desk.inbox.comments.comment is not None

    desk.settle()
    assert desk.services.history.total() == 2


def test_what_was_decided_right_before_the_window_closes_is_written(desk):
    decided = []
    for _ in range(3):
        decided.append(desk.inbox.view.current_comment)
        QTest.keySequence(desk.focused, "A")
        desk.qtbot.waitUntil(lambda: desk.inbox.comments.comment is not None)

    desk.close()

    states = [desk.services.inbox.item(one).comment.state for one in decided]
    assert states == [ReviewState.CLOSED] * 3


def test_the_account_tells_what_waits_where_it_stood(desk):
    accounts = [one for one in desk.window.findChildren(Words) if one.text() == "5 open"]
    desk.press("A")
    desk.qtbot.waitUntil(lambda: [one.text() for one in accounts] == ["4 open"])
    assert accounts[0].isVisible()
