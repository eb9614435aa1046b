"""A file that cannot be read: what is wrong with it and what to do."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.display_text import display_line
from ui.desktop.parts import IconLabel, Words
from ui.desktop.theme import Theme


class RefusalPage(QWidget):
    """One sentence, no blame."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(10))
        self._why = Words(theme, style="read", wraps=True)
        nothing = self.tr("Nothing was imported from this file. Your comments are as before.")
        page.addWidget(IconLabel(theme, "warning-circle", "danger", 24))
        page.addWidget(
            Words(theme, self.tr("This file cannot be imported"), style="head", wraps=True)
        )
        page.addWidget(self._why)
        page.addWidget(Words(theme, nothing, role="text-2", wraps=True))
        page.addStretch(1)

    @property
    def why(self) -> str:
        """Return the sentence shown."""
        return self._why.text()

    def show_why(self, why: str) -> None:
        """Show the sentence."""
        self._why.say(display_line(why, limit=600))
