"""A label that shows plain text only, whatever the text claims to be."""

import html

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from ui.desktop.widgets.text_lines import TextLines

_WIDEST_HINT = 60  # characters; a wrapped text asks for no wider a place
_WIDEST_FIXED = 30  # characters; longer single lines give way and are elided
_WIDTHS = 6  # a layout asks for the height at a few widths, over and over


class SafeLabel(QLabel):
    """Paints its text itself: no rich text, no links, no mnemonics, no word can widen it.

    One line is elided where it lacks room, and its tooltip then says the rest; `wraps` breaks it
    into lines instead. `elides` lets one line shrink to almost nothing. What `is_quoted` comes from
    outside: it begins at the side from which it is read, whatever the window's own words do.
    """

    def __init__(
        self,
        text: str = "",
        *,
        wraps: bool = False,
        elides: bool = False,
        is_quoted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wraps = wraps
        self._is_quoted = is_quoted
        self._elides = elides
        self._lines: dict[tuple[int, Qt.AlignmentFlag], TextLines] = {}
        self._lines_of: tuple[object, ...] = ()
        self._heights: dict[int, int] = {}
        self._natural: int | None = None
        self._has_own_tip = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._measure_anew()
        super().setText(text)

    def say(self, text: str) -> None:
        """Show this text."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def line_height(self) -> int:
        """Return the height of one line in pixels."""
        return self.fontMetrics().height()

    def hasHeightForWidth(self) -> bool:
        """Return whether a narrower place makes it higher."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        height = self._heights.get(room)
        if height is None:  # layouts ask hundreds of times for the same few widths
            height = self._heights[room] = self._height_within(room)
        return height + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the room the text would like."""
        natural = self._natural_width()
        if not self._wraps:
            return self._with_margins(natural, self.line_height())
        widest = self.fontMetrics().averageCharWidth() * _WIDEST_HINT
        room = min(natural, widest)
        return self._with_margins(room, self._height_within(room))

    def minimumSizeHint(self) -> QSize:
        """Return the room below which even the elided text makes no sense."""
        letter = self.fontMetrics().averageCharWidth()
        least = 3 if self._elides else 10 if self._wraps else _WIDEST_FIXED
        return self._with_margins(min(self._natural_width(), letter * least), self.line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        if not self.text():
            return
        painter = QPainter(self)
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), self.contentsRect())
        lines = self._broken(room.width())
        top = room.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0, (room.height() - lines.height) // 2)
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            top += max(0, room.height() - lines.height)
        lines.paint(painter, QPointF(room.left(), top + self._drop()), self._colour())

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        self._measure_anew()
        super().changeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say the whole text in a tooltip, but only where it is cut."""
        is_cut = not self._wraps and self._broken(self.contentsRect().width()).is_cut
        if self._has_own_tip or not self.toolTip():
            self._has_own_tip = is_cut
            self.setToolTip(plain_tooltip(self.text() if is_cut else ""))
        super().enterEvent(event)

    def _drop(self) -> float:
        """Return how much lower the words stand than in the middle."""
        return 0.0

    def _colour(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.WindowText)

    def _broken(self, width: int) -> TextLines:
        text, font, line_height = self.text(), self._painted_font(), self.line_height()
        made_of = (text, font, line_height)
        if made_of != self._lines_of or len(self._lines) > _WIDTHS:
            self._lines.clear()
            self._heights.clear()
            self._lines_of = made_of
        key = (width, self._side())
        lines = self._lines.get(key)
        if lines is None:
            most = None if self._wraps else 1
            lines = self._lines[key] = TextLines(text, font, width, line_height, most, key[1])
        return lines

    def _side(self) -> Qt.AlignmentFlag:
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if self._is_quoted:
            return side
        visual = QStyle.visualAlignment(self.layoutDirection(), side)
        return visual | Qt.AlignmentFlag.AlignAbsolute

    def _painted_font(self) -> QFont:
        return self.font()

    def _measure_anew(self) -> None:
        self._heights.clear()
        self._natural = None

    def _natural_width(self) -> int:
        if self._natural is None:  # layouts ask three times and more
            metrics, text = self._painted_metrics(), self.text()
            # Half a pixel of slack: layouts count in fractions, metrics in whole pixels.
            longest = max(map(metrics.horizontalAdvance, text.split("\n")))
            self._natural = longest + 2 if text else 0
        return self._natural

    def _painted_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._painted_font())

    def _height_within(self, room: int) -> int:
        """Return the height of the text broken to a width; what fits on one line is not broken."""
        if len(self.text().splitlines()) == 1 and self._natural_width() <= room:
            return self.line_height()
        return self._broken(room).height

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows `text` letter by letter: Qt guesses at markup otherwise."""
    return f"<p style='white-space:pre-wrap'>{html.escape(text)}</p>" if text else ""
