"""A list of things with names: name, one line about it, its key; worked by keys alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.kit.kit_row import KEYS_ROLE, LINE_ROLE, KitRowDelegate, row_height
from ui.desktop.theme import Theme

_MOST_ROWS = 8
_NAME = int(Qt.ItemDataRole.UserRole) + 1


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
        self.setItemDelegate(KitRowDelegate(theme, self))
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


def _item(entry: KitEntry) -> QListWidgetItem:
    title = display_line(words.given_name(entry.name))
    item = QListWidgetItem(title)
    item.setData(_NAME, entry.name)
    item.setData(LINE_ROLE, entry.line)
    item.setData(KEYS_ROLE, entry.keys)
    spoken = [part for part in (title, entry.line, entry.keys) if part]
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(spoken))
    return item
