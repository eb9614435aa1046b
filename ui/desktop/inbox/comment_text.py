"""The comment in full: plain text in reading size, with the words that weighed underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from core.model import WordWeight
from ui.desktop.display_text import display_text
from ui.desktop.theme import Theme

_SHOWN_AT_FIRST = 4_000
#: Words that weigh less than this share of the heaviest one are not underlined.
_LEAST_SHARE = 0.3


class CommentText(QTextEdit):
    """Grows to its text and never scrolls by itself; what is typed or pasted cannot change it."""

    shortened = Signal(int)  # how many characters are not shown yet; 0 when all are
    focus_moved = Signal()  # the keyboard came or went

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._limit = _SHOWN_AT_FIRST
        self._weights: tuple[WordWeight, ...] = ()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Comment"))
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._take_theme)
        self._take_theme()

    def show_text(self, text: str, weights: Sequence[WordWeight]) -> None:
        """Show the beginning of a text, with the words that raised its rank underlined."""
        self._source, self._limit = text, _SHOWN_AT_FIRST
        least = _LEAST_SHARE * max((one.weight for one in weights), default=0.0)
        self._weights = tuple(one for one in weights if one.weight > 0 and one.weight >= least)
        self._refill()

    def show_next(self) -> None:
        """Show as much again of a long text."""
        self._limit += _SHOWN_AT_FIRST
        self._refill()

    def _refill(self) -> None:
        shown = display_text(self._source, self._limit)
        self.setPlainText(shown.text)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # so that all of it is laid out once
        self._space_lines(cursor)
        for weight in self._weights:
            self._underline(cursor, shown.place(weight.start), shown.place(weight.end))
        cursor.endEditBlock()
        self._fit()
        self.shortened.emit(shown.left)

    def _underline(self, cursor: QTextCursor, start: int, end: int) -> None:
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(self._theme.color("heat-line"))
        cursor.mergeCharFormat(look)

    def _space_lines(self, cursor: QTextCursor) -> None:
        """Give each line its height as designed; a script that needs more gets more."""
        least = QTextBlockFormat.LineHeightTypes.MinimumHeight
        spacing = QTextBlockFormat()
        spacing.setLineHeight(self._theme.line("read"), least.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)

    def _take_theme(self) -> None:
        font = self._theme.font("read")
        # By the sheet: the application's own sheet would win over a font that is only set.
        self.setFont(font)
        self.document().setDefaultFont(font)
        if self._source:
            self._refill()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _fit(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        return round(document.size().height()) + 2
