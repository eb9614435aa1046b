"""The button that opens the navigation where there is no room for it."""

from PySide6.QtWidgets import QWidget

from ui.desktop.parts import IconButton
from ui.desktop.theme import Theme


class MenuButton(IconButton):
    """Stands at the head of every page; the window shows it in narrow forms and listens to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "list", "", parent)
        self.set_title(self.tr("Menu"))
        self.hide()
