"""Why a comment stands where it stands: the points of each stage, then the scores behind them."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from core.model import Contribution, QueueItem
from ui.desktop import words
from ui.desktop.parts import Words, clear_layout
from ui.desktop.theme import Theme
from ui.desktop.widgets.contribution_bar import ContributionBar, whole_points
from ui.desktop.widgets.priority_badge import PriorityBadge
from ui.desktop.widgets.stage_swatch import StageSwatch


class WhyHere(QWidget):
    """Explains one priority in points that sum to the badge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._badge = PriorityBadge(theme)
        self._band = Words(theme, style="caption", role="text-2")
        self._bar = ContributionBar(theme)
        self._lines = QVBoxLayout()
        self._scores = Words(theme, style="caption", role="text-3", wraps=True)
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        top = QHBoxLayout()
        top.setSpacing(theme.u(8))
        top.addWidget(Words(theme, self.tr("Why here"), style="caption", role="text-2", weight=600))
        top.addStretch(1)
        top.addWidget(self._badge)
        top.addWidget(self._band)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(8))
        page.addLayout(top)
        page.addWidget(self._bar)
        self._lines.setSpacing(theme.u(4))
        page.addLayout(self._lines)
        page.addWidget(self._scores)

    def show_item(self, item: QueueItem, not_available: tuple[str, ...]) -> None:
        """Explain the priority of `item`."""
        self._badge.show_priority(item.priority)
        self._band.say(words.band_word(item.priority.band))
        self._bar.show_contributions(item.priority.contributions)
        clear_layout(self._lines)
        points = whole_points(item.priority.contributions)
        for part, whole in zip(item.priority.contributions, points, strict=True):
            self._lines.addLayout(self._line(part, whole))
        self._scores.say("\n".join(self._facts(item, not_available)))

    def _line(self, part: Contribution, whole: int) -> QLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.u(8))
        row.addWidget(StageSwatch(theme, part.stage))
        cause = part.words or part.name
        row.addWidget(Words(theme, cause[:1].upper() + cause[1:], style="body", wraps=True), 1)
        row.addWidget(Words(theme, f"+{whole}", style="body", weight=500))
        return row

    def _facts(self, item: QueueItem, not_available: tuple[str, ...]) -> list[str]:
        facts = []
        if item.scores:
            ranked = sorted(item.effective_scores, key=lambda score: -score.value)[:4]
            facts.append(", ".join(f"{words.attribute(s.attribute)} {s.value:.2f}" for s in ranked))
            facts.append(self._voices(item))
        else:
            facts.append(self.tr("Not scored yet"))
        if item.lang:
            pattern = (
                self.tr("{language} is supported")
                if item.lang_supported
                else self.tr("{language} is not supported: the scores are not used")
            )
            facts.append(pattern.format(language=words.language(item.lang)))
        facts.extend(not_available)
        return facts

    def _voices(self, item: QueueItem) -> str:
        """Name the scorers behind the rank, with their shares where there are several."""
        if len(item.ranked_by) < 2:
            return f"{item.scores[0].scorer} {item.scores[0].version}".strip()
        return "\n".join(
            self.tr("{scorer} {version}: counts {share} %").format(
                scorer=one.scorer.name,
                version=one.scorer.version,
                share=words.number(round(100 * one.share)),
            )
            for one in item.ranked_by
        )
