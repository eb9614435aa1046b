"""The comment in full: plain text in reading size, with the words that weighed underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from core.model import WordWeight
from ui.desktop.display_text import display_text
from ui.desktop.theme import Theme

_SHOWN_AT_FIRST = 4_000
_LEAST_WEIGHT = 0.0


class CommentText(QTextEdit):
    """Grows to its text and never scrolls by itself; what is typed or pasted cannot change it."""

    shortened = Signal(int)  # how many characters are not shown yet; 0 when all are

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._limit = _SHOWN_AT_FIRST
        self._weights: tuple[WordWeight, ...] = ()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Comment"))
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)

    def show_text(self, text: str, weights: Sequence[WordWeight]) -> None:
        """Show the beginning of a text, with the words that raised its rank underlined."""
        self._source, self._limit = text, _SHOWN_AT_FIRST
        self._weights = tuple(one for one in weights if one.weight > _LEAST_WEIGHT)
        self._refill()

    def show_next(self) -> None:
        """Show as much again of a long text."""
        self._limit += _SHOWN_AT_FIRST
        self._refill()

    def _refill(self) -> None:
        shown = display_text(self._source, self._limit)
        self.setPlainText(shown.text)
        for weight in self._weights:
            self._underline(shown.place(weight.start), shown.place(weight.end))
        self._fit()
        self.shortened.emit(shown.left)

    def _underline(self, start: int, end: int) -> None:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(self.palette().highlight().color())
        cursor.mergeCharFormat(look)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _fit(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        return round(document.size().height()) + 2
