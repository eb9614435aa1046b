"""A field for a day and a time, typed or taken from a calendar."""

from PySide6.QtWidgets import QDateTimeEdit, QWidget

from ui.desktop import words
from ui.desktop.widgets.clock_field import keep_order


class MomentEdit(QDateTimeEdit):
    """The parts stand in the order of the language, in mirrored windows, too."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_order(self)
        self.setCalendarPopup(True)
        self.setDisplayFormat(words.moment_format())
        self.setAccessibleName(title)
