"""The bar over the list while comments are selected: how many, all of them, none of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import IconLabel, LinkButton, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.beside import Beside

_LEAST = 118  # of the sign and the sentence, in units


class BulkBar(QFrame):
    """Shown only while something is selected."""

    all_asked = Signal()
    none_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newBanner")
        self._said = Words(theme, weight=500, elides=True)
        self._all = LinkButton(theme, "")
        self._none = LinkButton(theme, self.tr("Clear"))
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.u(n) for n in (14, 6, 14, 6)])
        row.setSpacing(theme.u(12))
        counted = QWidget()
        count = QHBoxLayout(counted)
        count.setContentsMargins(0, 0, 0, 0)
        count.setSpacing(theme.u(12))
        count.addWidget(IconLabel(theme, "check-square-fill", "accent", 16))
        count.addWidget(self._said, 1)
        links = QWidget()
        beside = QHBoxLayout(links)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.u(12))
        beside.addWidget(self._all)
        beside.addWidget(self._none)
        beside.addStretch(1)
        self._parts = Beside(counted, links, least=theme.u(_LEAST), spacing=theme.u(4), parent=None)
        row.addWidget(self._parts, 1)
        self._all.clicked.connect(self.all_asked)
        self._none.clicked.connect(self.none_asked)
        self.hide()

    @property
    def said(self) -> str:
        """Return the sentence shown."""
        return self._said.text()

    def set_keys(self, select_all: str, clear: str) -> None:
        """Print the keys in force."""
        self._all.set_keys(select_all)
        self._none.set_keys(clear)

    def show_count(self, rows: int, comments: int, listed: int) -> None:
        """Say how many rows are selected, and for how many comments they stand."""
        said = self.tr("{n} selected").format(n=words.number(rows))
        if comments > rows:
            pattern = self.tr("{n} selected, {comments} comments with their copies")
            said = pattern.format(n=words.number(rows), comments=words.number(comments))
        self._said.say(said)
        self._all.setText(self.tr("Select all {n}").format(n=words.number(listed)))
        self._all.setVisible(rows < listed)
        self._parts.fit()
        self.setVisible(rows > 0)
