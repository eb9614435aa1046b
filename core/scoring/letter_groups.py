"""The buckets of many new words at once: the CRC-32 of every letter group, step by step in numpy.

The same buckets as `token_buckets` finds one by one, which is faster for a few words.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from core.scoring.features import (
    BUCKET_BITS,
    BUCKETS,
    MAX_GRAM,
    MAX_WORD,
    MIN_GRAM,
    Ints,
    each_once,
    token_buckets,
    word_code,
)

_FEW = 24
_ALL_ONES = np.uint32(0xFFFFFFFF)
_POLYNOMIAL = np.uint32(0xEDB88320)


def buckets_of(tokens: Sequence[str]) -> tuple[Ints, Ints]:
    """Return how many buckets each token has, and the buckets of all in one line."""
    plain = [n for n, token in enumerate(tokens) if token[0].isalnum() and token.isascii()]
    if len(plain) < _FEW:
        return _one_by_one(tokens)
    found = [_groups([tokens[n] for n in plain], np.array(plain, dtype=np.int64))]
    others = sorted({*range(len(tokens))}.difference(plain))
    sizes, buckets = _one_by_one([tokens[n] for n in others])
    found.append((np.repeat(np.array(others, dtype=np.int64), sizes) << BUCKET_BITS) | buckets)
    words = [(n << BUCKET_BITS) | word_code("=" + tokens[n]) & (BUCKETS - 1) for n in plain]
    found.append(np.array(words, dtype=np.int64))
    keys = each_once(np.concatenate(found))
    return np.bincount(keys >> BUCKET_BITS, minlength=len(tokens)), keys & (BUCKETS - 1)


def _one_by_one(tokens: Sequence[str]) -> tuple[Ints, Ints]:
    groups = [token_buckets(token) for token in tokens]
    sizes = np.array([len(one) for one in groups], dtype=np.int64)
    return sizes, np.array([bucket for one in groups for bucket in one], dtype=np.int64)


def _groups(tokens: Sequence[str], numbers: Ints) -> Ints:
    """Return token number and bucket, as one key, of each letter group of ASCII tokens."""
    framed = [f"<{token[:MAX_WORD]}>" for token in tokens]
    letters = np.frombuffer("".join(framed).encode(), dtype=np.uint8)
    lengths = np.array([len(one) for one in framed], dtype=np.int64)
    owners = np.repeat(numbers, lengths) << BUCKET_BITS
    left = np.repeat(np.cumsum(lengths), lengths) - np.arange(len(letters))
    codes = np.full(len(letters), _ALL_ONES)
    found = []
    for size in range(1, MAX_GRAM + 1):
        codes = codes[: len(letters) - size + 1]
        steps = _STEPS[(codes & np.uint32(255)) ^ letters[size - 1 :]]
        codes = steps ^ (codes >> np.uint32(8))
        if size >= MIN_GRAM:
            is_whole = left[: len(codes)] >= size
            buckets = (codes[is_whole] ^ _ALL_ONES).astype(np.int64) & (BUCKETS - 1)
            found.append(owners[: len(codes)][is_whole] | buckets)
    return np.concatenate(found)


def _steps() -> npt.NDArray[np.uint32]:
    """Return what each byte does to a CRC-32, as zlib forms it."""
    steps = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        steps = np.where(steps & 1, _POLYNOMIAL ^ (steps >> 1), steps >> 1).astype(np.uint32)
    return steps


_STEPS = _steps()
