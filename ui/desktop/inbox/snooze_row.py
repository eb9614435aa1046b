"""When a snoozed comment comes back: four suggestions and a day of one's own."""

from datetime import datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.inbox.snooze_times import SnoozeChoice, morning_of, snooze_choices
from ui.desktop.parts import PushButton, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.flow_layout import FlowLayout


class SnoozeRow(QWidget):
    """Asks until when; Esc leaves."""

    chosen = Signal(object)  # an aware datetime
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Words(theme, self.tr("Snooze until"), style="caption", role="text-2")
        self._suggestions = QWidget()
        self._flow = FlowLayout(self._suggestions, spacing=theme.u(8))
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("d MMMM yyyy")
        self._day.setAccessibleName(self.tr("Day on which the comment comes back"))
        self._take_day = PushButton(theme, self.tr("Snooze to this day"))
        self._cancel = PushButton(theme, self.tr("Cancel"))
        self._lay_out()
        self._take_day.clicked.connect(self._choose_day)
        self._cancel.clicked.connect(self.left)

    def _lay_out(self) -> None:
        own = QHBoxLayout()
        own.setSpacing(self._theme.u(8))
        own.addWidget(self._day)
        own.addWidget(self._take_day)
        own.addStretch(1)
        own.addWidget(self._cancel)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(self._theme.u(8))
        page.addWidget(self._title)
        page.addWidget(self._suggestions)
        page.addLayout(own)

    def open(self, now: datetime) -> None:
        """Offer times after `now`; the first has the focus."""
        self._flow.clear()
        for choice in snooze_choices(now):
            self._flow.addWidget(self._button(choice, now))
        tomorrow = now.astimezone().date().toordinal() + 1
        day = datetime.fromordinal(tomorrow)
        self._day.setMinimumDate(QDate(day.year, day.month, day.day))
        self._day.setDate(self._day.minimumDate())
        first = self._flow.itemAt(0)
        if first is not None and (button := first.widget()) is not None:
            button.setFocus()

    def _button(self, choice: SnoozeChoice, now: datetime) -> PushButton:
        caption = f"{choice.words}, {words.clock_time(choice.until)}"
        button = PushButton(self._theme, caption, icon="clock")
        button.clicked.connect(lambda: self.chosen.emit(choice.until))
        return button

    def _choose_day(self) -> None:
        date = self._day.date()
        self.chosen.emit(morning_of(datetime(date.year(), date.month(), date.day()).astimezone()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
