"""The wheel scrolls the page: a number under the pointer is not changed by passing over it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSlider, QWidget

_WHEEL_KINDS = (QAbstractSpinBox, QComboBox, QSlider)


class _CalmWheel(QObject):
    """Lets the wheel act only on what has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the wheel to the page."""
        if (
            event.type() == QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def calm_wheel(control: QWidget) -> None:
    """Calm a control and the controls inside it."""
    inside = [*control.findChildren(QWidget), control]
    for widget in inside:
        if isinstance(widget, _WHEEL_KINDS):
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            widget.installEventFilter(_CalmWheel(widget))
