"""How far an import is, and the way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.task import Progress
from ui.desktop import words
from ui.desktop.parts import Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.progress_panel import ProgressPanel


class ProgressPage(QWidget):
    """Stopping keeps the comments that are in already."""

    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words(theme, style="head", wraps=True)
        self._panel = ProgressPanel(theme)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(12))
        page.addWidget(self._title)
        page.addWidget(self._panel)
        page.addStretch(1)
        self._panel.stopped.connect(self.stopped)

    def begin(self, title: str) -> None:
        """Start anew."""
        self._title.say(title)
        self.show_progress(Progress(0, None))

    def show_progress(self, progress: Progress) -> None:
        """Show a step."""
        self._panel.show_progress(progress.done, progress.total, words.said(progress.text))
