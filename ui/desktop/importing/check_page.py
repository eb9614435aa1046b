"""The check before an import: what the file is, which column is what, the first comments."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.history.record_table import RecordTable
from ui.desktop.importing.first_rows_model import FirstRowColumn, FirstRowsModel
from ui.desktop.importing.mapping_form import MappingForm
from ui.desktop.parts import Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.tab_order import tabs_as_laid_out

if TYPE_CHECKING:
    from core.model import IncomingComment
    from core.services import ImportField, ImportPreview

_WIDTHS = (100, 0, 152, 130)
_PICTURES_WIDTH = 150
#: What goes first where the text has less room: a wrong time shows in nothing but the rows.
_SPARE: dict[int, int] = {FirstRowColumn.PLATFORM: 270}
_SPARE_BESIDE_PICTURES: dict[int, int] = {**_SPARE, FirstRowColumn.AUTHOR: 270}
_NAME_LIMIT = 80
_MOST_ROWS, _HEAD, _ROW = 5, 34, 36
_TWO_COLUMNS_FROM = 600


class CheckPage(QWidget):
    """Shows a preview; tells when another column is chosen."""

    mapping_changed = Signal(object)  # dict[field, column]

    def __init__(
        self,
        theme: Theme,
        fields: "Sequence[ImportField]",
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        tabs_as_laid_out(self)
        self._title = Words(theme, style="head", wraps=True)
        self._shape = Words(theme, role="text-2", wraps=True)
        self._proposed = ""
        self.account_field = QLineEdit()
        self.account_field.setMaxLength(120)
        self.form = MappingForm(theme, fields, self.account_field)
        self._notes = Words(theme, style="caption", role="text-2", wraps=True)
        self.first_rows = FirstRowsModel(clock, self)
        self._table = RecordTable(theme, self.tr("The first comments of the file"))
        self._table.setModel(self.first_rows)
        self._show_rows(())
        self._lay_out()
        self.form.mapping_changed.connect(self.mapping_changed)

    def _lay_out(self) -> None:
        u = self._theme.u
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(u(10))
        page.addWidget(self._title)
        page.addWidget(self._shape)
        page.addWidget(self.form)
        page.addWidget(self._notes)
        page.addWidget(self._section(self.tr("The first comments, as they will look")))
        page.addWidget(self._table)
        page.addStretch(1)

    def _fit_table(self, rows: int) -> None:
        """Show the first rows without scrolling, and take no more room than they need."""
        shown = min(max(1, rows), _MOST_ROWS)
        self._table.setFixedHeight(self._theme.u(_HEAD) + shown * self._theme.u(_ROW))

    def _section(self, title: str) -> Words:
        return Words(self._theme, title, style="caption", role="text-2", weight=600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the fields stand below one another where two do not fit side by side."""
        super().resizeEvent(event)
        has_room = self.width() >= self._theme.u(_TWO_COLUMNS_FROM)
        self.form.stand_in(2 if has_room else 1)

    @property
    def notes(self) -> str:
        """Return what is said about the columns."""
        return self._notes.text()

    @property
    def account(self) -> str:
        """Return under which name the comments are kept, "" to let the file decide."""
        typed = self.account_field.text().strip()
        return "" if typed == self._proposed else typed

    @property
    def mapping(self) -> dict[str, str]:
        """Return field → column as confirmed."""
        return self.form.mapping

    def show_preview(self, preview: "ImportPreview") -> None:
        """Show a file that was just looked at."""
        self._proposed = display_line(preview.account_title, limit=120)
        self.account_field.setText(self._proposed)
        self.form.show_mapping(preview.shape.columns, preview.mapping)
        self._show_rest(preview)

    def show_changed(self, preview: "ImportPreview") -> None:
        """Show the same file with other columns; the name stays as typed."""
        self.form.follow(preview.mapping)
        self._show_rest(preview)

    def _show_rest(self, preview: "ImportPreview") -> None:
        shape = preview.shape
        self._title.say(display_line(preview.path.name, limit=_NAME_LIMIT))
        self._shape.say(
            self.tr(
                "{format}, {encoding}, %Ln column(s). Look whether each is what it says.",
                "",
                len(shape.columns),
            ).format(format=str(shape.format).upper(), encoding=str(shape.encoding).upper())
        )
        notes = [display_line(words.said(note)) for note in preview.notes]
        if not preview.mapping.get("text"):
            notes.insert(0, self.tr("Choose the column that holds the comment text."))
        self._notes.say("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._show_rows(preview.first)

    def refuse(self, why: str) -> None:
        """Say why the columns as chosen cannot be used."""
        self._notes.say(why)
        self._notes.show()
        self._show_rows(())

    def _show_rows(self, rows: "Sequence[IncomingComment]") -> None:
        """Show comments, with a column for their pictures where there are any."""
        self.first_rows.show_rows(rows)
        has_pictures = self.first_rows.has_pictures
        widths = (*_WIDTHS, _PICTURES_WIDTH) if has_pictures else _WIDTHS
        self._table.setColumnHidden(FirstRowColumn.PICTURES, not has_pictures)
        spare = _SPARE_BESIDE_PICTURES if has_pictures else _SPARE
        self._table.set_columns(widths, FirstRowColumn.TEXT, spare)
        self._fit_table(len(rows))
