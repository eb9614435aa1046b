"""One weight of the ranking: a slider and the same number to type."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QWidget

from ui.desktop.theme import Theme

_STEPS = 100


class WeightField(QWidget):
    """A number from 0 to 1 in steps of 0.01; slider and field always agree."""

    value_changed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.slider.setProperty("isMirrored", is_mirrored)  # Qt fills the left side in any case
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(10)
        self.slider.setMinimumWidth(theme.u(172))
        self.number = QDoubleSpinBox()
        self.number.setRange(0.0, 1.0)
        self.number.setSingleStep(0.01)
        self.number.setDecimals(2)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(16))
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._take_slider)
        self.number.valueChanged.connect(self._take_number)

    @property
    def value(self) -> float:
        """Return the number shown."""
        return self.number.value()

    def show_value(self, value: float) -> None:
        """Show a number; a new one is told as if it was typed."""
        self.number.setValue(value)

    def setAccessibleName(self, name: str) -> None:
        """Name both controls."""
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)
        self.number.setAccessibleName(name)

    @Slot(int)
    def _take_slider(self, step: int) -> None:
        if round(self.number.value() * _STEPS) != step:
            self.number.setValue(step / _STEPS)

    @Slot(float)
    def _take_number(self, value: float) -> None:
        self.slider.setValue(round(value * _STEPS))
        self.value_changed.emit(value)
