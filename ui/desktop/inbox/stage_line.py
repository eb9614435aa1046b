"""One stage of a priority in words: its swatch, its cause, its points."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model import Stage
from ui.desktop.parts import StageSwatch, Words
from ui.desktop.theme import Theme


class StageLine(QWidget):
    """Made once and told again for each comment: making it takes longer than painting it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatch = StageSwatch(theme, Stage.SEVERITY)
        self._cause = Words(theme, style="body", wraps=True)
        self._points = Words(theme, style="figures", weight=500)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(8))
        row.addWidget(self._swatch)
        row.addWidget(self._cause, 1)
        row.addWidget(self._points)

    def say(self, stage: Stage, cause: str, points: int) -> None:
        """Say what a stage added."""
        self._swatch.show_stage(stage)
        self._cause.say(cause[:1].upper() + cause[1:])
        self._points.say(f"+{points}")
