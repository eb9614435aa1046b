"""How the ranking does on the team's own decisions, and learning from them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.history.fact_grid import FactGrid
from ui.desktop.parts import PushButton, Words
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Calibration, CalibrationProposal, OwnFigures, OwnReport


class OwnPart(QWidget):
    """Shows figures; what is learnt is only proposed."""

    proposed = Signal(object, str)  # CalibrationProposal, and what it does for unseen labels
    reset_asked = Signal()
    refused = Signal(str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._context = context
        self._said = Words(theme, role="text-2", wraps=True)
        self.facts = FactGrid(theme)
        self._learnt = Words(theme, wraps=True)
        self.learn = PushButton(theme, self.tr("Learn from them"))
        self.reset = PushButton(theme, self.tr("Forget what was learnt"))
        self.learn.clicked.connect(self._propose)
        self.reset.clicked.connect(self.reset_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.u(8))
        buttons.addWidget(self.learn)
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(8))
        for part in (self._said, self.facts, self._learnt):
            page.addWidget(part)
        page.addLayout(buttons)
        self.learn.hide()
        self.show_calibration(None)

    @property
    def said(self) -> str:
        """Return what is said about the labels."""
        return self._said.text()

    def load(self) -> None:
        """Measure anew."""
        self._context.background.run(
            self._context.services.own_evaluation.evaluate, owner=self, done=self._show
        )

    def show_calibration(self, line: "Calibration | None") -> None:
        """Say whether something learnt is in force."""
        self._learnt.setVisible(line is not None)
        self.reset.setVisible(line is not None)
        if line is not None:
            self._learnt.say(
                self.tr("The toxicity is calibrated by %Ln decision(s) of yours.", "", line.labels)
            )

    def _show(self, report: "OwnReport") -> None:
        self.learn.setVisible(report.labels > 0)
        if not report.labels:
            self._said.say(
                self.tr(
                    "Nothing was decided yet. What you hide, delete or report, what you approve, "
                    "and where you disagree (W) tells how well the ranking does for you."
                )
            )
        else:
            said = self.tr(
                "%Ln comment(s) (was|were) decided about or disagreed with, {positives} found "
                "harmful.",
                "",
                report.labels,
            )
            self._said.say(said.format(positives=words.number(report.positives)))
        self.facts.show_facts(
            [(self._of(one.of), self._figures(one)) for one in report.figures if report.labels]
        )

    def _of(self, name: str) -> str:
        known = {"ranking": self.tr("The ranking"), "toxicity": self.tr("The toxicity")}
        return known.get(name) or words.scorer(name, "")

    def _figures(self, one: "OwnFigures") -> str:
        if one.roc_auc is None or one.average_precision is None:
            return self.tr("not known: both kinds of decision are needed")
        pattern = self.tr("in the right order {auc} of the time, {top} of the top ones are harmful")
        return pattern.format(
            auc=words.percent(one.roc_auc, 1), top=words.percent(one.precision_at_100 or 0)
        )

    def _propose(self) -> None:
        def answered(found: "CalibrationProposal") -> None:
            self.proposed.emit(found, self._intro(found))

        self._context.background.run(
            self._context.services.own_evaluation.propose_calibration,
            owner=self,
            done=answered,
            failed=lambda error: self.refused.emit(words.said(error)),
        )

    def _intro(self, found: "CalibrationProposal") -> str:
        count = found.line.labels
        pattern = (
            self.tr(
                "Learnt from %Ln decision(s). On decisions it did not see, the calibration error "
                "goes from {before} to {after}.",
                "",
                count,
            )
            if found.is_better
            else self.tr(
                "Learnt from %Ln decision(s), but on decisions it did not see it is no better: "
                "the calibration error goes from {before} to {after}.",
                "",
                count,
            )
        )
        return pattern.format(
            before=words.decimal(found.error_before, 3),
            after=words.decimal(found.error_after, 3),
        )
