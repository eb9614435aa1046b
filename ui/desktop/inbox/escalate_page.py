"""Handing a comment on: to whom, by when, and a word for them."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.inbox.decision_draft import Escalation
from ui.desktop.parts import FlowLayout, PushButton, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.beside import Beside
from ui.desktop.widgets.moment_edit import MomentEdit

_MOST_LETTERS, _MOST_NOTE = 60, 2_000
_USUAL = timedelta(hours=4)
_WIDEST_NOTE = 640  # farther away the buttons would be lost on a large screen


class EscalatePage(QWidget):
    """Enter hands it on; Esc leaves."""

    chosen = Signal(object)  # Escalation
    left = Signal()

    def __init__(
        self, theme: Theme, roles: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._roles = roles
        self.to = QComboBox()
        self.to.setObjectName("besideField")
        self.to.setAccessibleName(self.tr("Hand on to"))
        self.is_due = QCheckBox(self.tr("by"))
        self.is_due.setAccessibleName(self.tr("Ask for an answer by a time"))
        self.due = MomentEdit(self.tr("Answer wanted by"))
        self.note = QLineEdit()
        self.note.setMaxLength(_MOST_NOTE)
        self.note.setMaximumWidth(theme.u(_WIDEST_NOTE))
        self.note.setPlaceholderText(self.tr("A word for colleagues, never sent"))
        self.note.setAccessibleName(self.tr("Note for colleagues, never sent"))
        self.escalate = PushButton(
            theme, self.tr("Escalate"), icon="arrow-fat-line-up", kind="primary"
        )
        self._cancel = PushButton(theme, self.tr("Cancel"))
        self._lay_out()
        self.is_due.toggled.connect(self.due.setEnabled)
        self.escalate.clicked.connect(self._finish)
        self.note.returnPressed.connect(self._finish)
        self._cancel.clicked.connect(self.left)

    def _lay_out(self) -> None:
        u = self._theme.u
        first = FlowLayout(spacing=u(8))
        label = Words(self._theme, self.tr("Hand on to"), style="caption", role="text-2")
        label.setBuddy(self.to)
        until = QWidget()
        beside = QHBoxLayout(until)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(u(8))
        beside.addWidget(self.is_due)
        beside.addWidget(self.due)
        for part in (label, self.to, until):
            first.addWidget(part)
        self.to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        ends = QWidget()
        buttons = QHBoxLayout(ends)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(u(8))
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.escalate)
        buttons.addStretch(1)
        least = self.note.fontMetrics().horizontalAdvance(self.note.placeholderText()) + u(24)
        second = Beside(self.note, ends, least=least, spacing=u(8), parent=None)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(u(8))
        page.addLayout(first)
        page.addWidget(second)

    def open(self, now: datetime) -> None:
        """Begin with nobody named and no time; the choice of the role has the focus."""
        self.to.clear()
        self.to.addItem(self.tr("Whoever has more say"), "")
        for role in self._roles():
            self.to.addItem(display_line(words.given_name(role), _MOST_LETTERS), role)
        soon = QDateTime.fromSecsSinceEpoch(int((now + timedelta(minutes=1)).timestamp()))
        self.due.setMinimumDateTime(soon)
        usual = QDateTime.fromSecsSinceEpoch(int((now + _USUAL).timestamp()))
        self.due.setDateTime(usual)
        self.is_due.setChecked(False)
        self.due.setEnabled(False)
        self.note.clear()
        self.to.setFocus()

    def _finish(self) -> None:
        at = datetime.fromtimestamp(self.due.dateTime().toSecsSinceEpoch(), tz=UTC)
        due = at if self.is_due.isChecked() else None
        self.chosen.emit(Escalation(str(self.to.currentData()), due, self.note.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on with Enter, leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            super().keyPressEvent(event)
