"""The strip of the morning round: what lies ahead, how far it is, and that it is done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import IconButton, IconLabel, LinkButton, Words
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import Round, RoundCounts, RoundKind


class RoundStrip(QFrame):
    """Shown only when there is something to say. One link acts, the cross ends or dismisses."""

    acted = Signal()  # start, go on or pause
    closed = Signal()
    kind_asked = Signal()  # what people wrote that was kind

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newBanner")
        self._said = Words(theme, weight=500, wraps=True)
        self.act = LinkButton(theme, "")
        self._close = IconButton(theme, "x", self.tr("End the round"))
        self._kind_words = Words(theme, role="text-2", wraps=True)
        self.read_kind = LinkButton(theme, self.tr("Read them"))
        self.read_kind.setAccessibleDescription(self.tr("Shows what people wrote that was kind"))
        self._lay_out(theme)
        self.act.clicked.connect(self.acted)
        self._close.clicked.connect(self.closed)
        self.read_kind.clicked.connect(self.kind_asked)
        self.hide()

    def _lay_out(self, theme: Theme) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(theme.u(2))
        lines.addWidget(self._said)
        lines.addWidget(self._kind_words)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.u(n) for n in (8, 6, 8, 6)])
        row.setSpacing(theme.u(8))
        row.addSpacing(theme.u(6))  # a space is mirrored, a margin is not
        row.addWidget(IconLabel(theme, "sun-horizon", "accent", 14))
        row.addLayout(lines, 1)
        row.addWidget(self.act)
        row.addWidget(self.read_kind)
        row.addWidget(self._close)

    @property
    def kind_words(self) -> str:
        """Return the kind sentence shown, "" while there is none."""
        return "" if self.isHidden() or self._kind_words.isHidden() else self._kind_words.text()

    @property
    def said(self) -> str:
        """Return the sentence shown, "" while there is none."""
        return "" if self.isHidden() else self._said.text()

    def set_keys(self, caption: str) -> None:
        """Print the key that starts, pauses and goes on."""
        self.act.set_keys(caption)

    def offer(self, ahead: "RoundCounts") -> None:
        """Say what a round would hold; nothing at all hides the strip."""
        parts = []
        if ahead.at_risk:
            parts.append(self.tr("{n} urgent").format(n=words.number(ahead.at_risk)))
        if ahead.new:
            parts.append(self.tr("{n} new").format(n=words.number(ahead.new)))
        if ahead.back:
            parts.append(self.tr("{n} back from snooze").format(n=words.number(ahead.back)))
        self._show(", ".join(parts), self.tr("Start the round"))
        self.setVisible(bool(parts))

    def show_way(self, found: "Round", kind: "RoundKind | None") -> None:
        """Say how far the round is, and why the current comment is in it."""
        place = self._place(found)
        if kind is not None:
            place = self.tr("{place}: {why}").format(place=place, why=self._kind(kind))
        self._show(place, self.tr("Pause"))

    def show_pause(self, found: "Round") -> None:
        """Say where the round stopped."""
        said = self.tr("Paused at {place}").format(place=self._place(found))
        self._show(said, self.tr("Go on"))

    def show_done(self, found: "Round") -> None:
        """Say that nothing of the round is left."""
        self._show(self.tr("Round done, %Ln seen.", "", found.total), "")

    def show_kind(self, people: int) -> None:
        """Say below that people were kind, if any were."""
        if people:
            said = self.tr("%Ln (person|people) (was|were) kind this week.", "", people)
            self._kind_words.say(said)
            self._kind_words.show()
            self.read_kind.show()

    def _place(self, found: "Round") -> str:
        return self.tr("{done} of {total}").format(
            done=words.number(found.done), total=words.number(found.total)
        )

    def _kind(self, kind: "RoundKind") -> str:
        named = {
            "due": self.tr("due"),
            "urgent": self.tr("urgent"),
            "back": self.tr("back from snooze"),
            "new": self.tr("new"),
        }
        return named[str(kind)]

    def _show(self, sentence: str, act: str) -> None:
        self._kind_words.hide()
        self.read_kind.hide()
        self._said.say(sentence)
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self.show()
