"""The strip at the foot of the list: what was decided, how long it can be taken back, and Undo."""

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.icon_label import IconLabel
from ui.desktop.widgets.link_button import LinkButton
from ui.desktop.widgets.words_label import Words

_HEIGHT, _SLIM = 44, 32
_LINE = 3
_TICK_MS = 1_000
_ANSWER_MS = 6_000
_SECONDS = "{seconds}"


class UndoStrip(QFrame):
    """Keeps its place: at rest it says how the day goes, after a decision it offers the way back.

    A sentence may hold "{seconds}": it counts down once per second, then `ran_out` is told.
    """

    undo_asked = Signal()
    ran_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rest = ""
        self._pattern = ""
        self._left = self._whole = 0
        self._hides_at_rest = False
        self._icon = IconLabel(theme, "check-circle", "text-2")
        self._said = Words(theme, role="text-2", wraps=True)
        self.undo = LinkButton(theme, self.tr("Undo"), role="toast-link")
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._answer = QTimer(self)
        self._answer.setSingleShot(True)
        self._answer.setInterval(_ANSWER_MS)
        self._lay_out()
        self._clock.timeout.connect(self.tick)
        self._answer.timeout.connect(self.rest)
        self.undo.clicked.connect(self.undo_asked)
        theme.changed.connect(self._take_theme)
        self.rest()

    def _lay_out(self) -> None:
        u = self._theme.u
        row = QHBoxLayout(self)
        row.setContentsMargins(u(16), 0, u(16), 0)
        row.setSpacing(u(10))
        row.addWidget(self._icon)
        row.addWidget(self._said, 1)
        row.addWidget(self.undo)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(self._least)

    @property
    def said(self) -> str:
        """Return the sentence shown."""
        return self._said.text()

    @property
    def seconds_left(self) -> int:
        """Return how long the decision can still be taken back here; 0 at rest."""
        return self._left

    def set_keys(self, keys: str) -> None:
        """Show the key of Undo."""
        self.undo.set_keys(keys)

    def hide_at_rest(self, hides: bool) -> None:
        """Stand only where there is something to say, as where room is scarce."""
        self._hides_at_rest = hides
        self.setMinimumHeight(self._least)
        self.updateGeometry()
        is_at_rest = not self._left and not self._answer.isActive()
        self.setVisible(not (hides and is_at_rest))

    def show_rest(self, sentence: str) -> None:
        """Say this while nothing can be taken back here."""
        self._rest = sentence
        if not self._left and not self._answer.isActive():
            self.rest()

    def show_decision(self, icon: str, sentence: str, seconds: int) -> None:
        """Offer the way back for `seconds`; the strip is announced to screen readers."""
        self._answer.stop()
        self._pattern = sentence
        self._left = self._whole = max(1, seconds)
        self.undo.show()
        self._icon.show_icon(icon, "on-toast")
        self._said.set_role("on-toast")
        self._count()
        self._clock.start()
        self._come_up()
        self._announce()

    def show_answer(self, icon: str, sentence: str) -> None:
        """Answer a key for a few seconds; the next decision or `rest` replaces it at once."""
        self._clock.stop()
        self._answer.start()
        self._left = self._whole = 0
        self._plain(icon, sentence)
        self._come_up()
        self._announce()

    def rest(self) -> None:
        """Go back to rest."""
        self._clock.stop()
        self._answer.stop()
        self._left = self._whole = 0
        self._plain("check-circle", self._rest)
        if self._hides_at_rest:
            self.hide()

    def tick(self) -> None:
        """Count one second down."""
        self._left = max(0, self._left - 1)
        if self._left:
            self._count()
            return
        self.rest()
        self.ran_out.emit()

    def sizeHint(self) -> QSize:
        """Return the height of the strip."""
        least = self._theme.line("body") + self._theme.u(12)
        return QSize(super().sizeHint().width(), max(self._least, least))

    @property
    def _least(self) -> int:
        """Return the least height, slim where room is scarce."""
        return self._theme.u(_SLIM if self._hides_at_rest else _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the countdown line."""
        painter, theme = QPainter(self), self._theme
        is_offering = self._left > 0
        painter.fillRect(self.rect(), theme.color("toast" if is_offering else "window"))
        if not is_offering:
            painter.fillRect(0, 0, self.width(), 1, theme.color("line"))
            return
        high, width = theme.u(_LINE), self.width() * self._left / self._whole
        left = self.width() - width if self.isRightToLeft() else 0.0
        line = QRectF(left, self.height() - high, width, high)
        painter.fillRect(line, theme.color("toast-link"))

    def _plain(self, icon: str, sentence: str) -> None:
        self.undo.hide()
        self._icon.show_icon(icon, "text-2")
        self._said.set_role("text-2")
        self._said.say(sentence)
        self.update()

    def _come_up(self) -> None:
        if self._hides_at_rest:
            self.show()

    def _count(self) -> None:
        self._said.say(self._pattern.replace(_SECONDS, str(self._left)))
        self.update()

    def _announce(self) -> None:
        self.setAccessibleName(self._said.text())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _take_theme(self) -> None:
        self.setMinimumHeight(self._least)
        self.updateGeometry()
        self.update()
