"""The marks by which near-copies meet: folded texts as numbers, many texts at a time.

Equal texts (but for case, accents, punctuation, links and names called) have the same number.
Near ones mostly share one of a few numbers from MinHash over letter five-grams in bands (LSH).
"""

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

#: Shorter texts (after folding) are only compared for equality.
NEAR_FROM = 25
BANDS = 8
_LONG_FROM = 60
#: Overlap (Jaccard) of five-grams: a short text has room for fewer differences.
_ALIKE_SHORT = 0.8
_ALIKE_LONG = 0.6
_GRAM = 5
_ROWS = 3
_LONGEST = 2_000
_LINKS = re.compile(r"https?://\S+|www\.\S+|@\w+")
_MAY_LINK = ("@", "://", "www.")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_OTHER = re.compile(r"[\W_]+")
_REPEATED = re.compile(r"(.)\1{2,}")
_POWERS = np.array([1_000_003**power % 2**64 for power in range(_GRAM)], dtype=np.uint64)
_HALF = np.uint64(32)
Grams = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class _Hashing:
    """The numbers of the hash functions, the same on every machine."""

    factors: Grams
    offsets: Grams
    join: Grams


@dataclass(frozen=True, slots=True)
class Marks:
    """One row per text. `exact` is the same for equal texts; a near-copy shares a band.

    The share of `sketch` that two texts have in common is about their overlap. `needed` is the
    overlap from which another text is a near-copy; 0 where only equality counts, and then bands
    and sketch say nothing.
    """

    exact: npt.NDArray[np.uint64]
    bands: npt.NDArray[np.uint32]
    sketch: npt.NDArray[np.uint8]
    needed: npt.NDArray[np.float32]


def columns_of(marks: Marks) -> tuple[npt.NDArray[Any], ...]:
    """Return the columns in the order in which `Marks` takes them."""
    return marks.exact, marks.bands, marks.sketch, marks.needed


def folded(text: str) -> str:
    """Return what counts of a text when copies are looked for, "" if nothing does."""
    plain = text[:_LONGEST].casefold()
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain).casefold()
        plain = _NOT_ASCII.sub(_without_accents, apart)
    if any(sign in plain for sign in _MAY_LINK):
        plain = _LINKS.sub(" ", plain)
    return _REPEATED.sub(r"\1\1", _OTHER.sub(" ", plain)).strip()


def compared(text: str) -> str:
    """Return the folded text, or where nothing counts of it the text as it is."""
    return folded(text) or text.strip().casefold()


def overlap_needed(plain: str) -> float:
    """Return the overlap from which another text is a near-copy of this one; 0 for none."""
    if len(plain) < NEAR_FROM:
        return 0.0
    return _ALIKE_LONG if len(plain) >= _LONG_FROM else _ALIKE_SHORT


def marks_of(texts: Sequence[str], secret: bytes) -> Marks:
    """Return the marks of some texts; without the secret nobody can write two that share one."""
    plains = [compared(text) for text in texts]
    needed = np.array([overlap_needed(plain) for plain in plains], dtype=np.float32)
    smallest = np.zeros((len(texts), BANDS * _ROWS), dtype=np.uint64)
    near = np.flatnonzero(needed)
    if near.size:
        smallest[near] = _smallest([plains[n] for n in near.tolist()])
    exact = np.frombuffer(b"".join(_digest(plain, secret) for plain in plains), dtype="<u8")
    bands = _bands(smallest) if texts else np.zeros((0, BANDS), dtype=np.uint64)
    sketch = smallest & np.uint64(0xFF)
    return Marks(exact.astype(np.uint64), bands.astype(np.uint32), sketch.astype(np.uint8), needed)


def grams_of(plain: str) -> Grams:
    """Return the distinct five-grams of a folded text as numbers."""
    return np.unique(_windows(plain))


def overlap(one: Grams, two: Grams) -> float:
    """Return the share of five-grams that both have (Jaccard)."""
    common = len(np.intersect1d(one, two, assume_unique=True))
    return common / max(1, len(one) + len(two) - common)


def _bands(smallest: Grams) -> Grams:
    joined: Grams = (smallest.reshape(-1, BANDS, _ROWS) * _hashing().join).sum(axis=2)
    return joined >> _HALF


@cache
def _hashing() -> _Hashing:
    # Not at import: a window that opens folds texts, and numpy’s random part is large.
    drawn = np.random.default_rng(20_261_125)
    return _Hashing(
        drawn.integers(1, 1 << 62, BANDS * _ROWS, dtype=np.uint64) | np.uint64(1),
        drawn.integers(0, 1 << 62, BANDS * _ROWS, dtype=np.uint64),
        drawn.integers(1, 1 << 62, _ROWS, dtype=np.uint64) | np.uint64(1),
    )


def _without_accents(found: re.Match[str]) -> str:
    return "".join(letter for letter in found[0] if not unicodedata.combining(letter))


def _digest(plain: str, secret: bytes) -> bytes:
    content = plain.encode("utf-8", "surrogatepass")
    return hashlib.blake2b(content, digest_size=8, key=secret).digest()


def _windows(plain: str) -> Grams:
    """Return the five-gram that begins at each letter; the last four letters begin none."""
    letters = np.frombuffer(plain.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    wide = letters.astype(np.uint64)
    count = max(0, len(wide) - _GRAM + 1)
    found = np.zeros(count, dtype=np.uint64)
    for place, power in enumerate(_POWERS):
        found += wide[place : place + count] * power
    return found


def _smallest(plains: Sequence[str]) -> Grams:
    """Return the MinHash values of each text. All texts are worked through as one."""
    lengths = np.array([len(plain) for plain in plains])
    ends = np.cumsum(lengths)
    # Each text's own grams, and between them those that reach from one text into the next.
    bounds = np.stack([ends - lengths, ends - _GRAM + 1], axis=1).ravel()[:-1]
    found = _windows("".join(plains))
    hashing = _hashing()
    least = [
        np.minimum.reduceat((found * factor + offset) >> _HALF, bounds)[::2]
        for factor, offset in zip(hashing.factors, hashing.offsets, strict=True)
    ]
    return np.stack(least, axis=1)
