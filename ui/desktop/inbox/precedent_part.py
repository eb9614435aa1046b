"""How comments like this one were decided before, and what happened to this one."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.model import Decision
from ui.desktop import words
from ui.desktop.parts import LinkButton, Words, clear_layout
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import Precedent

_MOST_SQUARES = 14
_MOST_DECISIONS = 4


class PrecedentPart(QWidget):
    """Informs about earlier decisions; it does not choose."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._squares = PrecedentSquares(theme)
        self._sentence = Words(theme, style="caption", role="text-2", wraps=True)
        self.see = LinkButton(theme, "", style="caption")
        self._decisions = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(8))
        title = Words(theme, self.tr("Decided before"), style="caption", role="text-2", weight=600)
        page.addWidget(title)
        page.addWidget(self._squares)
        page.addWidget(self._sentence)
        page.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeft)
        page.addLayout(self._decisions)

    def show_decisions(
        self, precedent: "Precedent | None", decisions: Sequence[Decision], now: datetime
    ) -> None:
        """Show what was decided about similar comments and about this one."""
        self._squares.setVisible(precedent is not None)
        self.see.setVisible(precedent is not None)
        if precedent is None:
            self._sentence.say(self.tr("No decision about a comment like this yet."))
        else:
            self._squares.show_share(precedent.same, precedent.total)
            self.see.setText(self.tr("See the %Ln decision(s)", "", precedent.total))
            self._sentence.say(
                self.tr("{action}: {same} of {total} like this.").format(
                    action=words.done_word(precedent.action),
                    same=words.number(precedent.same),
                    total=words.number(precedent.total),
                )
            )
        self._show_own(decisions, now)

    def _show_own(self, decisions: Sequence[Decision], now: datetime) -> None:
        clear_layout(self._decisions)
        newest = sorted(decisions, key=lambda one: one.decided_at, reverse=True)
        for decision in newest[:_MOST_DECISIONS]:
            sentence = self.tr("This one, {moment}: {action}").format(
                action=words.done_word(decision.action),
                moment=words.moment_words(decision.decided_at, now),
            )
            self._decisions.addWidget(
                Words(self._theme, sentence, style="caption", role="text-3", wraps=True)
            )


class PrecedentSquares(QWidget):
    """Squares for the newest decisions: filled = the same decision."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filled = 0
        self._drawn = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, same: int, total: int) -> None:
        """Show `same` of `total`, scaled down when there are many."""
        self._drawn = min(total, _MOST_SQUARES)
        self._filled = round(self._drawn * same / total) if total else 0
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.u(16) * _MOST_SQUARES, self._theme.u(13))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side, step = QPainter(self), self._theme.u(12), self._theme.u(16)
        for number in range(self._drawn):
            is_filled = number < self._filled
            colour = self._theme.color("accent" if is_filled else "line-strong")
            painter.setPen(QPen(colour, 1))
            if is_filled:
                painter.fillRect(number * step, 0, side, side, colour)
            else:
                painter.drawRect(number * step, 0, side - 1, side - 1)
