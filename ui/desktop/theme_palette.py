"""The theme as a QPalette, for all that Qt paints by itself."""

from PySide6.QtGui import QPalette

from ui.desktop.theme import Theme

_Role = QPalette.ColorRole
_ROLES = {
    _Role.Window: "window",
    _Role.Base: "surface",
    _Role.AlternateBase: "surface-2",
    _Role.Text: "text",
    _Role.WindowText: "text",
    _Role.ButtonText: "text",
    _Role.BrightText: "text",
    _Role.PlaceholderText: "text-3",
    _Role.Button: "surface",
    _Role.Light: "surface",
    _Role.Midlight: "line",
    _Role.Mid: "line",
    _Role.Dark: "line-strong",
    _Role.Shadow: "line-strong",
    _Role.Highlight: "select",
    _Role.HighlightedText: "text",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.ToolTipBase: "toast",
    _Role.ToolTipText: "on-toast",
    _Role.Accent: "accent",
}
_FADED = (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText)


def palette_of(theme: Theme) -> QPalette:
    """Return the palette; what is disabled is written in `text-3`."""
    palette = QPalette()
    for place, role in _ROLES.items():
        palette.setColor(place, theme.color(role))
    for place in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, place, theme.color("text-3"))
    return palette
