"""The name of the account, and which column fills which field, to confirm or to change."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.desktop.core_titles import core_title
from ui.desktop.display_text import display_line
from ui.desktop.parts import LinkButton, Words
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import ImportField

_MOST_COLUMNS = 2
_EACH, _APART = 3, 4  # name, choice and what keeps them apart from the next ones
_FIRST_ROW = 2  # below the account and the title of the fields
_USUAL = frozenset({"author", "time", "likes", "platform", "language"})
_NAME_LIMIT = 60


class MappingForm(QWidget):
    """One combo box per field; a field without a column stays empty in the comments."""

    mapping_changed = Signal(object)  # dict[field, column]

    def __init__(
        self,
        theme: Theme,
        fields: "Sequence[ImportField]",
        account: QLineEdit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields = tuple(fields)
        self._boxes: dict[str, QComboBox] = {}
        self._places: dict[str, tuple[Words, QComboBox]] = {}
        self._shows_all = False
        self._columns = _MOST_COLUMNS
        self.more_button = LinkButton(theme, self.tr("Show all fields"))
        self.more_button.clicked.connect(self._show_all)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(6))
        self._grid = QGridLayout()
        page.addLayout(self._grid)
        page.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.setHorizontalSpacing(theme.u(12))
        self._grid.setVerticalSpacing(theme.u(8))
        self._begin_with(account)

    @property
    def mapping(self) -> dict[str, str]:
        """Return field → column as chosen; "" for a field that stays empty."""
        return {name: str(box.currentData()) for name, box in self._boxes.items()}

    @property
    def shown_fields(self) -> tuple[str, ...]:
        """Return the fields that are offered now."""
        return tuple(name for name, box in self._boxes.items() if not box.isHidden())

    def choose(self, field: str, column: str) -> None:
        """Choose a column for a field as the person would; "" for none."""
        box = self._boxes[field]
        box.setCurrentIndex(box.findData(column))
        self.mapping_changed.emit(self.mapping)

    def _begin_with(self, account: QLineEdit) -> None:
        name = Words(self._theme, self.tr("Name of the account"), wraps=True)
        name.setBuddy(account)
        account.setAccessibleName(name.text())
        self._account = account
        self._title = Words(
            self._theme,
            self.tr("Which column is what"),
            style="caption",
            role="text-2",
            weight=600,
        )
        self._grid.addWidget(name, 0, 0)
        self._span()

    def _span(self) -> None:
        """Let the account and the title reach from side to side."""
        for widget in (self._account, self._title):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._account, 0, 1, 1, _EACH * self._columns - 2)
        self._grid.addWidget(self._title, 1, 0, 1, _EACH * self._columns - 1)
        self._grid.setColumnMinimumWidth(2, self._theme.u(_APART) if self._columns > 1 else 0)

    def stand_in(self, columns: int) -> None:
        """Put the fields into one or two columns."""
        if columns != self._columns:
            self._columns = columns
            self._span()
            if self._places:  # not before a file was looked at
                self._arrange_anew()

    def show_mapping(self, columns: Sequence[str], mapping: Mapping[str, str]) -> None:
        """Offer the columns of a file with what was found chosen."""
        self._forget()
        for field in self._fields:
            box = self._box(columns, mapping.get(field.name, ""))
            title = core_title(field.title)
            if field.is_required:
                title = self.tr("{name} (needed)").format(name=title)
            weight = 500 if field.is_required else 400
            label = Words(self._theme, title, weight=weight, wraps=True)
            label.setBuddy(box)
            box.setAccessibleName(title)
            self._boxes[field.name] = box
            self._places[field.name] = (label, box)
        self._arrange(mapping)

    def follow(self, mapping: Mapping[str, str]) -> None:
        """Show what became of a choice; the boxes stay, and one of them keeps the keyboard."""
        for name, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(mapping.get(name, ""))))

    def _arrange(self, mapping: Mapping[str, str]) -> None:
        """Put what matters into the columns; the rest appears when it is asked for."""
        shown = [str(field.name) for field in self._fields if self._is_shown(field, mapping)]
        for number, name in enumerate(shown):
            row, side = _FIRST_ROW + number // self._columns, number % self._columns
            label, box = self._places[name]
            self._grid.addWidget(label, row, side * _EACH)
            self._grid.addWidget(box, row, side * _EACH + 1)
        for side in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(side * _EACH + 1, int(side < self._columns))
        for name, widgets in self._places.items():
            for widget in widgets:
                widget.setParent(self)
                widget.setVisible(name in shown)
        self.more_button.setVisible(len(shown) < len(self._fields))

    def _is_shown(self, field: "ImportField", mapping: Mapping[str, str]) -> bool:
        is_usual = field.is_required or field.name in _USUAL
        return self._shows_all or is_usual or bool(mapping.get(field.name))

    @Slot()
    def _show_all(self) -> None:
        self._shows_all = True
        self._arrange_anew()

    def _arrange_anew(self) -> None:
        for widgets in self._places.values():
            for widget in widgets:
                self._grid.removeWidget(widget)
        self._arrange(self.mapping)

    def _forget(self) -> None:
        for widgets in self._places.values():
            for widget in widgets:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        self._places = {}

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
