"""Macros by their own keys in the real window: bound, said, re-mapped, switched off, left out."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from core.model import Action
from core.services import build_services
from core.services.kit.macros import Macro, MacroStep
from tests.flows.desk import QUESTION, THREAT, Desk, import_comments, write_comments
from ui.desktop.key_settings import keys_in_force
from ui.desktop.keyboard_sheet import KeyboardSheet

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

THANK = Macro(
    "Thank and close",
    (MacroStep(Action.REPLY, reply="Thank you, {author}."), MacroStep(Action.APPROVE)),
    keys="Ctrl+1",
)


@pytest.fixture
def keep(desk):
    """Save a macro as its page does: the window hears of it."""

    def save(macro):
        desk.window.bus.publish(desk.services.kit.macros.save(macro))
        desk.settle()

    return save


def made(desk):
    return [row.decision.action for row in desk.services.history.page()]


def test_a_key_runs_its_macro_and_one_undo_takes_all_of_it_back(desk, keep):
    keep(THANK)
    desk.go_to(QUESTION)

    desk.press("Ctrl+1")
    assert made(desk) == [Action.APPROVE, Action.REPLY]
    assert QUESTION not in desk.texts

    desk.press("Z")
    assert QUESTION in desk.texts


def test_a_macro_of_one_letter_goes_off_with_the_single_keys(desk, keep):
    keep(replace(THANK, keys="Y"))
    settings = desk.services.settings
    desk.window.bus.publish(settings.change(replace(settings.current, single_keys_on=False)))
    desk.press("Y")
    assert made(desk) == []

    desk.window.bus.publish(settings.change(replace(settings.current, single_keys_on=True)))
    desk.press("Y")
    assert made(desk) == [Action.APPROVE, Action.REPLY]


def test_a_macro_that_was_removed_leaves_its_key_free(desk, keep):
    keep(THANK)
    desk.window.bus.publish(desk.services.kit.macros.remove(THANK.name))
    desk.press("Ctrl+1")
    assert made(desk) == []


def test_letters_in_a_field_are_letters(desk, keep):
    keep(replace(THANK, keys="Y"))
    desk.press("/")
    desk.type("y")
    assert made(desk) == []
    assert desk.inbox.list.filters.search.text() == "y"


def test_the_palette_offers_it_with_its_key_and_f2_gives_another(desk, keep):
    keep(THANK)
    desk.press("Ctrl+K")
    palette = desk.window.commands.palette
    desk.type("thank and")
    assert (palette.current.title, palette.current.keys) == ("Thank and close", "Ctrl+1")

    desk.press("F2", "H")
    assert "“H” already means “Hide”" in palette.foot.why_not
    desk.press("Ctrl+2")
    assert desk.services.kit.macros.get(THANK.name).keys == "Ctrl+2"
    desk.inbox.view.setFocus()
    desk.press("Ctrl+2")
    assert made(desk) == [Action.APPROVE, Action.REPLY]


def test_an_operation_cannot_take_the_key_of_a_macro(desk, keep):
    keep(THANK)
    desk.press("Ctrl+K")
    desk.type("approve")
    desk.press("F2", "Ctrl+1")
    assert "already means “Thank and close”" in desk.window.commands.palette.foot.why_not


def test_the_sheet_shows_macros_that_have_a_key(desk, keep):
    keep(THANK)
    keep(replace(THANK, name="Without a key", keys=""))
    sheet = KeyboardSheet(desk.window.context.theme, keys_in_force(desk.services), desk.window)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    sheet.deleteLater()
    assert "Macros" in said
    assert "Thank and close" in said
    assert "Without a key" not in said


def test_a_name_that_is_also_a_word_of_the_window_stays_as_people_wrote_it(desk, keep):
    keep(Macro("Hide", (MacroStep(Action.HIDE),), keys="Ctrl+3"))
    keep(Macro("A <b>bold</b>\tname", (MacroStep(Action.HIDE),)))
    desk.press("M")
    menu = QApplication.activePopupWidget()
    titles = [entry.text() for entry in menu.actions()]
    menu.close()
    assert "Hide\tCtrl+3" in titles
    assert any(title.startswith("A <b>bold</b>") and "\t" not in title for title in titles)


def test_the_menus_do_not_pile_up(desk):
    desk.go_to(THREAT)
    desk.press("M", "Esc", ".", "Esc")
    before = len(desk.inbox.findChildren(QMenu))
    for _ in range(5):
        desk.press("M", "Esc", ".", "Esc")
    assert len(desk.inbox.findChildren(QMenu)) == before


def test_no_macro_is_said_with_the_way_to_make_one(desk):
    for macro in desk.services.kit.macros.all():
        desk.services.kit.macros.remove(macro.name)
    desk.press("M")
    assert "There is no macro yet" in desk.said
    assert "Replies and macros" in desk.said


HAND_EDITED = """
[[macro]]
name = "First"
keys = "Ctrl+1"
[[macro.step]]
action = "approve"
[[macro]]
name = "Second"
keys = "Ctrl+1"
[[macro.step]]
action = "hide"
[[macro]]
name = "Like hide"
keys = "h"
[[macro.step]]
action = "approve"
[[macro]]
name = "Odd"
keys = "Banana"
[[macro.step]]
action = "approve"
[[macro]]
name = "Broken"
[[macro.step]]
action = "sing"
"""


def test_hand_edited_nonsense_is_said_at_start_and_the_rest_works(
    qtbot, services, profile, clock, tmp_path
):
    import_comments(services, write_comments(tmp_path / "comments.csv", [THREAT, QUESTION]))
    services.close()
    (profile / "macros.toml").write_text(HAND_EDITED, encoding="utf-8")
    (profile / "replies.toml").write_text(
        '[[reply]]\nname = "Odd"\n[reply.text]\nen = "Dear {customer}"\n\n'
        '[[reply]]\nname = "Fine"\n[reply.text]\nen = "Dear {author}"\n',
        encoding="utf-8",
    )
    opened = build_services(profile, clock=clock)
    desk = Desk(qtbot, opened, clock, tmp_path)
    try:
        notice = desk.window.notice
        assert notice.isVisible()
        assert "“Second” has the keys “Ctrl+1”, which already mean “First”" in notice.sentence
        assert "And 4 more." in notice.accessibleName()
        assert [one.name for one in opened.kit.replies.all()] == ["Fine"]
        desk.inbox.view.setFocus()
        desk.press("Ctrl+1")
        assert made(desk) == [Action.APPROVE]
        desk.press("H")
        assert made(desk)[0] is Action.HIDE
    finally:
        desk.close()
        opened.close()
