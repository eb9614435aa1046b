"""The weights of the ranking, grouped by stage, with the words that explain them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model import Stage

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
        "Severity",
        (
            WeightTitle(
                "severity",
                "Severity as a whole",
                "how far the harshest signal of a comment can lift it",
            ),
            WeightTitle("toxicity", "Toxicity", "insults, attacks on groups, obscenity"),
            WeightTitle("crisis", "Crisis", "accidents, warnings, people who need help"),
            WeightTitle("flags", "Flags", "complaints by other visitors"),
        ),
    ),
    WeightGroup(
        Stage.NEED,
        "Need",
        (
            WeightTitle("need", "Need as a whole", "people who wait for an answer from you"),
            WeightTitle("question", "Questions", "how much a question counts within need"),
            WeightTitle("complaint", "Complaints", "how much displeasure counts within need"),
        ),
    ),
    WeightGroup(
        Stage.SPREAD,
        "Spread",
        (WeightTitle("spread", "Spreading", "likes and replies that a comment draws"),),
    ),
    WeightGroup(
        Stage.WAITING,
        "Waiting",
        (WeightTitle("waiting", "Waiting", "grows until the due time of its lane"),),
    ),
)
FLOOR_TITLES: tuple[tuple[str, str, str], ...] = (
    ("floor_self_harm", "is_floor_self_harm_on", "Danger to a person"),
    ("floor_threat", "is_floor_threat_on", "Threat of violence"),
)
DUE_TITLES: tuple[tuple[str, str], ...] = (
    ("due_hours_harm", "Harm"),
    ("due_hours_help", "Help"),
    ("due_hours_other", "All others"),
)


def floor_or_due_title(words: str) -> str:
    """Return the name of a floor or a due time in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, words)
