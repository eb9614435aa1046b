"""The weights of the ranking, grouped by stage, with the words that explain them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model import Stage
from ui.desktop.marking import QT_TRANSLATE_NOOP

_CONTEXT = "Weights"


@dataclass(frozen=True, slots=True)
class WeightTitle:
    """One number of the formula; `field` is its name in core.settings.Weights."""

    field: str
    words: str
    explanation: str

    @property
    def title(self) -> str:
        """Return the name in the language of the window."""
        return QCoreApplication.translate(_CONTEXT, self.words)

    @property
    def hint(self) -> str:
        """Return the explanation in the language of the window."""
        return QCoreApplication.translate(_CONTEXT, self.explanation)


@dataclass(frozen=True, slots=True)
class WeightGroup:
    """The weights of one stage, under one heading."""

    stage: Stage
    words: str
    weights: tuple[WeightTitle, ...]

    @property
    def title(self) -> str:
        """Return the heading in the language of the window."""
        return QCoreApplication.translate(_CONTEXT, self.words)


WEIGHT_GROUPS: tuple[WeightGroup, ...] = (
    WeightGroup(
        Stage.SEVERITY,
        QT_TRANSLATE_NOOP("Weights", "Severity"),
        (
            WeightTitle(
                "severity",
                QT_TRANSLATE_NOOP("Weights", "Severity as a whole"),
                QT_TRANSLATE_NOOP(
                    "Weights", "how far the harshest signal of a comment can lift it"
                ),
            ),
            WeightTitle(
                "toxicity",
                QT_TRANSLATE_NOOP("Weights", "Toxicity"),
                QT_TRANSLATE_NOOP("Weights", "insults, attacks on groups, obscenity"),
            ),
            WeightTitle(
                "crisis",
                QT_TRANSLATE_NOOP("Weights", "Crisis"),
                QT_TRANSLATE_NOOP("Weights", "accidents, warnings, people who need help"),
            ),
            WeightTitle(
                "flags",
                QT_TRANSLATE_NOOP("Weights", "Flags"),
                QT_TRANSLATE_NOOP("Weights", "complaints by other visitors"),
            ),
        ),
    ),
    WeightGroup(
        Stage.NEED,
        QT_TRANSLATE_NOOP("Weights", "Need"),
        (
            WeightTitle(
                "need",
                QT_TRANSLATE_NOOP("Weights", "Need as a whole"),
                QT_TRANSLATE_NOOP("Weights", "people who wait for an answer from you"),
            ),
            WeightTitle(
                "question",
                QT_TRANSLATE_NOOP("Weights", "Questions"),
                QT_TRANSLATE_NOOP("Weights", "how much a question counts within need"),
            ),
            WeightTitle(
                "complaint",
                QT_TRANSLATE_NOOP("Weights", "Complaints"),
                QT_TRANSLATE_NOOP("Weights", "how much displeasure counts within need"),
            ),
        ),
    ),
    WeightGroup(
        Stage.SPREAD,
        QT_TRANSLATE_NOOP("Weights", "Spread"),
        (
            WeightTitle(
                "spread",
                QT_TRANSLATE_NOOP("Weights", "Spreading"),
                QT_TRANSLATE_NOOP("Weights", "likes and replies that a comment draws"),
            ),
        ),
    ),
    WeightGroup(
        Stage.WAITING,
        QT_TRANSLATE_NOOP("Weights", "Waiting"),
        (
            WeightTitle(
                "waiting",
                QT_TRANSLATE_NOOP("Weights", "Waiting"),
                QT_TRANSLATE_NOOP("Weights", "grows until the due time of its lane"),
            ),
        ),
    ),
)
FLOOR_TITLES: tuple[tuple[str, str, str], ...] = (
    (
        "floor_self_harm",
        "is_floor_self_harm_on",
        QT_TRANSLATE_NOOP("Weights", "Danger to a person"),
    ),
    ("floor_threat", "is_floor_threat_on", QT_TRANSLATE_NOOP("Weights", "Threat of violence")),
)
DUE_TITLES: tuple[tuple[str, str], ...] = (
    ("due_hours_harm", QT_TRANSLATE_NOOP("Weights", "Harm")),
    ("due_hours_help", QT_TRANSLATE_NOOP("Weights", "Help")),
    ("due_hours_other", QT_TRANSLATE_NOOP("Weights", "All others")),
)


def floor_or_due_title(words: str) -> str:
    """Return the name of a floor or a due time in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, words)
