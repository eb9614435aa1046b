"""Snoozed, assigned, handed on: comments leave the list and come back in time."""

from datetime import timedelta

import pytest

from core.model import Action, QueueFilter, ReviewState, Waking
from tests.flows.desk import COMPLAINT, QUESTION, THREAT, import_comments
from ui.desktop.navigation import Page

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def item_of(desk, text):
    ids = desk.services.inbox.queue(QueueFilter(states=frozenset(ReviewState))).ids
    items = desk.services.inbox.items([str(one) for one in ids])
    return next(item for item in items if item.comment.text == text)


def test_a_snooze_takes_two_keys_and_comes_back_by_itself(desk):
    desk.go_to(QUESTION)
    desk.press("S", "1")
    comment = item_of(desk, QUESTION).comment
    assert comment.state is ReviewState.SNOOZED
    assert QUESTION not in desk.texts
    assert desk.window.alarm.is_set

    desk.clock.now = comment.snoozed_until - timedelta(seconds=1)
    desk.window.alarm.look()
    desk.settle()
    assert item_of(desk, QUESTION).comment.state is ReviewState.SNOOZED

    desk.clock.now = comment.snoozed_until
    desk.window.alarm.look()
    desk.settle()
    back = item_of(desk, QUESTION).comment
    assert (back.state, back.woke_by) == (ReviewState.OPEN, Waking.TIME)


def test_who_is_at_work_sees_the_banner_and_the_mark_of_what_came_back(desk):
    desk.go_to(QUESTION)
    desk.press("S", "1")
    desk.press("Home", "J")  # somebody works in the list
    desk.clock.now = item_of(desk, QUESTION).comment.snoozed_until
    desk.window.alarm.look()
    desk.settle()

    assert desk.inbox.list.banner.said == "1 back from snooze"
    assert QUESTION not in desk.texts
    desk.press("U")
    row = desk.texts.index(QUESTION)
    assert "back from snooze" in desk.inbox.model.data(desk.inbox.model.index(row, 0), 11)


def test_a_reply_wakes_what_waits_for_one(open_desk, services, tmp_path):
    path = tmp_path / "thread.csv"
    path.write_text(f'id,parent_id,text,author\n1,,"{QUESTION}",Paula\n2,,"{THREAT}",Kant\n')
    import_comments(services, path)
    desk = open_desk(())
    desk.go_to(QUESTION)
    desk.press("S")
    desk.inbox.detail.dock.snooze.suggestions.buttons[-1].click()
    desk.settle()
    assert item_of(desk, QUESTION).comment.reply_after is not None

    path.write_text('id,parent_id,text,author\n3,1,"It opens at ten, I think",Ada\n')
    import_comments(services, path)
    desk.window.alarm.look()
    desk.settle()
    assert item_of(desk, QUESTION).comment.woke_by is Waking.REPLY


def test_esc_leaves_the_question_and_nothing_is_snoozed(desk):
    desk.go_to(QUESTION)
    desk.press("S", "Esc")
    assert QUESTION in desk.texts
    assert desk.inbox.view.hasFocus()


def test_a_comment_is_given_to_a_role_and_says_so(desk):
    desk.go_to(COMPLAINT)
    desk.press("T", "2")
    item = item_of(desk, COMPLAINT)
    assert item.comment.assigned_to == "Team lead"
    assert COMPLAINT in desk.texts
    row = desk.texts.index(COMPLAINT)
    assert "assigned to Team lead" in desk.inbox.model.data(desk.inbox.model.index(row, 0), 11)


def test_an_escalation_has_a_time_and_is_overdue_after_it(desk):
    desk.go_to(THREAT)
    desk.press("Shift+E")
    page = desk.inbox.detail.dock.escalate
    page.is_due.setChecked(True)
    page.note.setFocus()
    desk.type("please call the police")
    desk.press("Return")
    comment = item_of(desk, THREAT).comment
    assert comment.state is ReviewState.ESCALATED
    made = desk.services.history.page()[0].decision
    assert (made.action, made.note) == (Action.ESCALATE, "please call the police")

    desk.clock.advance(timedelta(hours=5))
    desk.window.pages.show_page(Page.ESCALATED)
    desk.settle()
    assert "overdue since" in desk.inbox.model.data(desk.inbox.model.index(0, 0), 11)


def test_a_saved_reply_is_filled_in_and_what_cannot_be_filled_is_said(desk):
    desk.go_to(QUESTION)
    reply = desk.inbox.detail.dock.reply
    desk.press("R", "Ctrl+R")
    desk.type("ask for")
    desk.press("Return")
    assert reply.text.startswith("Thank you for telling us.")

    desk.services.kit.replies.save(saved("With a link", "See {link}"))
    desk.press("Esc", "Ctrl+R")
    desk.type("with a link")
    desk.press("Return")
    assert "this comment has no link" in reply.picker.said
    assert reply.text == ""


def saved(name, text):
    from core.services import SavedReply

    return SavedReply(name, {"en": text})
