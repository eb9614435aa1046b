"""Rating texts that are not stored, with any scorer that is here, in this very process."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from core.scoring.scorer import ScoreBatch, Scorer
from core.services.models import ModelsService


@dataclass(frozen=True, slots=True)
class TextRater:
    """One scorer; `attributes` are in the order of the values' columns."""

    scorer: Scorer
    first: Scorer

    @property
    def name(self) -> str:
        """The name under which its scores are stored."""
        return self.scorer.name

    @property
    def version(self) -> str:
        """What identifies these very scores."""
        return self.scorer.version

    @property
    def attributes(self) -> tuple[str, ...]:
        """What it rates."""
        return tuple(str(one) for one in self.scorer.attributes)

    def score(self, texts: Sequence[str]) -> ScoreBatch:
        """Rate texts; the embedded scorer, which knows words, tells other ones the languages."""
        if self.scorer is self.first:
            return self.first.score(texts)
        return self.scorer.score(texts, self.first.score(texts).langs)


class TextRatingService:
    """Finds scorers by name."""

    def __init__(self, first: Scorer, models: ModelsService) -> None:
        self._first = first
        self._models = models

    def rater(self, name: str) -> TextRater:
        """Return a scorer, loaded. Raises ScorerUnavailableError."""
        if name == self._first.name:
            return TextRater(self._first, self._first)
        loaded = self._models.load(name, threads=os.cpu_count() or 1)
        return TextRater(loaded, self._first)
