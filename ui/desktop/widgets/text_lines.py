"""Lines of plain text, laid out once and painted often, at equal distances."""

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

_LINE_BREAK = "\u2028"
_DIRECTIONS = ("L", "R", "AL")
_LETTERS_LOOKED_AT = 200


def _side_for(text: str, wanted: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return where lines begin: Qt leaves those that read from the right on the left."""
    sides = Qt.AlignmentFlag
    is_leading = wanted & sides.AlignLeft and not wanted & sides.AlignAbsolute
    return sides.AlignRight if is_leading and _reads_from_right(text) else wanted


def _reads_from_right(text: str) -> bool:
    """Tell it by the first letter that has a direction."""
    kinds = (bidirectional(letter) for letter in text[:_LETTERS_LOOKED_AT])
    return next((kind != "L" for kind in kinds if kind in _DIRECTIONS), False)


class TextLines:
    """Plain text broken to a width; what does not fit into `most_lines` ends in “…”.

    Words longer than a line break anywhere, so that no text can widen what it stands in.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        line_height: int,
        most_lines: int | None = None,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._line_height = line_height
        self._font = font
        self._alignment = alignment
        self._room = max(1.0, width)
        self._drop = (line_height - QFontMetricsF(font).height()) / 2
        # Kept although never read: a line dies with the layout that it belongs to.
        self._layouts: list[QTextLayout] = []
        self._lines: list[QTextLine] = []
        self.is_cut = False
        self._break(text.replace("\n", _LINE_BREAK), most_lines)

    @property
    def height(self) -> int:
        """Return the height of all lines."""
        return len(self._lines) * self._line_height

    @property
    def width(self) -> float:
        """Return the width of the widest line."""
        return max((line.naturalTextWidth() for line in self._lines), default=0.0)

    def paint(self, painter: QPainter, place: QPointF, colour: QColor) -> None:
        """Paint from the upper left corner `place`."""
        painter.setPen(QPen(colour))
        for line in self._lines:
            line.draw(painter, place)

    def _break(self, text: str, most_lines: int | None) -> None:
        layout = self._begin(text)
        while most_lines is None or len(self._lines) < most_lines:
            line = layout.createLine()
            if not line.isValid():
                break
            self._take(line)
        layout.endLayout()
        # QTextLayout counts in UTF-16 units, Python in characters.
        units = text.encode("utf-16-le", "surrogatepass")
        if self._lines and self._end_of_last < len(units) // 2:
            start = 2 * self._lines.pop().textStart()
            self._cut(units[start:].decode("utf-16-le", "replace"))

    @property
    def _end_of_last(self) -> int:
        return self._lines[-1].textStart() + self._lines[-1].textLength()

    def _cut(self, rest: str) -> None:
        self.is_cut = True
        metrics = QFontMetricsF(self._font)
        elided = metrics.elidedText(
            rest.replace(_LINE_BREAK, " "), Qt.TextElideMode.ElideRight, self._room
        )
        layout = self._begin(elided, QTextOption.WrapMode.NoWrap)
        self._take(layout.createLine())
        layout.endLayout()

    def _take(self, line: QTextLine) -> None:
        line.setLineWidth(self._room)
        line.setPosition(QPointF(0, len(self._lines) * self._line_height + self._drop))
        self._lines.append(line)

    def _begin(
        self,
        text: str,
        wrap: QTextOption.WrapMode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere,
    ) -> QTextLayout:
        option = QTextOption(_side_for(text, self._alignment))
        option.setWrapMode(wrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout = QTextLayout(text, self._font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        self._layouts.append(layout)
        return layout
