"""The distinct feature buckets of a text, as training and scoring both see them."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from core.scoring.features import pair_keys, token_buckets, word_code
from core.scoring.folding import Token, tokens_of

MAX_TOKENS = 400
_LOW = np.uint64(0xFFFFFFFF)


def text_buckets(text: str) -> npt.NDArray[np.int64]:
    """Return the sorted distinct buckets of a text; empty for a text without any token."""
    return token_list_buckets(tokens_of(text)[:MAX_TOKENS])


def token_list_buckets(tokens: list[Token]) -> npt.NDArray[np.int64]:
    """Return the sorted distinct buckets of tokens in a row."""
    if not tokens:
        return np.empty(0, dtype=np.int64)
    own, codes = zip(*(_token(token.text) for token in tokens), strict=True)
    row = np.zeros(len(tokens), dtype=np.int64)
    pairs = pair_keys(np.array(codes, dtype=np.uint64), row) & _LOW
    return np.unique(np.concatenate([*own, pairs.astype(np.int64)]))


@lru_cache(maxsize=50_000)
def _token(token: str) -> tuple[npt.NDArray[np.int64], int]:
    return token_buckets(token), word_code(token)
