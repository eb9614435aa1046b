"""Why a comment stands where it stands: the badge, the bar, one line per stage, the scores."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Attribute, Comment, Contribution, Disagreement, QueueItem, Stage
from core.services import Missing
from ui.desktop import words
from ui.desktop.inbox.stage_line import StageLine
from ui.desktop.parts import LinkButton, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.contribution_bar import ContributionBar, whole_points
from ui.desktop.widgets.priority_badge import PriorityBadge
from ui.desktop.widgets.safe_label import plain_tooltip

_FILE = "file"  # the platform of comments whose file names none
_MOST_SCORES, _SEVERAL = 3, 2
_NO_BREAK = "\u00a0"  # a figure stands with its word
#: Made of others: naming both would say the same twice.
_SUMMED = (Attribute.NEED,)


class WhyHere(QWidget):
    """Explains one priority in points that sum to the badge."""

    disagree_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._badge = PriorityBadge(theme)
        self._band = Words(theme, style="caption", role="text-2")
        self._bar = ContributionBar(theme)
        self._lines = QVBoxLayout()
        self._stages: list[StageLine] = []
        self._scores = Words(theme, style="caption", role="text-3", wraps=True)
        self._said = Words(theme, style="caption", role="text-2", wraps=True)
        self.disagree = LinkButton(theme, self.tr("Disagree"), style="caption")
        self.disagree.clicked.connect(self.disagree_asked)
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
        page.addWidget(self._said)
        page.addWidget(self.disagree, 0, Qt.AlignmentFlag.AlignLeft)

    def set_keys(self, keys: str) -> None:
        """Show the key that disagrees."""
        self.disagree.set_keys(keys)

    @property
    def said(self) -> str:
        """Return what is said about scores, scorer and language."""
        return self._scores.text()

    def show_item(
        self,
        item: QueueItem,
        not_available: tuple[Missing, ...],
        disagreements: tuple[Disagreement, ...] = (),
    ) -> None:
        """Explain the priority of `item`, and what a person said against it."""
        self._said.setVisible(bool(disagreements))
        self._said.say("\n".join(words.disagreement(one) for one in disagreements))
        self.disagree.setText(self.tr("Take it back") if disagreements else self.tr("Disagree"))
        self._badge.show_priority(item.priority)
        self._band.say(words.band_word(item.priority.band))
        self._bar.show_contributions(item.priority.contributions)
        self._show_lines(item)
        self._scores.say("\n".join(self._facts(item, not_available)))
        self._scores.setToolTip(plain_tooltip("\n".join(_exact(item))))

    def _show_lines(self, item: QueueItem) -> None:
        parts = item.priority.contributions
        counted = zip(parts, whole_points(parts), strict=True)
        shown = [(part, points) for part, points in counted if points]
        for line in self._stages[len(shown) :]:
            line.hide()
        for n, (part, points) in enumerate(shown):
            if n == len(self._stages):
                self._stages.append(StageLine(self._theme))
                self._lines.addWidget(self._stages[n])
            self._stages[n].say(part.stage, self._cause(part, item.comment), points)
            self._stages[n].show()

    def _cause(self, part: Contribution, comment: Comment) -> str:
        """Return a cause with the figures behind it, where there are some."""
        cause = words.cause(part)
        figures = []
        if part.stage is Stage.SPREAD:
            if comment.likes:
                figures.append(self.tr("%Ln like(s)", "", comment.likes))
            if comment.replies:
                figures.append(self.tr("%Ln answer(s)", "", comment.replies))
        elif part.name == "flags" and comment.flags:
            figures.append(self.tr("%Ln flag(s)", "", comment.flags))
        held = [words.held_together(figure) for figure in figures]
        return f"{cause}: {', '.join(held)}" if held else cause

    def _facts(self, item: QueueItem, not_available: tuple[Missing, ...]) -> list[str]:
        facts = [", ".join(_scores(item)), self._language(item)]
        missing = ", ".join(self._missing(not_available))
        if missing:
            facts.append(self._place(item).format(what=missing[:1].upper() + missing[1:]))
        return [fact for fact in facts if fact]

    def _place(self, item: QueueItem) -> str:
        """Return the sentence on what is missing, with where it is missing."""
        if item.comment.platform == _FILE:
            return self.tr("{what}: not in the file")
        platform = words.platform(item.comment.platform)
        pattern = self.tr("{what}: not available on {platform}")
        return pattern.replace("{platform}", platform.replace("{", "{{").replace("}", "}}"))

    def _language(self, item: QueueItem) -> str:
        """Return who rated, and whether the language is one that it knows."""
        known = words.language(item.lang) if item.lang else ""
        if not item.scores and item.lang_supported:
            return self.tr("Not scored yet")
        if not item.lang_supported:
            named = self.tr("Not scored: {language} is not supported").format(language=known)
            return named if known else self.tr("Not scored: the language is not known")
        scorer = self._voices(item)
        if not known:
            return self.tr("{scorer}, the language is not known").format(scorer=scorer)
        pattern = self.tr("{scorer}, {language} is supported")
        return pattern.format(scorer=scorer, language=known)

    def _voices(self, item: QueueItem) -> str:
        """Name the scorers behind the rank, with their shares where there are several."""
        if len(item.ranked_by) < _SEVERAL:
            first = item.scores[0] if item.scores else None
            return _name(first.scorer, first.version) if first else ""
        shares = [
            self.tr("{scorer} counts {share}").format(
                scorer=_name(one.scorer.name, one.scorer.version),
                share=words.percent(one.share),
            )
            for one in item.ranked_by
        ]
        return ", ".join(shares)

    def _missing(self, not_available: tuple[Missing, ...]) -> list[str]:
        said = {
            Missing.REACH: self.tr("reach"),
            Missing.SPREAD: self.tr("likes and replies"),
            Missing.FLAGS: self.tr("flags"),
            Missing.TIME: self.tr("time of writing"),
        }
        return [word for what, word in said.items() if what in not_available]


def _scores(item: QueueItem) -> list[str]:
    ranked = sorted(item.effective_scores, key=lambda score: -score.value)
    told = [one for one in ranked if one.attribute not in _SUMMED][:_MOST_SCORES]
    return [
        f"{words.attribute(one.attribute)}{_NO_BREAK}{words.decimal(one.value, 2)}" for one in told
    ]


def _exact(item: QueueItem) -> list[str]:
    """Return every score with its scorer, as it was given."""
    return [
        f"{words.attribute(one.attribute)} {words.decimal(one.value, 4)}, "
        f"{words.scorer(one.scorer, one.version)}"
        for one in item.scores
    ]


def _name(scorer: str, version: str) -> str:
    """Return a scorer with the readable part of its version."""
    return words.scorer(scorer, version.partition("-")[0])
