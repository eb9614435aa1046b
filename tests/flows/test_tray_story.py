"""The tray: what it tells of what cannot wait, where that leads, and what closing does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.choices import ThemeChoice
from core.model import Action, CommentId, Lane, QueueFilter
from core.services import Pressing
from tests.flows.desk import COMPLAINT, QUESTION, THREAT
from tests.flows.fake_tray import FakeTray
from ui.desktop.navigation import Page
from ui.desktop.tray.tray_icon import Badge

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

TITLE = "This cannot wait"
#: Threats so far from one another that they are no near-copies.
THREATS = (
    "I will kill you tonight",
    "We will burn your house down and you with it",
    "I am going to shoot all of you on Monday",
)


def change(desk, **changes):
    settings = replace(desk.services.settings.current, **changes)
    desk.window.context.operations.change_settings(settings)
    desk.settle()


def look(desk):
    desk.window.tray.notifier.look()
    desk.settle()


def local(day, hour):
    return datetime(2026, 11, day, hour).astimezone().astimezone(UTC)


@pytest.fixture
def tray():
    return FakeTray()


@pytest.fixture
def desk(open_desk, tray):
    return open_desk((QUESTION, COMPLAINT), tray)


@pytest.fixture
def away(desk, qtbot):
    """The window, while its person works in another one."""
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not desk.window.isActiveWindow())
    return desk


def test_many_threats_make_one_notification_without_a_word_of_theirs(away, tray):
    away.bring_in([("Kant", one) for one in THREATS], 900)
    look(away)

    assert tray.notices == [(TITLE, "3 new critical comments")]
    assert "3 new critical comments" in tray.words
    assert "Kant" not in tray.words


def test_what_comes_soon_after_waits_for_the_next_one(away, tray):
    away.bring_in(THREATS[:1], 900)
    look(away)
    away.clock.advance(timedelta(minutes=4))
    away.bring_in(THREATS[1:], 950)
    look(away)
    assert tray.notices == [(TITLE, "1 new critical comment")]

    away.clock.advance(timedelta(minutes=6))
    look(away)
    assert tray.notices[1:] == [(TITLE, "2 new critical comments")]


def test_a_press_on_it_opens_the_lane_with_the_new_ones_in_it(away, tray):
    away.press("J")  # somebody was at work: nothing jumps by itself
    away.bring_in(THREATS, 900)
    look(away)

    tray.press_notice()
    away.settle()

    assert away.window.pages.page is Page.INBOX
    assert away.inbox.wanted.lane is Lane.HARM
    assert set(away.texts) == set(THREATS)


def test_who_has_the_window_before_them_is_not_told(desk, tray, qtbot):
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.bring_in(THREATS, 900)
    look(desk)
    assert tray.notices == []
    assert desk.window.tray.badge is Badge.URGENT


def test_who_answers_a_question_of_the_window_is_not_told(desk, tray, qtbot):
    question = QDialog(desk.window)
    question.setModal(True)
    qtbot.addWidget(question)
    question.show()
    question.activateWindow()
    qtbot.waitUntil(lambda: question.isActiveWindow() and not desk.window.isActiveWindow())
    desk.bring_in(THREATS, 900)
    look(desk)
    assert tray.notices == []


def test_an_escalation_without_an_answer_in_time_leads_to_the_escalated(away, tray):
    found = away.services.inbox.queue(QueueFilter()).ids[0]
    due = away.clock() + timedelta(hours=2)
    away.services.moderation.decide(
        [CommentId(str(found))], action=Action.ESCALATE, note="Call them", due_at=due
    )
    look(away)
    assert tray.notices == []

    away.clock.now = due
    look(away)
    assert tray.notices == [(TITLE, "1 overdue escalation")]
    tray.press_notice()
    away.settle()
    assert away.window.pages.page is Page.ESCALATED


@pytest.mark.parametrize(
    ("pressing", "said", "page"),
    [
        (Pressing(failed=frozenset({"a", "b"})), "2 actions not sent", Page.OUTBOX),
        (Pressing(signed_out=frozenset({"a"})), "1 account signed out", Page.SETTINGS),
    ],
)
def test_what_is_stuck_leads_to_where_a_person_can_help(away, tray, pressing, said, page):
    away.window.tray.notifier.told.emit(pressing)
    assert tray.notices == [(TITLE, said)]
    tray.press_notice()
    away.settle()
    assert away.window.pages.page is page


def test_in_quiet_hours_it_is_held_back_and_told_once_after(away, tray):
    away.clock.now = local(20, 22)
    change(away, is_quiet_on=True)
    away.bring_in(THREATS[:2], 900)
    look(away)
    away.bring_in(THREATS[2:], 950)
    look(away)
    assert tray.notices == []
    assert tray.words.splitlines()[1] == "Quiet until 07:00"

    away.clock.now = local(21, 7)
    away.window.care.look()
    away.settle()
    assert tray.notices == [(TITLE, "3 new critical comments")]
    away.clock.advance(timedelta(hours=1))
    look(away)
    assert len(tray.notices) == 1


def test_critical_ones_get_through_quiet_hours_only_on_wish(away, tray):
    away.clock.now = local(20, 22)
    change(away, is_quiet_on=True, is_quiet_urgent_on=True)
    away.bring_in(THREATS, 900)
    look(away)
    assert tray.notices == [(TITLE, "3 new critical comments")]


def test_the_menu_lifts_the_quiet_hours(away, tray):
    away.clock.now = local(20, 22)
    change(away, is_quiet_on=True)
    away.bring_in(THREATS, 900)
    menu = away.window.tray.menu
    assert menu.lift.text() == "Quiet until 07:00: lift it now"

    menu.lift.trigger()
    away.settle()

    assert not menu.lift.isVisible()
    assert tray.notices == [(TITLE, "3 new critical comments")]


def test_a_pause_lasts_until_tomorrow_morning_and_outlives_a_restart(away, tray, open_desk):
    away.clock.now = local(20, 10)
    away.window.tray.menu.pause.trigger()
    away.settle()
    assert away.window.tray.paused_until() == local(21, 8)
    away.bring_in(THREATS[:1], 900)
    look(away)
    assert tray.notices == []
    away.close()

    later = FakeTray()
    again = open_desk((), later)
    assert again.window.tray.menu.pause.isChecked()
    again.window.tray.menu.pause.trigger()
    assert again.window.tray.paused_until() is None


def test_one_press_in_the_menu_switches_notifications_off(away, tray):
    away.window.tray.menu.notices.trigger()
    away.settle()
    assert not away.services.settings.current.is_notifying_on
    away.bring_in(THREATS, 900)
    look(away)
    assert tray.notices == []

    away.window.tray.menu.notices.trigger()  # on again: no burst of what is old
    away.settle()
    look(away)
    assert tray.notices == []


def test_the_icon_goes_and_comes_by_the_setting(desk, tray):
    assert tray.icon is not None
    change(desk, is_tray_on=False)
    assert tray.icon is None
    change(desk, is_tray_on=True)
    assert tray.icon is not None


def test_the_icon_is_set_anew_only_when_it_changes(desk, tray):
    before = tray.icon
    look(desk)
    desk.window.care.look()
    assert tray.icon is before
    change(desk, theme=ThemeChoice.DARK)
    assert tray.icon is not before


def test_the_menu_opens_the_window_and_begins_the_round(desk, tray):
    desk.window.pages.show_page(Page.HISTORY)
    desk.window.tray.menu.open.trigger()
    assert desk.window.isVisible()

    desk.window.tray.menu.round.trigger()
    desk.settle()
    assert desk.window.pages.page is Page.INBOX
    assert desk.inbox.round.is_running


def test_closing_ends_unless_the_person_chose_otherwise(desk, tray):
    desk.window.close()
    assert not desk.window.isVisible()
    assert tray.icon is None
    assert desk.window.background.is_idle


def test_kept_in_the_tray_it_says_so_once_and_comes_back_by_the_icon(desk, tray, qtbot):
    change(desk, is_kept_in_tray=True)
    desk.window.close()
    assert not desk.window.isVisible()
    assert tray.icon is not None
    assert [said for _, said in tray.notices] == [
        "Parapet keeps running here. Quit ends it, in the menu of this icon."
    ]
    assert not QApplication.quitOnLastWindowClosed()

    desk.bring_in(THREATS, 900)
    look(desk)
    assert tray.notices[1:] == [(TITLE, "3 new critical comments")]
    tray.press_icon()
    assert desk.window.isVisible()
    assert QApplication.quitOnLastWindowClosed()

    desk.window.close()
    assert len(tray.notices) == 2
    with qtbot.waitSignal(desk.window.left):
        desk.window.tray.menu.quit.trigger()
    assert tray.icon is None


def test_without_a_tray_nothing_is_missed_and_closing_ends(open_desk, services):
    settings = services.settings
    settings.change(replace(settings.current, is_kept_in_tray=True))
    tray = FakeTray(has_place=False)
    desk = open_desk((QUESTION,), tray)
    desk.bring_in(THREATS, 900)
    look(desk)

    assert (tray.icon, tray.notices) == (None, [])
    assert THREAT not in desk.texts
    desk.window.close()
    assert not desk.window.isVisible()
    assert not desk.window.tray.keeps_running
