"""A safe label in a type style and a colour role of the theme."""

from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.plain_text import drop_beside
from ui.desktop.widgets.safe_label import SafeLabel


class Words(SafeLabel):
    """Follows the theme; `style` and `role` are names of tokens.json, weight 400, 500 or 600.

    What stands in one line with larger words names their style, `beside`, to share their baseline.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        style: str = "body",
        role: str = "text",
        weight: int | None = None,
        wraps: bool = False,
        elides: bool = False,
        is_quoted: bool = False,
        beside: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._theme = theme
        self._beside = beside
        self._style = style
        self._role = role
        self._weight = weight
        super().__init__(text, wraps=wraps, elides=elides, is_quoted=is_quoted, parent=parent)
        self.setFont(theme.font(style, weight))
        theme.changed.connect(self._take_theme)

    def set_role(self, role: str) -> None:
        """Write in another colour."""
        self._role = role
        self.update()

    def set_style(self, style: str, weight: int | None = None) -> None:
        """Write in another size or weight."""
        self._style, self._weight = style, weight
        self._take_theme()

    def line_height(self) -> int:
        """Return the height of a line of this style."""
        return self._theme.line(self._style)

    def _painted_font(self) -> QFont:
        return self._theme.font(self._style, self._weight)

    def _painted_metrics(self) -> QFontMetrics:
        return self._theme.metrics(self._style, self._weight)

    def _drop(self) -> float:
        larger = self._theme.font(self._beside) if self._beside else None
        return drop_beside(self._painted_font(), larger) if larger is not None else 0.0

    def _colour(self) -> QColor:
        return self._theme.color(self._role if self.isEnabled() else "text-3")

    def _take_theme(self) -> None:
        self._measure_anew()
        self.setFont(self._theme.font(self._style, self._weight))
        self.updateGeometry()
        self.update()
