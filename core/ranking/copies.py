"""Near-copies: texts that say the same in nearly the same letters, found as they come in.

Equal texts (but for case, accents, punctuation, links and names called) meet by a hash. Near ones
meet by MinHash over letter five-grams in bands (LSH), and are joined only if the five-grams of the
new text and of the bundle's first text overlap enough: nothing is merged by a chain of likenesses.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

#: Shorter texts (after folding) are only compared for equality.
NEAR_FROM = 25
_LONG_FROM = 60
#: Overlap (Jaccard) of five-grams: a short text has room for fewer differences.
_ALIKE_SHORT = 0.8
_ALIKE_LONG = 0.6
_GRAM = 5
_BANDS, _ROWS = 8, 3
_LONGEST = 2_000
#: How many earlier texts of one band a new one is compared with.
_MAX_LOOKED_AT = 8
_LINKS = re.compile(r"https?://\S+|www\.\S+|@\w+")
_OTHER = re.compile(r"[\W_]+")
_REPEATED = re.compile(r"(.)\1{2,}")
_POWERS = np.array([1_000_003**power % 2**64 for power in range(_GRAM)], dtype=np.uint64)
_random = np.random.default_rng(20_261_125)
_FACTORS = _random.integers(1, 1 << 62, (_BANDS * _ROWS, 1), dtype=np.uint64) * np.uint64(2) + (
    np.uint64(1)
)
_OFFSETS = _random.integers(0, 1 << 62, (_BANDS * _ROWS, 1), dtype=np.uint64)
_MIX = np.uint64(0x9E3779B97F4A7C15)
Grams = npt.NDArray[np.uint64]


def folded(text: str) -> str:
    """Return what counts of a text when copies are looked for, "" if nothing does."""
    plain = text[:_LONGEST].casefold()
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain).casefold()
        plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    plain = _LINKS.sub(" ", plain)
    return _REPEATED.sub(r"\1\1", _OTHER.sub(" ", plain)).strip()


def grams(plain: str) -> Grams:
    """Return the distinct five-grams of a folded text as numbers."""
    letters = np.frombuffer(plain.encode("utf-32-le"), dtype="<u4").astype(np.uint64)
    windows = np.lib.stride_tricks.sliding_window_view(letters, _GRAM)
    return np.unique((windows * _POWERS).sum(axis=1, dtype=np.uint64))


def overlap(one: npt.NDArray[np.unsignedinteger], two: npt.NDArray[np.unsignedinteger]) -> float:
    """Return the share of five-grams that both have (Jaccard)."""
    common = len(np.intersect1d(one, two, assume_unique=True))
    return common / (len(one) + len(two) - common)


@dataclass(slots=True)
class _First:
    """The first text of a bundle, by which later ones are judged."""

    number: int
    grams: npt.NDArray[np.uint32]  # half of each number: enough to tell grams apart
    alike_from: float


class _Generation:
    """Texts of one stretch of time: all by their hash, long ones also by their bands."""

    def __init__(self) -> None:
        self.exact: dict[bytes, int] = {}
        self.bands: list[dict[int, _First | list[_First]]] = [{} for _ in range(_BANDS)]
        self.near = 0

    def like(self, own: _First, keys: list[int]) -> _First | None:
        """Return the first text here that says nearly the same."""
        for band, key in zip(self.bands, keys, strict=True):
            met = band.get(key, ())
            for first in (met,) if isinstance(met, _First) else met[:_MAX_LOOKED_AT]:
                if overlap(first.grams, own.grams) >= max(first.alike_from, own.alike_from):
                    return first
        return None

    def keep(self, first: _First, keys: list[int]) -> None:
        """Let later texts meet this one."""
        self.near += 1
        for band, key in zip(self.bands, keys, strict=True):
            met = band.setdefault(key, first)  # nearly always alone: a list each would weigh more
            if isinstance(met, list):
                met.append(first)
            elif met is not first:
                band[key] = [met, first]


class CopyIndex:
    """Sorts texts into bundles, one by one, in the order in which they came.

    To bound memory it keeps two generations of at most `limit` different texts each: whatever a
    text of the last `limit` says is met for certain, older ones are forgotten by and by. Not safe
    to share between threads while adding.
    """

    def __init__(self, limit: int = 30_000) -> None:
        self._limit = limit
        self._new, self._old = _Generation(), _Generation()

    def add(self, number: int, text: str) -> int:
        """Return the number of the first comment that says (nearly) this; itself if it is new."""
        plain = folded(text) or text.strip().casefold()
        key = hashlib.blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=12).digest()
        known = self._new.exact.get(key, self._old.exact.get(key))
        if known is None:
            known = number if len(plain) < NEAR_FROM else self._near_first(number, plain)
        self._new.exact[key] = known
        if max(len(self._new.exact) // 4, self._new.near) >= self._limit:
            self._new, self._old = _Generation(), self._new
        return known

    def _near_first(self, number: int, plain: str) -> int:
        needed = _ALIKE_LONG if len(plain) >= _LONG_FROM else _ALIKE_SHORT
        found = grams(plain)
        halves = np.unique((found * _MIX >> np.uint64(32)).astype(np.uint32))
        own, keys = _First(number, halves, needed), _band_keys(found)
        met = self._new.like(own, keys)
        if met is not None:
            return met.number
        met = self._old.like(own, keys)
        self._new.keep(met or own, keys)
        return number if met is None else met.number


def _band_keys(found: Grams) -> list[int]:
    """Return one number per band; texts that share one are worth a comparison."""
    smallest = ((found * _FACTORS + _OFFSETS) >> np.uint64(32)).min(axis=1)
    rows = smallest.reshape(_BANDS, _ROWS)
    return [hash(tuple(row)) for row in rows.tolist()]
