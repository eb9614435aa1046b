"""The list and the comment side by side, or one at a time in a narrow window."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.desktop.breakpoints import Shape
from ui.desktop.inbox.detail_pane import DetailPane
from ui.desktop.inbox.list_pane import ListPane
from ui.desktop.inbox.pane_sizes import PaneSizes, least_list_width
from ui.desktop.theme import Theme


class PaneSplit(QSplitter):
    """Keeps the width that a person gave the list, for each shape of the window."""

    listed: ListPane
    detail: DetailPane

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the place alone; the panes are made inside it, then shown by `take`."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._is_dock_aside = False
        self.shape = Shape.ALL_PANES
        self.sizes_kept = PaneSizes()

    def take(self, listed: ListPane, detail: DetailPane) -> None:
        """Show these two; once."""
        self.listed, self.detail = listed, detail
        self.addWidget(listed)
        self.addWidget(detail)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep_width)

    def set_shape(self, shape: Shape) -> None:
        """Arrange the panes for a width of the window."""
        self.shape = shape
        is_one = shape is Shape.ONE_PANE
        self.listed.set_narrow(shape <= Shape.TWO_PANES)
        self.listed.setMinimumWidth(self._theme.u(least_list_width(shape)))
        self.detail.put_context_below(shape < Shape.ALL_PANES)
        self.detail.header.offer_back(is_one)
        if is_one:
            self._show_one(self.listed)
        else:
            self.listed.take_strip()
            self.listed.show()
            self.detail.show()
            self.give_width()

    def give_width(self) -> None:
        """Give the list the width it had in this shape, or the designed one."""
        factor = self._theme.factor
        width = round(factor * self.sizes_kept.width(self.shape, self.width() / factor))
        self.setSizes([width, max(1, self.width() - width)])

    def show_comment(self) -> None:
        """Bring the comment into sight where only one pane is."""
        if self.shape is Shape.ONE_PANE:
            self._show_one(self.detail)

    def go_back(self) -> bool:
        """Show the list again where the comment stood alone; False where it did not."""
        is_alone = self.shape is Shape.ONE_PANE and self.listed.isHidden()
        if is_alone:
            self._show_one(self.listed)
        return is_alone

    @Slot()
    def show_dock(self) -> None:
        """Bring the dock into sight where only the list was."""
        self._is_dock_aside = self.shape is Shape.ONE_PANE and self.detail.isHidden()
        if self._is_dock_aside:
            self._show_one(self.detail)

    def leave_dock(self) -> None:
        """Show the list again if the dock had been brought in its place."""
        if self._is_dock_aside:
            self._is_dock_aside = False
            self._show_one(self.listed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width of the list."""
        super().resizeEvent(event)
        self.give_width()

    def _show_one(self, pane: QWidget) -> None:
        if pane is self.listed:
            self.listed.take_strip()
        else:
            self.detail.take_strip(self.listed.strip)
        self.listed.setVisible(pane is self.listed)
        self.detail.setVisible(pane is self.detail)

    @Slot()
    def _keep_width(self) -> None:
        self.sizes_kept.choose(self.shape, self.listed.width() / self._theme.factor)
