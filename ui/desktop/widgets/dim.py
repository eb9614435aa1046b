"""A veil over the window while something else asks for an answer."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_SHARE = 0.34
_MOST_STEPS = 10_000


class Dim(QWidget):
    """Covers its parent while it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        parent.installEventFilter(self)

    def cover(self) -> None:
        """Cover the parent."""
        self._fit()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._fit()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Keep the keyboard over the veil: what is covered cannot be worked."""
        here = self.focusWidget() or self
        one: QWidget | None = here
        for _ in range(_MOST_STEPS):
            if one is not None:
                one = one.nextInFocusChain() if is_next else one.previousInFocusChain()
            if one is None or one is here:
                break
            if self.isAncestorOf(one) and _takes_tab(one):
                way = Qt.FocusReason.TabFocusReason
                one.setFocus(way if is_next else Qt.FocusReason.BacktabFocusReason)
                break
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(Qt.GlobalColor.black)
        veil.setAlphaF(_SHARE)
        QPainter(self).fillRect(self.rect(), veil)

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())


def _takes_tab(widget: QWidget) -> bool:
    has_way = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return has_way and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
