"""Key presses as portable key sequences."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_ALONE = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown,
}
_RESERVED = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


def sequence_of(event: QKeyEvent) -> str:
    """Return the keys of a press as in "Ctrl+K", "" for a modifier alone or a reserved key.

    A sign that needs Shift on this keyboard ("?", "!") stands for itself: other keyboards have
    it elsewhere.
    """
    key = Qt.Key(event.key()) if event.key() in _KNOWN else Qt.Key.Key_unknown
    if key in _ALONE or key in _RESERVED:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if _is_sign(event.text()):
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    if key is Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    combination = QKeyCombination(modifiers, key)
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


def _is_sign(text: str) -> bool:
    return len(text) == 1 and text.isprintable() and not text.isalnum() and not text.isspace()


_KNOWN = {key.value for key in Qt.Key}
