"""Saved replies while replying, by keys alone: found by letters, filled in, kept for others."""

import pytest

from core.model import Action
from core.services.kit.replies import SavedReply
from tests.flows.desk import QUESTION

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
GERMAN = "Wann hat die Bibliothek am Samstag geöffnet?"


@pytest.fixture
def row(desk):
    desk.go_to(QUESTION)
    return desk.inbox.detail.dock.reply


def test_a_few_letters_and_enter_write_the_reply_filled_in(desk, row):
    desk.press("R", "Ctrl+R")
    assert row.is_picking
    assert desk.focused is row.picker.field

    desk.type("thank")
    assert row.picker.current == "Thank you"
    assert row.picker.said.startswith("Thank you for your words, Visitor 3.")
    desk.press("Return")
    assert not row.is_picking
    assert row.text == "Thank you for your words, Visitor 3. We pass them on to the team."

    desk.press("Ctrl+Return")
    (decision,) = [one.decision for one in desk.services.history.page()]
    assert (decision.action, decision.reply) == (Action.REPLY, row_text())


def row_text():
    return "Thank you for your words, Visitor 3. We pass them on to the team."


def test_one_key_in_the_list_begins_with_the_saved_ones(desk, row):
    desk.press("Ctrl+R")
    assert row.is_picking
    desk.press("Down", "Down", "Return")
    assert row.text.startswith("We have seen this")


def test_esc_goes_back_to_what_was_written_and_the_cursor_says_where_it_goes(desk, row):
    desk.press("R")
    desk.type("Hello. ")
    desk.press("Ctrl+R", "Esc")
    assert desk.focused is row.editor._edit
    assert row.text == "Hello."

    desk.press("Ctrl+R")
    desk.type("looking into")
    assert row.picker.names == ("We look into it",)
    desk.press("Return")
    assert row.text.startswith("Hello. We have seen this")
    desk.press("Esc")
    assert desk.inbox.view.hasFocus()
    assert desk.services.history.total() == 0


def test_the_language_of_the_comment_comes_first_then_its_policy(open_desk):
    desk = open_desk([GERMAN])
    kit = desk.services.kit
    for one in kit.replies.all():
        kit.replies.remove(one.name)
    kit.replies.save(SavedReply("English only", {"en": "We open at ten."}))
    kit.replies.save(SavedReply("For all", {"any": "10:00"}))
    kit.replies.save(SavedReply("Werbung", {"de": "Bitte keine Werbung."}, "spam"))
    desk.go_to(GERMAN)
    desk.press("Ctrl+R")
    row = desk.inbox.detail.dock.reply
    assert row.picker.names == ("For all", "Werbung", "English only")

    desk.press("Esc")
    desk.inbox.detail.dock.policy.choose("spam", "")
    desk.press("Ctrl+R")
    assert row.picker.names == ("Werbung", "For all", "English only")
    desk.press("End", "Down", "Down", "Return")
    assert row.text == "We open at ten."
    assert row.said == "There is no text in the comment’s language; this one is English."


def test_what_cannot_be_filled_in_is_said_before_and_after_enter(desk, row):
    desk.services.kit.replies.save(SavedReply("Policy", {"en": "See {policy}."}))
    desk.press("R", "Ctrl+R")
    desk.type("policy")
    assert "no policy was chosen" in row.picker.said
    desk.press("Return")
    assert row.is_picking
    assert "no policy was chosen" in row.picker.said
    assert row.text == ""


def test_nothing_found_and_nothing_there_are_said(desk, row):
    desk.press("R", "Ctrl+R")
    desk.type("zeppelin")
    assert row.picker.said == "No saved reply has “zeppelin” in it."
    desk.press("Return", "Esc", "Esc")

    for one in desk.services.kit.replies.all():
        desk.services.kit.replies.remove(one.name)
    desk.press("Ctrl+R")
    assert row.picker.said.startswith("There is no saved reply yet.")


def test_what_was_written_is_saved_for_the_next_time(desk, row):
    desk.press("R")
    assert not row.keep.isEnabled()
    desk.type("Hello Visitor 3, on Saturday at ten.")
    while desk.focused is not row.keep:
        desk.press("Shift+Tab")
    desk.press("Space")
    assert desk.focused is row.name.field
    desk.type("Thank you")
    desk.press("Return")
    assert "already a saved reply “Thank you” in this language" in row.name.why_not

    desk.press("Ctrl+A")
    desk.type("Saturday")
    desk.press("Return")
    assert row.said.startswith("Saved as “Saturday”.")
    assert row.text == "Hello Visitor 3, on Saturday at ten."
    assert desk.services.kit.replies.get("Saturday") == SavedReply(
        "Saturday", {"en": "Hello {author}, on Saturday at ten."}
    )
    desk.press("Ctrl+R")
    desk.type("satur")
    assert row.picker.current == "Saturday"


def test_esc_in_the_name_goes_back_to_the_text(desk, row):
    desk.press("R")
    desk.type("Hello")
    row.keep.click()
    desk.settle()
    desk.press("Esc")
    assert desk.focused is row.editor._edit
    assert row.text == "Hello"


def test_esc_on_a_link_over_the_text_leaves_as_in_the_text(desk, row):
    desk.press("R")
    row.saved.setFocus()
    desk.press("Esc")
    assert desk.inbox.view.hasFocus()


def test_the_key_of_saved_replies_can_be_another_one(desk, row):
    desk.press("Ctrl+K")
    desk.type("reply with a saved")
    desk.press("F2", "Ctrl+T")
    desk.qtbot.waitUntil(lambda: desk.services.settings.current.keys == {"saved_reply": "Ctrl+T"})
    desk.settle()
    desk.inbox.view.setFocus()
    desk.press("R", "Ctrl+R")
    assert not row.is_picking
    desk.press("Ctrl+T")
    assert row.is_picking


