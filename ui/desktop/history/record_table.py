"""A quiet table of records: whole rows, no grid, a frame that shows the focus."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.desktop.history.record_delegate import RecordDelegate
from ui.desktop.theme import Theme

_ROW = 36
_NONE: Mapping[int, int] = MappingProxyType({})


class RecordTable(QTableView):
    """Selects one row at a time; Enter and a double click open it, Tab leaves."""

    opened = Signal(QModelIndex)
    clicked_cell = Signal(QModelIndex)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widths: tuple[int, ...] = ()
        self._stretched = 0
        self._spare: Mapping[int, int] = {}
        self._delegate = RecordDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self._set_up_view()
        self._set_up_headers()
        self.apply_theme()
        theme.changed.connect(self.apply_theme)

    def _set_up_view(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entered.connect(self._hover)
        self.clicked.connect(self.clicked_cell)
        self.doubleClicked.connect(self.opened)

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def set_columns(
        self, widths: Sequence[int], stretched: int, spare: Mapping[int, int] = _NONE
    ) -> None:
        """Give each column its width at 100 % text size; `stretched` takes what is left.

        `spare` columns go, the first one first, while that is less than the room they leave it.
        """
        self._widths = tuple(widths)
        self._stretched = stretched
        self._spare = dict(spare)
        self._fit_columns()

    def apply_theme(self) -> None:
        """Take over size and colours."""
        theme = self._theme
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(theme.u(_ROW))
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setFont(theme.font("caption", 600))
        self.horizontalHeader().setFixedHeight(theme.u(32))
        self._fit_columns()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns come and go with the width."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        if not self._widths or header.count() < len(self._widths):
            return
        u, others = self._theme.u, sum(self._widths) - self._widths[self._stretched]
        left = self.viewport().width() - u(others)
        hidden: set[int] = set()
        for column, least in self._spare.items():
            if left >= u(least):
                break
            hidden.add(column)
            left += u(self._widths[column])
        for column, width in enumerate(self._widths):
            self.setColumnHidden(column, column in hidden)
            is_stretched = column == self._stretched
            mode = QHeaderView.ResizeMode.Stretch if is_stretched else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
            if not is_stretched:
                header.resizeSection(column, self._theme.u(width))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered row."""
        self._show_hover(-1)
        super().leaveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer below the last row, too."""
        if not self.indexAt(event.position().toPoint()).isValid():
            self._show_hover(-1)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the frame around the current one while the table has the focus."""
        super().paintEvent(event)
        current = self.currentIndex()
        if not self.hasFocus() or not current.isValid():
            return
        row = self.visualRect(current)
        painter = QPainter(self.viewport())
        width = self._theme.u(2)
        painter.setPen(QPen(self._theme.color("accent"), width))
        inset = width // 2
        frame = QRect(0, row.top(), self.viewport().width(), row.height() - 1)
        painter.drawRect(frame.adjusted(inset, inset, -inset - 1, -inset))

    def _hover(self, index: QModelIndex) -> None:
        self._show_hover(index.row())

    def _show_hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()
