"""At the foot of the navigation, for the person alone: harsh texts opened today, quiet hours."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.care.foot_line import FootLine
from ui.desktop.theme import Theme


class CareFoot(QWidget):
    """Says nothing where the person switched it off."""

    settings_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.harsh = FootLine(theme, "eye")
        self.quiet = FootLine(theme, "moon")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in (self.harsh, self.quiet):
            column.addWidget(line)
            line.clicked.connect(self.settings_asked)
            line.hide()

    def show_harsh(self, count: int | None) -> None:
        """Say how many harsh texts were opened today; None says nothing."""
        self.harsh.setVisible(count is not None)
        if count is not None:
            self.harsh.say(
                self.tr("%Ln harsh text(s) today", "", count),
                self.tr("How many harsh texts you opened today. Nobody else can see this."),
            )

    def show_quiet(self, until: datetime | None) -> None:
        """Say until when it is quiet; None says nothing."""
        self.quiet.setVisible(until is not None)
        if until is not None:
            said = self.tr("Quiet until {time}").format(time=words.clock_time(until))
            self.quiet.say(said, self.tr("No notifications until then."))
