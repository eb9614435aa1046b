"""What one cell of a painted table shows, in roles of the theme."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

LOOK_ROLE = Qt.ItemDataRole.UserRole + 1
KEY_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class CellLook:
    """Plain text with an optional icon before it; colours are names of theme roles."""

    text: str
    icon: str = ""
    icon_role: str = "text-2"
    role: str = "text"
    weight: int = 400
    style: str = "body"
    is_right: bool = False
    is_link: bool = False
    is_heading: bool = False
