"""Tab goes through a part as it is laid out, also through what was put into it later.

Qt walks in the order in which widgets came into the window: what is made late would come last.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget

_HOLDER = "tabsAsLaidOut"


def tabs_as_laid_out(part: QWidget) -> None:
    """Mark a part whose widgets come and go."""
    part.setProperty(_HOLDER, True)


def put_in_order(window: QWidget) -> None:
    """Put the marked parts in sight in order; call it before Tab moves on."""
    for part in window.findChildren(QWidget):
        if part.property(_HOLDER) and part.isVisible():
            for before, after in pairwise(_stops(part)):
                QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> Iterator[QWidget]:
    """Yield what Tab may stop at, from the top."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        yield part
    layout = part.layout()
    if isinstance(part, QScrollArea):
        inside = part.widget()
        if inside is not None:
            yield from _stops(inside)
    elif isinstance(part, QStackedWidget):
        page = part.currentWidget()
        if page is not None:
            yield from _stops(page)
    elif layout is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)
