"""The embedded scorer: linear heads over hashed words, pairs and letter groups. Numpy only."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.model import Attribute, WordWeight
from core.paths import resources_dir
from core.scoring.buckets import MAX_TOKENS, text_buckets, token_list_buckets
from core.scoring.folding import tokens_of
from core.scoring.language import language_of
from core.scoring.model_file import Head, Model, read_model
from core.scoring.scorer import UNKNOWN_LANGUAGE, ScoreBatch

DEFAULT_MODEL = "embedded.parapet"
_MIN_WEIGHT = 0.05
_MAX_WORDS = 12


class EmbeddedScorer:
    """Rates English and German texts. Holds no state; safe to use from any thread."""

    name = "embedded"

    def __init__(self, model: Model) -> None:
        self._model = model
        self.version = model.version
        self.languages = model.languages
        self.attributes = (*(head.attribute for head in model.heads), Attribute.NEED)

    def score(self, texts: Sequence[str], langs: Sequence[str] = ()) -> ScoreBatch:
        """Rate texts; a text without any letter is rated as the first language."""
        found = [
            self._language(text, langs[n] if n < len(langs) else "") for n, text in enumerate(texts)
        ]
        supported = np.array(
            [lang in self.languages or lang == UNKNOWN_LANGUAGE for lang in found], dtype=np.bool_
        )
        values = np.full((len(texts), len(self.attributes)), np.nan, dtype=np.float32)
        for n, text in enumerate(texts):
            if supported[n]:
                values[n] = self._values(text_buckets(text), found[n])
        return ScoreBatch(found, supported, values)

    def explain(self, text: str) -> tuple[WordWeight, ...]:
        """Return how much each word moved the loudest attribute: the rating without the word."""
        tokens = tokens_of(text)[:MAX_TOKENS]
        if not tokens:
            return ()
        lang = self._language(text, "")
        whole = self._values(token_list_buckets(tokens), lang)[: len(self._model.heads)]
        place = int(np.argmax(whole))
        head = self._model.heads[place]
        full = _margin(head, token_list_buckets(tokens))
        weights = []
        for n, token in enumerate(tokens):
            rest = _margin(head, token_list_buckets(tokens[:n] + tokens[n + 1 :]))
            weight = round(full - rest, 3)
            if abs(weight) >= _MIN_WEIGHT:
                weights.append(WordWeight(token.start, token.end, head.attribute, weight))
        return tuple(sorted(weights, key=lambda one: -abs(one.weight))[:_MAX_WORDS])

    def _language(self, text: str, named: str) -> str:
        short = named[:2].lower()
        return short if short else language_of(text, self.languages)

    def _values(self, buckets: npt.NDArray[np.int64], lang: str) -> npt.NDArray[np.float32]:
        rated = [_rating(head, buckets, lang) for head in self._model.heads]
        by_name = dict(zip(self.attributes, rated, strict=False))
        need = max(by_name.get(Attribute.QUESTION, 0.0), by_name.get(Attribute.COMPLAINT, 0.0))
        return np.array([*rated, need], dtype=np.float32)


def load_embedded(path: Path | None = None) -> EmbeddedScorer:
    """Load the shipped model, or another one. Raises ScorerUnavailableError."""
    return EmbeddedScorer(read_model(path or resources_dir() / "models" / DEFAULT_MODEL))


def _margin(head: Head, buckets: npt.NDArray[np.int64]) -> float:
    if not buckets.size:
        return head.bias
    # A distinct bucket counts once in a smaller table too, as in training.
    places = np.unique(buckets & head.mask)
    total = int(head.weights[places].astype(np.int64).sum())
    return total * head.scale / float(np.sqrt(len(places))) + head.bias


def _rating(head: Head, buckets: npt.NDArray[np.int64], lang: str) -> float:
    slope, offset = head.calibration.get(lang, head.calibration["en"])
    margin = slope * _margin(head, buckets) + offset
    return float(1.0 / (1.0 + np.exp(-np.clip(margin, -30.0, 30.0))))
