"""Detoxify as a scorer: texts in, one score per attribute out."""

import threading
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from core.model import Attribute, WordWeight
from core.scoring.detoxify.architecture import Architecture
from core.scoring.detoxify.batches import batches_of
from core.scoring.detoxify.occlusion import words_behind
from core.scoring.detoxify.session import Engine
from core.scoring.detoxify.tokenizing import Tokens
from core.scoring.language import Language, WordEvidence, found_language, named_language
from core.scoring.scorer import ScoreBatch

#: No lexicon knows these languages: the language is found from the letters alone.
_NO_LEXICON = WordEvidence(1, 0, 0)


class DetoxifyScorer:
    """Rates texts with one model in one mode. Safe to use from any thread; one call works.

    `languages` are those that are rated; `untested_languages` are among them, but the model’s
    makers never measured them. A row is NaN ("not available") where the language is not rated,
    and where the model gave no finite number.
    """

    def __init__(
        self,
        *,
        name: str,
        version: str,
        classes: Sequence[str],
        languages: tuple[str, ...],
        untested_languages: tuple[str, ...],
        network: Architecture,
        tokens: Tokens,
        engine: Engine,
    ) -> None:
        self.name = name
        self.version = version
        self.languages = languages
        self.untested_languages = untested_languages
        known = [(n, Attribute(one)) for n, one in enumerate(classes) if one in set(Attribute)]
        self.attributes = tuple(attribute for _, attribute in known)
        self._columns = [n for n, _ in known]
        self._network = network
        self._tokens = tokens
        self._engine = engine
        self._lock = threading.Lock()

    def score(self, texts: Sequence[str], langs: Sequence[str] = ()) -> ScoreBatch:
        """Rate each text; texts in other languages are marked, not rated. Equal texts cost once."""
        found = languages_of(texts, langs, self.languages)
        supported = np.array([one.is_supported for one in found], dtype=np.bool_)
        values = np.full((len(texts), len(self.attributes)), np.nan, dtype=np.float32)
        wanted = [text for text, one in zip(texts, found, strict=True) if one.is_supported]
        values[supported] = self.rate(wanted)
        return ScoreBatch([one.code for one in found], supported, values)

    def rate(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return one row per text, whatever its language; NaN where no number came out."""
        places: dict[str, int] = {}
        rows = [places.setdefault(text, len(places)) for text in texts]
        logits = np.zeros((len(places), self._network.classes), dtype=np.float32)
        with self._lock:
            for batch in batches_of(self._tokens.ids(list(places)), self._network):
                logits[batch.rows] = self._engine.logits(batch)
        return _sigmoid(logits[:, self._columns])[rows]

    def explain(self, text: str, lang: str = "") -> tuple[WordWeight, ...]:
        """Return the words without which the loudest attribute would be lower, or higher."""
        return words_behind(text, self.rate, self.attributes)


def languages_of(
    texts: Sequence[str], langs: Sequence[str], rated: tuple[str, ...]
) -> list[Language]:
    """Return the language of each text, and whether it is among those that are rated."""
    named = [*langs, *[""] * (len(texts) - len(langs))]
    return [_language(text, one, rated) for text, one in zip(texts, named, strict=True)]


def _language(text: str, named: str, rated: tuple[str, ...]) -> Language:
    has_letters = any(character.isalpha() for character in text)
    evidence = _NO_LEXICON if has_letters else WordEvidence(0, 0, 0)
    return named_language(named, rated) or found_language(text, evidence, rated)


def _sigmoid(logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return 0..1; a row with any number that is not finite becomes NaN as a whole."""
    with np.errstate(over="ignore"):
        values = 1.0 / (1.0 + np.exp(-logits.astype(np.float64)))
    values[~np.isfinite(logits).all(axis=1)] = np.nan
    return values.astype(np.float32)
