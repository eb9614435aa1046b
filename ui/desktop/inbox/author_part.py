"""Who wrote a comment, as far as it was seen here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.display_text import display_text
from ui.desktop.parts import IconLabel, LinkButton, QuoteLine, Words, clear_layout
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import AuthorSummary, StrikeTally

_LONGEST_NOTE = 300


class AuthorPart(QWidget):
    """Counts an author's comments and decisions, and shows the notes of colleagues."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = Words(theme, style="body", weight=600, elides=True)
        self._since = Words(theme, style="caption", role="text-3")
        self._figures = QGridLayout()
        self._comments = Words(theme, style="caption")
        self._decided = Words(theme, style="caption")
        self._waiting = Words(theme, style="caption")
        self._nameless = Words(theme, style="caption", role="text-2", wraps=True)
        self.file = LinkButton(theme, self.tr("Author file"), style="caption")
        self.strikes = LinkButton(theme, "", style="caption")
        self._strike_mark = IconLabel(theme, "flag", "text-2", 14)
        self.show_strikes(None)
        self._figure_box = QWidget()
        self._notes = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(2))
        page.addLayout(self._head())
        page.addSpacing(theme.u(4))
        page.addWidget(self._name)
        page.addWidget(self._since)
        page.addSpacing(theme.u(6))
        self._figures.setVerticalSpacing(theme.u(4))
        self._figures.setColumnStretch(0, 1)
        self._add_figure(self.tr("Comments here"), self._comments)
        self._add_figure(self.tr("Approved, hidden, deleted"), self._decided)
        self._add_figure(self.tr("Also waiting"), self._waiting)
        self._figures.setContentsMargins(0, 0, 0, 0)
        self._figure_box.setLayout(self._figures)
        page.addWidget(self._figure_box)
        page.addWidget(self._nameless)
        page.addWidget(self.file, 0, Qt.AlignmentFlag.AlignLeft)
        page.addLayout(self._notes)

    def _head(self) -> QHBoxLayout:
        """Return the title with room for the strikes: they come late and must move nothing."""
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.u(4))
        title = Words(theme, self.tr("Author"), style="caption", role="text-2", weight=600)
        title.setMinimumHeight(self.strikes.sizeHint().height())
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self._strike_mark)
        row.addWidget(self.strikes)
        return row

    def set_keys(self, keys: str) -> None:
        """Print the key that opens the file."""
        self.file.set_keys(keys)

    def show_author(self, summary: "AuthorSummary") -> None:
        """Show one author; where the source names none, nothing is counted."""
        author = summary.author
        self._figure_box.setVisible(summary.is_named)
        self.file.setVisible(summary.is_named)
        self._nameless.setVisible(not summary.is_named)
        self._nameless.say(self.tr("The source names no author."))
        self._name.say(display_text(author.name, limit=80).text or self.tr("Unknown author"))
        self._since.setVisible(summary.first_seen is not None)
        if summary.first_seen is not None:
            month = words.month(summary.first_seen)
            self._since.say(self.tr("seen since {month}").format(month=month))
        decided = (summary.approved, summary.hidden, summary.deleted)
        self._comments.say(words.number(summary.comments))
        self._decided.say(", ".join(map(words.number, decided)))
        self._waiting.say(words.number(summary.also_open))
        self._show_notes(summary)

    def show_strikes(self, tally: "StrikeTally | None") -> None:
        """Say how many strikes count against the author; nothing where none does."""
        count = tally.count if tally is not None else 0
        self._strike_mark.setVisible(count > 0)
        self.strikes.setVisible(count > 0)
        if tally is None or not count:
            return
        said = self.tr("%Ln strike(s)", "", count)
        if tally.days:
            days = tally.days
            during = self.tr("in %Ln day(s)", "", days)
            said = self.tr("{strikes} {during}").format(strikes=said, during=during)
        self.strikes.setText(said)
        self.strikes.setAccessibleName(self.tr("{strikes}: author file").format(strikes=said))

    def _add_figure(self, title: str, value: Words) -> None:
        row = self._figures.rowCount()
        name = Words(self._theme, title, style="caption", role="text-2", wraps=True)
        self._figures.addWidget(name, row, 0)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._figures.addWidget(value, row, 1)

    def _show_notes(self, summary: "AuthorSummary") -> None:
        clear_layout(self._notes)
        for text in summary.notes:
            sentence = self.tr("Note: {text}").format(
                text=display_text(text, limit=_LONGEST_NOTE).text
            )
            self._notes.addSpacing(self._theme.u(8))
            self._notes.addWidget(QuoteLine(self._theme, sentence))
