"""The order of the list and its newer filters, chosen by keys in the open menus."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core.model import Action, CommentId, QueueFilter, QueueOrder
from tests.flows.desk import QUESTION, Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def step_to(title: str) -> QMenu:
    """Step down in the open menu to an entry."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        if menu.activeAction() is not None and menu.activeAction().text() == title:
            break
        QTest.keySequence(menu, "Down")
    assert menu.activeAction().text() == title
    return menu


def choose(desk: Desk, title: str) -> None:
    """Take an entry of the open menu."""
    QTest.keySequence(step_to(title), "Return")
    desk.settle()


def first_id(desk: Desk) -> CommentId:
    return desk.inbox.model.id_at(0)


def test_the_order_is_chosen_by_keys_and_said(desk):
    ranked = desk.texts
    desk.inbox.list.filters._order.setFocus()
    desk.press("Return")
    choose(desk, "Oldest")

    assert desk.inbox.wanted.order is QueueOrder.OLDEST
    assert desk.inbox.list.filters._order.accessibleName() == "Order: Oldest"
    assert sorted(desk.texts) == sorted(ranked)

    desk.inbox.list.filters._order.setFocus()
    desk.press("Return")
    choose(desk, "Ranked")
    assert desk.texts == ranked


def test_only_those_with_a_note_by_keys_and_back(desk):
    whole = desk.texts
    desk.services.moderation.decide([first_id(desk)], action=Action.NOTE, note="Ask the desk.")
    desk.inbox.list.take_focus()
    desk.press("F")
    choose(desk, "With a note")

    assert desk.inbox.list.filters.chips == ("With a note",)
    assert desk.texts == whole[:1]

    desk.inbox.list.take_focus()
    desk.press("Esc")
    if desk.inbox.list.filters.chips:
        desk.press("F")
        choose(desk, "With a note")
    assert desk.texts == whole


def test_a_view_by_keys_shows_what_is_overdue(desk):
    desk.services.moderation.decide(
        [first_id(desk)],
        action=Action.ESCALATE,
        assignee="Team lead",
        due_at=desk.clock() + timedelta(hours=1),
    )
    desk.clock.advance(timedelta(hours=2))
    desk.inbox.lists.reload()
    desk.settle()
    desk.inbox.list.take_focus()
    desk.press("F")
    choose(desk, "Overdue escalations")

    assert desk.inbox.wanted.is_overdue
    assert len(desk.texts) == 1
    assert desk.services.inbox.queue(QueueFilter()).ids.size > 1


def test_a_language_is_chosen_in_a_menu_of_its_own_that_then_names_it(open_desk):
    german = "Wann öffnet die Bücherei wieder?"
    desk = open_desk([QUESTION, german])
    desk.press("F")
    QTest.keySequence(step_to("Language"), "Right")
    inner = QApplication.activePopupWidget()
    entry = next(one.text() for one in inner.actions() if one.text().startswith("German"))
    choose(desk, entry)

    assert desk.texts == [german]
    assert desk.inbox.list.filters.chips == ("German",)
    desk.press("F")
    assert "Language: German" in [one.text() for one in QApplication.activePopupWidget().actions()]
    QTest.keySequence(QApplication.activePopupWidget(), "Esc")
