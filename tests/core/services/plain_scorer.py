"""A scorer of a few words, so that service tests know every score beforehand."""

from collections.abc import Sequence

import numpy as np

from core.model import Attribute, WordWeight
from core.scoring.scorer import ScoreBatch

_WORDS = {
    "kill": Attribute.THREAT,
    "idiot": Attribute.TOXICITY,
    "when": Attribute.QUESTION,
    "broken": Attribute.COMPLAINT,
    "lovely": Attribute.PRAISE,
    "alone": Attribute.SELF_HARM,
}


class PlainScorer:
    """Rates 0.9 for an attribute whose word is in the text.

    Texts beginning with § are foreign (Turkish), those beginning with ¶ German.
    """

    name = "plain"
    version = "1"
    attributes = tuple(_WORDS.values())
    languages = ("en", "de")

    def score(self, texts: Sequence[str], langs: Sequence[str] = ()) -> ScoreBatch:
        values = np.array(
            [[0.9 if word in text.casefold() else 0.02 for word in _WORDS] for text in texts],
            dtype=np.float32,
        ).reshape(-1, len(_WORDS))
        supported = np.array([not text.startswith("§") for text in texts], dtype=np.bool_)
        values[~supported] = np.nan
        found = ["de" if text.startswith("¶") else "en" for text in texts]
        langs = [lang if ok else "tr" for lang, ok in zip(found, supported, strict=True)]
        return ScoreBatch(langs, supported, values)

    def explain(self, text: str, lang: str = "") -> tuple[WordWeight, ...]:
        return tuple(
            WordWeight(at, at + len(word), attribute, 1.0)
            for word, attribute in _WORDS.items()
            if (at := text.casefold().find(word)) >= 0
        )
