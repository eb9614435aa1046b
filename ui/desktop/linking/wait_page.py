"""While the server is asked, or the person is in their browser: what is going on, and Stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.display_text import display_line
from ui.desktop.parts import LinkButton, ProgressPanel, Words
from ui.desktop.theme import Theme


class WaitPage(QWidget):
    """Nothing is kept until the server has said yes."""

    stopped = Signal()
    page_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words(theme, style="head", wraps=True)
        self._words = Words(theme, role="text-2", wraps=True)
        self._panel = ProgressPanel(theme)
        self._again = LinkButton(theme, self.tr("Open the page again"))
        self._address = ""
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(12))
        for part in (self._title, self._words, self._panel):
            page.addWidget(part)
        self._panel.lead_with(self._again)
        page.addStretch(1)
        self._panel.stopped.connect(self.stopped)
        self._again.clicked.connect(lambda: self.page_asked.emit(self._address))

    def begin(self, server: str) -> None:
        """Start anew: the server is being asked."""
        self._address = ""
        self._again.hide()
        self._title.say(self.tr("Asking {server} …").format(server=display_line(server, limit=60)))
        self._words.say(self.tr("Nothing is kept until the sign-in has been tried."))
        self._panel.show_progress(0, None, "")

    def show_browser(self, address: str) -> None:
        """Say that the person is expected to consent in their browser."""
        self._address = address
        self._again.show()
        self._title.say(self.tr("Go on in your browser"))
        self._words.say(
            self.tr("The server asks there whether Parapet may sign in. Parapet waits 5 minutes.")
        )
