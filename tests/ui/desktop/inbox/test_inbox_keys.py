"""What the keys of the inbox do in the real window, and where they do nothing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from core.changes import Changes
from core.model import Action, ReviewState
from core.services import Capability
from tests.flows.conftest import desk, open_desk, services
from tests.flows.desk import COMPLAINT, INSULT, PRAISE, QUESTION, THREAT

__all__ = ["desk", "open_desk", "services"]
# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
ALL = {THREAT, INSULT, QUESTION, PRAISE, COMPLAINT}


def last(desk):
    return desk.services.history.page(limit=1)[0].decision


def choose(desk, **changes):
    """Change settings as their pages do."""
    operations = desk.window.context.operations
    operations.change_settings(replace(desk.services.settings.current, **changes))
    desk.settle()


def can_do(desk, monkeypatch, can):
    """Let a platform say what it can do; the window hears of it."""
    monkeypatch.setattr(desk.services.moderation, "can", can)
    desk.window.bus.publish(Changes(settings=True))
    desk.settle()


def test_j_and_k_walk_the_list_and_stop_at_its_ends(desk):
    order = desk.texts

    desk.press("Home", "K")
    assert desk.current == order[0]
    desk.press("J", "J")
    assert desk.current == order[2]
    desk.press("K")
    assert desk.current == order[1]
    desk.press("End", "J")
    assert desk.current == order[-1]


@pytest.mark.parametrize(
    ("key", "action", "said"),
    [
        ("A", Action.APPROVE, "Approved. Undo for 10 s."),
        ("H", Action.HIDE, "Hidden. Undo for 10 s."),
        ("D", Action.DELETE, "Deleted. Undo for 10 s."),
        ("E", Action.ESCALATE, "Escalated. Undo for 10 s."),
        ("!", Action.SPAM, "Marked as spam. Undo for 10 s."),
    ],
)
def test_one_key_decides_and_the_next_comment_takes_the_place(desk, key, action, said):
    order = desk.texts
    desk.press("Home", "J", key)

    assert last(desk).action is action
    assert desk.texts == [order[0], *order[2:]]
    assert desk.current == order[2]
    assert desk.said == said
    assert desk.inbox.list.strip.seconds_left >= 10
    assert desk.inbox.view.hasFocus()


def test_z_brings_the_comment_back_to_its_place_and_selects_it(desk):
    order = desk.texts
    desk.press("Home", "J", "H", "J")
    desk.press("Z")

    assert desk.texts == order
    assert desk.current == order[1]
    assert desk.said == "Taken back: 1 decision."
    assert last(desk).action is Action.UNDO


def test_z_with_nothing_to_undo_says_so(desk):
    desk.press("Z")

    assert desk.said == "There is no decision to undo."
    assert desk.services.history.total() == 0


def test_a_reply_and_a_note_are_typed_and_no_letter_in_them_decides(desk):
    desk.press("Home", "R")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    desk.type("jkahdrensxz!/. 1234?")
    assert desk.services.history.total() == 0

    desk.press("Ctrl+Return")
    assert (last(desk).action, last(desk).reply) == (Action.REPLY, "jkahdrensxz!/. 1234?")

    kept = desk.current
    desk.press("N")
    desk.type("seen before")
    desk.press("Ctrl+Return")
    assert (last(desk).action, last(desk).note) == (Action.NOTE, "seen before")
    assert desk.current == kept
    assert desk.inbox.view.hasFocus()


def test_esc_leaves_a_reply_without_a_decision(desk):
    desk.press("R")
    desk.type("half a sen")
    desk.press("Esc")

    assert desk.services.history.total() == 0
    assert desk.inbox.view.hasFocus()
    desk.press("R")
    assert desk.inbox.detail.dock.reply.text == ""


def test_s_asks_until_when_and_the_first_answer_is_one_key_away(desk):
    snoozed = desk.current
    desk.press("S", "Return")

    assert last(desk).action is Action.SNOOZE
    assert last(desk).snoozed_until > desk.clock()
    assert snoozed not in desk.texts
    desk.clock.advance(last(desk).snoozed_until - desk.clock())
    desk.inbox.lists.show_new()
    desk.settle()
    assert snoozed in desk.texts


def test_x_marks_and_one_decision_is_one_undo(desk):
    order = desk.texts
    desk.press("Home", "X", "J", "J", "X")
    assert desk.inbox.detail.dock.actions_row.button(Action.HIDE).text() == "Hide 2"

    desk.press("H")
    assert desk.texts == order  # first what would happen is said: one of them asks something
    assert desk.inbox.detail.dock.bulk.act.text() == "Hide 1, leave 1"
    desk.press("Tab", "Return")
    assert desk.texts == [order[1], *order[3:]]
    assert desk.said == "Hidden: 2 comments. Undo for 10 s."

    desk.press("Z")
    assert desk.texts == order
    assert desk.said == "Taken back: 2 decisions."


def test_shift_j_extends_the_marks_and_esc_drops_them(desk):
    desk.press("Home", "Shift+J", "Shift+J")
    assert len(desk.inbox.model.marked) == 3

    desk.press("Esc")
    assert desk.inbox.model.marked == ()
    assert desk.services.history.total() == 0


def test_letters_in_the_search_decide_nothing_and_esc_comes_back(desk):
    desk.press("/")
    field = QApplication.focusWidget()
    assert field is desk.inbox.list.filters.search
    desk.type("hand")
    desk.press("Return")
    assert desk.services.history.total() == 0
    assert desk.texts == []

    desk.press("Esc")
    assert set(desk.texts) == ALL
    assert desk.inbox.view.hasFocus()


def test_what_a_search_found_stays_selected_when_the_search_is_cleared(desk):
    desk.press("/")
    desk.type("lift")
    desk.press("Return")
    assert desk.texts == [COMPLAINT]

    desk.press("Esc")
    assert set(desk.texts) == ALL
    assert desk.current == COMPLAINT


def test_digits_choose_the_lane(desk):
    desk.press("1")
    assert THREAT in desk.texts
    assert PRAISE not in desk.texts
    desk.press("3")
    assert desk.texts == [PRAISE]
    desk.press("4")
    assert set(desk.texts) == ALL


def test_a_key_of_ones_own_works_and_the_old_one_does_nothing(desk):
    choose(desk, keys={"approve": "Y"})

    desk.press("A")
    assert desk.services.history.total() == 0
    desk.press("Y")
    assert last(desk).action is Action.APPROVE
    assert desk.inbox.detail.dock.actions_row.button(Action.APPROVE).keys == "Y"


def test_single_keys_can_be_switched_off_and_others_go_on_working(desk):
    choose(desk, single_keys_on=False)
    desk.press("Home")
    first = desk.current

    desk.press("J", "A", "H", "Z", "X", "Shift+J", "1")
    assert desk.current == first
    assert desk.services.history.total() == 0
    assert desk.inbox.model.marked == ()
    desk.press("Down")
    assert desk.current != first
    assert desk.inbox.detail.dock.actions_row.button(Action.APPROVE).keys == ""


def test_a_key_held_down_decides_once(desk):
    repeating = {one.key().toString() for one in shortcuts(desk) if one.autoRepeat()}
    assert repeating == {"J", "K", "Shift+J", "Shift+K"}


def shortcuts(desk):
    return [one for one in desk.inbox.list.area.findChildren(QShortcut) if one.isEnabled()]


def test_single_keys_do_nothing_outside_the_list_and_the_comment(desk):
    for pane in (desk.inbox.detail.dock, desk.window.navigation):
        pane.setFocus()
        focused = desk.focused
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            no_key = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(focused, QKeyEvent(kind, Qt.Key.Key_H, no_key, "h"))
        desk.press("H")

    assert desk.services.history.total() == 0


def test_what_cannot_be_taken_back_is_asked_in_place(desk, monkeypatch):
    def final(action, comment):
        is_final = action is Action.DELETE
        return Capability(True, leaves=is_final, can_undo=not is_final)

    can_do(desk, monkeypatch, final)
    desk.press("Home", "J")
    dock = desk.inbox.detail.dock

    desk.press("D")
    assert dock.confirm.isVisible()
    assert desk.services.history.total() == 0
    desk.press("Return")  # the focus stands on Keep
    assert not dock.confirm.isVisible()
    assert desk.services.history.total() == 0
    assert desk.inbox.view.hasFocus()

    desk.press("D", "Shift+Tab", "Return")
    assert last(desk).action is Action.DELETE
    assert desk.said == "Deleted. Sends in 10 s."


def test_what_the_platform_cannot_do_is_answered_in_the_strip(desk, monkeypatch):
    why = "Mastodon has no hiding for all. Mute or report instead."

    def no_hiding(action, _):
        return Capability(False, why) if action is Action.HIDE else Capability(True)

    can_do(desk, monkeypatch, no_hiding)
    desk.press("Home", "J", "H")

    assert desk.said == why
    assert desk.services.history.total() == 0
    button = desk.inbox.detail.dock.actions_row.button(Action.HIDE)
    assert button.why_refused == why
    assert button.accessibleDescription() == why


def test_a_policy_goes_with_the_decision_and_not_with_the_next_one(desk):
    dock = desk.inbox.detail.dock
    dock.policy._policy.setCurrentIndex(dock.policy._policy.findData("insults"))
    desk.inbox.view.setFocus()
    desk.press("H")

    assert last(desk).policy == "insults"
    assert desk.said == "Hidden: Insults and harassment. Undo for 10 s."
    assert dock.policy.policy == ""


def test_a_decision_that_could_not_be_stored_brings_the_comment_back(desk):
    order = desk.texts
    gone = desk.inbox.view.current_comment
    writer = desk.services.store.write(
        lambda tx: tx.execute("DELETE FROM comment WHERE id = ?", (int(gone),)).rowcount
    )
    assert writer == 1
    desk.press("H")

    assert "There is no comment" in desk.said
    assert desk.services.history.total() == 0
    assert len(desk.texts) == len(order) - 1


def test_a_comment_that_was_looked_at_is_shown_as_opened(desk, qtbot):
    desk.press("Home")

    qtbot.waitUntil(lambda: desk.inbox.model.item_at(0).comment.opened_at is not None)
    assert desk.inbox.model.item_at(1).comment.opened_at is None


def test_decided_comments_can_be_listed_and_decided_anew(desk):
    decided = desk.current
    desk.press("A")
    filters = desk.inbox.list.filters
    facets = desk.services.inbox.facets()
    filters.open_menu(facets)
    for entry in filters._menu.actions():
        if entry.text() == "Decided":
            entry.trigger()
    filters._menu.close()
    desk.settle()

    assert decided in desk.texts
    assert filters.chips == ("Decided", "Open")
    assert desk.services.inbox.counts().states[ReviewState.CLOSED] == 1


def test_a_policy_is_chosen_by_its_key_and_the_next_key_decides(desk):
    desk.press("P")
    desk.press("Down", "Down", "Return")
    assert desk.inbox.view.hasFocus()
    desk.press("H")

    [row] = desk.services.history.page(limit=1)
    assert row.decision.policy
    assert desk.said.startswith("Hidden: ")


def test_leaving_the_policies_leads_back_to_the_list(desk):
    desk.press("P", "Esc")
    assert desk.inbox.view.hasFocus()
    desk.press("A")
    assert desk.said.startswith("Approved")
