"""Hashed features: which buckets of a weight table a token and its neighbours fall into."""

import zlib

import numpy as np
import numpy.typing as npt

#: Buckets of the largest weight table; smaller tables use the low bits.
BUCKET_BITS = 18
BUCKETS = 1 << BUCKET_BITS
#: Character n-grams are taken from this many first characters of a word.
MAX_WORD = 40
MIN_GRAM, MAX_GRAM = 2, 5

_MASK = BUCKETS - 1
_MIX_LEFT = np.uint64(0x9E3779B1)
_MIX_RIGHT = np.uint64(0x85EBCA77)
_NEXT = np.uint64(0x27D4EB2F)
_SKIP = np.uint64(0x165667B1)

Ints = npt.NDArray[np.int64]


def word_code(token: str) -> int:
    """Return the 32-bit code of a token, from which pairs are hashed."""
    return zlib.crc32(token.encode("utf-8", "surrogatepass"))


def token_buckets(token: str) -> Ints:
    """Return the distinct buckets of a token: the token itself and its character n-grams."""
    found = {word_code("=" + token) & _MASK}
    if token[0].isalnum():
        framed = f"<{token[:MAX_WORD]}>"
        for size in range(MIN_GRAM, MAX_GRAM + 1):
            for start in range(len(framed) - size + 1):
                found.add(word_code(framed[start : start + size]) & _MASK)
    return np.array(sorted(found), dtype=np.int64)


def pair_keys(codes: npt.NDArray[np.uint64], rows: Ints) -> npt.NDArray[np.uint64]:
    """Return row << 32 | bucket for each distinct pair of neighbours, and pairs with one between.

    `codes` are the word codes of all texts in one line, `rows` the text of each; sorted by row.
    """
    found = []
    for distance, salt in ((1, _NEXT), (2, _SKIP)):
        if len(codes) <= distance:
            continue
        is_same_text = rows[distance:] == rows[:-distance]
        left, right = codes[:-distance][is_same_text], codes[distance:][is_same_text]
        mixed = (left * _MIX_LEFT + right * _MIX_RIGHT + salt) & np.uint64(0xFFFFFFFF)
        mixed ^= mixed >> np.uint64(15)
        mixed = (mixed * salt) & np.uint64(0xFFFFFFFF)
        bucket = mixed >> np.uint64(32 - BUCKET_BITS)
        row = rows[distance:][is_same_text].astype(np.uint64)
        found.append((row << np.uint64(32)) | bucket)
    if not found:
        return np.empty(0, dtype=np.uint64)
    return np.unique(np.concatenate(found))
