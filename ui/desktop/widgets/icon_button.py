"""A button that is an icon; its word is in the tooltip and in the accessible name."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_focus, paint_ground
from ui.desktop.widgets.pressable import Pressable
from ui.desktop.widgets.safe_label import plain_tooltip

_SIDE = 32
_ICON = 16


class IconButton(Pressable):
    """A square of 32, checkable if asked."""

    def __init__(
        self, theme: Theme, icon_name: str, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self._icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Say what it does."""
        self.setToolTip(plain_tooltip(title))
        self.setAccessibleName(title)

    def show_icon(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(self.theme.u(_SIDE), self.theme.u(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and icon."""
        painter, theme = QPainter(self), self.theme
        body, radius = QRectF(self.rect()), theme.radius("control")
        if self.hasFocus():
            body = paint_focus(painter, theme, body, radius)
        ground = (
            "select" if self.isDown() or self.isChecked() else "hover" if self.is_hovered else ""
        )
        if ground:
            paint_ground(painter, body, fill=theme.color(ground), radius=radius)
        spot = QRect(0, 0, theme.u(_ICON), theme.u(_ICON))
        spot.moveCenter(self.rect().center())
        paint_icon(painter, spot, self._icon_name, theme.color(self._role))

    @property
    def _role(self) -> str:
        if self.isEnabled():
            return "accent" if self.isChecked() else "text-2"
        return "line" if self.theme.is_contrast else "line-strong"  # there, as white as the rest
