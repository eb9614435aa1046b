"""What every scorer offers: scores for a batch of texts, and the words behind one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from core.model import Attribute, WordWeight

#: The language code of a text whose language cannot be told.
UNKNOWN_LANGUAGE = "und"


@dataclass(frozen=True, slots=True)
class ScoreBatch:
    """Scores of texts, in the order of the texts.

    `values` has one row per text and one column per attribute of the scorer, float32, 0..1, and
    NaN in the whole row where `supported` is False. `langs` holds ISO 639-1 codes, or
    UNKNOWN_LANGUAGE.
    """

    langs: list[str]
    supported: npt.NDArray[np.bool_]
    values: npt.NDArray[np.float32]


class Scorer(Protocol):
    """Code that rates texts; the same text always gets the same scores, alone or in a batch."""

    @property
    def name(self) -> str:
        """Return the short stable name stored beside each score."""

    @property
    def version(self) -> str:
        """Return what identifies these very scores; another version may rate differently."""

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """Return what is rated, in the order of the columns of `ScoreBatch.values`."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the ISO 639-1 codes of the languages this scorer knows."""

    def score(self, texts: Sequence[str], langs: Sequence[str] = ()) -> ScoreBatch:
        """Rate each text; texts in other languages are marked, not rated.

        `langs` may name the language of each text where it is known for sure ("" where not);
        without it the scorer finds out itself.
        """

    def explain(self, text: str, lang: str = "") -> tuple[WordWeight, ...]:
        """Return the words that mattered, as spans of `text` in characters, strongest first.

        `lang` names the language under which the text was rated; without it the scorer looks.
        """
