"""What is cut: words that get less room than they need, and are not shortened on purpose."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from shiboken6 import isValid

from tests.access.checks import called
from ui.desktop.widgets.safe_label import SafeLabel

_SLACK = 2


def cut(root: QWidget) -> set[str]:
    """Return the labels and buttons whose words do not fit into what they were given."""
    found = set()
    for one in root.findChildren(QWidget):
        if (
            not isValid(one)
            or not one.isVisible()
            or not isinstance(one, (QLabel, QAbstractButton))
        ):
            continue
        words = one.text()
        if not words or (isinstance(one, SafeLabel) and one._elides):
            continue
        needed, given = one.sizeHint(), one.size()
        if one.hasHeightForWidth():
            if one.heightForWidth(given.width()) > given.height() + _SLACK:
                found.add(f"{words[:50]!r} too low: {called(one)}")
        elif needed.width() > given.width() + _SLACK or needed.height() > given.height() + _SLACK:
            found.add(
                f"{words[:50]!r} needs {needed.toTuple()}, has {given.toTuple()}: {called(one)}"
            )
    return found
