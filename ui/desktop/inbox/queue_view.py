"""The ranked list: one column of cards, quick for a million rows."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from core.model import CommentId
from ui.desktop.inbox.cards_ahead import CardsAhead
from ui.desktop.inbox.comment_delegate import CommentDelegate
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.rows_ahead import RowsAhead
from ui.desktop.theme import Theme

_TO_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class QueueView(QTableView):
    """`current_moved` tells the row that is current now, -1 for none."""

    current_moved = Signal(int)
    read_asked = Signal()  # Return or a double click

    def __init__(
        self,
        theme: Theme,
        model: QueueModel,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._queue = model
        self._delegate = CommentDelegate(theme, clock, self)
        self._ahead = CardsAhead(self, self._delegate)
        self._rows_ahead = RowsAhead(self, model)
        self._tune()
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._take_theme()
        theme.changed.connect(self._take_theme)
        model.marks_changed.connect(self._show_checks)
        model.modelReset.connect(self._tell_reset)  # a lambda would keep both alive for ever
        self.doubleClicked.connect(self.read_asked)

    def _tune(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Comments, the most urgent first"))
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setMinimumSectionSize(1)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.hide()
        # Fixed: asking a million rows for their heights would take seconds.
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @Slot()
    def _tell_reset(self) -> None:
        self.current_moved.emit(-1)

    @property
    def current_row(self) -> int:
        """Return the current row, -1 for none."""
        return self.currentIndex().row()

    @property
    def current_comment(self) -> CommentId | None:
        """Return the id of the current comment."""
        return self._queue.id_at(self.current_row)

    @property
    def is_compact(self) -> bool:
        """Return whether cards have one line of text."""
        return self._delegate.is_compact

    def set_compact(self, is_compact: bool) -> None:
        """Give cards one line of text instead of two."""
        self._delegate.set_compact(is_compact)
        self._take_theme()

    def select_row(self, row: int) -> None:
        """Make a row current and bring it into sight; past the ends the nearest one."""
        count = self._queue.rowCount()
        if count:
            self.setCurrentIndex(self._queue.index(min(max(row, 0), count - 1), 0))

    def select_comment(self, comment: CommentId) -> bool:
        """Make a comment current; False when it is not listed."""
        row = self._queue.row_of(comment)
        if row >= 0:
            self.select_row(row)
        return row >= 0

    def step(self, rows: int) -> None:
        """Move by so many rows, as j and k do."""
        self.select_row(self.current_row + rows)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell the new row."""
        super().currentChanged(current, previous)
        self.current_moved.emit(current.row())
        self._ahead.begin_later()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends of the list, Return reads; the rest is Qt's."""
        key = Qt.Key(event.key())
        if key in _TO_ENDS and not event.modifiers():
            self.select_row(_TO_ENDS[key] % max(1, self._queue.rowCount()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here, and a search would fetch every row."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark with Ctrl and a click, or by the check box while something is marked."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if has_ctrl or (self._delegate.shows_checks and self._is_on_check(event, index)):
                self._queue.toggle_mark(index.row())
                return
        super().mousePressEvent(event)

    def _is_on_check(self, event: QMouseEvent, index: QModelIndex) -> bool:
        card = self.visualRect(index)
        check = self._delegate.check_place(card.width(), self.layoutDirection())
        room = self._theme.u(6)
        spot = check.translated(card.topLeft()).adjusted(-room, -room, room, room)
        return spot.contains(event.position().toPoint())

    def _show_checks(self, count: int) -> None:
        if self._delegate.shows_checks is not (count > 0):
            self._delegate.shows_checks = count > 0
            self.viewport().update()

    def _take_theme(self) -> None:
        self._delegate.forget()
        height = self._delegate.height()
        down = self.verticalHeader()
        down.setMinimumSectionSize(1)
        down.setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(max(1, height // 2))
        self.viewport().update()
