"""Lines of plain text, laid out once and painted often, at equal distances."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

_LINE_BREAK = "\u2028"


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
        self._layouts: list[QTextLayout] = []
        self.is_cut = False
        self._count = self._break(text.replace("\n", _LINE_BREAK), most_lines)

    @property
    def height(self) -> int:
        """Return the height of all lines."""
        return self._count * self._line_height

    @property
    def width(self) -> float:
        """Return the width of the widest line."""
        return max(
            (
                layout.lineAt(row).naturalTextWidth()
                for layout in self._layouts
                for row in range(layout.lineCount())
            ),
            default=0.0,
        )

    def paint(self, painter: QPainter, place: QPointF, colour: QColor) -> None:
        """Paint from the upper left corner `place`."""
        painter.setPen(QPen(colour))
        for layout in self._layouts:
            layout.draw(painter, place)

    def _break(self, text: str, most_lines: int | None) -> int:
        metrics = QFontMetricsF(self._font)
        drop = (self._line_height - metrics.height()) / 2
        layout = self._begin(text)
        row = 0
        while True:
            is_last = most_lines is not None and row == most_lines - 1
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._room)
            line.setPosition(QPointF(0, row * self._line_height + drop))
            row += 1
            if is_last:
                end = line.textStart() + line.textLength()
                self._end_layout(layout)
                if end < len(layout.text()):
                    self._cut(layout, line.textStart(), (row - 1) * self._line_height + drop)
                return row
        self._end_layout(layout)
        return row

    def _cut(self, layout: QTextLayout, start: int, top: float) -> None:
        self.is_cut = True
        # QTextLayout counts in UTF-16 units, Python in characters.
        rest = _from_utf16(layout.text(), start).replace(_LINE_BREAK, " ")
        metrics = QFontMetricsF(self._font)
        elided = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self._room)
        if not elided.endswith("…"):
            elided = f"{elided}…"
        last = self._begin(elided, QTextOption.WrapMode.NoWrap)
        line = last.createLine()
        line.setLineWidth(self._room)
        line.setPosition(QPointF(0, top))
        self._end_layout(last)

    def _begin(
        self,
        text: str,
        wrap: QTextOption.WrapMode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere,
    ) -> QTextLayout:
        option = QTextOption(self._alignment)
        option.setWrapMode(wrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout = QTextLayout(text, self._font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        return layout

    def _end_layout(self, layout: QTextLayout) -> None:
        layout.endLayout()
        self._layouts.append(layout)


def _from_utf16(text: str, start: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[2 * start :].decode("utf-16-le", "replace")
