"""Fields for a moment or a time of day, as the person's language writes them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateTimeEdit


def keep_order(field: QDateTimeEdit) -> None:
    """Leave the parts in the order of the language.

    In a window that reads from the right Qt turns them around, those of English too: 12:42 became
    42:12 there.
    """
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
