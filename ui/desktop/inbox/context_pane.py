"""The context pane: why the comment stands here, who wrote it, how such ones were decided."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.inbox.author_part import AuthorPart
from ui.desktop.inbox.precedent_part import PrecedentPart
from ui.desktop.inbox.why_here import WhyHere
from ui.desktop.parts import Rule
from ui.desktop.theme import Theme
from ui.desktop.widgets.pane_area import PaneArea

if TYPE_CHECKING:
    from core.services import CommentDetail, StrikeTally

MOST_CONTEXT = 440  # beyond, a figure is too far from its word
_ANY_WIDTH = (1 << 24) - 1


class ContextPane(PaneArea):
    """Three parts with hairlines: why here, author, decided before."""

    disagree_asked = Signal()
    file_asked = Signal()
    precedents_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Why here, author, decided before"))
        self._why = WhyHere(theme)
        self._why.disagree_asked.connect(self.disagree_asked)
        self._author = AuthorPart(theme)
        self._precedent = PrecedentPart(theme)
        self._author.file.clicked.connect(self.file_asked)
        self._author.strikes.clicked.connect(self.file_asked)
        self._precedent.see.clicked.connect(self.precedents_asked)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        self._parts = QWidget()
        page = self._page = QVBoxLayout(self._parts)
        page.setSpacing(theme.u(16))
        page.addWidget(self._why)
        page.addWidget(Rule(theme))
        page.addWidget(self._author)
        page.addWidget(Rule(theme))
        page.addWidget(self._precedent)
        page.addStretch(1)
        self._fill()

    def give_away(self) -> QWidget:
        """Return the parts to stand elsewhere, without the room at their sides."""
        self._page.setContentsMargins(0, self._theme.u(16), 0, 0)
        self._parts.setMaximumWidth(_ANY_WIDTH)
        self.takeWidget()
        self.hide()
        return self._parts

    def take_back(self) -> None:
        """Show the parts here."""
        self._fill()
        self.show()

    def _fill(self) -> None:
        self._page.setContentsMargins(*[self._theme.u(n) for n in (18, 16, 18, 16)])
        self._parts.setMaximumWidth(self._theme.u(MOST_CONTEXT))
        self.setWidget(self._parts)

    def set_keys(self, disagree: str, author: str = "", precedents: str = "") -> None:
        """Print the keys in force."""
        self._why.set_keys(disagree)
        self._author.set_keys(author)
        self._precedent.see.set_keys(precedents)

    def show_detail(self, detail: "CommentDetail", now: datetime) -> None:
        """Show what is known about a comment."""
        self._why.show_item(detail.item, detail.not_available, detail.disagreements)
        self._author.show_author(detail.author)
        self._precedent.show_decisions(detail.precedent, detail.decisions, now)

    def show_strikes(self, tally: "StrikeTally | None") -> None:
        """Show how many strikes count against the author, as soon as that is known."""
        self._author.show_strikes(tally)
