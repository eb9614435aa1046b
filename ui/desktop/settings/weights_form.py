"""All numbers of the ranking as one form."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QSpinBox, QWidget

from core.settings import Weights
from ui.desktop.settings.form import SettingsPage
from ui.desktop.settings.weight_field import WeightField
from ui.desktop.settings.weight_titles import (
    DUE_TITLES,
    FLOOR_TITLES,
    WEIGHT_GROUPS,
    floor_or_due_title,
)
from ui.desktop.theme import Theme

_LEAST_HOURS, _MOST_HOURS = 0.1, 720.0


class WeightsForm(SettingsPage):
    """Tells the weights as they stand after every move; it saves nothing itself."""

    weights_changed = Signal(object)  # Weights

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("Ranking"),
            self.tr("What makes a comment urgent. Look at the preview, then apply."),
            self.tr("Restore defaults"),
            parent,
        )
        self._weights = Weights()
        self._fields: dict[str, WeightField] = {}
        self._floors: dict[str, tuple[QCheckBox, QSpinBox]] = {}
        self._hours: dict[str, QDoubleSpinBox] = {}
        self._add_weights()
        self._add_floors()
        self._add_hours()

    @property
    def weights(self) -> Weights:
        """Return the numbers as they stand in the form."""
        return self._weights

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all numbers in the form."""
        return (*self._fields, *self._floors, *self._hours)

    def field(self, name: str) -> WeightField:
        """Return the control of a weight."""
        return self._fields[name]

    def control(self, name: str) -> QWidget:
        """Return the control of any number."""
        if name in self._floors:
            return self._floors[name][1]
        return self._fields.get(name) or self._hours[name]

    def show_weights(self, weights: Weights) -> None:
        """Show these numbers without telling about it."""
        was_silent = self.blockSignals(True)
        for name, field in self._fields.items():
            field.show_value(getattr(weights, name))
        for name, (switch, points) in self._floors.items():
            switch.setChecked(getattr(weights, _switch_of(name)))
            points.setValue(round(getattr(weights, name)))
        for name, hours in self._hours.items():
            hours.setValue(getattr(weights, name))
        self._weights = weights
        self.blockSignals(was_silent)

    def _add_weights(self) -> None:
        for group in WEIGHT_GROUPS:
            self.add_section(group.title, group.stage)
            for weight in group.weights:
                field = WeightField(self._theme)
                field.value_changed.connect(
                    lambda value, name=weight.field: self._take(name, round(value, 2))
                )
                self._fields[weight.field] = field
                self.add_row(weight.title, weight.hint, field)

    def _add_floors(self) -> None:
        self.add_section(self.tr("Never below"))
        for name, switch_name, title in FLOOR_TITLES:
            switch = QCheckBox()
            switch.setAccessibleName(floor_or_due_title(title))
            points = QSpinBox()
            points.setRange(0, 100)
            points.setMinimumWidth(self._number_width)
            points.setAlignment(Qt.AlignmentFlag.AlignRight)
            points.setAccessibleName(
                self.tr("{name}: points").format(name=floor_or_due_title(title))
            )
            self._floors[name] = (switch, points)
            switch.toggled.connect(points.setEnabled)
            switch.toggled.connect(lambda is_on, field=switch_name: self._take(field, is_on))
            points.valueChanged.connect(lambda value, field=name: self._take(field, float(value)))
            hint = self.tr("a comment that is clearly this has at least so many points")
            self.add_row(floor_or_due_title(title), hint, _beside(self._theme, switch, points))

    @property
    def _number_width(self) -> int:
        """Return the width of the numbers beside the sliders, so that all end alike."""
        return next(iter(self._fields.values())).number.sizeHint().width()

    def _add_hours(self) -> None:
        self.add_section(self.tr("Due after"))
        for name, title in DUE_TITLES:
            hours = QDoubleSpinBox()
            hours.setRange(_LEAST_HOURS, _MOST_HOURS)
            hours.setDecimals(1)
            hours.setSuffix(self.tr(" h"))
            hours.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._hours[name] = hours
            hours.valueChanged.connect(lambda value, field=name: self._take(field, round(value, 1)))
            hint = self.tr("after so many hours waiting counts in full")
            self.add_row(floor_or_due_title(title), hint, hours)

    def _take(self, name: str, value: float | bool) -> None:
        if getattr(self._weights, name) == value:
            return
        changed: dict[str, Any] = {name: value}
        self._weights = replace(self._weights, **changed)
        self.weights_changed.emit(self._weights)


def _switch_of(floor: str) -> str:
    return next(switch for name, switch, _ in FLOOR_TITLES if name == floor)


def _beside(theme: Theme, *parts: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.u(8))
    for part in parts:
        row.addWidget(part)
    holder.setFocusProxy(parts[0])
    return holder
