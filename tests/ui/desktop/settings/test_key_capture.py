import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.desktop.key_map import OPERATIONS
from ui.desktop.settings.key_capture import sequence_of

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def press(key, modifiers=NONE, text=""):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


@pytest.mark.parametrize(
    ("event", "keys"),
    [
        (press(Qt.Key.Key_J, NONE, "j"), "J"),
        (press(Qt.Key.Key_J, SHIFT, "J"), "Shift+J"),
        (press(Qt.Key.Key_K, CTRL, ""), "Ctrl+K"),
        (press(Qt.Key.Key_Question, SHIFT, "?"), "?"),
        (press(Qt.Key.Key_Exclam, SHIFT, "!"), "!"),
        (press(Qt.Key.Key_Slash, SHIFT, "/"), "/"),
        (press(Qt.Key.Key_F6), "F6"),
        (press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier), "Return"),
    ],
)
def test_a_key_press_becomes_a_portable_sequence(qapp, event, keys):
    assert sequence_of(event) == keys


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Tab])
def test_a_modifier_alone_and_the_tab_key_are_not_taken(qapp, key):
    assert sequence_of(press(key)) == ""


def test_every_default_key_can_be_pressed_again(qapp):
    for operation in OPERATIONS:
        combination = QKeySequence(operation.default_keys)[0]
        event = press(combination.key(), combination.keyboardModifiers())

        assert QKeySequence(sequence_of(event)) == QKeySequence(operation.default_keys)
