"""The dock: buttons at every width, the questions it asks, and what it hands on."""

from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import Action
from core.services import Capability, Policy
from core.services.snooze_times import snooze_choices
from core.settings import Settings
from tests.ui.desktop.factories import NOW
from ui.desktop.inbox.action_row import ROW_ACTIONS, ActionRow
from ui.desktop.inbox.decision_dock import DecisionDock
from ui.desktop.inbox.dock_questions import DockChoices
from ui.desktop.key_map import KeyMap
from ui.desktop.theme import build_theme

POLICIES = (
    Policy("2.4", "Insults", ("insults a person",)),
    Policy("spam", "Spam and advertising", ("Advertising",)),
)
CHOICES = DockChoices(
    lambda: snooze_choices(NOW, UTC, Settings()),
    lambda: ("Team on duty", "Team lead"),
)
EVERYTHING = {action: Capability(True) for action in Action}


@pytest.fixture
def dock(qtbot):
    dock = DecisionDock(build_theme(), POLICIES, lambda: NOW, CHOICES)
    qtbot.addWidget(dock)
    dock.resize(760, 110)
    dock.show()
    dock.show_keys(KeyMap({}))
    dock.show_target("YouTube", 1, EVERYTHING)
    dock.drafts = []
    dock.decided.connect(dock.drafts.append)
    return dock


def row_of(qtbot, width):
    row = ActionRow(build_theme())
    qtbot.addWidget(row)
    row.show_keys(KeyMap({}))
    row.resize(width, 90)
    row.show()
    QApplication.processEvents()
    return row


@pytest.mark.parametrize(
    ("width", "has_icons", "lines"),
    [(748, True, 1), (640, False, 1), (520, True, 2), (340, False, 2)],
)
def test_buttons_keep_their_words_at_every_width(qtbot, width, has_icons, lines):
    row = row_of(qtbot, width)
    buttons = [row.button(action) for action in ROW_ACTIONS]

    assert {bool(one._icon_side) for one in buttons} == {has_icons}
    assert len({one.y() for one in buttons}) == lines
    assert row.more.isVisible() is (lines == 1)
    for one in buttons:
        assert one.width() >= one.sizeHint().width()
        assert one.geometry().right() < width
    places = [one.geometry() for one in buttons]
    assert all(not a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])


@pytest.mark.parametrize(
    ("hiding", "is_file"),
    [
        (Capability(True, "", leaves=False), True),
        (Capability(True, "", leaves=True), False),
        (Capability(False, "ann may not do this on Mastodon."), False),
    ],
)
def test_only_what_is_from_a_file_is_said_to_be(dock, hiding, is_file):
    dock.show_target("Mastodon", 1, {Action.APPROVE: Capability(True), Action.HIDE: hiding})
    assert ("From a file" in dock.policy._hint.text()) is is_file


def test_a_moment_is_written_the_same_from_right_to_left(dock):
    dock.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dock.escalate_to()
    due = dock.escalate.due
    assert due.text() == due.locale().toString(due.dateTime(), due.displayFormat())
    dock.ask(Action.SNOOZE)
    until = dock.snooze.moment
    assert until.text() == until.locale().toString(until.dateTime(), until.displayFormat())


def test_a_policy_is_shown_with_its_number_or_by_its_title(dock):
    box = dock.policy._policy
    assert [box.itemText(n) for n in range(3)] == ["None", "2.4 Insults", "Spam and advertising"]


def test_reasons_follow_the_policy_and_go_into_the_draft(dock):
    dock.policy._policy.setCurrentIndex(1)
    dock.policy._reason.setCurrentIndex(1)
    dock.ask(Action.HIDE)

    draft = dock.drafts[0]
    assert (draft.action, draft.policy, draft.reason) == (
        Action.HIDE,
        "2.4",
        "insults a person",
    )


