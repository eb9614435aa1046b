"""One decision in full: what, when, why, by which role, its proof and the way back."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Action, Decision
from ui.desktop import words
from ui.desktop.display_text import display_line, display_text
from ui.desktop.history.fact_grid import FactGrid
from ui.desktop.history.history_words import HistoryWords
from ui.desktop.history.proof_part import ProofPart
from ui.desktop.inbox.covered_text import CoveredText
from ui.desktop.parts import Fact, PushButton, Rule, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.pane_area import PaneArea

if TYPE_CHECKING:
    from core.services import HistoryRow, Proof, ProofEntry

_TEXT_LIMIT = 4000


class DecisionPane(PaneArea):
    """Shows one row of the history; asks for its undo."""

    lift_asked = Signal(object)  # CommentId whose text is wanted
    undo_asked = Signal(object)  # DecisionId

    def __init__(
        self,
        theme: Theme,
        says: HistoryWords,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._words = says
        self._clock = clock
        self._row: HistoryRow | None = None
        self.setObjectName("contextPane")
        self.setAccessibleName(self.tr("Decision"))
        self._create_widgets()
        self._lay_out()

    def _create_widgets(self) -> None:
        theme = self._theme
        self._title = Words(theme, style="head")
        self._action = Fact(theme, "check", "")
        self._comment = Words(theme, style="body", wraps=True, is_quoted=True)
        self._covered = CoveredText(theme, "body")
        self._covered.lift_asked.connect(self._ask_to_lift)
        self._author = Words(theme, style="caption", role="text-3", wraps=True)
        self._facts = FactGrid(theme)
        self._proof = ProofPart(theme)
        self._way_back = Words(theme, style="caption", role="text-2", wraps=True)
        self._undo = PushButton(theme, self.tr("Undo"), icon="arrow-counter-clockwise")
        self._undo.clicked.connect(self._ask_undo)

    def _lay_out(self) -> None:
        u = self._theme.u
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(u(18), u(18), u(18), u(18))
        column.setSpacing(u(12))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._action)
        column.addLayout(head)
        column.addWidget(self._author)
        column.addWidget(self._comment)
        column.addWidget(self._covered)
        column.addWidget(self._facts)
        column.addWidget(Rule(self._theme))
        column.addWidget(self._proof)
        column.addWidget(Rule(self._theme))
        title = self.tr("Take it back")
        column.addWidget(Words(self._theme, title, style="caption", role="text-2", weight=600))
        column.addWidget(self._way_back)
        column.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(self._page)
        self._page.hide()

    def clear(self) -> None:
        """Show nothing."""
        self._row = None
        self._page.hide()

    def show_row(self, row: "HistoryRow") -> None:
        """Show a decision; its proof follows."""
        self._row = row
        self._page.show()
        entry = "" if row.log_seq is None else words.number(row.log_seq)
        self._title.say(self.tr("Entry {number}").format(number=entry) if entry else "")
        self._action.show_words(
            words.ACTION_ICONS[row.decision.action], words.done_word(row.decision.action)
        )
        self._author.say(self._author_words(row))
        self.show_text(row)
        self._facts.show_facts(self._facts_of(row))
        self._proof.clear()
        self._show_way_back(row)

    def show_text(self, row: "HistoryRow") -> None:
        """Show the text of the comment, or why it is covered."""
        cover = self._words.cover_of(row.comment.id)
        self._comment.setVisible(cover is None)
        self._covered.setVisible(cover is not None)
        if cover is None:
            self._comment.say(display_text(row.comment.text, limit=_TEXT_LIMIT).text)
        else:
            self._comment.say("")
            self._covered.show_cover(cover)

    def show_undo_key(self, caption: str) -> None:
        """Print the key that undoes the chosen decision."""
        self._undo.set_keys(caption)

    def show_proof(self, proof: "Proof") -> None:
        """Show the proof of the decision shown."""
        if self._row is not None:
            self._proof.show_proof(proof, self._row.log_seq)

    def refuse(self, why: str) -> None:
        """Say why the decision could not be taken back."""
        self._way_back.say(why)
        self._undo.setEnabled(True)

    @property
    def way_back(self) -> str:
        """Return what is said about taking the decision back."""
        return self._way_back.text()

    @property
    def proof_entries(self) -> "tuple[ProofEntry, ...]":
        """Return the entries of the proof shown."""
        return self._proof.entries

    def _author_words(self, row: "HistoryRow") -> str:
        name = display_line(row.comment.author.name or row.comment.author.handle, limit=80)
        platform = words.platform(row.comment.platform)
        return self.tr("{name}, {platform}").format(name=name or "?", platform=platform or "?")

    def _facts_of(self, row: "HistoryRow") -> list[tuple[str, str]]:
        decision, now = row.decision, self._clock()
        decided = self.tr("{moment} by {role}").format(
            moment=words.moment_words(decision.decided_at, now),
            role=self._words.actor(decision).text,
        )
        priority = "" if decision.priority is None else words.number(round(decision.priority))
        return [
            (self.tr("Decided"), decided),
            (self.tr("Delivery"), self._words.delivery(row).text),
            (self.tr("Policy"), self._words.policy(decision)),
            (self.tr("Reason"), display_line(decision.reason)),
            (self.tr("Note"), display_line(decision.note, limit=_TEXT_LIMIT)),
            (self.tr("Reply"), display_line(decision.reply, limit=_TEXT_LIMIT)),
            (self.tr("Priority then"), priority),
            (self.tr("State now"), words.state_word(row.comment.state)),
        ]

    def _show_way_back(self, row: "HistoryRow") -> None:
        can_undo = can_take_back(row.decision)
        self._undo.setVisible(can_undo)
        self._undo.setEnabled(can_undo)
        if row.decision.action is Action.UNDO:
            said = self.tr("This entry is itself an undo. Decide anew on the comment instead.")
        elif row.decision.is_reversed:
            said = self.tr("This decision is taken back already. Both entries stay in the log.")
        else:
            said = self.tr(
                "The comment goes back to where it was. A new entry records the undo; "
                "this one stays."
            )
        self._way_back.say(said)

    def _ask_to_lift(self) -> None:
        if self._row is not None:
            self.lift_asked.emit(self._row.comment.id)

    def _ask_undo(self) -> None:
        if self._row is not None:
            self._undo.setEnabled(False)
            self.undo_asked.emit(self._row.decision.id)


def can_take_back(decision: Decision) -> bool:
    """Whether a decision still holds, so that it can be reversed."""
    return decision.action is not Action.UNDO and not decision.is_reversed
