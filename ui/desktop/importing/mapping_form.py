"""Which column fills which field, to confirm or to change."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from ui.desktop.display_text import display_line
from ui.desktop.parts import Words, clear_layout
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import ImportField

_COLUMNS = 2
_NAME_LIMIT = 60


class MappingForm(QWidget):
    """One combo box per field; a field without a column stays empty in the comments."""

    mapping_changed = Signal(object)  # dict[field, column]

    def __init__(
        self, theme: Theme, fields: "Sequence[ImportField]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields = tuple(fields)
        self._boxes: dict[str, QComboBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.u(12))
        self._grid.setVerticalSpacing(theme.u(8))

    @property
    def mapping(self) -> dict[str, str]:
        """Return field → column as chosen; "" for a field that stays empty."""
        return {name: str(box.currentData()) for name, box in self._boxes.items()}

    def choose(self, field: str, column: str) -> None:
        """Choose a column for a field as the person would; "" for none."""
        box = self._boxes[field]
        box.setCurrentIndex(box.findData(column))
        self.mapping_changed.emit(self.mapping)

    def show_mapping(self, columns: Sequence[str], mapping: Mapping[str, str]) -> None:
        """Offer the columns of a file with what was found chosen."""
        clear_layout(self._grid)
        self._boxes = {}
        for number, field in enumerate(self._fields):
            row, side = number // _COLUMNS, number % _COLUMNS
            box = self._box(columns, mapping.get(field.name, ""))
            title = QCoreApplication.translate("ImportFields", field.title)
            if field.is_required:
                title = self.tr("{name} (needed)").format(name=title)
            label = Words(self._theme, title, weight=500 if field.is_required else 400)
            label.setBuddy(box)
            box.setAccessibleName(title)
            self._boxes[field.name] = box
            self._grid.addWidget(label, row, side * 2)
            self._grid.addWidget(box, row, side * 2 + 1)
        for side in range(_COLUMNS):
            self._grid.setColumnStretch(side * 2 + 1, 1)

    def _box(self, columns: Sequence[str], chosen: str) -> QComboBox:
        box = QComboBox()
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(self.tr("not in this file"), "")
        for column in columns:
            box.addItem(display_line(column, limit=_NAME_LIMIT), column)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda: self.mapping_changed.emit(self.mapping))
        return box
