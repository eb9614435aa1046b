"""How much the second scorer counts per language, as sliders."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import clear_layout
from ui.desktop.settings.form import SettingRow
from ui.desktop.settings.weight_field import WeightField
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import Blend

#: Stands for every language that has no share of its own.
OTHERS = "*"


class ShareForm(QWidget):
    """Tells the shares after every move; it changes nothing itself."""

    moved = Signal(object)  # dict[str, float]

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: dict[str, WeightField] = {}
        self._untested: frozenset[str] = frozenset()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.u(8))

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages with a slider of their own, and `OTHERS`."""
        return tuple(self._fields)

    def field(self, language: str) -> WeightField:
        """Return the slider of a language."""
        return self._fields[language]

    @property
    def shares(self) -> dict[str, float]:
        """Return the shares as they stand in the form."""
        return {language: round(field.value, 2) for language, field in self._fields.items()}

    def show_blend(self, blend: "Blend", untested: Collection[str] = ()) -> None:
        """Show these shares without telling about it.

        `untested` are languages that the scorer rates although its makers never measured it there.
        """
        self._untested = frozenset(untested)
        wanted: Mapping[str, float] = {**blend.shares, OTHERS: blend.otherwise}
        was_silent = self.blockSignals(True)
        if set(wanted) != set(self._fields):
            self._make(wanted)
        for language, share in wanted.items():
            self._fields[language].show_value(share)
        self.blockSignals(was_silent)

    def _make(self, wanted: Mapping[str, float]) -> None:
        clear_layout(self._rows)
        self._fields = {}
        for language in (*sorted(set(wanted) - {OTHERS}), OTHERS):
            field = WeightField(self._theme)
            field.value_changed.connect(lambda _: self.moved.emit(self.shares))
            self._fields[language] = field
            self._rows.addWidget(SettingRow(self._theme, *self._words(language), field))

    def _words(self, language: str) -> tuple[str, str]:
        if language == OTHERS:
            return self.tr("All other languages that it knows"), self.tr(
                "1 lets it rank alone, 0 leaves the ranking to the embedded scorer"
            )
        hint = self.tr("its makers never measured it on this language")
        return words.language(language), hint if language in self._untested else ""
