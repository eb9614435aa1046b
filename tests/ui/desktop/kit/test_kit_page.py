"""Saved replies and macros on their page, made, changed, ordered and removed by keys alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QToolTip,
)

from core.model import Action
from core.services.kit.macros import Macro, MacroStep
from core.services.kit.replies import SavedReply
from core.settings import LanguageChoice
from main import main
from tests.flows.conftest import desk, open_desk, services
from tests.flows.desk import QUESTION
from tests.hostile_strings import hostile_strings
from ui.desktop.languages import window_language
from ui.desktop.navigation import Page

__all__ = ["desk", "open_desk", "services"]
# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


class Keeper:
    """A person at the page."""

    def __init__(self, desk):
        self.desk = desk
        desk.window.pages.open_settings("replies")
        desk.settle()
        self.page = desk.window.pages.settings._pages["replies"]
        self.kit = desk.services.kit
        self.replies.list.setFocus()

    @property
    def replies(self):
        return self.page.replies

    @property
    def macros(self):
        return self.page.macros

    def press(self, *keys):
        self.desk.press(*keys)

    def type(self, words):
        self.desk.type(words)

    def tab_to(self, widget):
        """Go on with Tab until this has the keyboard."""
        for _ in range(80):
            if self.desk.focused is widget:
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to {widget}")

    def choose(self, box: QComboBox, data):
        """Take an entry of a choice with the arrow keys."""
        self.tab_to(box)
        self.press("Home")
        for _ in range(box.count()):
            if box.currentData() == data:
                return
            self.press("Down")
        raise AssertionError(f"{data} is not offered")

    def names(self, shelf):
        return [one.name for one in shelf.all()]


@pytest.fixture
def keeper(desk):
    return Keeper(desk)


def test_a_reply_is_written_in_two_languages_for_a_policy(keeper):
    keeper.tab_to(keeper.replies.new)
    keeper.press("Space")
    form = keeper.page.reply_form
    assert keeper.page.page is form
    assert keeper.desk.focused is form.name

    keeper.type("House rules")
    keeper.choose(form.policy, "insults")
    keeper.choose(form.language, "de")
    keeper.tab_to(form.text)
    keeper.type("Hallo {author}")
    form.language.setFocus()
    keeper.press("Up")
    assert form.language.currentData() == "en"
    keeper.tab_to(form.text)
    keeper.type("Hello {author}")
    assert "German, English" in form._written.text()
    keeper.press("Ctrl+Return")

    assert keeper.kit.replies.get("House rules") == SavedReply(
        "House rules", {"de": "Hallo {author}", "en": "Hello {author}"}, "insults"
    )
    assert keeper.page.page is keeper.page.overview
    assert keeper.replies.list.chosen == "House rules"
    assert keeper.replies.list.hasFocus()


def test_a_placeholder_is_inserted_from_its_menu_and_an_unknown_one_is_said_at_once(keeper):
    keeper.press("Return")
    form = keeper.page.reply_form
    keeper.tab_to(form.insert)
    keeper.press("Space")
    menu = QApplication.activePopupWidget()
    assert menu is form._menu
    keeper.desk.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert form.text.toPlainText().endswith("to the team.{author}")
    assert form.text.hasFocus()

    keeper.type(" {customer}")
    assert "{customer} is no placeholder" in form.said
    assert form.text.extraSelections()
    before = keeper.kit.replies.all()
    keeper.press("Ctrl+Return")
    assert keeper.kit.replies.all() == before
    keeper.press(*["Backspace"] * len("{customer}"))
    assert form.said == ""
    assert not form.text.extraSelections()


def test_a_fault_in_another_language_names_it(keeper):
    keeper.kit.replies.save(SavedReply("Two", {"en": "Hi", "de": "Hallo"}))
    keeper.page.edit_reply("Two")
    form = keeper.page.reply_form
    form.text.setPlainText("Hi {")
    assert form.said.startswith("A single { begins or ends nothing")
    form.language.setCurrentIndex(form.language.findData("de"))
    form._take_language()
    assert form.said.startswith("English: A single {")


def test_a_reply_gets_another_name_and_its_macro_follows(keeper):
    keeper.press("Down", "F2")
    form = keeper.page.reply_form
    assert form.name.text() == "Ask for details"
    assert keeper.desk.focused is form.name
    keeper.press("Ctrl+A")
    keeper.type("thank YOU")
    assert form.said == "Another one has this name already."
    keeper.press("Ctrl+A")
    keeper.type("Ask for more")
    assert form.said == ""
    keeper.press("Ctrl+Return")

    assert keeper.names(keeper.kit.replies)[1] == "Ask for more"
    assert keeper.kit.macros.get("Ask, then wait for the answer").steps[0].saved_reply == (
        "Ask for more"
    )


def test_esc_leaves_at_once_or_the_second_time_where_something_was_changed(keeper):
    before = keeper.kit.replies.all()
    keeper.press("Return", "Esc")
    assert keeper.page.page is keeper.page.overview
    assert keeper.replies.list.hasFocus()

    keeper.press("Return")
    keeper.type("x")
    keeper.press("Esc")
    assert "not saved yet" in keeper.page.reply_form.said
    keeper.press("Esc")
    assert keeper.page.page is keeper.page.overview
    assert keeper.kit.replies.all() == before


def test_nothing_written_is_asked_for_and_nothing_is_saved(keeper):
    before = keeper.kit.replies.all()
    keeper.page.edit_reply("")
    form = keeper.page.reply_form
    keeper.press("Ctrl+Return")
    assert form.said == "Give it a name."
    keeper.type("Empty")
    keeper.press("Ctrl+Return")
    assert form.said == "Write the text of the reply."
    assert keeper.desk.focused is form.text
    assert keeper.kit.replies.all() == before


def test_removing_asks_says_what_stops_and_can_be_undone(keeper):
    before = keeper.kit.replies.all()
    keeper.press("Down", "Delete")
    question = keeper.replies.confirm._question.text()
    assert question.startswith("Remove “Ask for details”?")
    assert "1 macro cannot run without it: “Ask, then wait for the answer”." in question
    keeper.press("Esc")
    assert keeper.kit.replies.all() == before
    assert keeper.replies.list.hasFocus()

    keeper.press("Delete")
    keeper.press("Shift+Tab", "Space")
    assert "Ask for details" not in keeper.names(keeper.kit.replies)
    assert keeper.replies.told == "“Ask for details” was removed."
    keeper.tab_to(keeper.replies.undo)
    keeper.press("Space")
    assert keeper.kit.replies.all() == before
    assert keeper.replies.list.chosen == "Ask for details"


def test_a_removed_reply_does_not_come_back_over_another_of_its_name(keeper):
    keeper.press("Down", "Delete")
    keeper.press("Shift+Tab", "Space")
    other = SavedReply("Ask for details", {"en": "Written meanwhile."})
    keeper.kit.replies.save(other)
    keeper.tab_to(keeper.replies.undo)
    keeper.press("Space")
    assert keeper.kit.replies.get("Ask for details") == other
    assert keeper.replies.told == "There is another saved reply “Ask for details” by now."


def test_alt_with_an_arrow_moves_and_the_ends_stay(keeper):
    first, second, *_ = keeper.names(keeper.kit.replies)
    keeper.press("Alt+Up")
    assert keeper.names(keeper.kit.replies)[0] == first
    keeper.press("Alt+Down")
    assert keeper.names(keeper.kit.replies)[:2] == [second, first]
    assert keeper.replies.list.chosen == first
    keeper.press("Alt+Up")
    assert keeper.names(keeper.kit.replies)[:2] == [first, second]


def test_empty_lists_say_what_they_are_for_and_offer_the_first_one(keeper):
    for shelf in (keeper.kit.replies, keeper.kit.macros):
        for one in shelf.all():
            keeper.desk.window.bus.publish(shelf.remove(one.name))
    assert keeper.replies.empty.isVisible()
    assert keeper.replies.empty.title == "No saved reply yet"
    assert keeper.macros.empty.title == "No macro yet"
    keeper.replies.take_focus()
    keeper.press("Space")
    assert keeper.page.page is keeper.page.reply_form


def test_a_macro_of_three_steps_gets_a_key_and_runs_in_the_inbox(keeper):
    keeper.tab_to(keeper.macros.new)
    keeper.press("Space")
    form = keeper.page.macro_form
    keeper.type("Thank, close, note")
    keeper.tab_to(form.key)
    assert form.key.text() == "no key"  # a placeholder hides once the field has the keyboard
    keeper.press("Return", "H")
    assert form.said == "“H” already means “Hide”. Change that one first."
    keeper.press("Return", "Ctrl+1")
    assert form.said == ""
    keeper.choose(form.rows[0].action, "reply")
    keeper.choose(form.rows[0].fields.reply, "Thank you")
    keeper.tab_to(form.add)
    keeper.press("Space")
    keeper.choose(form.rows[1].action, "approve")
    keeper.tab_to(form.add)
    keeper.press("Space")
    keeper.tab_to(form.rows[2].fields.note)
    keeper.type("a regular")
    assert form.preview.splitlines() == [
        "1. Reply: “Thank you”",
        "2. Approve",
        "3. Add note: a regular",
        "One undo takes all of it back. Where a platform has no way back, it asks before.",
    ]
    keeper.press("Ctrl+Return")
    assert keeper.kit.macros.get("Thank, close, note") == Macro(
        "Thank, close, note",
        (
            MacroStep(Action.REPLY, saved_reply="Thank you"),
            MacroStep(Action.APPROVE),
            MacroStep(Action.NOTE, note="a regular"),
        ),
        "Ctrl+1",
    )

    desk = keeper.desk
    desk.window.pages.show_page(Page.INBOX)
    desk.settle()
    desk.inbox.view.setFocus()
    desk.go_to(QUESTION)
    desk.press("Ctrl+1")
    made = [row.decision.action for row in desk.services.history.page()]
    assert made == [Action.NOTE, Action.APPROVE, Action.REPLY]


def test_steps_that_contradict_are_said_while_they_are_chosen(keeper):
    keeper.page.edit_macro("")
    form = keeper.page.macro_form
    keeper.type("Odd")
    form.add.click()
    keeper.choose(form.rows[1].action, "hide")
    assert form.said == "“Approve” and “Hide” cannot both be done; keep one of them."
    keeper.choose(form.rows[1].action, "reply")
    assert form.said == "“Reply” must come before “Approve”."
    keeper.tab_to(form.rows[1].up)
    keeper.press("Space")
    assert form.said == ""
    assert [row.step.action for row in form.rows] == [Action.REPLY, Action.APPROVE]
    keeper.press("Ctrl+Return")
    assert form.said == "Write the text of the reply, or choose a saved one."
    keeper.tab_to(form.rows[1].remove)
    keeper.press("Space")
    assert len(form.rows) == 1
    assert not form.rows[0].remove.isEnabled()


EVERY_STEP = Macro(
    "Everything",
    (
        MacroStep(Action.REPLY, reply="Hello {author}"),
        MacroStep(Action.MUTE),
        MacroStep(Action.BAN, policy="not-there", reason="nor this"),
        MacroStep(Action.ESCALATE, assignee="Gone role", due="2026-12-24", note="look"),
        MacroStep(Action.NOTE, note="a"),
        MacroStep(Action.ASSIGN, assignee="Team lead"),
    ),
    "Ctrl+9",
)


@pytest.mark.parametrize(
    "macro",
    [
        EVERY_STEP,
        Macro("S", (MacroStep(Action.SNOOZE, until="2027-01-01T09:00"),)),
        Macro("P", (MacroStep(Action.HIDE, policy="insults", reason="Insults a person"),)),
        Macro("N", (MacroStep(Action.HIDE, note="warned before"),)),
        Macro("R", (MacroStep(Action.REPLY, policy="spam", saved_reply="not there"),)),
    ],
)
def test_a_macro_that_is_opened_and_saved_stays_what_it_was(keeper, macro):
    keeper.kit.macros.save(macro)
    keeper.page.edit_macro(macro.name)
    keeper.press("Ctrl+Return")
    assert keeper.page.page is keeper.page.overview
    assert keeper.kit.macros.get(macro.name) == macro


def test_a_key_that_a_file_gave_twice_is_said_in_the_form(keeper):
    keeper.kit.macros.save(Macro("Twice", (MacroStep(Action.HIDE),), "A"))
    keeper.page.edit_macro("Twice")
    assert keeper.page.macro_form.said == "“A” already means “Approve”. Change that one first."


def test_a_profile_opened_for_reading_says_why_nothing_changes(keeper):
    keeper.kit.replies._read_only = True
    keeper.press("Alt+Down")
    assert "opened for reading only" in keeper.replies.told
    keeper.press("Return")
    keeper.type("x")
    keeper.press("Ctrl+Return")
    assert "opened for reading only" in keeper.page.reply_form.said


def test_hostile_names_and_texts_stay_plain_and_can_be_opened(keeper, tmp_path):
    for n, text in enumerate(hostile_strings(tmp_path / "canary.png", "127.0.0.1:9")):
        body = text.replace("{", "").replace("}", "").strip() or "x"
        keeper.kit.replies.save(SavedReply(f"{n} {body[:60]}"[:80], {"en": body[:9000]}))
    keeper.desk.window.bus.publish(keeper.kit.replies.move("Thank you", 0))
    keeper.desk.settle()
    for name in keeper.replies.list.names[:40]:
        keeper.page.edit_reply(name)
        assert isinstance(keeper.page.reply_form.text, QPlainTextEdit)
        assert isinstance(keeper.page.reply_form.name, QLineEdit)
    assert keeper.replies.list.count() == len(keeper.kit.replies.all())


def test_what_is_missing_comes_into_sight_in_a_low_window(keeper):
    keeper.desk.window.resize(900, 480)
    keeper.page.edit_macro("")
    form = keeper.page.macro_form
    keeper.type("x")
    keeper.press("Esc")
    keeper.desk.qtbot.waitUntil(lambda: not form._said.visibleRegion().isEmpty())
    assert "not saved yet" in form.said


def change(keeper, **changes):
    settings = replace(keeper.desk.services.settings.current, **changes)
    keeper.desk.window.context.operations.change_settings(settings)
    keeper.desk.settle()
    keeper.page = keeper.desk.window.pages.settings._pages["replies"]


@pytest.mark.parametrize(
    "changes", [{"text_size": 130}, {"language": LanguageChoice.GERMAN}], ids=["size", "language"]
)
def test_a_reply_that_is_not_saved_survives_a_window_made_anew(keeper, changes, qapp):
    old = keeper.page
    keeper.press("Down", "Return")
    form = keeper.page.reply_form
    keeper.press("End")
    keeper.type(" now")
    form.text.setPlainText("Half a tho")

    change(keeper, **changes)
    assert keeper.page is not old
    form = keeper.page.reply_form
    assert keeper.page.page is form
    assert form.name.text() == "Ask for details now"
    assert form.text.toPlainText() == "Half a tho"
    assert set(form._texts) == {"en", "de"}
    keeper.desk.press("Esc")
    assert keeper.page.page is form  # it warns first: nothing of it is saved
    keeper.desk.press("Ctrl+Return")
    assert keeper.names(keeper.kit.replies)[1] == "Ask for details now"
    window_language(qapp).speak(LanguageChoice.ENGLISH)


def test_a_macro_that_is_not_saved_survives_too_and_an_unchanged_form_just_closes(keeper):
    keeper.page.edit_macro("")
    form = keeper.page.macro_form
    keeper.type("Warn")
    form.add.click()
    form.rows[1].fields.note.setText("told them")
    form._take_edit()

    change(keeper, text_size=120)
    form = keeper.page.macro_form
    assert keeper.page.page is form
    assert (form.name.text(), form.rows[1].fields.note.text()) == ("Warn", "told them")
    keeper.desk.press("Ctrl+Return")
    assert keeper.kit.macros.get("Warn").steps[1].note == "told them"

    keeper.page.edit_macro("Warn")
    change(keeper, text_size=100)
    assert keeper.page.page is keeper.page.overview


def test_a_macro_labels_and_another_writes_the_text_anew(keeper):
    keeper.page.edit_macro("")
    form = keeper.page.macro_form
    keeper.type("Label it")
    row = form.rows[0]
    keeper.choose(row.action, str(Action.LABEL))
    keeper.choose(row.fields.label, "!warn")
    assert form.preview.startswith("1. Label: warn before showing")
    keeper.press("Ctrl+Return")
    assert keeper.kit.macros.get("Label it").steps == (MacroStep(Action.LABEL, choice="!warn"),)
    assert "Label: warn before showing" in keeper.macros.list.item(2).data(
        Qt.ItemDataRole.AccessibleTextRole
    )

    keeper.page.edit_macro("")
    row = form.rows[0]
    keeper.type("Blank it")
    keeper.choose(row.action, str(Action.EDIT))
    keeper.press("Ctrl+Return")
    assert form.said == "Write the new text of the comment."
    keeper.type("Removed by {team}")
    keeper.press("Ctrl+Return")
    assert keeper.kit.macros.get("Blank it").steps == (
        MacroStep(Action.EDIT, reply="Removed by {team}"),
    )
    keeper.page.edit_macro("Blank it")
    assert form.rows[0].fields.new_text.toPlainText() == "Removed by {team}"


@pytest.fixture
def files(monkeypatch, tmp_path):
    """Answer the dialogs for files with a path of this folder."""

    def name(path):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        return path

    return name


def test_replies_go_out_in_a_file_and_come_in_again(keeper, files, tmp_path):
    path = files(tmp_path / "team.toml")
    keeper.tab_to(keeper.replies.export)
    keeper.press("Space")
    assert keeper.replies.told == "4 written to “team.toml”."

    keeper.kit.replies.remove("Thank you")
    keeper.kit.replies.save(SavedReply("We look into it", {"en": "Soon."}))
    keeper.tab_to(keeper.replies.bring_in)
    keeper.press("Space")
    clash = keeper.replies.clash
    assert clash.question.startswith("1 has the name of something else here: “We look into it”.")
    assert keeper.desk.focused is clash.keep_both
    assert len(keeper.names(keeper.kit.replies)) == 3
    keeper.press("Return")
    assert keeper.replies.told == "Taken in: 2 new, 2 here already."
    assert "We look into it (2)" in keeper.replies.list.names
    assert keeper.kit.replies.get("We look into it").texts == {"en": "Soon."}

    keeper.replies.sharing.take_file(path)
    keeper.desk.settle()
    keeper.press("Escape")
    assert keeper.kit.replies.get("We look into it").texts == {"en": "Soon."}
    keeper.replies.sharing.take_file(path)
    keeper.desk.settle()
    keeper.press("Shift+Tab", "Space")
    assert keeper.replies.told == "Taken in: 1 replaced, 3 here already."
    assert "de" in keeper.kit.replies.get("We look into it").texts


def test_what_the_terminal_wrote_the_window_takes_in_and_the_other_way_round(
    keeper, files, tmp_path, capsys
):
    path = files(tmp_path / "macros.toml")
    keeper.kit.macros.save(Macro("Close it", (MacroStep(Action.APPROVE),), keys="Ctrl+7"))
    keeper.macros.sharing.ask_export()
    keeper.desk.settle()
    profile = tmp_path / "other"
    for words in (("macros", "import", path), ("macros", "export", tmp_path / "back.toml")):
        assert main(["--profile", str(profile), *map(str, words)]) == 0
    assert "1 added, 0 replaced, 2 here already." in "".join(capsys.readouterr())

    keeper.kit.macros.remove("Close it")
    keeper.macros.sharing.take_file(tmp_path / "back.toml")
    keeper.desk.settle()
    assert keeper.macros.told == "Taken in: 1 new, 2 here already."
    assert keeper.kit.macros.get("Close it").keys == "Ctrl+7"


def test_a_file_that_is_none_is_one_sentence_and_changes_nothing(keeper, tmp_path):
    before = keeper.kit.replies.all()
    bad = tmp_path / "bad.toml"
    bad.write_bytes(b"\x89PNG\r\n\x00\xff")
    keeper.replies.sharing.take_file(bad)
    keeper.desk.settle()
    assert keeper.replies.told == (
        "“bad.toml” cannot be read as a file of the team (it is not UTF-8 text). "
        "Choose one that Parapet exported."
    )
    assert keeper.kit.replies.all() == before


def test_an_empty_shelf_offers_a_file_of_the_team(keeper, files, tmp_path):
    files(tmp_path / "team.toml")
    keeper.replies.sharing.ask_export()
    keeper.desk.settle()
    for name in keeper.names(keeper.kit.replies):
        keeper.kit.replies.remove(name)
    keeper.replies.show_all()
    keeper.replies.take_focus()
    keeper.press("Tab", "Space")
    assert len(keeper.names(keeper.kit.replies)) == 4


def tip_over(view, row):
    index = view.model().index(row, 0)
    place = view.visualRect(index).center()
    over = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), over)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_a_line_that_is_cut_is_said_by_its_tooltip_and_a_whole_one_is_not(keeper):
    names = keeper.replies.list.names
    assert tip_over(keeper.replies.list, names.index("Please stay polite")) == ""

    said = tip_over(keeper.replies.list, names.index("Ask for details"))
    assert "in a private message? Then we can" in said
    QToolTip.hideText()
