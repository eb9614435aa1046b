import pytest
from PySide6.QtCore import Qt

from core.changes import Changes
from core.model import Action
from core.services.kit.macros import Macro, MacroStep
from ui.desktop.key_map import OPERATIONS, KeyMap
from ui.desktop.settings.keys_page import KeysPage

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
a_double = Macro("Twice", (MacroStep(Action.HIDE),), "Ctrl+1")


@pytest.fixture
def page(qtbot, room):
    widget = KeysPage(room.context)
    qtbot.addWidget(widget)
    widget.resize(700, 700)
    with qtbot.waitExposed(widget):
        widget.show()
        widget.activateWindow()
    return widget


def press(qtbot, page, operation, key, modifiers=Qt.KeyboardModifier.NoModifier):
    field = page.row(operation).field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.is_listening
    qtbot.keyClick(field, key, modifiers)


def test_every_operation_has_a_row_with_its_keys(page):
    for operation in OPERATIONS:
        assert page.row(operation.name).field.text() == KeyMap({}).caption(operation.name)


def test_new_keys_are_pressed_and_kept(qtbot, room, page):
    press(qtbot, page, "approve", Qt.Key.Key_Q)

    qtbot.waitUntil(lambda: room.settings.keys.get("approve") == "Q")
    qtbot.waitUntil(lambda: page.row("approve").field.text() == "Q")


def test_keys_that_mean_something_else_are_refused_and_the_other_is_named(qtbot, room, page):
    press(qtbot, page, "approve", Qt.Key.Key_H)

    assert "“H” already means “Hide”" in page.row("approve").why_not
    assert "approve" not in room.settings.keys


def test_escape_keeps_the_old_keys_and_backspace_takes_them_away(qtbot, room, page):
    press(qtbot, page, "approve", Qt.Key.Key_Escape)
    assert page.row("approve").field.text() == "A"

    press(qtbot, page, "approve", Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: room.settings.keys.get("approve") == "")


def test_one_key_and_all_keys_go_back_to_their_defaults(qtbot, room, page):
    press(qtbot, page, "approve", Qt.Key.Key_Q)
    press(qtbot, page, "hide", Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: len(room.settings.keys) == 2)

    page.row("approve").reset_button.click()
    qtbot.waitUntil(lambda: set(room.settings.keys) == {"hide"})

    page.restore_asked.emit()
    qtbot.waitUntil(lambda: not room.settings.keys)


def test_a_default_that_is_taken_meanwhile_is_not_given_twice(qtbot, room, page):
    press(qtbot, page, "approve", Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: "approve" in room.settings.keys)
    press(qtbot, page, "hide", Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "hide" in room.settings.keys)

    page.row("approve").reset_button.click()

    assert "already means “Hide”" in page.row("approve").why_not
    assert room.settings.keys["approve"] == "Q"


def test_single_keys_are_switched_off_as_a_whole(qtbot, room, page):
    page.single_keys.click()

    qtbot.waitUntil(lambda: not room.settings.single_keys_on)
    qtbot.waitUntil(lambda: page.row("approve").field.text() == "")
    assert page.row("import").field.text() == "Ctrl+I"


def test_finding_an_operation_leaves_only_its_row(page):
    page.search.setText("snooze")

    shown = [one.name for one in OPERATIONS if not page.row(one.name).isHidden()]
    assert shown == ["snooze"]


def test_macros_have_rows_that_come_and_go_and_what_is_wrong_is_said(qtbot, room, page):
    macros = [Macro("Mine", (MacroStep(Action.APPROVE),), "Ctrl+1"), a_double]
    room.services.kit.macros.all = lambda: tuple(macros)
    room.context.bus.publish(Changes(settings=True))
    assert page.row("macro:Mine").field.text() == "Ctrl+1"
    assert (
        "“Twice” has the keys “Ctrl+1”, which already mean “Mine”"
        in page.row("macro:Twice").why_not
    )

    press(qtbot, page, "approve", Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert "already means “Mine”" in page.row("approve").why_not

    macros.remove(a_double)
    room.context.bus.publish(Changes(settings=True))
    with pytest.raises(KeyError):
        page.row("macro:Twice")
    assert page.row("macro:Mine").field.text() == "Ctrl+1"
