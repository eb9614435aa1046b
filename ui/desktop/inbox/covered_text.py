"""What stands in place of a harsh text until it is wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model import Attribute
from ui.desktop import words
from ui.desktop.parts import IconLabel, LinkButton, Words
from ui.desktop.theme import Theme


class CoveredText(QWidget):
    """Says by what the text is harsh, never the text."""

    lift_asked = Signal()

    def __init__(self, theme: Theme, style: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = Words(theme, style=style, role="text-2", wraps=True)
        self.lift = LinkButton(theme, self.tr("Show it"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(8))
        row.addWidget(IconLabel(theme, "eye-slash", "text-2", 16))
        row.addWidget(self._said, 1)
        row.addWidget(self.lift)
        self.lift.clicked.connect(self.lift_asked)

    @property
    def said(self) -> str:
        """Return what stands there."""
        return self._said.text()

    def show_cover(self, harsh_by: Attribute) -> None:
        """Say why the text is covered."""
        self._said.say(words.cover_words(harsh_by))
        name = self.tr("{hidden} Show it").format(hidden=self._said.text())
        self.lift.setAccessibleName(name)
