"""The reminder of a break: it can wait, and it is over when the break was taken."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.notice_strip import NoticeStrip
from ui.desktop.widgets.push_button import PushButton


class BreakStrip(NoticeStrip):
    """Stands in the window alone: a reminder never becomes a notification of the desktop."""

    put_off = Signal()
    taken = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.done = PushButton(theme, self.tr("I had a break"))
        self.done.setAccessibleDescription(self.tr("The minutes begin anew"))
        self.add_button(self.done)
        self.asked.connect(self._leave)  # "Later" is what the cross does, in a word
        self.closed.connect(self.put_off)
        self.done.clicked.connect(self._take)

    def remind(self, minutes: int) -> None:
        """Say how long somebody has worked without a break."""
        said = self.tr("You have worked for %Ln minute(s) without a break.", "", minutes)
        detail = self.tr("A few minutes away from the screen help. Only you see this.")
        self.show_notice("info", said, detail, self.tr("Later"))

    @Slot()
    def _take(self) -> None:
        self.clear()
        self.taken.emit()
