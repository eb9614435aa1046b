"""A scorer that keeps its processors as busy as a model of BERT's size, with random weights."""

from collections.abc import Sequence

import numpy as np

from core.model import Attribute, WordWeight
from core.scoring.scorer import ScoreBatch

_WIDTH, _LAYERS, _TOKENS = 768, 12, 33


class BusyScorer:
    """Multiplies matrices of the real shapes: 33 tokens per text, the mean of real comments."""

    name = "busy"
    version = "1"
    attributes = (Attribute.TOXICITY, Attribute.THREAT)
    languages = ("en", "de")

    def __init__(self) -> None:
        chance = np.random.default_rng(1)
        self._narrow = chance.normal(size=(_WIDTH, _WIDTH)).astype(np.float32)
        self._wide = chance.normal(size=(_WIDTH, 4 * _WIDTH)).astype(np.float32)

    def score(self, texts: Sequence[str], langs: Sequence[str] = ()) -> ScoreBatch:
        for start in range(0, len(texts), 31):
            rows = np.ones((_TOKENS * len(texts[start : start + 31]), _WIDTH), dtype=np.float32)
            for _ in range(_LAYERS):
                for _ in range(4):
                    rows = np.tanh(rows @ self._narrow)
                rows = np.tanh((rows @ self._wide) @ self._wide.T)
        points = [[len(text) % 97 / 97, 0.1] for text in texts]
        values = np.array(points, dtype=np.float32).reshape(-1, 2)
        named = [*langs, *[""] * (len(texts) - len(langs))]
        return ScoreBatch(named, np.ones(len(texts), dtype=np.bool_), values)

    def explain(self, text: str) -> tuple[WordWeight, ...]:
        return ()


def load() -> BusyScorer:
    return BusyScorer()
