"""The head of the list in a narrow window: menu, page, how many, search and filter as icons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.menu_button import MenuButton
from ui.desktop.parts import IconButton, Words
from ui.desktop.theme import Theme


class ListHead(QFrame):
    """Stands in for the navigation and the search row, which have no room there."""

    search_asked = Signal()
    filter_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = self._view = ""
        self._title = Words(theme, style="head", elides=True)
        self._count = Words(theme, style="head", role="text-2", weight=400)
        search = IconButton(theme, "magnifying-glass", self.tr("Search comments"))
        search.clicked.connect(self.search_asked)
        self.filter_button = IconButton(theme, "funnel-simple", self.tr("Filter"))
        self.filter_button.clicked.connect(self.filter_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.u(n) for n in (6, 8, 6, 2)])
        row.setSpacing(theme.u(4))
        row.addWidget(MenuButton(theme))
        row.addSpacing(theme.u(4))
        row.addWidget(self._title)
        row.addSpacing(theme.u(4))
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(search)
        row.addWidget(self.filter_button)

    def show_page(self, title: str) -> None:
        """Name the page."""
        self._page = title
        self._title.say(self._view or self._page)

    def show_view(self, title: str) -> None:
        """Name the saved view in place of the page, "" for none."""
        self._view = title
        self._title.say(self._view or self._page)

    @property
    def count(self) -> str:
        """Return what is said of how many wait."""
        return self._count.text()

    def show_count(self, count: int) -> None:
        """Say how many comments the page lists."""
        self._count.say(words.number(count))
