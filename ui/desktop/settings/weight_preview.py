"""What other weights would change, before they are applied."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.desktop import words
from ui.desktop.settings.change_pane import ChangePane
from ui.desktop.settings.preview_row import PreviewRowView
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import WeightPreview


class WeightPreviewPane(ChangePane):
    """A sentence that counts, the rows that move most, and the two buttons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        logged = QCoreApplication.translate(
            "WeightPreviewPane",
            "Each change is written to the log, with the old and the new value.",
        )
        verb = QCoreApplication.translate("WeightPreviewPane", "Apply")
        super().__init__(theme, verb, logged, parent)
        self.show_saved()

    def show_saved(self) -> None:
        """Say that the form shows what is in force."""
        self._in_force(self.tr("The inbox is ranked with these numbers."))

    def show_preview(self, preview: "WeightPreview") -> None:
        """Show what would move."""
        self._changed(self._counted(preview))
        for row in preview.rows:
            self._rows.addWidget(PreviewRowView(self._theme, row))

    def refuse(self, why: str) -> None:
        """Say why the numbers cannot be used."""
        self._title.say(self.tr("Not applied"))
        self._say(why)

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
