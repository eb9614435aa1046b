"""What must be so wherever a person gets: names, sentences, ways by keys, a focus one can see."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ui.desktop.inbox.queue_view import QueueView
from ui.desktop.palette.hit_list import HitList

ACTING = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
COMMENT_ROW = re.compile(
    r"^Priority \d+, (critical|high|medium|low)\. (Harm|Help|Praise|Everything)\. "
    r".+ on .+, .+: .+\. Because: .+",
    re.DOTALL,
)
#: A lone key at the end or in brackets: the cap printed beside the word is not part of the name.
KEY_IN_NAME = re.compile(r"(\(\s*\S\s*\)|\t|\bCtrl\+\S+|\bShift\+\S+|\sEsc)$")
_MOST_ROWS = 60


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield what can be worked or can have the keyboard, and is shown."""
    for one in (root, *root.findChildren(QWidget)):
        # Looking moves the keyboard, and rows made anew meanwhile are gone.
        if isValid(one) and one.isVisible() and is_control(one):
            yield one


def is_control(widget: QWidget) -> bool:
    if isinstance(widget, (QScrollBar, QMenu)) or is_inner(widget):
        return False
    if isinstance(widget, ACTING):
        return True
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.focusProxy()


def is_inner(widget: QWidget) -> bool:
    """Whether Qt made it as a part of another control, which has the name."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, (QComboBox, QAbstractSpinBox, QAbstractItemView)):
            return True
        holder = holder.parentWidget()
    return widget.objectName().startswith("qt_") or type(widget).__name__ == "QCalendarView"


def spoken_name(widget: QWidget) -> str:
    """Return the name as a screen reader is given it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, f"{called(widget)} is not known to screen readers"
    label = next((one.text() for one in labels_beside(widget)), "")
    if isinstance(widget, QComboBox):  # on Linux its own name is what is chosen
        return label
    return interface.text(QAccessible.Text.Name) or label


def labels_beside(widget: QWidget) -> list[QLabel]:
    """Return the labels that Qt tells a screen reader of: only those in the same part count."""
    holder = widget.parentWidget()
    labels = holder.findChildren(QLabel) if holder is not None else []
    return [one for one in labels if one.buddy() is widget and one.parentWidget() is holder]


def called(widget: QWidget) -> str:
    """Return where a widget is, for a message."""
    parts = []
    one: QWidget | None = widget
    while one is not None and len(parts) < 4:
        parts.append(one.objectName() or type(one).__name__)
        one = one.parentWidget()
    return " < ".join(parts)


def badly_named(root: QWidget) -> set[str]:
    """Return the controls without a name, or with one that no person would say."""
    found = set()
    for one in controls(root):
        name = spoken_name(one)
        if not name.strip():
            found.add(f"no name: {called(one)}")
        elif KEY_IN_NAME.search(name) or "<" in name:
            found.add(f"odd name {name!r}: {called(one)}")
    return found


def rows_without_sentence(root: QWidget) -> set[str]:
    """Return the rows of lists that a screen reader would read as nothing, or not in full."""
    found = set()
    for view in root.findChildren(QAbstractItemView):
        if not view.isVisible() or is_inner(view):
            continue
        for row in range(min(view.model().rowCount(), _MOST_ROWS)):
            said = said_of(view, row)
            is_whole = COMMENT_ROW.match(said) if isinstance(view, QueueView) else said.strip()
            if not is_whole:
                found.add(f"row {row} says {said!r}: {called(view)}")
    return found


def said_of(view: QAbstractItemView, row: int) -> str:
    """Return what a screen reader says of the first cell of a row."""
    index = view.model().index(row, 0, QModelIndex())
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return str(spoken or index.data(Qt.ItemDataRole.DisplayRole) or "")


def entries_without_words(menu: QMenu) -> set[str]:
    """Return the entries of a menu that say nothing."""
    return {
        f"entry {number} of {called(menu)}"
        for number, entry in enumerate(menu.actions())
        if not entry.isSeparator() and not entry.text().strip() and entry.isVisible()
    }


def not_reached(root: QWidget) -> set[str]:
    """Return the controls that Tab never gets to, and that nothing else names as a way."""
    reached = tabbed(root)
    left = set()
    for one in controls(root):
        is_asked = one.isEnabled() and one not in reached and not is_in_reached_group(one, reached)
        if is_asked and not is_steered_from_elsewhere(one):
            left.add(f"{spoken_name(one)!r}: {called(one)}")
    return left


def tabbed(root: QWidget) -> set[QWidget]:
    """Press Tab until it has come round; return what had the keyboard."""
    window = root.window()
    start = QApplication.focusWidget()
    seen = {start} if start is not None else set[QWidget]()
    before = start
    for _ in range(400):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or (focus in seen and focus is not before):  # a date has several parts
            break
        before = focus
        seen.add(focus)
        while (holder := focus.parentWidget()) is not None and focus is holder.focusProxy():
            focus = holder
            seen.add(focus)
        seen.update(one for one in controls(root) if one.focusProxy() is focus)
    return seen


def is_in_reached_group(widget: QWidget, reached: set[QWidget]) -> bool:
    """Whether the arrow keys get there: of buttons of which one is chosen Tab meets that one."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None and group.exclusive():
        return any(one in reached for one in group.buttons())
    if widget.autoExclusive() and widget.parentWidget() is not None:
        siblings = widget.parentWidget().findChildren(QAbstractButton)
        return any(one in reached for one in siblings if one.autoExclusive())
    return False


def is_steered_from_elsewhere(widget: QWidget) -> bool:
    """Whether a field beside it steers it, as the palette's field does its list."""
    return isinstance(widget, HitList)


def without_focus_mark(root: QWidget) -> set[str]:
    """Return the controls that look the same with the keyboard and without it."""
    found = set()
    for one in controls(root):
        if not one.isEnabled() or not one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        bring_into_sight(one)
        if not isValid(one):
            continue
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if not one.hasFocus():
            continue
        having = picture(one)
        one.clearFocus()
        if picture(one) == having:
            found.add(f"{spoken_name(one)!r}: {called(one)}")
    return found


def bring_into_sight(widget: QWidget) -> None:
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget)
        holder = holder.parentWidget()
    QApplication.processEvents()


def picture(widget: QWidget) -> object:
    """Return what is painted of a widget and a little around it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4)
    return window.grab(place.intersected(window.rect())).toImage()
