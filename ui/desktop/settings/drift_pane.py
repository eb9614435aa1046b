"""What another scorer or weight would change in the queue, before it does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import PushButton, Words, clear_layout
from ui.desktop.settings.drift_row import DriftRowView
from ui.desktop.theme import Theme
from ui.desktop.widgets.pane_area import PaneArea

if TYPE_CHECKING:
    from core.services import BandMove, DriftReport

_MOST_ROWS = 8


class DriftPane(PaneArea):
    """A sentence that counts, one line per pair of bands, the rows that move most, two buttons."""

    applied = Signal()
    discarded = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.setObjectName("contextPane")
        self.setAccessibleName(self.tr("What would change"))
        self._title = Words(theme, style="caption", role="text-2", weight=600, wraps=True)
        self._sentence = Words(theme, style="read", wraps=True)
        self._intro = Words(theme, role="text-2", wraps=True)
        self._rows = QVBoxLayout()
        self.apply_button = PushButton(theme, self.tr("Use it"), kind="primary")
        self.discard_button = PushButton(theme, self.tr("Discard"))
        self._logged = Words(
            theme,
            self.tr("What is put in force is written to the log. Nothing rated is lost by it."),
            style="caption",
            role="text-3",
            wraps=True,
        )
        self._lay_out()
        self.apply_button.clicked.connect(self.applied)
        self.discard_button.clicked.connect(self.discarded)
        self.show_in_force()

    def _lay_out(self) -> None:
        u = self._theme.u
        buttons = QHBoxLayout()
        buttons.setSpacing(u(8))
        buttons.addWidget(self.apply_button)
        buttons.addWidget(self.discard_button)
        buttons.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(u(20), u(24), u(20), u(20))
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

    def show_in_force(self) -> None:
        """Say that the page shows what ranks."""
        clear_layout(self._rows)
        self._title.say(self.tr("In force"))
        self._say(self.tr("The inbox is ranked by what is shown here."))
        self._show_buttons(is_changed=False)

    def show_waiting(self) -> None:
        """Say that the report is being worked out."""
        self._title.say(self.tr("Looking what would move …"))
        self._show_buttons(is_changed=True)
        self.apply_button.setEnabled(False)

    def show_report(self, report: "DriftReport", intro: str = "") -> None:
        """Show what would change; `intro` says more about where it comes from."""
        self._title.say(self.tr("What this would change"))
        self._say(self._counted(report), intro)
        clear_layout(self._rows)
        for move in report.moves:
            self._rows.addWidget(self._move(move))
        if report.most_moved:
            head = Words(
                self._theme, self.tr("Most moved"), style="caption", role="text-2", weight=600
            )
            self._rows.addWidget(head)
        for row in report.most_moved[:_MOST_ROWS]:
            self._rows.addWidget(DriftRowView(self._theme, row))
        self._show_buttons(is_changed=True)
        self.apply_button.setEnabled(True)

    def refuse(self, why: str) -> None:
        """Say why there is nothing to put in force."""
        clear_layout(self._rows)
        self._title.say(self.tr("Not possible"))
        self._say(why)
        self._show_buttons(is_changed=False)

    def _say(self, sentence: str, intro: str = "") -> None:
        self._sentence.say(sentence)
        self._intro.say(intro)
        self._intro.setVisible(bool(intro))

    def _show_buttons(self, *, is_changed: bool) -> None:
        self.apply_button.setVisible(is_changed)
        self.discard_button.setVisible(is_changed)

    def _move(self, move: "BandMove") -> Words:
        pattern = self.tr("{count} from {before} to {after}")
        return Words(
            self._theme,
            pattern.format(
                count=words.number(move.count),
                before=words.band_word(move.before),
                after=words.band_word(move.after),
            ),
            wraps=True,
        )

    def _counted(self, report: "DriftReport") -> str:
        if not report.moved:
            return self.tr("None of %Ln comment(s) would change its priority.", "", report.waiting)
        moved = self.tr(
            "%Ln of {total} comments would change (its|their) priority.", "", report.moved
        ).format(total=words.number(report.waiting))
        if not report.crossing:
            return self.tr("{moved} Each stays in its band.").format(moved=moved)
        changed = self.tr("{moved} %Ln would change (its|their) band.", "", report.crossing)
        return changed.format(moved=moved)
