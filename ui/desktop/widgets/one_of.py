"""Several pages in one place, one of them shown; the place is as large as the page shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """Unlike a stacked widget it does not keep the room of its largest page."""

    turned = Signal()  # another page is shown, which may need another room

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def page(self) -> QWidget | None:
        """Return the page shown."""
        return next((page for page in self._pages if not page.isHidden()), None)

    def add_page(self, page: QWidget) -> None:
        """Take one more page; the first is shown."""
        is_first = not self._pages
        self._pages.append(page)
        self._column.addWidget(page)
        page.setVisible(is_first)  # not before: without a parent it would be a window of its own

    def show_page(self, page: QWidget) -> None:
        """Show this page in place of the one before."""
        for other in self._pages:
            if other is not page:
                other.hide()
        page.show()
        self.turned.emit()
