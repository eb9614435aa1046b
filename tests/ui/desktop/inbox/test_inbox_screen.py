"""The inbox around its keys: new comments, empty lists, narrow windows, what is remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from core.changes import Changes
from core.model import Lane
from tests.flows.conftest import desk, open_desk, services
from tests.flows.desk import INSULT, PRAISE, QUESTION, THREAT
from ui.desktop.courtesy import Courtesy
from ui.desktop.inbox.filter_menu import FilterChoice
from ui.desktop.navigation import Page
from ui.desktop.widgets.chip import Chip

__all__ = ["desk", "open_desk", "services"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_new_comments_wait_behind_the_banner_while_somebody_works(desk):
    desk.press("Home", "J")
    order, current = desk.texts, desk.current

    desk.bring_in(["I will come tonight and kill all of you", "Nice picture"], first=101)
    assert desk.texts == order
    assert desk.current == current
    assert desk.inbox.list.banner.isVisible()
    assert desk.inbox.list.banner.said.startswith("2 new")

    desk.press("U")
    assert len(desk.texts) == len(order) + 2
    assert desk.current == current
    assert not desk.inbox.list.banner.isVisible()


def test_new_comments_come_in_at_once_while_nobody_did_anything(desk):
    desk.bring_in(["Another question: where is the entrance?"], first=101)

    assert "Another question: where is the entrance?" in desk.texts
    assert not desk.inbox.list.banner.isVisible()


@pytest.mark.parametrize("key", ["J", "End", "PgDown"])
def test_patient_work_hears_of_a_person_who_moves_about(desk, key):
    courtesy = desk.window.background.courtesy = Courtesy(lambda: 100.0)
    assert not courtesy.is_in_use

    desk.press(key)

    assert courtesy.is_in_use


def test_a_list_worked_to_its_end_says_how_much_was_done(open_desk):
    desk = open_desk([THREAT, QUESTION])
    desk.press("H", "A")

    empty = desk.inbox.list.empty
    assert (empty.isVisible(), empty.title) == (True, "All clear")
    assert desk.inbox.list.area.focusProxy() is empty
    desk.press("Z")
    assert len(desk.texts) == 1
    assert desk.inbox.view.hasFocus()


def test_a_search_without_result_offers_to_clear_it(desk):
    desk.press("/")
    desk.type("zeppelin")
    desk.press("Return")
    assert desk.inbox.list.empty.title == "No comment has “zeppelin” in it"
    assert desk.inbox.detail.dock.isEnabled() is False

    desk.inbox.list.empty.buttons[0].click()
    desk.settle()
    assert len(desk.texts) == 5
    assert desk.inbox.list.filters.search.text() == ""


def test_an_empty_lane_offers_everything(open_desk):
    desk = open_desk([QUESTION])
    desk.press("3")
    assert desk.inbox.list.empty.title == "This lane is clear"

    desk.inbox.list.empty.buttons[0].click()
    desk.settle()
    assert desk.texts == [QUESTION]
    assert desk.inbox.list.lanes.lane is Lane.EVERYTHING


def test_a_filter_shows_as_a_chip_that_takes_it_away(desk):
    filters = desk.inbox.list.filters
    filters.toggle(FilterChoice("languages", "de", "German"))
    desk.settle()
    assert filters.chips == ("German",)
    assert desk.texts == []

    next(chip for chip in filters.findChildren(Chip) if chip.text() == "German").click()
    desk.settle()
    assert filters.chips == ()
    assert len(desk.texts) == 5


def test_counts_beside_the_pages_do_not_follow_a_search(desk):
    desk.press("/")
    desk.type("library")
    desk.press("Return")
    assert desk.texts == [QUESTION]

    rows = {page: row.accessibleName() for page, row in desk.window.navigation._rows.items()}
    assert rows[Page.INBOX] == "Inbox, 5"
    assert desk.inbox.list.strip.said == "5 waiting"


def test_the_pages_list_their_own_comments(desk):
    threat = desk.texts[0]
    desk.press("Home", "E")
    desk.window.pages.show_page(Page.ESCALATED)
    desk.settle()
    assert desk.texts == [threat]
    assert desk.window.navigation._rows[Page.ESCALATED].accessibleName() == "Escalated, 1"

    desk.window.pages.show_page(Page.SNOOZED)
    desk.settle()
    assert desk.texts == []
    assert desk.inbox.list.empty.title == "Nothing is parked here"


def test_one_pane_shows_the_list_then_the_comment_and_goes_back(desk):
    desk.window.resize(560, 700)
    desk.settle()
    inbox = desk.inbox
    assert (inbox.list.isVisible(), inbox.detail.isVisible()) == (True, False)

    desk.press("Return")
    assert (inbox.list.isVisible(), inbox.detail.isVisible()) == (False, True)
    back = next(
        one
        for one in inbox.detail.header.findChildren(type(inbox.detail.header._back))
        if one.accessibleName() == "Back to the list"
    )
    assert back.isVisible()
    back.click()
    assert inbox.list.isVisible()
    assert inbox.view.hasFocus()


def test_one_pane_brings_the_dock_into_sight_where_it_asks_something(desk):
    desk.window.resize(560, 700)
    desk.settle()
    desk.press("R")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    assert editor.isVisible()

    desk.type("Thank you.")
    desk.press("Ctrl+Return")
    assert desk.inbox.list.isVisible()
    assert desk.inbox.view.hasFocus()
    assert desk.services.history.total() == 1


def test_two_panes_fold_the_search_and_open_it_on_request(desk):
    desk.window.resize(800, 700)
    desk.settle()
    filters = desk.inbox.list.filters
    assert not filters.isVisible()
    assert desk.inbox.list.head.isVisible()

    desk.press("/")
    assert filters.search.isVisible()
    desk.press("Esc")
    assert not filters.isVisible()
    assert desk.inbox.view.hasFocus()


def test_the_context_moves_under_the_comment_and_back(desk):
    context, reading = desk.inbox.detail.context, desk.inbox.detail.reading
    assert context.isVisible()
    desk.window.resize(1000, 800)
    desk.settle()
    assert not context.isVisible()
    assert reading.isAncestorOf(context._why)

    desk.window.resize(1440, 900)
    desk.settle()
    assert context.isAncestorOf(context._why)
    assert context._why.isVisible()


def test_the_width_of_the_list_is_remembered_for_each_form_of_the_window(desk, services, qtbot):
    split = desk.inbox.split
    split.setSizes([600, 600])
    split.splitterMoved.emit(600, 1)
    chosen = desk.inbox.list.width()
    desk.window.resize(1100, 800)
    desk.settle()
    assert desk.inbox.list.width() < chosen
    desk.window.resize(1440, 900)
    desk.settle()
    assert desk.inbox.list.width() == chosen


def test_a_press_on_a_lane_leaves_the_keyboard_in_the_list(desk):
    desk.inbox.view.setFocus()
    tab = desk.inbox.list.lanes._tabs[Lane.PRAISE]
    QTest.mouseClick(tab, Qt.MouseButton.LeftButton)
    desk.settle()

    assert desk.texts == [PRAISE]
    assert desk.inbox.view.hasFocus()


def test_a_comment_that_is_gone_leaves_the_list(desk):
    desk.services.store.write(
        lambda tx: tx.execute("DELETE FROM comment WHERE text = ?", (INSULT,)).rowcount
    )
    desk.window.bus.publish(Changes(settings=True))  # what was fetched ahead is forgotten
    before = desk.inbox.model.rowCount()
    for number in range(before):
        desk.inbox.view.select_row(number)
        desk.settle()

    assert desk.inbox.model.rowCount() == before - 1
    assert INSULT not in desk.texts
