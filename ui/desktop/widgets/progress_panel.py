"""Progress of long work in the place that it concerns: bar, words and Stop."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_ground
from ui.desktop.widgets.push_button import PushButton
from ui.desktop.widgets.words_label import Words

_BAR = 6
_UNKNOWN_SHARE = 0.3


class ProgressBar(QWidget):
    """A bar of 6; while the total is unknown it shows a third in the middle, standing still."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share: float | None = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float | None) -> None:
        """Show 0..1, None for unknown."""
        self._share = None if share is None else min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height; the width follows the place."""
        return QSize(self._theme.u(120), self._theme.u(_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint groove and bar."""
        painter, theme, room = QPainter(self), self._theme, QRectF(self.rect())
        radius = room.height() / 2
        paint_ground(painter, room, fill=theme.color("line"), radius=radius)
        share = _UNKNOWN_SHARE if self._share is None else self._share
        width = room.width() * share
        left = (room.width() - width) / 2 if self._share is None else 0.0
        if self.isRightToLeft():
            left = room.width() - width - left
        if width > 0:
            bar = QRectF(left, 0, width, room.height())
            paint_ground(painter, bar, fill=theme.color("accent"), radius=radius)


class ProgressPanel(QWidget):
    """`stopped` asks to stop; the work says when it has."""

    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = ProgressBar(theme)
        self._said = Words(theme, role="text-2", elides=True)
        self._stop = PushButton(theme, self.tr("Stop"))
        self._stop.clicked.connect(self._ask_to_stop)
        self._row = row = QHBoxLayout()
        row.setSpacing(theme.u(8))
        row.addWidget(self._said, 1)
        row.addWidget(self._stop)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(6))
        page.addWidget(self._bar)
        page.addLayout(row)

    def lead_with(self, way: QWidget) -> None:
        """Put another way on at the beginning of the line that Stop ends."""
        self._row.insertWidget(0, way)

    @property
    def said(self) -> str:
        """Return the words shown."""
        return self._said.text()

    def show_progress(self, done: int, total: int | None, text: str = "") -> None:
        """Show a step; `total` None while the size of the work is unknown."""
        if not done:
            self._stop.setEnabled(True)
        self._bar.show_share(done / total if total else None)
        counted = words.number(done) if done else ""
        if total:
            counted = self.tr("{done} of {total}").format(
                done=words.number(done), total=words.number(total)
            )
        self._said.say(" ".join(part for part in (counted, text) if part))
        self.setAccessibleName(self._said.text())

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self._said.say(self.tr("Stopping …"))
        self.stopped.emit()
