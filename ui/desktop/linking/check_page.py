"""The last step: what came, how complete it is, and what the server said."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.services import AccountRow, SyncReport
from core.task import Progress
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.linking.completeness import completeness
from ui.desktop.parts import IconLabel, ProgressPanel, Words
from ui.desktop.theme import Theme


class CheckPage(QWidget):
    """Fetching goes on in the background when the dialog is closed."""

    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words(theme, style="head", wraps=True)
        self._panel = ProgressPanel(theme)
        self._mark = IconLabel(theme, "check-circle", "ok", 24)
        self._complete = Words(theme, wraps=True)
        said = self.tr("They are rated now; the inbox shows the most urgent ones first.")
        self._next = Words(theme, said, role="text-2", wraps=True)
        self._trouble = Words(theme, role="warn", wraps=True)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(12))
        complete = QHBoxLayout()
        complete.setSpacing(theme.u(8))
        complete.addWidget(self._mark)
        complete.addWidget(self._complete, 1)
        page.addWidget(self._title)
        page.addWidget(self._panel)
        page.addLayout(complete)
        page.addWidget(self._next)
        page.addWidget(self._trouble)
        page.addStretch(1)
        self._panel.stopped.connect(self.stopped)

    @property
    def title(self) -> str:
        """Return the sentence at the top."""
        return self._title.text()

    def begin(self) -> None:
        """Show that fetching has begun."""
        self._title.say(self.tr("Fetching in the background"))
        self._panel.show()
        self._panel.show_progress(0, None, "")
        for part in (self._mark, self._complete, self._next, self._trouble):
            part.hide()

    def show_progress(self, progress: Progress) -> None:
        """Show a step."""
        self._panel.show_progress(progress.done, progress.total, words.said(progress.text))

    def show_report(self, report: SyncReport, account: AccountRow | None) -> None:
        """Say what came and up to when it is complete."""
        self._panel.hide()
        self._title.say(self.tr("%Ln comment(s) fetched", "", report.added))
        self._mark.setVisible(not report.trouble)
        self._complete.say(completeness(account) if account is not None else "")
        self._complete.show()
        self._next.setVisible(bool(report.added))
        self._trouble.say(display_line(words.said(report.trouble), limit=400))
        self._trouble.setVisible(bool(report.trouble))

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing could be fetched; the account stays linked."""
        self._panel.hide()
        self._title.say(self.tr("The account is linked, but fetching did not work yet"))
        self._trouble.say(display_line(sentence, limit=400))
        self._trouble.show()
