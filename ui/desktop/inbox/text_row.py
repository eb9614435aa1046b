"""The editor for a reply or a note, inside the dock."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.desktop.parts import PushButton, Words
from ui.desktop.theme import Theme


class TextRow(QWidget):
    """A small plain-text editor with one button; Ctrl+Enter saves, Esc leaves."""

    finished = Signal(str)
    left = Signal()
    changed = Signal()

    def __init__(
        self, theme: Theme, title: str, verb: str, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Words(theme, title, style="caption", role="text-2", wraps=True)
        self._edit = QPlainTextEdit()
        self._edit.setTabChangesFocus(True)
        self._edit.setAccessibleName(title)
        self._edit.setFixedHeight(theme.u(72))
        self._save = PushButton(theme, verb, icon=icon, kind="primary")
        self._cancel = PushButton(theme, self.tr("Cancel"))
        self._lay_out(theme)
        self._save.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.left)
        self._edit.textChanged.connect(self._show_ready)
        self._edit.textChanged.connect(self.changed)
        self._show_ready()

    def _lay_out(self, theme: Theme) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.u(8))
        buttons.addWidget(self._title, 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(8))
        page.addWidget(self._edit)
        page.addLayout(buttons)

    def open(self, text: str = "") -> None:
        """Begin with `text`, the cursor at its end."""
        self._edit.setPlainText(text)
        self._edit.moveCursor(QTextCursor.MoveOperation.End)
        self._edit.setFocus()

    def insert(self, text: str) -> None:
        """Write where the cursor is; what is selected gives way."""
        self._edit.insertPlainText(text)

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Write what stands there in another way, the cursor at its end."""
        written = self._edit.toPlainText()
        if (wanted := change(written)) != written:
            self._edit.setPlainText(wanted)
            self._edit.moveCursor(QTextCursor.MoveOperation.End)

    def take_focus(self) -> None:
        """Give the editor the keyboard."""
        self._edit.setFocus()

    @property
    def text(self) -> str:
        """Return what is written so far."""
        return self._edit.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Ctrl+Enter, leave on Esc."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._finish()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _finish(self) -> None:
        if self.text:
            self.finished.emit(self.text)

    @Slot()
    def _show_ready(self) -> None:
        self._save.setEnabled(bool(self.text))
