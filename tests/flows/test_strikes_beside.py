"""What counts against an author stands beside the comment, only where it is that author's."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from core.model import Action, CommentId, QueueFilter
from tests.flows.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

WAITING = [
    ("Otto", "You fool."),
    ("Mia", "When do you open on Sunday?"),
    ("Otto", "You liar."),
    ("Otto", "You thief."),
]


@pytest.fixture
def desk(open_desk):
    desk = open_desk(WAITING)
    numbers = desk.services.inbox.queue(QueueFilter()).ids
    items = desk.services.inbox.items([CommentId(str(one)) for one in numbers])
    known = {item.comment.text: item.comment.id for item in items}
    desk.services.moderation.decide(
        [known["You liar."], known["You thief."]], action=Action.HIDE, policy="2.4"
    )
    desk.inbox.lists.reload()
    desk.settle()
    return desk


def line(desk):
    """Return what is said of strikes, "" for nothing."""
    link = desk.inbox.detail.context._author.strikes
    return link.text() if link.isVisible() else ""


def stay(desk):
    """Stay on a comment until all that comes late is there."""
    desk.qtbot.waitUntil(lambda: not desk.inbox.strikes.is_waiting)
    desk.settle()


def hold_readers(desk):
    """Let nothing be read until the gate that is returned opens."""
    gate, held = threading.Event(), [threading.Event(), threading.Event()]

    def wait(one: threading.Event) -> None:
        one.set()
        gate.wait(20)

    for one in held:
        desk.window.background.run(lambda one=one: wait(one), owner=desk.window)
    for one in held:
        assert one.wait(20)
    return gate


def test_strikes_stand_beside_the_comment_once_it_stays(desk):
    desk.go_to("You fool.")
    assert line(desk) == ""
    stay(desk)
    assert line(desk) == "2 strikes in 90 days"

    link = desk.inbox.detail.context._author.strikes
    assert link.accessibleName() == "2 strikes in 90 days: author file"
    link.click()
    desk.settle()
    assert desk.inbox.detail.pane is desk.inbox.panes_aside.author


def test_i_opens_the_file_that_tells_the_same_number(desk):
    desk.go_to("You fool.")
    stay(desk)
    desk.press("I")
    pane = desk.inbox.detail.pane
    assert pane is desk.inbox.panes_aside.author
    assert any("2 active strikes" in one.text() for one in pane.findChildren(QLabel))


def test_nobody_without_strikes_gets_a_line(desk):
    desk.go_to("When do you open on Sunday?")
    stay(desk)
    assert line(desk) == ""


def test_an_undone_decision_and_one_of_long_ago_do_not_count(desk):
    desk.go_to("You fool.")
    stay(desk)
    desk.press("Z")
    desk.go_to("You fool.")
    stay(desk)
    assert line(desk) == ""


def test_the_days_of_the_settings_are_told_at_once(desk: Desk):
    desk.go_to("You fool.")
    stay(desk)
    settings = desk.services.settings
    desk.window.context.operations.change_settings(replace(settings.current, strike_days=30))
    desk.settle()
    stay(desk)
    assert line(desk) == "2 strikes in 30 days"
    desk.window.context.operations.change_settings(replace(settings.current, strike_days=0))
    desk.settle()
    stay(desk)
    assert line(desk) == "2 strikes"


def test_the_line_goes_in_the_moment_another_author_is_shown(desk):
    desk.go_to("You fool.")
    stay(desk)
    seen = []
    inbox = desk.inbox
    inbox.comments.shown.connect(
        lambda _: seen.append((inbox.comments.detail.author.author.name, line(desk)))
    )
    desk.go_to("When do you open on Sunday?")
    assert ("Mia", "") in seen
    assert all(said == "" for name, said in seen if name == "Mia")


def test_an_answer_that_comes_late_is_not_shown_beside_another_author(desk):
    desk.go_to("When do you open on Sunday?")  # so that it is at hand for the step back
    desk.go_to("You fool.")
    gate = hold_readers(desk)
    desk.qtbot.waitUntil(lambda: not desk.inbox.strikes.is_waiting)  # asked, not yet answered
    step = "J" if desk.inbox.view.current_row == 0 else "K"
    QTest.keySequence(desk.focused, step)
    assert desk.inbox.comments.detail.author.author.name == "Mia"
    gate.set()
    stay(desk)
    assert line(desk) == ""


def test_going_through_the_list_quickly_asks_about_nobody(desk, monkeypatch):
    asked = []
    authors = desk.services.authors
    tell = authors.strikes_of
    monkeypatch.setattr(authors, "strikes_of", lambda one: asked.append(one) or tell(one))
    desk.press("Home")
    stay(desk)
    asked.clear()
    desk.inbox.strikes._staying.setInterval(60_000)
    for _ in range(10):
        desk.press("J", "K")
    assert asked == []
    assert desk.inbox.strikes.is_waiting
