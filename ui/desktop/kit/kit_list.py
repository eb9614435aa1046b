"""A list of things with names: name, one line about it, its key; worked by keys alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.theme import Theme
from ui.desktop.widgets.key_cap import key_cap_size, paint_key_cap
from ui.desktop.widgets.plain_text import paint_line

_MOST_ROWS = 8
_SIDE, _ABOVE, _BETWEEN, _EDGE = 14, 8, 2, 3
_NAME, _LINE, _KEYS = (int(Qt.ItemDataRole.UserRole) + n for n in (1, 2, 3))


@dataclass(frozen=True, slots=True)
class KitEntry:
    """What the list shows of one thing."""

    name: str
    line: str
    keys: str = ""


class KitList(QListWidget):
    """Enter edits, F2 renames, Del removes, Alt with an arrow moves."""

    edit_asked = Signal(str)
    rename_asked = Signal(str)
    remove_asked = Signal(str)
    move_asked = Signal(str, int)  # up is -1

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("inPanel")
        self.setItemDelegate(_Delegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemDoubleClicked.connect(lambda item: self.edit_asked.emit(item.data(_NAME)))

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names in their order."""
        return tuple(str(self.item(row).data(_NAME)) for row in range(self.count()))

    @property
    def chosen(self) -> str:
        """Return the name of the one in question, "" for none."""
        item = self.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def show_entries(self, entries: Sequence[KitEntry], chosen: str = "") -> None:
        """List these; the one named `chosen` stays in question, else the one at its place."""
        row, wanted = self.currentRow(), chosen or self.chosen
        self.clear()
        for entry in entries:
            self.addItem(_item(entry))
        names = [entry.name for entry in entries]
        place = names.index(wanted) if wanted in names else min(max(0, row), len(names) - 1)
        self.setCurrentRow(place)
        shown = min(max(1, len(entries)), _MOST_ROWS)
        self.setFixedHeight(shown * row_height(self._theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks with the one in question."""
        key, name = event.key(), self.chosen
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if not name:
            super().keyPressEvent(event)
        elif is_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_asked.emit(name, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit(name)
        elif key == Qt.Key.Key_F2:
            self.rename_asked.emit(name)
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit(name)
        else:
            super().keyPressEvent(event)


def row_height(theme: Theme) -> int:
    """Return the height of one row."""
    lines = theme.metrics("body", 500).height() + theme.metrics("caption").height()
    return lines + theme.u(2 * _ABOVE + _BETWEEN)


def _item(entry: KitEntry) -> QListWidgetItem:
    title = display_line(words.given_name(entry.name))
    item = QListWidgetItem(title)
    item.setData(_NAME, entry.name)
    item.setData(_LINE, entry.line)
    item.setData(_KEYS, entry.keys)
    spoken = [part for part in (title, entry.line, entry.keys) if part]
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(spoken))
    return item


class _Delegate(QStyledItemDelegate):
    """Two lines and a key cap."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row."""
        return QSize(0, row_height(self._theme))

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
        inside = room.adjusted(theme.u(_SIDE), theme.u(_ABOVE), -theme.u(_SIDE), -theme.u(_ABOVE))
        keys = str(index.data(_KEYS) or "")
        if keys:
            size = key_cap_size(theme, keys)
            cap = QRect(inside.right() - size.width(), 0, size.width(), size.height())
            cap.moveTop(room.top() + (room.height() - size.height()) // 2)
            paint_key_cap(painter, theme, self._visual(option, cap), keys)
            inside.setRight(cap.left() - theme.u(8))
        name = QRect(inside)
        name.setHeight(theme.metrics("body", 500).height())
        self._paint_text(painter, self._visual(option, name), str(index.data()), "body", "text")
        line = QRect(inside)
        line.setTop(name.bottom() + 1 + theme.u(_BETWEEN))
        said = str(index.data(_LINE) or "")
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
