"""How far the scoring is, and the button that holds it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import PushButton, Words
from ui.desktop.settings.scoring_words import phase_words, progress_words
from ui.desktop.theme import Theme
from ui.desktop.widgets.progress_panel import ProgressBar

if TYPE_CHECKING:
    from core.services import ScoringState


class ProgressPart(QWidget):
    """Bar and words while something is rated; Pause and Resume for the second scorer."""

    pause_asked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_paused = False
        self._bar = ProgressBar(theme)
        self._phase = Words(theme, wraps=True)
        self._said = Words(theme, role="text-2", wraps=True)
        self._trouble = Words(theme, role="warn", wraps=True)
        self.button = PushButton(theme, self.tr("Pause"), icon="pause")
        self.button.clicked.connect(lambda: self.pause_asked.emit(not self._is_paused))
        told = QVBoxLayout()
        told.setSpacing(theme.u(2))
        for part in (self._phase, self._said, self._trouble):
            told.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(theme.u(8))
        row.addLayout(told, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(6))
        page.addLayout(row)
        page.addWidget(self._bar)

    @property
    def said(self) -> str:
        """Return what is said now."""
        return " ".join(part.text() for part in (self._phase, self._said) if part.text())

    @property
    def trouble(self) -> str:
        """Return the trouble that is shown."""
        return self._trouble.text()

    def show_state(self, state: "ScoringState", is_paused: bool) -> None:
        """Show what the scoring does now."""
        self._is_paused = is_paused
        is_busy = state.total > 0
        self._phase.say(phase_words(state))
        self._said.say(progress_words(state) if is_busy else "")
        self._said.setVisible(is_busy)
        self._trouble.say(words.said(state.trouble))
        self._trouble.setVisible(bool(state.trouble))
        self._bar.setVisible(is_busy)
        self._bar.show_share(state.done / state.total if is_busy else None)
        self.button.setText(self.tr("Resume") if is_paused else self.tr("Pause"))
        self.button.set_icon_name("play" if is_paused else "pause")
