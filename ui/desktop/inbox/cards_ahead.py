"""The cards that come into sight with the next decision, painted while nobody waits for them."""

from PySide6.QtCore import QObject, QRect, QTimer, Slot
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from ui.desktop.inbox.comment_delegate import CommentDelegate

#: By then what came of the last key is painted.
_AFTER_MS = 80


class CardsAhead(QObject):
    """Has the delegate keep the card below the last one in sight, and the next as the current."""

    def __init__(self, view: QTableView, delegate: CommentDelegate) -> None:
        super().__init__(view)
        self._view = view
        self._delegate = delegate
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_AFTER_MS)
        self._resting.timeout.connect(self._prepare)

    @Slot()
    def begin_later(self) -> None:
        """Paint them once the list has rested for a moment."""
        self._resting.start()

    @Slot()
    def _prepare(self) -> None:
        view = self._view
        current, room = view.currentIndex(), view.viewport().rect()
        last = view.rowAt(room.bottom())
        if not current.isValid() or not view.isVisible() or last < 0:
            return
        self._keep(current.row() + 1, is_current=True)
        self._keep(last + 1, is_current=False)

    def _keep(self, row: int, *, is_current: bool) -> None:
        view, flags = self._view, QStyle.StateFlag
        index = view.model().index(row, 0)
        if not index.isValid():
            return
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        option.rect = QRect(0, 0, view.columnWidth(0), view.rowHeight(row))
        if is_current:
            option.state |= flags.State_Selected
            if view.hasFocus():
                option.state |= flags.State_HasFocus
        self._delegate.keep(option, index, view.viewport().devicePixelRatioF())
