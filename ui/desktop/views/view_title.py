"""How a view is called: as people named it, or, of a shipped one, in the language of the window."""

from ui.desktop.core_titles import core_title
from ui.desktop.display_text import display_line

_MOST_LETTERS = 60


def view_title(name: str) -> str:
    """Return the name of a view as one line without tricks."""
    return display_line(core_title(name), _MOST_LETTERS)
