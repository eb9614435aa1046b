"""Paints the cells of a table: ground, accent edge, icon, text and a hairline below."""

import math
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.desktop.history.record_look import LOOK_ROLE, CellLook
from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.cut_tip import show_cut
from ui.desktop.widgets.plain_text import paint_line

C = TypeVar("C", bound=IntEnum)
_ICON = 16
_SIDE, _SIDE_FIRST = 10, 16  # the first column stands under the title of its page
_EDGE = 3
_SLACK = 2  # fractions of a pixel


def cell_width(theme: Theme, look: CellLook, column: int) -> int:
    """Return the width in which a cell is written out."""
    width = theme.metrics(look.style, look.weight).horizontalAdvance(look.text)
    icon = theme.u(_ICON + 8) if look.icon else 0
    return width + icon + _lead(theme, column) + theme.u(_SIDE) + _SLACK


def _lead(theme: Theme, column: int) -> int:
    """Return the room before the first letter or icon."""
    return theme.u(_SIDE if column else _SIDE_FIRST)


def widths_at_100(theme: Theme, usual: Mapping[C, Sequence[CellLook]]) -> dict[C, int]:
    """Return the widths at 100 % in which what usually stands in some columns is written out."""
    return {
        column: math.ceil(
            max((cell_width(theme, one, column) for one in looks), default=0) / theme.factor
        )
        for column, looks in usual.items()
    }


class RecordDelegate(QStyledItemDelegate):
    """Paints what `LOOK_ROLE` says with the roles of the theme; the view tells the hovered row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered_row = -1

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        look = index.data(LOOK_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index, look)
        if isinstance(look, CellLook):
            self._paint_look(painter, option, look, _lead(self._theme, index.column()))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room the text needs on one line."""
        look = index.data(LOOK_ROLE)
        if not isinstance(look, CellLook):
            return QSize(0, 0)
        metrics = self._theme.metrics(look.style, look.weight)
        width = cell_width(self._theme, look, index.column())
        return QSize(width, metrics.height() + self._theme.u(12))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say in the tooltip what has no room in its cell."""
        look = index.data(LOOK_ROLE)
        if isinstance(look, CellLook):
            is_cut = cell_width(self._theme, look, index.column()) > option.rect.width()
            if show_cut(event, view, look.text, is_cut=is_cut):
                return True
        return super().helpEvent(event, view, option, index)

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        look: object,
    ) -> None:
        rect: QRect = option.rect
        theme = self._theme
        is_heading = isinstance(look, CellLook) and look.is_heading
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(rect, theme.color("select"))
        elif not is_heading and index.row() == self.hovered_row:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if is_selected and index.column() == 0:
            is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            left = rect.right() - theme.u(_EDGE) + 1 if is_mirrored else rect.left()
            edge = QRect(left, rect.top(), theme.u(_EDGE), rect.height())
            painter.fillRect(edge, theme.color("accent"))

    def _paint_look(
        self, painter: QPainter, option: QStyleOptionViewItem, look: CellLook, lead: int
    ) -> None:
        theme = self._theme
        room = option.rect.adjusted(lead, 0, -theme.u(_SIDE), -1)
        if look.icon:
            spot = QRect(0, 0, theme.u(_ICON), theme.u(_ICON))
            spot.moveCenter(room.center())
            spot.moveLeft(room.left())
            drawn = QStyle.visualRect(option.direction, option.rect, spot)
            paint_icon(painter, drawn, look.icon, theme.color(look.icon_role))
            room.setLeft(room.left() + theme.u(_ICON + 8))
        room = QStyle.visualRect(option.direction, option.rect, room)
        font = theme.font(look.style, look.weight)
        if look.is_link and theme.is_contrast:
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.color("accent" if look.is_link else look.role))
        text = painter.fontMetrics().elidedText(
            look.text, Qt.TextElideMode.ElideRight, room.width()
        )
        start = Qt.AlignmentFlag.AlignRight if look.is_right else Qt.AlignmentFlag.AlignLeft
        side_flag = QStyle.visualAlignment(option.direction, start)
        paint_line(painter, room, text, side_flag)
