"""Scorers: who ranks, how far the rating is, and what another one would change."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.changes import Changes
from ui.desktop import words
from ui.desktop.history.beside_or_below import BesideOrBelow
from ui.desktop.history.fact_grid import FactGrid
from ui.desktop.parts import PushButton, Words, clear_layout
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.drift_pane import DriftPane
from ui.desktop.settings.form import SettingRow, SettingsPage
from ui.desktop.settings.model_shelf import ModelShelf
from ui.desktop.settings.own_part import OwnPart
from ui.desktop.settings.progress_part import ProgressPart
from ui.desktop.settings.share_form import ShareForm

if TYPE_CHECKING:
    from core.services import Blend, CalibrationProposal, DriftReport, ScorersOverview

_LOOK_MS = 1_000
#: The counts of the database are read each so many looks.
_COUNT_EACH = 5
_SETTLE_MS = 400
_PANE = 380
_BESIDE_FROM = 860


class ScorersPage(QWidget):
    """Nothing ranks otherwise before “Use it”. What is shown is read while the page is open."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._services = context.services
        self._overview: ScorersOverview | None = None
        self._candidate: Blend | None = None
        self._question = 0
        self._looks = 0
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        theme = self._context.theme
        self.form = SettingsPage(
            theme,
            self.tr("Scorers"),
            self.tr(
                "The embedded scorer rates every comment at once. A second one can go over all of "
                "them again, on this computer."
            ),
        )
        self.facts = FactGrid(theme)
        self.progress = ProgressPart(theme)
        self._set_aside = Words(theme, role="text-2", wraps=True)
        self.again = PushButton(theme, self.tr("Try again"))
        self.choices = QVBoxLayout()
        self.shares = ShareForm(theme)
        self.own = OwnPart(self._context)
        self.shelf = ModelShelf(self._context)
        self.report = DriftPane(theme)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)

    def _lay_out(self) -> None:
        form, u = self.form, self._context.theme.u
        form.add_section(self.tr("Who ranks"))
        form.form.addWidget(self.facts)
        form.add_section(self.tr("Progress"))
        form.form.addWidget(self.progress)
        again = QHBoxLayout()
        again.setSpacing(u(8))
        again.addWidget(self._set_aside, 1)
        again.addWidget(self.again)
        form.form.addLayout(again)
        form.add_section(self.tr("Second scorer"))
        self.choices.setSpacing(u(8))
        form.form.addLayout(self.choices)
        self._share_title = form.add_section(self.tr("How much it counts"))
        form.form.addWidget(self.shares)
        form.add_section(self.tr("Models"))
        form.form.addWidget(self.shelf)
        form.add_section(self.tr("Your own decisions"))
        form.form.addWidget(self.own)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(
            BesideOrBelow(
                self._context.theme,
                form,
                self.report,
                side_width=_PANE,
                beside_from=_BESIDE_FROM,
            )
        )

    def _connect(self) -> None:
        operations = self._context.operations.scoring
        self.progress.pause_asked.connect(self._pause)
        self.again.clicked.connect(self._try_again)
        self.shares.moved.connect(lambda _: self._settle.start())
        self._settle.timeout.connect(self._preview_shares)
        self.own.proposed.connect(self._preview_calibration)
        self.own.reset_asked.connect(
            lambda: self._preview(lambda: self._services.scorers.with_calibration(None))
        )
        self.shelf.changed.connect(self._load)
        self.own.refused.connect(self.report.refuse)
        self.report.applied.connect(self._apply)
        self.report.discarded.connect(self._discard)
        self._look.timeout.connect(self._watch)
        operations.troubled.connect(lambda _: self._load())
        self._context.bus.changed.connect(self._take_changes)

    def showEvent(self, event: QShowEvent) -> None:
        """Read, and go on looking while the page is open."""
        super().showEvent(event)
        self._load()
        self.own.load()
        self.shelf.load()
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no longer."""
        super().hideEvent(event)
        self._look.stop()

    @Slot()
    def _watch(self) -> None:
        self._show_state()
        self._looks += 1
        if self._looks % _COUNT_EACH == 0:
            self._load()

    def _load(self) -> None:
        self._context.background.run(
            self._services.scorers.overview, owner=self, done=self._show_overview
        )

    def _show_overview(self, found: "ScorersOverview") -> None:
        is_new = self._overview is None or (
            (found.blend, found.installed, found.chosen_key, found.is_in_force)
            != (
                self._overview.blend,
                self._overview.installed,
                self._overview.chosen_key,
                self._overview.is_in_force,
            )
        )
        self._overview = found
        self.facts.show_facts(self._facts(found))
        self._show_set_aside(found.set_aside)
        self._show_state()
        if is_new:
            self._show_choices(found)
            if self._candidate is None:
                self._show_shares(found)
        has_second = found.blend.second is not None
        self.shares.setVisible(has_second)
        self._share_title.setVisible(has_second)
        self.own.show_calibration(found.blend.calibration)

    def _show_shares(self, found: "ScorersOverview") -> None:
        self.shares.show_blend(found.blend, found.facts.untested if found.facts else ())

    def _facts(self, found: "ScorersOverview") -> list[tuple[str, str]]:
        second = found.blend.second
        ranks = words.scorer(found.first.name, found.first.version)
        facts = [(self.tr("First"), ranks)]
        if second is None:
            facts.append((self.tr("Second"), self.tr("none, the embedded scorer ranks alone")))
        else:
            facts.append((self.tr("Second"), words.scorer(second.name, second.version)))
        if found.chosen is not None:
            rated = self.tr("{title} has rated {rated} of {total} comments").format(
                title=found.chosen.title,
                rated=words.number(found.rated),
                total=words.number(found.comments),
            )
            facts.append((self.tr("Rated"), rated))
        elif found.chosen_key:
            gone = self.tr("{name} is not installed any longer; what it rated still counts")
            facts.append((self.tr("Missing"), gone.format(name=found.chosen_key)))
        restarts = self._services.scoring.state.restarts
        if restarts:
            told = self.tr("was started anew %Ln time(s)", "", restarts)
            facts.append((self.tr("Process"), told))
        return facts

    def _show_set_aside(self, count: int) -> None:
        self._set_aside.say(
            self.tr("%Ln comment(s) could not be rated and were set aside.", "", count)
        )
        self._set_aside.setVisible(count > 0)
        self.again.setVisible(count > 0)

    def _show_state(self) -> None:
        scoring = self._services.scoring
        self.progress.show_state(scoring.state, scoring.is_paused)
        has_second = self._overview is not None and self._overview.chosen is not None
        is_at_work = scoring.state.total > 0 or scoring.is_paused
        self.progress.button.setVisible(has_second and is_at_work)

    def _show_choices(self, found: "ScorersOverview") -> None:
        clear_layout(self.choices)
        theme = self._context.theme
        if not found.installed:
            told = self.tr("No model is here yet. Bring one in below, then try it out here.")
            self.choices.addWidget(Words(theme, told, role="text-2", wraps=True))
            return
        for one in found.installed:
            is_chosen = found.chosen is not None and found.chosen.key == one.key
            button = PushButton(
                theme,
                self._offer(found, is_chosen=is_chosen),
                kind="primary" if is_chosen and not found.is_in_force else "plain",
            )
            act = self._ask_about if is_chosen and not found.is_in_force else self._choose
            key = "" if is_chosen and found.is_in_force else one.key
            button.clicked.connect(lambda _=False, act=act, key=key: act(key))
            hint = self._standing(found, is_chosen=is_chosen)
            self.choices.addWidget(SettingRow(theme, one.title, hint, button))

    def _offer(self, found: "ScorersOverview", *, is_chosen: bool) -> str:
        if not is_chosen:
            return self.tr("Try it out")
        return self.tr("Stop using it") if found.is_in_force else self.tr("What would it change?")

    def _standing(self, found: "ScorersOverview", *, is_chosen: bool) -> str:
        if not is_chosen:
            return self.tr("rates in the background; it counts nothing before you say so")
        if found.is_in_force:
            return self.tr("in force")
        return self.tr("is tried out, counts nothing yet")

    def _choose(self, key: str) -> None:
        self._discard()
        self._context.operations.scoring.choose(key, owner=self, done=lambda _: self._load())

    def _ask_about(self, _: str) -> None:
        self._preview(self._services.scorers.candidate)

    @Slot()
    def _preview_shares(self) -> None:
        scorers, shares = self._services.scorers, self.shares.shares
        self._preview(lambda: scorers.with_shares(scorers.blending.current, shares))

    def _preview_calibration(self, proposal: "CalibrationProposal", intro: str) -> None:
        scorers, line = self._services.scorers, proposal.line
        self._preview(lambda: scorers.with_calibration(line), intro)

    def _preview(self, make: "Callable[[], Blend]", intro: str = "") -> None:
        self._question += 1
        question = self._question
        self.report.show_waiting()

        def answered(found: "tuple[Blend, DriftReport]") -> None:
            if question == self._question:
                self._candidate, report = found
                self.report.show_report(report, intro or self._rated_words(report))

        self._context.operations.scoring.drift(
            make,
            owner=self,
            done=answered,
            failed=lambda error: self.report.refuse(words.said(error)),
        )

    def _rated_words(self, report: "DriftReport") -> str:
        if self._candidate is None or self._candidate.second is None:
            return ""
        if report.rated >= report.waiting:
            return ""
        pattern = self.tr("{rated} of them are rated by it so far; the others follow.")
        return pattern.format(rated=words.number(report.rated))

    @Slot()
    def _apply(self) -> None:
        if self._candidate is not None:
            self._context.operations.scoring.use(
                self._candidate, owner=self, done=self._show_applied
            )

    def _show_applied(self) -> None:
        self._candidate = None
        self.report.show_in_force()
        self._load()
        self.own.load()

    @Slot()
    def _discard(self) -> None:
        self._question += 1
        self._settle.stop()
        self._candidate = None
        self.report.show_in_force()
        if self._overview is not None:
            self._show_shares(self._overview)

    @Slot(bool)
    def _pause(self, is_paused: bool) -> None:
        self._context.operations.scoring.set_paused(is_paused)
        self._show_state()

    @Slot()
    def _try_again(self) -> None:
        self._context.operations.scoring.try_set_aside_again(
            owner=self, done=lambda _: self._load()
        )

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        if self.isVisible() and (changes.queue or changes.settings):
            self._load()
