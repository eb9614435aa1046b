"""Which words made a score: what it loses when a word is left out is the weight of that word."""

import re
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from core.model import Attribute, WordWeight

#: Every word costs the scoring of one more text.
_MOST_WORDS = 48
_LEAST_WEIGHT = 0.02
_SHOWN = 12
_WORD = re.compile(r"\w+(?:['’]\w+)*")


def words_behind(
    text: str,
    rate: Callable[[Sequence[str]], npt.NDArray[np.float32]],
    attributes: Sequence[Attribute],
) -> tuple[WordWeight, ...]:
    """Return the words that moved the loudest attribute, strongest first; the first 48 count."""
    spans = [found.span() for found in _WORD.finditer(text)][:_MOST_WORDS]
    if not spans:
        return ()
    rated = rate([text, *(f"{text[:start]}{text[end:]}" for start, end in spans)])
    if not np.isfinite(rated).all():
        return ()
    place = int(np.argmax(rated[0]))
    weights = rated[0, place] - rated[1:, place]
    found = [
        WordWeight(start, end, attributes[place], round(float(weight), 3))
        for (start, end), weight in zip(spans, weights, strict=True)
        if abs(weight) >= _LEAST_WEIGHT
    ]
    return tuple(sorted(found, key=lambda one: -abs(one.weight))[:_SHOWN])
