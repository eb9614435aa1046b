"""The theme: what colours, sizes and type a widget paints with. Widgets know roles only."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics

from core.choices import ThemeChoice
from ui.desktop.fonts import font_families, mono_families
from ui.desktop.theme_tokens import Shade, Tokens, load_tokens

_BOLD_BY_NATURE = frozenset({"head", "title"})
#: Styles of figures under one another. Not for words: this feature widens hyphens, too.
_TABULAR = frozenset({"figures", "mono"})
_TABULAR_DIGITS = "tnum"


class Theme(QObject):
    """One object for the whole window; `changed` follows every change of colours or sizes.

    Painting code asks it each time and keeps nothing. Lives on the window's thread.
    """

    changed = Signal()

    def __init__(
        self,
        shade: Shade = Shade.LIGHT,
        text_size: int = 100,
        parent: QObject | None = None,
        tokens: Tokens | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens or load_tokens()
        self._shade = shade
        self._factor = text_size / 100
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int], QFont] = {}
        self._metrics: dict[tuple[str, int], QFontMetrics] = {}

    def change(
        self,
        choice: ThemeChoice,
        text_size: int,
        is_system_dark: bool,
        wants_contrast: bool = False,
    ) -> None:
        """Take another look at run time; tells `changed` only when something differs."""
        shade, factor = shade_for(choice, is_system_dark, wants_contrast), text_size / 100
        if (shade, factor) == (self._shade, self._factor):
            return
        self._shade, self._factor = shade, factor
        for kept in (self._colours, self._fonts, self._metrics):
            kept.clear()
        self.changed.emit()

    @property
    def shade(self) -> Shade:
        """Return the colour table in force."""
        return self._shade

    @property
    def is_dark(self) -> bool:
        """Return whether the grounds are dark (the contrast theme is, too)."""
        return self._shade is not Shade.LIGHT

    @property
    def is_contrast(self) -> bool:
        """Return whether this is the high contrast theme: textures, underlined links, no motion."""
        return self._shade is Shade.CONTRAST

    @property
    def factor(self) -> float:
        """Return the text size as a factor, 0.8 to 2.0."""
        return self._factor

    def u(self, n: float) -> int:
        """Return `n` logical pixels at the text size in force."""
        return round(n * self._factor)

    def color(self, role: str) -> QColor:
        """Return the colour of a role of tokens.json, not to be altered; KeyError if unknown."""
        colour = self._colours.get(role)
        if colour is None:
            colour = QColor(self._tokens.colours[role][self._shade])
            self._colours[role] = colour
        return colour

    def font(self, style: str, weight: int | None = None) -> QFont:
        """Return a font of a type style ("body", "caption", …); weight 400, 500 or 600."""
        key = (style, weight or (600 if style in _BOLD_BY_NATURE else 400))
        font = self._fonts.get(key)
        if font is None:
            font = self._fonts[key] = self._made_font(*key)
        return QFont(font)

    def metrics(self, style: str, weight: int | None = None) -> QFontMetrics:
        """Return the metrics of that font."""
        key = (style, weight or (600 if style in _BOLD_BY_NATURE else 400))
        metrics = self._metrics.get(key)
        if metrics is None:
            metrics = self._metrics[key] = QFontMetrics(self.font(*key))
        return metrics

    def line(self, style: str) -> int:
        """Return the height of a line of a style: as designed, never less than the font needs."""
        return max(self.u(self._tokens.line_px[style]), self.metrics(style).height())

    def radius(self, name: str) -> int:
        """Return the corner radius of a "badge", "control", "panel" or "dialog"."""
        return self.u(self._tokens.radius_px[name])

    def motion(self, name: str) -> int:
        """Return how many milliseconds a movement takes; 0 where motion is not wanted."""
        return 0 if self.is_contrast else self._tokens.motion_ms[name]

    def _made_font(self, style: str, weight: int) -> QFont:
        font = QFont(mono_families() if style == "mono" else font_families())
        font.setPixelSize(self.u(self._tokens.type_px[style]))
        font.setWeight(QFont.Weight(weight))
        if style in _TABULAR:
            font.setFeature(QFont.Tag(_TABULAR_DIGITS), 1)
        if style == "mono":
            font.setStyleHint(QFont.StyleHint.Monospace)
        return font


def shade_for(
    choice: ThemeChoice, is_system_dark: bool = False, wants_contrast: bool = False
) -> Shade:
    """Return the colour table for a choice; "system" follows what the system says."""
    if choice is not ThemeChoice.SYSTEM:
        return Shade(choice)
    if wants_contrast:
        return Shade.CONTRAST
    return Shade.DARK if is_system_dark else Shade.LIGHT


def build_theme(
    choice: ThemeChoice = ThemeChoice.SYSTEM,
    text_size: int = 100,
    is_system_dark: bool = False,
    wants_contrast: bool = False,
) -> Theme:
    """Return a theme; `text_size` in percent. `theme_style.dress` gives it to the application."""
    return Theme(shade_for(choice, is_system_dark, wants_contrast), text_size)
