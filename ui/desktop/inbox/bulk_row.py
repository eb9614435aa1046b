"""What a decision about many comments will do, asked in place of the buttons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.inbox.exception_words import exception_words
from ui.desktop.inbox.share_words import reply_words
from ui.desktop.parts import FlowLayout, PushButton, Words
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import DecisionPreview

_MOST_REASONS = 2


class BulkRow(QWidget):
    """“Hide 588, leave 26”: Enter takes it, Esc leaves. Nothing final has the focus."""

    agreed = Signal(object)  # tuple[CommentId, ...] to decide about
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = Words(theme, wraps=True)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, spacing=theme.u(8))
        self.act: PushButton | None = None
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(8))
        page.addWidget(self._said)
        page.addWidget(self._buttons)

    @property
    def said(self) -> str:
        """Return what is said about the decision."""
        return self._said.text()

    def show_preview(self, preview: "DecisionPreview", verb: str) -> None:
        """Say what would happen, and offer it with and without what differs."""
        self._flow.clear()
        self._said.say(" ".join(self._sentences(preview)))
        some, everything = preview.suggested, preview.possible
        apart = len(everything) - len(some)
        if some and apart:
            self._offer(self._counted(verb, len(some), apart), some, preview.final)
            every = self.tr("{verb} all {n}").format(verb=verb, n=words.number(len(everything)))
            self._offer(every, everything, preview.final)
        elif everything:
            count = words.number(len(everything))
            self._offer(self.tr("{verb} {n}").format(verb=verb, n=count), everything, preview.final)
        keep = PushButton(self._theme, self.tr("Cancel"))
        keep.clicked.connect(self.left)
        self._flow.addWidget(keep)
        keep.show()
        first = self._flow.itemAt(0)
        chosen = keep if preview.final or first is None else first.widget()
        self.act = chosen if isinstance(chosen, PushButton) else keep
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, title: str, ids: tuple[str, ...], final: int) -> None:
        is_main = self._flow.count() == 0
        kind = "danger" if final else "primary" if is_main else "plain"
        button = PushButton(self._theme, title, kind=kind)
        button.clicked.connect(lambda: self.agreed.emit(ids))
        self._flow.addWidget(button)
        button.show()  # now, so that it can take the focus at once

    def _counted(self, verb: str, done: int, left: int) -> str:
        pattern = self.tr("{verb} {n}, leave {left}")
        return pattern.format(verb=verb, n=words.number(done), left=words.number(left))

    def _sentences(self, preview: "DecisionPreview") -> list[str]:
        said = []
        if preview.exceptions:
            kinds = ", ".join(exception_words(one.kind, len(one.ids)) for one in preview.exceptions)
            said.append(self.tr("These differ: {kinds}.").format(kinds=kinds))
        if preview.leaves:
            said.append(self.tr("%Ln will be sent after the undo time.", "", preview.leaves))
        else:
            said.append(self.tr("Nothing is sent."))
        if preview.final:
            said.append(self.tr("%Ln cannot be taken back.", "", preview.final))
        else:
            said.append(self.tr("One key takes all of it back."))
        said += reply_words(preview)
        for one in preview.blocked[:_MOST_REASONS]:
            why = display_line(words.said(one.why))
            cannot = self.tr("Not possible for {n}: {why}")
            said.append(cannot.format(n=words.number(len(one.ids)), why=why))
        return said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
