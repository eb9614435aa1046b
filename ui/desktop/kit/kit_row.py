"""A row in a list of things with names: ground, name, one line about it, and its key cap."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.desktop.theme import Theme
from ui.desktop.widgets.cut_tip import show_cut
from ui.desktop.widgets.key_cap import key_cap_size, paint_key_cap
from ui.desktop.widgets.plain_text import paint_line

LINE_ROLE, KEYS_ROLE = (int(Qt.ItemDataRole.UserRole) + n for n in (2, 3))
_SIDE, _ABOVE, _BETWEEN, _EDGE = 14, 8, 2, 3


def row_height(theme: Theme) -> int:
    """Return the height of one row."""
    lines = theme.metrics("body", 500).height() + theme.metrics("caption").height()
    return lines + theme.u(2 * _ABOVE + _BETWEEN)


class KitRowDelegate(QStyledItemDelegate):
    """Two lines and a key cap, within the round corners of the panel that holds the list."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row."""
        return QSize(0, row_height(self._theme))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say in the tooltip a line that has no room."""
        said = str(index.data(LINE_ROLE) or "")
        room = self._inside(option, index).width()
        is_cut = self._theme.metrics("caption").horizontalAdvance(said) > room
        if show_cut(event, view, said, is_cut=is_cut):
            return True
        return super().helpEvent(event, view, option, index)

    def _inside(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QRect:
        """Return the room for name and line, from the leading side to the key cap."""
        theme, keys = self._theme, str(index.data(KEYS_ROLE) or "")
        side, above = theme.u(_SIDE), theme.u(_ABOVE)
        inside: QRect = option.rect.adjusted(side, above, -side, -above)
        if keys:
            inside.setWidth(inside.width() - key_cap_size(theme, keys).width() - theme.u(8))
        return inside

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, key cap and both lines."""
        theme, room = self._theme, option.rect
        painter.save()
        painter.setClipPath(self._inside_edge())
        self._paint_ground(painter, option)
        if index.row() < index.model().rowCount() - 1:
            line = QRect(room.left(), room.bottom(), room.width(), 1)
            painter.fillRect(line, theme.color("line"))
        inside = self._inside(option, index)
        keys = str(index.data(KEYS_ROLE) or "")
        if keys:
            size = key_cap_size(theme, keys)
            cap = QRect(inside.right() + theme.u(8), 0, size.width(), size.height())
            cap.moveTop(room.top() + (room.height() - size.height()) // 2)
            paint_key_cap(painter, theme, self._visual(option, cap), keys)
        name = QRect(inside)
        name.setHeight(theme.metrics("body", 500).height())
        self._paint_text(painter, self._visual(option, name), str(index.data()), "body", "text")
        line = QRect(inside)
        line.setTop(name.bottom() + 1 + theme.u(_BETWEEN))
        said = str(index.data(LINE_ROLE) or "")
        self._paint_text(painter, self._visual(option, line), said, "caption", "text-2")
        painter.restore()

    def _inside_edge(self) -> QPainterPath:
        """Return the room within the round corners of the panel that holds the list."""
        radius, inside = self._theme.radius("panel") - 1, QPainterPath()
        inside.addRoundedRect(QRectF(self._view.viewport().rect()), radius, radius)
        return inside

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, room = self._theme, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, theme.color("select"))
            if option.state & QStyle.StateFlag.State_HasFocus:
                edge = QRect(room.left(), room.top(), theme.u(_EDGE), room.height())
                painter.fillRect(self._visual(option, edge), theme.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, theme.color("hover"))

    def _paint_text(
        self, painter: QPainter, place: QRect, text: str, style: str, role: str
    ) -> None:
        theme, weight = self._theme, 500 if style == "body" else 400
        painter.setFont(theme.font(style, weight))
        painter.setPen(theme.color(role))
        metrics = theme.metrics(style, weight)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        is_mirrored = self._view.isRightToLeft()
        sides = Qt.AlignmentFlag
        paint_line(painter, place, shown, sides.AlignRight if is_mirrored else sides.AlignLeft)

    @staticmethod
    def _visual(option: QStyleOptionViewItem, place: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, place)
