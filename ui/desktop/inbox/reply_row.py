"""The editor of a reply, with the saved replies of the team over it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.model import Action
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.inbox.text_row import TextRow
from ui.desktop.parts import Words
from ui.desktop.theme import Theme

_MOST_LETTERS = 60


class ReplyRow(QWidget):
    """A saved reply is filled in elsewhere, then `fill` writes it; nothing leaves before that."""

    saved_asked = Signal(str)  # the name of a saved reply

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = TextRow(
            theme,
            self.tr("Reply, in the name of your organisation"),
            self.tr("Reply"),
            words.ACTION_ICONS[Action.REPLY],
        )
        self.saved = QComboBox()
        self.saved.setAccessibleName(self.tr("Saved reply"))
        self._said = Words(theme, style="caption", role="text-2", wraps=True)
        self._lay_out(theme)
        self.saved.activated.connect(self._ask)

    def _lay_out(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.u(8))
        label = Words(theme, self.tr("Saved reply"), style="caption", role="text-2")
        label.setBuddy(self.saved)
        head.addWidget(label)
        head.addWidget(self.saved)
        head.addWidget(self._said, 1)
        self._head = QWidget()
        self._head.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(8))
        page.addWidget(self._head)
        page.addWidget(self.editor)

    @property
    def text(self) -> str:
        """Return what is written so far."""
        return self.editor.text

    @property
    def said(self) -> str:
        """Return what is said about the saved reply."""
        return self._said.text()

    def open(self, names: Sequence[str]) -> None:
        """Begin an empty reply; these saved ones are offered."""
        self.saved.clear()
        self.saved.addItem(self.tr("Choose …"), "")
        for name in names:
            self.saved.addItem(display_line(name, _MOST_LETTERS), name)
        self._head.setVisible(bool(names))
        self._said.say("")
        self.editor.open()

    def fill(self, text: str, remark: str = "") -> None:
        """Write a text into the editor, and say what is to be known about it."""
        self._said.set_role("text-2")
        self._said.say(remark)
        self.editor.open(text)

    def refuse(self, why: str) -> None:
        """Say why a saved reply cannot be used here."""
        self._said.set_role("danger")
        self._said.say(why)

    def choose(self, name: str) -> None:
        """Take a saved reply, as the palette does."""
        place = self.saved.findData(name)
        if place > 0:
            self.saved.setCurrentIndex(place)
            self.saved_asked.emit(name)

    def _ask(self) -> None:
        name = str(self.saved.currentData() or "")
        if name:
            self.saved_asked.emit(name)
