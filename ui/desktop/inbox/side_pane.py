"""A pane that stands in place of the comment for a while: title, sections, the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.inbox.comment_line import CommentLine
from ui.desktop.inbox.pane_head import PaneHead
from ui.desktop.parts import Words, clear_layout
from ui.desktop.theme import Theme
from ui.desktop.widgets.pane_area import PaneArea

_COLUMN = 680


class SidePane(PaneArea):
    """Esc goes back to the comment."""

    left = Signal()
    lift_asked = Signal(object)  # CommentId whose text is wanted
    go_asked = Signal(object)  # CommentId to go to

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head = PaneHead(theme, self.tr("Back to the comment"))
        self._head.left.connect(self.left)
        self.back = self._head.back
        self._sentence = Words(theme, role="text-2", wraps=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.u(2))
        column = QWidget()
        column.setMaximumWidth(theme.u(_COLUMN))
        page = QVBoxLayout(column)
        page.setContentsMargins(*[theme.u(n) for n in (24, 20, 24, 20)])
        page.setSpacing(theme.u(4))
        page.addWidget(self._head)
        page.addWidget(self._sentence)
        page.addLayout(self.body)
        page.addStretch(1)
        self.setWidget(column)

    def begin(self, title: str, sentence: str) -> None:
        """Clear the pane and give it these words."""
        clear_layout(self.body)
        self._head.say(title)
        self._sentence.say(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(title)
        self.verticalScrollBar().setValue(0)

    def add_section(self, title: str) -> None:
        """Begin a part."""
        words = Words(self.theme, title, style="caption", role="text-2", weight=600)
        words.setContentsMargins(0, self.theme.u(16), 0, 0)
        self.body.addWidget(words)

    def add_words(self, sentence: str) -> None:
        """Say something in a part."""
        self.body.addWidget(Words(self.theme, sentence, role="text-2", wraps=True))

    def add_line(self, line: CommentLine) -> None:
        """Show a comment in a part."""
        line.lift_asked.connect(self.lift_asked)
        line.go_asked.connect(self.go_asked)
        self.body.addWidget(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
