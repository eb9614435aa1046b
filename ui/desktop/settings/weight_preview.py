"""What other weights would change, before they are applied."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import PushButton, Words, clear_layout
from ui.desktop.settings.preview_row import PreviewRowView
from ui.desktop.theme import Theme
from ui.desktop.widgets.pane_area import PaneArea

if TYPE_CHECKING:
    from core.services import WeightPreview


class WeightPreviewPane(PaneArea):
    """A sentence that counts, the rows that move most, and the two buttons."""

    applied = Signal()
    discarded = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.setObjectName("contextPane")
        self.setAccessibleName(self.tr("What would change"))
        self._title = Words(theme, style="caption", role="text-2", weight=600, wraps=True)
        self._sentence = Words(theme, style="read", wraps=True)
        self._rows = QVBoxLayout()
        self.apply_button = PushButton(theme, self.tr("Apply"), kind="primary")
        self.discard_button = PushButton(theme, self.tr("Discard"))
        self._logged = Words(
            theme,
            self.tr("Each change is written to the log, with the old and the new value."),
            style="caption",
            role="text-3",
            wraps=True,
        )
        self._lay_out()
        self.apply_button.clicked.connect(self.applied)
        self.discard_button.clicked.connect(self.discarded)
        self.show_saved()

    def _lay_out(self) -> None:
        u = self._theme.u
        buttons = QHBoxLayout()
        buttons.setSpacing(u(8))
        buttons.addWidget(self.apply_button)
        buttons.addWidget(self.discard_button)
        buttons.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(u(20), u(24), u(20), u(20))
        column.setSpacing(u(10))
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addLayout(buttons)
        column.addLayout(self._rows)
        column.addWidget(self._logged)
        column.addStretch(1)
        self.setWidget(page)

    @property
    def sentence(self) -> str:
        """Return what is said now."""
        return self._sentence.text()

    def show_saved(self) -> None:
        """Say that the form shows what is in force."""
        clear_layout(self._rows)
        self._title.say(self.tr("In force"))
        self._sentence.say(self.tr("The inbox is ranked with these numbers."))
        self._show_buttons(is_changed=False)

    def show_waiting(self) -> None:
        """Say that the preview is being worked out; the old one stays until then."""
        self._title.say(self.tr("Looking what would move …"))
        self._show_buttons(is_changed=True)

    def show_preview(self, preview: "WeightPreview") -> None:
        """Show what would move."""
        self._title.say(self.tr("What this would change"))
        self._sentence.say(self._counted(preview))
        clear_layout(self._rows)
        for row in preview.rows:
            self._rows.addWidget(PreviewRowView(self._theme, row))
        self._show_buttons(is_changed=True)

    def refuse(self, why: str) -> None:
        """Say why the numbers cannot be used."""
        self._title.say(self.tr("Not applied"))
        self._sentence.say(why)

    def _show_buttons(self, *, is_changed: bool) -> None:
        self.apply_button.setVisible(is_changed)
        self.discard_button.setVisible(is_changed)

    def _counted(self, preview: "WeightPreview") -> str:
        if not preview.moved:
            return self.tr("None of %Ln comment(s) would move.", "", preview.total)
        moved = self.tr("%Ln of {total} comments would move.", "", preview.moved).format(
            total=words.number(preview.total)
        )
        if not preview.band_changes:
            return self.tr("{moved} Each stays in its band.").format(moved=moved)
        changed = self.tr("{moved} %Ln would change (its|their) band.", "", preview.band_changes)
        return changed.format(moved=moved)