def test_a_started_reply_is_dropped_with_its_comment(dock):
    dock.ask(Action.REPLY)
    QTest.keyClicks(dock.focusWidget(), "Dear")
    dock.show_target("YouTube", 1, EVERYTHING)
    assert dock.policy.isVisible()

    dock.ask(Action.REPLY)
    assert dock.reply.text == ""
    QTest.keyClick(dock.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dock.drafts == []


def test_the_place_of_the_dock_grows_only_for_what_is_asked(dock):
    at_rest = dock.sizeHint().height()
    dock.ask(Action.REPLY)
    assert dock.sizeHint().height() > at_rest
    QTest.keyClick(dock.focusWidget(), Qt.Key.Key_Escape)
    assert dock.sizeHint().height() == at_rest


def test_snooze_offers_times_to_come_and_a_day_of_ones_own(dock):
    dock.ask(Action.SNOOZE)
    QApplication.processEvents()
    assert dock.focusWidget().text().startswith("Later today")
    moment = dock.snooze.moment.dateTime().addDays(9)
    dock.snooze.moment.setDateTime(moment)
    dock.snooze.take_moment.click()

    draft = dock.drafts[0]
    assert draft.snoozed_until - NOW == timedelta(days=10)
    assert not draft.until_reply


def test_a_digit_chooses_a_snooze_and_a_reply_may_wake_it_sooner(dock):
    dock.ask(Action.SNOOZE)
    dock.snooze.or_reply.setChecked(True)
    QTest.keyClick(dock.focusWidget(), Qt.Key.Key_3)
    dock.ask(Action.SNOOZE)
    dock.snooze.suggestions.buttons[-1].click()

    tomorrow, reply = dock.drafts
    assert tomorrow.snoozed_until == NOW.replace(day=24, hour=8, minute=0)
    assert tomorrow.until_reply
    assert (reply.snoozed_until, reply.until_reply) == (None, True)


def test_handing_on_names_a_role_and_a_time(dock):
    dock.escalate_to()
    dock.escalate.to.setCurrentIndex(2)
    dock.escalate.is_due.setChecked(True)
    QTest.keyClicks(dock.escalate.note, "please look")
    QTest.keyClick(dock.escalate.note, Qt.Key.Key_Return)

    draft = dock.drafts[0]
    assert (draft.action, draft.assignee, draft.note) == (
        Action.ESCALATE,
        "Team lead",
        "please look",
    )
    assert draft.due_at - NOW == timedelta(hours=4)


def test_assigning_takes_a_digit_and_nobody_is_an_answer(dock):
    dock.ask(Action.ASSIGN)
    QTest.keyClick(dock.focusWidget(), Qt.Key.Key_2)
    dock.ask(Action.ASSIGN)
    QTest.keyClick(dock.focusWidget(), Qt.Key.Key_3)

    assert [draft.assignee for draft in dock.drafts] == ["Team lead", ""]


def test_the_last_policy_comes_back_by_its_key(dock):
    dock.policy.choose("2.4", "insults a person")
    dock.ask(Action.HIDE)
    dock.show_target("YouTube", 1, EVERYTHING)
    dock.use_last_policy()
    dock.ask(Action.HIDE)

    assert [(one.policy, one.reason) for one in dock.drafts] == [("2.4", "insults a person")] * 2


def test_many_are_previewed_before_anything_is_decided(dock):
    asked = []
    dock.preview_asked.connect(asked.append)
    dock.show_target("YouTube", 3, EVERYTHING)
    dock.ask(Action.HIDE)

    assert (dock.drafts, [draft.action for draft in asked]) == ([], [Action.HIDE])


def test_nothing_can_be_decided_about_nothing(dock):
    dock.show_target("", 0, {})
    dock.ask(Action.HIDE)

    assert dock.drafts == []
    assert not dock.isEnabled()


def test_a_final_action_names_what_and_where(dock):
    dock.show_target("YouTube", 1, {Action.DELETE: Capability(True, leaves=True, can_undo=False)})
    dock.ask(Action.DELETE)

    assert dock.confirm._question.text() == ("Delete for good on YouTube? It cannot be taken back.")
    assert dock.drafts == []
    dock.confirm._act.click()
    assert [draft.action for draft in dock.drafts] == [Action.DELETE]
