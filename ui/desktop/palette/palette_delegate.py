"""Paints a line of the palette: icon, title with the letters that fit, kind, keys."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.desktop.icons import paint_icon
from ui.desktop.palette.matching import Hit
from ui.desktop.palette.palette_model import HIT_ROLE
from ui.desktop.theme import Theme
from ui.desktop.widgets.cut_tip import show_cut
from ui.desktop.widgets.key_cap import key_cap_size, paint_key_cap

ROW, TITLE = 40, 30
_SIDE, _ICON, _GAP = 16, 16, 12
_ACCENT_EDGE = 3
_KEYS_ROOM = 56


class _Room(NamedTuple):
    """Where the title of a row stands; `kind` is the width of what comes after it, 0 for none."""

    title: QRect
    kind: int


class PaletteDelegate(QStyledItemDelegate):
    """Rows of 40, titles of 30."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, has_keys: bool = True
    ) -> None:
        """Without keys no room is kept for them at the end of a row."""
        super().__init__(parent)
        self._theme = theme
        self._keys_room = _KEYS_ROOM if has_keys else -_GAP

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the line."""
        return QSize(0, self._theme.u(ROW if index.data(HIT_ROLE) is not None else TITLE))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a title or a command."""
        painter.save()
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            self._paint_ground(painter, option)
            self._paint_hit(painter, option, hit)
        else:
            self._paint_title(painter, option, str(index.data() or ""))
        painter.restore()

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, title: str) -> None:
        theme = self._theme
        painter.setFont(theme.font("micro", 600))
        painter.setPen(theme.color("text-2"))
        room = option.rect.adjusted(theme.u(_SIDE), 0, -theme.u(_SIDE), -theme.u(4))
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, title)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._theme
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        role = "select" if is_chosen else "hover" if is_hovered else ""
        if not role:
            return
        room = option.rect.adjusted(theme.u(6), 0, -theme.u(6), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(role))
        painter.drawRoundedRect(room, theme.u(6), theme.u(6))
        if is_chosen:
            edge = QRect(room.left(), room.top() + theme.u(8), theme.u(_ACCENT_EDGE), 0)
            edge.setHeight(room.height() - theme.u(16))
            place = QStyle.visualRect(option.direction, option.rect, edge)
            painter.fillRect(place, theme.color("accent"))

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        theme, command, room = self._theme, hit.command, option.rect
        icon = QRect(room.left() + theme.u(_SIDE + 4), 0, theme.u(_ICON), theme.u(_ICON))
        icon.moveTop(room.top() + (room.height() - icon.height()) // 2)
        paint_icon(painter, self._visual(option, icon), command.icon, theme.color("text-2"))
        right = room.right() - theme.u(_SIDE + 4)
        if command.keys:
            size = key_cap_size(theme, command.keys)
            cap = QRect(right - size.width(), 0, size.width(), size.height())
            cap.moveTop(room.top() + (room.height() - cap.height()) // 2)
            paint_key_cap(painter, theme, self._visual(option, cap), command.keys)
        shared = self._room(option.rect, hit)
        if shared.kind:
            end = shared.title.right() + 1 + theme.u(_GAP)
            place = QRect(end, option.rect.top(), shared.kind + 1, option.rect.height())
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("text-2"))
            spot = self._visual(option, place)
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, command.kind)
        self._paint_words(painter, self._visual(option, shared.title), hit)

    def is_whole(self, rect: QRect, hit: Hit) -> bool:
        """Tell whether a row of this size writes the title out."""
        return self._title_width(hit) <= self._room(rect, hit).title.width()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say in the tooltip what has no room in its row."""
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            is_cut = not self.is_whole(option.rect, hit)
            if show_cut(event, view, hit.command.title, is_cut=is_cut):
                return True
        return super().helpEvent(event, view, option, index)

    def _room(self, rect: QRect, hit: Hit) -> _Room:
        """Share the row out: its kind gives way to the title."""
        theme, command = self._theme, hit.command
        left = rect.left() + theme.u(_SIDE + 4 + _ICON) - 1 + theme.u(_GAP)
        right = rect.right() - theme.u(_SIDE + 4) - theme.u(self._keys_room + _GAP)
        if command.keys:
            cap = key_cap_size(theme, command.keys).width()
            right -= max(0, cap - theme.u(self._keys_room))
        kind = theme.metrics("caption").horizontalAdvance(command.kind)
        beside = right - kind - theme.u(_GAP) - left
        is_said = self._title_width(hit) <= beside
        width = beside if is_said else right - left
        title = QRect(left, rect.top(), max(1, width), rect.height())
        return _Room(title, kind if is_said else 0)

    def _title_width(self, hit: Hit) -> int:
        weight = 600 if hit.spans else 400
        return self._theme.metrics("body", weight).horizontalAdvance(hit.command.title)

    def _paint_words(self, painter: QPainter, room: QRect, hit: Hit) -> None:
        """Paint the title, its fitting letters heavier and underlined."""
        theme = self._theme
        ends = Qt.TextElideMode.ElideRight
        weight = 600 if hit.spans else 400
        title = theme.metrics("body", weight).elidedText(hit.command.title, ends, room.width())
        layout = QTextLayout(title, theme.font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        spans = [(start, min(end, len(title))) for start, end in hit.spans if start < len(title)]
        layout.setFormats([self._marked(start, end) for start, end in spans])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(1, room.width()))
        layout.endLayout()
        painter.save()
        painter.setClipRect(room)
        painter.setPen(theme.color("text"))
        top = room.top() + (room.height() - line.height()) / 2
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        spare = max(0.0, room.width() - line.naturalTextWidth()) if is_mirrored else 0.0
        layout.draw(painter, QPointF(room.left() + spare, top))
        painter.restore()

    def _marked(self, start: int, end: int) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setFont(self._theme.font("body", 600))
        look.setFontUnderline(True)
        look.setForeground(self._theme.color("accent"))
        marked = QTextLayout.FormatRange()
        marked.start = start
        marked.length = end - start
        marked.format = look
        return marked

    @staticmethod
    def _visual(option: QStyleOptionViewItem, place: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, place)
