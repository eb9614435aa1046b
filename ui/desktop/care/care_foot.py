"""At the foot of the navigation, for the person alone: harsh texts opened today, quiet hours."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.care.foot_line import FootLine
from ui.desktop.theme import Theme
from ui.desktop.widgets.link_button import LinkButton


class CareFoot(QWidget):
    """Says nothing where the person switched it off."""

    exposure_asked = Signal()
    quiet_asked = Signal()
    lift_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.harsh = FootLine(theme, "eye")
        self.quiet = FootLine(theme, "moon")
        self.lift = LinkButton(theme, self.tr("Lift"), style="caption")
        self.lift.setAccessibleName(self.tr("Lift the quiet hours now"))
        self._lay_out(theme)
        self.harsh.clicked.connect(self.exposure_asked)
        self.quiet.clicked.connect(self.quiet_asked)
        self.lift.clicked.connect(self.lift_asked)
        for line in (self.harsh, self.quiet, self.lift):
            line.hide()

    def _lay_out(self, theme: Theme) -> None:
        quiet = QHBoxLayout()
        quiet.setContentsMargins(0, 0, theme.u(8), 0)
        quiet.addWidget(self.quiet, 1)
        quiet.addWidget(self.lift)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.harsh)
        column.addLayout(quiet)

    def show_harsh(self, count: int | None) -> None:
        """Say how many harsh texts were opened today; None says nothing."""
        self.harsh.setVisible(count is not None)
        if count is not None:
            self.harsh.say(
                self.tr("%Ln harsh text(s) today", "", count),
                self.tr("How many harsh texts you opened today. Nobody else can see this."),
            )

    def show_quiet(self, until: datetime | None, *, lets_critical: bool = False) -> None:
        """Say until when it is quiet, and what that means; None says nothing."""
        self.quiet.setVisible(until is not None)
        self.lift.setVisible(until is not None)
        if until is None:
            return
        said = self.tr("Quiet until {time}").format(time=words.clock_time(until))
        nothing = self.tr("Until then nothing is fetched and nothing notifies.")
        critical = self.tr("Until then only critical comments notify.")
        self.quiet.say(said, critical if lets_critical else nothing)
