"""A field that takes the next keys pressed instead of text."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desktop.settings.key_capture import sequence_of
from ui.desktop.theme import Theme

_WIDTH = 130


class KeyField(QLineEdit):
    """Enter, Space or a click starts listening; Esc stops; Backspace means: no key."""

    captured = Signal(str)  # a portable sequence, "" for none

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = ""
        self._is_listening = False
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(theme.u(_WIDTH))
        self.setPlaceholderText(self.tr("no key"))

    @property
    def is_listening(self) -> bool:
        """Whether the next key press is taken."""
        return self._is_listening

    def show_keys(self, caption: str) -> None:
        """Show the keys in force."""
        self._caption = caption
        self._stop()

    def start(self) -> None:
        """Listen for the next keys."""
        self._is_listening = True
        self.setText(self.tr("Press keys …"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Listen after a click."""
        super().mousePressEvent(event)
        self.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that there is no key: Qt hides a placeholder in the middle of a focused field."""
        super().focusInEvent(event)
        if not self.text():
            self.setText(self.placeholderText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop listening when the focus goes."""
        self._stop()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts and before Tab moves the focus."""
        if self._is_listening and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys, or start listening."""
        if not self._is_listening:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self.start()
            else:
                event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._stop()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not event.modifiers():
            self._take("")
        elif keys := sequence_of(event):
            self._take(keys)

    def _take(self, keys: str) -> None:
        self._stop()
        self.captured.emit(keys)

    def _stop(self) -> None:
        self._is_listening = False
        self.setText(self._caption or (self.placeholderText() if self.hasFocus() else ""))
