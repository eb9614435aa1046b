"""Until when a comment is snoozed: suggestions, a day and a time of one's own, or a reply."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.inbox.digit_buttons import DigitButtons
from ui.desktop.parts import FlowLayout, PushButton, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.moment_edit import MomentEdit

if TYPE_CHECKING:
    from core.services import SnoozeChoice

_NAMES_DAY = frozenset({"later", "evening", "tomorrow"})
_ICONS = {"reply": "chat-circle", "evening": "moon"}


class SnoozePage(QWidget):
    """A digit or Enter chooses; Esc leaves. `choices` returns the suggestions of the moment."""

    chosen = Signal(object, bool)  # an aware datetime or None, whether a reply wakes it, too
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        choices: "Callable[[], Sequence[SnoozeChoice]]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices = choices
        self._title = Words(theme, self.tr("Snooze until"), style="caption", role="text-2")
        self.suggestions = DigitButtons(theme)
        self.moment = MomentEdit(self.tr("Day and time at which the comment comes back"))
        self.or_reply = QCheckBox(self.tr("or on a reply"))
        self.take_moment = PushButton(theme, self.tr("Snooze until then"))
        self._cancel = PushButton(theme, self.tr("Cancel"))
        self._lay_out()
        self.take_moment.clicked.connect(self._choose_moment)
        self._cancel.clicked.connect(self.left)

    def _lay_out(self) -> None:
        own = FlowLayout(spacing=self._theme.u(8))
        for part in (self.moment, self.take_moment, self.or_reply, self._cancel):
            own.addWidget(part)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(self._theme.u(8))
        page.addWidget(self._title)
        page.addWidget(self.suggestions)
        page.addLayout(own)

    def open(self, now: datetime) -> None:
        """Offer what lies ahead of `now`; the first suggestion has the focus."""
        offered = [self._offer(choice, now) for choice in self._choices()]
        self.suggestions.offer(offered)
        soon = QDateTime.fromSecsSinceEpoch(int((now + timedelta(minutes=1)).timestamp()))
        self.moment.setMinimumDateTime(soon)
        tomorrow = QDateTime.fromSecsSinceEpoch(int((now + timedelta(days=1)).timestamp()))
        self.moment.setDateTime(tomorrow)
        self.or_reply.setChecked(False)
        self.suggestions.take_focus()

    def _offer(
        self, choice: "SnoozeChoice", now: datetime
    ) -> tuple[str, str, Callable[[], object]]:
        icon = _ICONS.get(str(choice.kind), "clock")
        act = partial(self._choose, choice.until)
        if choice.until is None:
            return icon, words.snooze_word(str(choice.kind)), act
        when = words.snooze_word(str(choice.kind))
        if str(choice.kind) in _NAMES_DAY:
            said = self.tr("{when}, {time}").format(when=when, time=words.clock_time(choice.until))
        else:
            moment = words.moment_words(choice.until, now)
            said = self.tr("{when}: {moment}").format(when=when, moment=moment)
        return icon, said, act

    def _choose(self, until: datetime | None) -> None:
        self.chosen.emit(until, self.or_reply.isChecked() or until is None)

    def _choose_moment(self) -> None:
        at = datetime.fromtimestamp(self.moment.dateTime().toSecsSinceEpoch(), tz=UTC)
        self._choose(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a digit, leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self.suggestions.press(event):
            super().keyPressEvent(event)
