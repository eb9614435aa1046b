"""A scroll area that is as high as its content, up to a limit; from there on it scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.pane_area import PaneArea


class ShortArea(PaneArea):
    """Has no part in the tab order: what lies in it has."""

    def __init__(self, theme: Theme, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._content = content
        self._most = 1 << 20
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWidget(content)

    def limit(self, most: int) -> None:
        """Scroll from this height on."""
        if most != self._most:
            self._most = most
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the content does."""
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        """Return that a narrower place makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the content, at most the limit."""
        layout = self._content.layout()
        is_flowing = layout is not None and layout.hasHeightForWidth()
        asked = layout.totalHeightForWidth(width) if layout is not None and is_flowing else -1
        return min(self._most, max(asked, self._content.minimumSizeHint().height()))

    def sizeHint(self) -> QSize:
        """Return the size of the content."""
        asked = self._content.sizeHint()
        return QSize(asked.width(), min(self._most, asked.height()))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the content; its height follows from the width."""
        least = self._content.minimumSizeHint()
        return QSize(least.width(), min(self._most, least.height()))
