"""The banner over the list: new comments wait here until the person wants them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import IconLabel, LinkButton, Words
from ui.desktop.theme import Theme


class NewBanner(QFrame):
    """Shown only when there is something to take in; never moves the list's order itself."""

    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newBanner")
        self._said = Words(theme, style="body", weight=500, wraps=True)
        self._show = LinkButton(theme, self.tr("Show them"))
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.u(n) for n in (14, 8, 14, 8)])
        row.setSpacing(theme.u(8))
        row.addWidget(IconLabel(theme, "arrow-up", "accent", 14))
        row.addWidget(self._said, 1)
        row.addWidget(self._show)
        self._show.clicked.connect(self.asked)
        self.hide()

    @property
    def said(self) -> str:
        """Return the sentence shown."""
        return self._said.text()

    def show_new(self, new: int, urgent: int, back: int = 0) -> None:
        """Say how many came in and came back from snooze; nothing at all hides the banner."""
        sentence = self.tr("{n} new").format(n=words.number(new))
        if urgent:
            sentence = self.tr("{n} new, {urgent} urgent").format(
                n=words.number(new), urgent=words.number(urgent)
            )
        if back:
            returned = self.tr("{n} back from snooze").format(n=words.number(back))
            both = self.tr("{new}, {back}").format(new=sentence, back=returned)
            sentence = both if new else returned
        self._said.say(sentence)
        self.setVisible(new + back > 0)

    def show_ranks(self) -> None:
        """Say that the same comments have a better order now."""
        self._said.say(self.tr("The ratings are ready"))
        self.show()

    def set_keys(self, caption: str) -> None:
        """Print the key that takes the new ones in."""
        self._show.set_keys(caption)
