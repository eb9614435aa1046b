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
_LOW_32 = np.uint64(0xFFFFFFFF)

Ints = npt.NDArray[np.int64]
Codes = npt.NDArray[np.uint64]


def word_code(token: str) -> int:
    """Return the 32-bit code of a token, from which pairs are hashed."""
    return zlib.crc32(token.encode("utf-8", "surrogatepass"))


def token_buckets(token: str) -> list[int]:
    """Return the distinct buckets of a token: the token itself and its character n-grams."""
    found = {word_code("=" + token) & _MASK}
    if not token[0].isalnum():
        return sorted(found)
    framed = f"<{token[:MAX_WORD]}>"
    if framed.isascii():
        # One byte per character: cut the bytes, not the text. The codes are the same.
        raw = framed.encode()
        found.update(
            zlib.crc32(raw[start : start + size]) & _MASK
            for size in range(MIN_GRAM, MAX_GRAM + 1)
            for start in range(len(raw) - size + 1)
        )
        return sorted(found)
    for size in range(MIN_GRAM, MAX_GRAM + 1):
        for start in range(len(framed) - size + 1):
            found.add(word_code(framed[start : start + size]) & _MASK)
    return sorted(found)


def pair_buckets(codes: Codes, rows: Ints) -> tuple[Ints, Ints]:
    """Return rows and buckets of the distinct pairs of neighbours, and of pairs with one between.

    `codes` are the word codes of all texts in one line, `rows` the text of each; sorted by row.
    """
    found = []
    for distance, salt in ((1, _NEXT), (2, _SKIP)):
        is_same_text = rows[distance:] == rows[:-distance]
        mixed = mix_pair(codes[:-distance][is_same_text], codes[distance:][is_same_text], salt)
        found.append((rows[distance:][is_same_text] << 32) | mixed.astype(np.int64))
    keys = each_once(np.concatenate(found))
    return keys >> 32, keys & 0xFFFFFFFF


def each_once(keys: Ints) -> Ints:
    """Return the distinct keys, sorted: three times as fast as np.unique, which hashes them."""
    keys = np.sort(keys)
    is_new = np.ones(len(keys), dtype=np.bool_)
    np.not_equal(keys[1:], keys[:-1], out=is_new[1:])
    return keys[is_new]


def neighbours(codes: Codes) -> list[tuple[int, Ints]]:
    """Return per distance the buckets of pairs in one text; entry n pairs n and n + distance."""
    return [
        (distance, mix_pair(codes[:-distance], codes[distance:], salt).astype(np.int64))
        for distance, salt in ((1, _NEXT), (2, _SKIP))
        if len(codes) > distance
    ]


def mix_pair(left: Codes, right: Codes, salt: np.uint64) -> Codes:
    """Return the buckets of pairs of word codes; the order of a pair matters."""
    mixed = (left * _MIX_LEFT + right * _MIX_RIGHT + salt) & _LOW_32
    mixed ^= mixed >> np.uint64(15)
    mixed = (mixed * salt) & _LOW_32
    return np.asarray(mixed >> np.uint64(32 - BUCKET_BITS), dtype=np.uint64)
