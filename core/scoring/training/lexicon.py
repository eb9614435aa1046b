"""The lexicon: which words belong to which language, learned from the sets."""

from collections import Counter
from collections.abc import Sequence
from math import log2

import numpy as np

from core.scoring.features import word_code
from core.scoring.linear import is_word
from core.scoring.model_file import Table
from core.scoring.tokens import TokenTable
from core.scoring.training.data import Example

BITS = 18
_MIN_USES = 4
_STEP = 2
_MOST = 15


def lexicon_of(examples: Sequence[Example], table: TokenTable, languages: Sequence[str]) -> Table:
    """Return the table: log2 of how much more often one language uses a word, in half steps.

    Words that texts in other languages use as often are left out: they tell nothing.
    """
    counts = {lang: _shares(examples, table, lang) for lang in (*languages, None)}
    first, second, other = counts[languages[0]], counts[languages[1]], counts[None]
    weighted: dict[int, tuple[float, int]] = {}
    for word in sorted({*first, *second}):
        one, two = first.get(word, 0.0), second.get(word, 0.0)
        if other.get(word, 0.0) > max(one, two):
            continue
        lean = round(_STEP * log2((one + 1e-6) / (two + 1e-6)))
        value = max(-_MOST, min(_MOST, lean)) or 1
        place = word_code(word) & ((1 << BITS) - 1)
        weighted[place] = max(weighted.get(place, (0.0, 0)), (max(one, two), value))
    lexicon = np.zeros(1 << BITS, dtype=np.int8)
    for place, (_, value) in weighted.items():
        lexicon[place] = value
    return lexicon


def _shares(examples: Sequence[Example], table: TokenTable, lang: str | None) -> dict[str, float]:
    """Return the share of each word that is used often enough; None means all other languages."""
    known = ("en", "de")
    texts = [e.text for e in examples if (e.lang == lang if lang else e.lang not in known)]
    lines = table.read(texts)
    uses = Counter(dict(enumerate(np.bincount(lines.ids, minlength=1).tolist())))
    words = {table.tokens[n]: count for n, count in uses.items() if count >= _MIN_USES}
    total = max(1, sum(words.values()))
    return {word: count / total for word, count in words.items() if is_word(word)}