def test_markup_in_a_saved_reply_is_plain_text(desk, row):
    hostile = '<img src="file:///etc/passwd"><b>x</b> ‮evil'
    desk.services.kit.replies.save(SavedReply(hostile, {"en": hostile * 100}))
    desk.press("R", "Ctrl+R")
    desk.type("img")
    assert row.picker.current == hostile
    assert "<img" in row.picker.said
    assert "‮" not in row.picker.said
    assert len(row.picker.said) < 2_000


def replies_sent(desk):
    found = [one.decision for one in desk.services.history.page()]
    return {one.comment: one.reply for one in found if one.action is Action.REPLY}


def test_many_selected_comments_each_get_their_own_name(desk):
    desk.press("Home", "X", "J", "X", "J", "X", "Ctrl+R")
    row = desk.inbox.detail.dock.reply
    desk.type("thank")
    assert "{author}" in row.picker.said
    desk.press("Return")
    assert row.text == "Thank you for your words, {author}. We pass them on to the team."
    each = "Placeholders are filled in for each of 3 comments. "
    assert row.said == each + "Each gets it in its own language."
    assert not row.keep.isEnabled()

    desk.type(" All the best, {{we}}")
    assert row.said == each + "Changed here, so all get this text, whatever their language."
    desk.press("Ctrl+Return")
    assert "All get the same text" in desk.inbox.detail.dock.bulk.said
    desk.press("Return")

    sent = replies_sent(desk)
    items = desk.services.inbox.items(list(sent))
    assert len(items) == 3
    for item in items:
        assert sent[item.comment.id] == (
            f"Thank you for your words, {item.comment.author.name}. "
            "We pass them on to the team. All the best, {we}"
        )
    desk.press("Z")
    assert len(desk.texts) == 5


def test_those_without_a_name_are_left_out_and_it_is_said(open_desk):
    desk = open_desk([("", QUESTION), ("Ann", "Thank you for the lovely story hour")])
    desk.press("Home", "X", "J", "X", "Ctrl+R")
    desk.type("thank")
    desk.press("Return", "Ctrl+Return")

    bulk = desk.inbox.detail.dock.bulk
    assert bulk.isVisible()
    desk.press("Return")
    assert list(replies_sent(desk).values()) == [
        "Thank you for your words, Ann. We pass them on to the team."
    ]


def test_braces_written_before_stay_and_an_unknown_placeholder_is_said(desk):
    desk.press("Home", "X", "J", "X", "R")
    row = desk.inbox.detail.dock.reply
    desk.type("Smile :{ ")
    desk.press("Ctrl+R")
    desk.type("looking into")
    desk.press("Return")
    assert row.text.startswith("Smile :{{")
    assert row.text.endswith("You will hear from us here.")

    desk.type(" {nobody}")
    desk.press("Ctrl+Return")
    assert row.said.startswith("{nobody} is no placeholder")
    assert replies_sent(desk) == {}
    desk.press(*["Backspace"] * len(" {nobody}"), "Ctrl+Return", "Return")
    sent = replies_sent(desk).values()
    assert len(sent) == 2
    assert all(one.startswith("Smile :{ ") for one in sent)


def test_in_a_low_window_the_list_gets_lower_and_the_text_stays_in_sight(desk, row, qtbot):
    desk.press("R", "Ctrl+R")
    high, whole = row.picker.list.height(), row.picker.height()
    row.picker.limit(200)
    qtbot.waitUntil(lambda: row.picker.height() < whole)
    assert whole - row.picker.height() == high - row.picker.list.height()


TURKISH = "Kütüphane cumartesi günü saat kaçta açılıyor, lütfen söyler misiniz?"


@pytest.fixture
def mixed(open_desk):
    """A question in three languages, all selected, with the saved replies in sight."""
    desk = open_desk([("Ann", QUESTION), ("Bert", GERMAN), ("Can", TURKISH)])
    desk.press("Home", "X", "J", "X", "J", "X", "Ctrl+R")
    return desk


def test_a_saved_reply_to_many_is_sent_in_the_language_of_each(mixed):
    mixed.type("looking into")
    mixed.press("Return", "Ctrl+Return")

    said = mixed.inbox.detail.dock.bulk.said
    assert "In its own language each: English 2, German 1." in said
    assert "1 gets it in English: there is none in theirs." in said
    mixed.press("Return")

    items = mixed.services.inbox.items(list(replies_sent(mixed)))
    texts = {one.comment.author.name: replies_sent(mixed)[one.comment.id] for one in items}
    assert texts["Bert"].startswith("Wir haben das gesehen")
    assert texts["Ann"].startswith("We have seen this")
    assert texts["Can"] == texts["Ann"]


def test_a_reply_in_one_language_says_that_all_get_the_same(mixed):
    mixed.press("Esc", "Esc")
    mixed.press("R")
    mixed.type("On Saturday at ten.")
    mixed.press("Ctrl+Return")
    assert "All get the same text, whatever their language." in mixed.inbox.detail.dock.bulk.said
    mixed.press("Return")
    assert set(replies_sent(mixed).values()) == {"On Saturday at ten."}


def test_what_is_changed_and_changed_back_is_the_same_for_all(mixed):
    mixed.type("looking into")
    mixed.press("Return")
    mixed.type("!")
    mixed.press("Backspace", "Ctrl+Return", "Return")
    assert len(set(replies_sent(mixed).values())) == 1
