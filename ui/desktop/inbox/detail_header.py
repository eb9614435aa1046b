"""The line over the comment: previous, next, where we are in the list, and the original."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import IconButton, Words, plain_tooltip
from ui.desktop.theme import Theme


class DetailHeader(QFrame):
    """Tells which of the listed comments is shown."""

    back_asked = Signal()  # to the list, where it is not in sight
    previous_asked = Signal()
    next_asked = Signal()
    original_asked = Signal()
    more_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        self._back = IconButton(self._theme, "arrow-left", self.tr("Back to the list"))
        self._back.hide()
        self._previous = IconButton(self._theme, "caret-up", self.tr("Previous comment"))
        self._next = IconButton(self._theme, "caret-down", self.tr("Next comment"))
        self._place = Words(self._theme, style="body", role="text-2")
        self._place.setToolTip(plain_tooltip(self.tr("Rows of the list: near-copies share one.")))
        self._original = IconButton(self._theme, "arrow-square-out", self.tr("Open original"))
        self._more = IconButton(self._theme, "dots-three", self.tr("More actions"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(*[self._theme.u(n) for n in (14, 8, 12, 7)])
        row.setSpacing(self._theme.u(4))
        row.addWidget(self._back)
        for button in (self._previous, self._next):
            row.addWidget(button)
        row.addSpacing(self._theme.u(8))
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self._original)
        row.addWidget(self._more)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_asked)
        self._previous.clicked.connect(self.previous_asked)
        self._next.clicked.connect(self.next_asked)
        self._original.clicked.connect(self.original_asked)
        self._more.clicked.connect(self.more_asked)

    def show_place(self, row: int, total: int) -> None:
        """Tell that the comment in list row `row` (from 0) of `total` is shown; -1 is none."""
        there_is_one = row >= 0
        sentence = self.tr("{row} of {total}").format(
            row=words.number(row + 1), total=words.number(total)
        )
        self._place.say(sentence if there_is_one else "")
        self._previous.setEnabled(row > 0)
        self._next.setEnabled(there_is_one and row + 1 < total)
        self._more.setEnabled(there_is_one)
        self._original.setEnabled(there_is_one)

    def offer_back(self, is_offered: bool) -> None:
        """Offer the way back to a list that is not in sight."""
        self._back.setVisible(is_offered)

    def allow_original(self, is_allowed: bool) -> None:
        """Offer to open the comment where it was written."""
        self._original.setEnabled(is_allowed)
