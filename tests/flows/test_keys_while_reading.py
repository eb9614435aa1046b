"""The keys printed on the decisions work while a comment is read, also where no list is shown."""

from dataclasses import replace

import pytest

from tests.flows.desk import COMPLAINT, INSULT, THREAT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture
def narrow(desk):
    desk.window.resize(620, 720)
    desk.settle()
    desk.inbox.view.setFocus()
    return desk


def reading(desk):
    return desk.inbox.detail.reading


def test_a_narrow_window_is_worked_while_reading_and_left_by_escape(narrow):
    narrow.press("Return")
    assert narrow.inbox.list.isHidden()
    assert reading(narrow).hasFocus()

    narrow.press("J")
    assert narrow.current == narrow.texts[1]
    first, second = narrow.texts[:2]
    narrow.press("K", "A")
    assert first not in narrow.texts
    assert narrow.current == second
    assert narrow.inbox.comments.detail.item.comment.text == second
    assert reading(narrow).hasFocus()

    narrow.press("Z")
    assert narrow.texts[0] == first
    narrow.press("Esc")
    assert narrow.inbox.list.isVisible()
    assert narrow.inbox.detail.isHidden()
    assert narrow.inbox.view.hasFocus()


def test_the_head_of_a_narrow_list_counts_what_waits_after_each_decision(narrow):
    head = narrow.inbox.list.head
    assert head.count == "5"
    narrow.press("A")
    assert head.count == "4"


def test_the_way_back_stands_under_the_comment_where_no_list_is(narrow):
    strip = narrow.inbox.list.strip
    narrow.press("Return")
    assert not strip.isVisible()  # at rest it would only take room

    narrow.press("A")
    assert strip.isVisible()
    assert strip.said.startswith("Approved")
    strip.undo.click()
    narrow.settle()
    assert len(narrow.texts) == 5
    assert strip.isVisible()
    strip.rest()
    assert not strip.isVisible()

    narrow.press("Esc")
    assert strip.isVisible()
    assert narrow.inbox.list.isAncestorOf(strip)


def test_the_last_decision_while_reading_leads_back_to_the_list(narrow):
    narrow.press("Return", "A", "A", "A", "A", "A")
    assert narrow.texts == []
    assert narrow.inbox.list.isVisible()
    assert narrow.inbox.list.empty.hasFocus()
    narrow.press("Z")
    assert len(narrow.texts) == 1


def test_a_reply_is_written_from_there_and_its_letters_decide_nothing(narrow):
    narrow.press("Return", "R")
    narrow.type("ahd")
    assert narrow.inbox.detail.dock.reply.text == "ahd"
    narrow.press("Esc")
    assert len(narrow.texts) == 5
    assert reading(narrow).hasFocus()


def test_beside_the_list_a_decision_leads_back_to_it(desk):
    desk.go_to(INSULT)
    desk.press("Return", "H")
    assert INSULT not in desk.texts
    assert desk.inbox.view.hasFocus()


def test_space_shows_the_hidden_text_that_is_read(desk):
    desk.go_to(THREAT)
    comment = desk.inbox.view.current_comment
    desk.press("Return", "Space")
    assert desk.inbox.wardrobe.is_lifted(comment)


def test_the_context_answers_to_them_too_and_a_button_in_it_keeps_its_own_keys(desk):
    desk.go_to(COMPLAINT)
    desk.inbox.detail.context.setFocus()
    desk.press("I")
    assert desk.inbox.detail.pane is desk.inbox.panes_aside.author
    desk.press("Esc")

    link = desk.inbox.detail.context._author.file
    link.setFocus()
    desk.press("A")
    assert COMPLAINT in desk.texts


def test_single_letters_that_are_switched_off_do_nothing_there(desk):
    settings = replace(desk.services.settings.current, single_keys_on=False)
    desk.window.context.operations.change_settings(settings)
    desk.settle()
    desk.inbox.view.setFocus()
    desk.press("Return", "A", "H")
    assert len(desk.texts) == 5
