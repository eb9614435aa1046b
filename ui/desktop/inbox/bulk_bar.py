"""The bar over the list while comments are selected: how many, all of them, none of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import IconLabel, LinkButton, Words
from ui.desktop.theme import Theme


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
        row.addWidget(IconLabel(theme, "check-square-fill", "accent", 16))
        row.addWidget(self._said, 1)
        row.addWidget(self._all)
        row.addWidget(self._none)
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
        self.setVisible(rows > 0)
