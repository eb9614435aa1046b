"""One saved view in the navigation: opened, renamed, removed and moved where it stands."""

from enum import StrEnum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.desktop.nav_row import NavRow
from ui.desktop.theme import Theme
from ui.desktop.views.view_title import view_title


class RowAct(StrEnum):
    """What a person asks a row for by its keys or its menu."""

    UP = "up"
    DOWN = "down"
    MOVE_UP = "move up"
    MOVE_DOWN = "move down"
    RENAME = "rename"
    REMOVE = "remove"
    MENU = "menu"


_Key = Qt.Key
_KEYS = {
    _Key.Key_Up: RowAct.UP,
    _Key.Key_Down: RowAct.DOWN,
    _Key.Key_F2: RowAct.RENAME,
    _Key.Key_Delete: RowAct.REMOVE,
    _Key.Key_Menu: RowAct.MENU,
}
_ALT_KEYS = {_Key.Key_Up: RowAct.MOVE_UP, _Key.Key_Down: RowAct.MOVE_DOWN}


class ViewRow(NavRow):
    """Return opens it; pulled with the pointer it tells how high it is held."""

    acted = Signal(object)  # RowAct
    pulled = Signal(int)  # y in its parent while the pointer holds it
    dropped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "bookmark-simple", "", parent)
        self.name = ""
        self._held_at: QPoint | None = None
        self._is_pulled = False

    def show_view(self, name: str) -> None:
        """Stand for the view of this name."""
        self.name = name
        self.setText(view_title(name))
        self.setShortcut(QKeySequence())  # Qt makes one of the letter after “&”
        self.show()

    def nextCheckState(self) -> None:
        """Stay as it is: what the list shows decides which row is current."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, move, rename or remove."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (_Key.Key_Return, _Key.Key_Enter):
            self.click()
            return
        keys = _ALT_KEYS if held == Qt.KeyboardModifier.AltModifier else _KEYS
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)
        if plain and key in keys:
            self.acted.emit(keys[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.acted.emit(RowAct.MENU)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._held_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._held_at is None:
            return
        far = (place - self._held_at).manhattanLength() >= QApplication.startDragDistance()
        if self._is_pulled or far:
            self._is_pulled = True
            self.setDown(False)
            self.pulled.emit(self.mapToParent(place).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_pulled, self._held_at, self._is_pulled = self._is_pulled, None, False
        if was_pulled:
            self.dropped.emit(self.mapToParent(event.position().toPoint()).y())
        else:
            super().mouseReleaseEvent(event)
