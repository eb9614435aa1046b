"""The menu of the icon in the tray."""

from datetime import datetime

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.desktop import words


class TrayMenu(QMenu):
    """Tells what is chosen; its ticks are set by whoever knows."""

    open_asked = Signal()
    round_asked = Signal()
    pause_asked = Signal(bool)  # until tomorrow, or no longer
    notices_asked = Signal(bool)
    lift_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = self._entry(self.open_asked)
        self.round = self._entry(self.round_asked)
        self.addSeparator()
        self.lift = self._entry(self.lift_asked)
        self.pause = self._switch(self.pause_asked)
        self.notices = self._switch(self.notices_asked)
        self.addSeparator()
        self.quit = self._entry(self.quit_asked)

    def say(self) -> None:
        """Write the entries in the language of the window."""
        self.open.setText(self.tr("Open Parapet"))
        self.round.setText(self.tr("Morning round"))
        self.pause.setText(self.tr("Pause notifications until tomorrow"))
        self.notices.setText(self.tr("Notifications"))
        self.quit.setText(self.tr("Quit"))

    def show_state(
        self, *, is_paused: bool, is_notifying: bool, quiet_until: datetime | None
    ) -> None:
        """Tick what is so; quiet hours can be lifted only while they hold."""
        self.pause.setChecked(is_paused)
        self.pause.setEnabled(is_notifying)
        self.notices.setChecked(is_notifying)
        self.lift.setVisible(quiet_until is not None)
        if quiet_until is not None:
            said = self.tr("Quiet until {time}: lift it now")
            self.lift.setText(said.format(time=words.clock_time(quiet_until)))

    def _entry(self, asked: SignalInstance) -> QAction:
        action = self.addAction("")
        action.triggered.connect(lambda: asked.emit())
        return action

    def _switch(self, asked: SignalInstance) -> QAction:
        action = self.addAction("")
        action.setCheckable(True)
        action.triggered.connect(asked)
        return action
