"""What is cut: words that get less room than they need, or that lie where nobody can scroll to.

A line that is shortened on purpose says the whole in its tooltip; whatever lies in a scroll area
may go on below, but not to the side.
"""

import html
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from tests.access.checks import called, is_inner
from ui.desktop.history.record_delegate import cell_width
from ui.desktop.history.record_look import LOOK_ROLE, CellLook
from ui.desktop.history.record_table import RecordTable
from ui.desktop.nav_row import NavRow
from ui.desktop.palette.hit_list import HitList
from ui.desktop.palette.palette_delegate import PaletteDelegate
from ui.desktop.widgets.safe_label import SafeLabel

_SLACK = 2
_SHOWN = 50
_FEW_LETTERS = 32


def cut(root: QWidget) -> set[str]:
    """Return what does not fit into what it was given, each with where it is."""
    found = set()
    for one in root.findChildren(QWidget):
        if not isValid(one) or not one.isVisible() or not one.isVisibleTo(root):
            continue
        words = words_of(one)
        if words and (why := too_small(one) or outside(one, root)):
            found.add(f"{words[:_SHOWN]!r} {why}: {called(one)}")
    return found | cut_cells(root)


def cut_cells(root: QWidget) -> set[str]:
    """Return the painted cells in sight that lack room for a few words of ours.

    What people wrote, and longer sentences, may be shortened: the tooltip says the rest.
    """
    found = set()
    for view in root.findChildren(QAbstractItemView):
        if not view.isVisible() or is_inner(view):
            continue
        for index in shown_cells(view):
            place = view.visualRect(index)
            if (cell := shortened(view, index, place)) and len(cell) <= _FEW_LETTERS:
                found.add(f"cell {cell!r} has {place.width()}: {called(view)}")
    return found


def lasting(root: QWidget) -> set[str]:
    """Return what is cut once the layouts have come to rest."""
    for _ in range(10):
        if not (found := cut(root)):
            break
        QTest.qWait(20)
    return found


def shown_cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """Yield what a view paints of its first rows."""
    model = view.model()
    for row in range(min(model.rowCount(), _SHOWN)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            index = model.index(row, column)
            place = view.visualRect(index)  # of a hidden column it has no width
            if place.width() and view.viewport().rect().intersects(place):
                yield index


def shortened(view: QAbstractItemView, index: QModelIndex, place: QRect) -> str:
    """Return the words of a cell that are not written out in `place`, "" when they are."""
    if isinstance(view, RecordTable):
        look = index.data(LOOK_ROLE)
        is_ours = isinstance(look, CellLook) and index.column() != view._stretched
        is_cut = is_ours and cell_width(view._theme, look, index.column()) > place.width()
        return look.text if is_cut else ""
    if isinstance(view, HitList):
        hit, delegate = view.hits.hit_at(index.row()), view.itemDelegate()
        assert isinstance(delegate, PaletteDelegate)
        return hit.command.title if hit and not delegate.is_whole(place, hit) else ""
    return ""  # a card counts what it leaves away, and its sentence says all


def words_of(widget: QWidget) -> str:
    """Return what a widget has to say, "" where it says nothing itself or Qt cares for it."""
    if isinstance(widget, (QLabel, QAbstractButton)):
        return "" if is_inner(widget) else widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit) and not is_inner(widget):
        return widget.placeholderText()
    if isinstance(widget, QTabBar):
        return widget.tabText(0)
    if isinstance(widget, QHeaderView):
        return "columns"
    return ""


def too_small(widget: QWidget) -> str:
    """Return how a widget is too small for its words, "" when it is not."""
    given = widget.size()
    if isinstance(widget, QHeaderView):
        return "; ".join(narrow_columns(widget))
    if isinstance(widget, QComboBox):
        room = edit_room(widget).width()
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return f"needs {needed}, has {room}" if needed > room + _SLACK else ""
    if isinstance(widget, QLineEdit):
        needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return f"needs {needed}, has {given.width()}" if needed > given.width() else ""
    if isinstance(widget, SafeLabel) and widget._elides:
        return ""  # its tooltip says the whole
    if isinstance(widget, NavRow) and widget.text() in html.unescape(widget.toolTip()):
        return ""  # the name of a saved view may be longer
    needed = widget.sizeHint()
    if isinstance(widget, QAbstractButton):  # its ground may shrink, its words may not
        needed.setHeight(min(needed.height(), widget.fontMetrics().height()))
    if widget.hasHeightForWidth():
        least = widget.heightForWidth(given.width())
        return f"needs a height of {least}" if least > given.height() + _SLACK else ""
    if needed.width() > given.width() + _SLACK or needed.height() > given.height() + _SLACK:
        return f"needs {needed.toTuple()}, has {given.toTuple()}"
    return ""


def narrow_columns(header: QHeaderView) -> Iterator[str]:
    """Yield the titles of columns that are shortened."""
    if header.isHidden() or header.orientation() is not Qt.Orientation.Horizontal:
        return
    model = header.model()
    for column in range(header.count()):
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        room = header.sectionSize(column)
        if header.isSectionHidden(column) or not title:
            continue
        if header.fontMetrics().horizontalAdvance(title) > room + _SLACK:
            yield f"{title!r} has {room}"


def edit_room(combo: QComboBox) -> QRect:
    """Return the room that a closed list of choices has for the chosen one."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    parts = QStyle.SubControl
    return combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, combo
    )


def outside(widget: QWidget, root: QWidget) -> str:
    """Return by what a widget is covered that cannot be scrolled, "" when it is whole."""
    holder = widget.parentWidget()
    while holder is not None and holder is not root.parentWidget():
        place = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        room = holder.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        area = scrolled_by(holder)
        if area is not None:
            if not area.horizontalScrollBar().isVisible() and not is_within(place, room):
                return f"goes to the side of {called(area)}"
            return ""  # beyond it, only what is scrolled into sight counts
        if not room.contains(place):
            return f"at {place.getRect()} leaves {called(holder)} {room.getRect()}"
        if isinstance(holder, QAbstractItemView):
            return ""
        holder = holder.parentWidget()
    return ""


def scrolled_by(viewport: QWidget) -> QAbstractScrollArea | None:
    """Return the area that a widget is the sight of."""
    area = viewport.parentWidget()
    is_sight = isinstance(area, QAbstractScrollArea) and area.viewport() is viewport
    return area if is_sight else None


def is_within(place: QRect, room: QRect) -> bool:
    """Whether nothing lies left or right of the room."""
    return place.left() >= room.left() and place.right() <= room.right()
