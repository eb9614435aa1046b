"""Beside a form: what its changes would do in the queue, before they are put in force."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.parts import PushButton, Words, clear_layout
from ui.desktop.theme import Theme
from ui.desktop.widgets.pane_area import PaneArea


class ChangePane(PaneArea):
    """A title, a sentence that counts, more about it, two buttons, rows, what the log is told."""

    applied = Signal()
    discarded = Signal()

    def __init__(self, theme: Theme, verb: str, logged: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.setObjectName("contextPane")
        self.setAccessibleName(self.tr("What would change"))
        self._title = Words(theme, style="caption", role="text-2", weight=600, wraps=True)
        self._sentence = Words(theme, style="read", wraps=True)
        self._intro = Words(theme, role="text-2", wraps=True)
        self._rows = QVBoxLayout()
        self.apply_button = PushButton(theme, verb, kind="primary")
        self.discard_button = PushButton(theme, self.tr("Discard"))
        self._logged = Words(theme, logged, style="caption", role="text-3", wraps=True)
        self._lay_out()
        self.apply_button.clicked.connect(self.applied)
        self.discard_button.clicked.connect(self.discarded)

    def _lay_out(self) -> None:
        u = self._theme.u
        buttons = QHBoxLayout()
        buttons.setSpacing(u(8))
        buttons.addWidget(self.apply_button)
        buttons.addWidget(self.discard_button)
        buttons.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(u(24), u(24), u(24), u(20))
        column.setSpacing(u(10))
        for part in (self._title, self._sentence, self._intro):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addLayout(self._rows)
        column.addWidget(self._logged)
        column.addStretch(1)
        self.setWidget(page)

    @property
    def sentence(self) -> str:
        """Return what is said now."""
        return self._sentence.text()

    @property
    def intro(self) -> str:
        """Return what is said beside the counts."""
        return self._intro.text()

    def show_waiting(self) -> None:
        """Say that it is being worked out what would change; the old rows stay until then."""
        self._title.say(self.tr("Looking what would move …"))
        self._show_buttons(is_changed=True)

    def _in_force(self, sentence: str) -> None:
        """Say that what the form shows is what ranks."""
        clear_layout(self._rows)
        self._title.say(self.tr("In force"))
        self._say(sentence)
        self._show_buttons(is_changed=False)

    def _changed(self, sentence: str, intro: str = "") -> None:
        """Say what would change; the rows are empty after it."""
        self._title.say(self.tr("What this would change"))
        self._say(sentence, intro)
        clear_layout(self._rows)
        self._show_buttons(is_changed=True)

    def _say(self, sentence: str, intro: str = "") -> None:
        self._sentence.say(sentence)
        self._intro.say(intro)
        self._intro.setVisible(bool(intro))

    def _show_buttons(self, *, is_changed: bool) -> None:
        self.apply_button.setVisible(is_changed)
        self.discard_button.setVisible(is_changed)
