"""The order of the list and its newer filters, chosen by keys in the open menus."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core.model import Action, CommentId, QueueFilter, QueueOrder
from tests.flows.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def choose(desk: Desk, title: str, *, passing: int = 0) -> None:
    """Step down in the open menu to an entry, past some of the same name, and press Enter."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        QTest.keySequence(menu, "Down")
        if menu.activeAction() is not None and menu.activeAction().text() == title:
            passing -= 1
            if passing < 0:
                break
    assert menu.activeAction().text() == title
    QTest.keySequence(menu, "Return")
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
    choose(desk, "With a note", passing=1)  # the saved view is called the same

    assert desk.inbox.list.filters.chips == ("With a note",)
    assert desk.texts == whole[:1]

    desk.inbox.list.take_focus()
    desk.press("Esc")
    if desk.inbox.list.filters.chips:
        desk.press("F")
        choose(desk, "With a note", passing=1)  # the saved view is called the same
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
