"""Near-copies: texts that say the same in nearly the same letters, in bundles.

Texts that share a mark (copy_marks.py) are candidates; they are joined only if the five-grams of
the new text and of the bundle's first text overlap enough: nothing is merged by a chain of
likenesses. Texts themselves are not kept, so a hundred thousand take a few megabytes.
"""

import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from core.ranking.copy_marks import (
    BANDS,
    Grams,
    Marks,
    columns_of,
    compared,
    grams_of,
    marks_of,
    overlap,
    overlap_needed,
)

#: Texts read at once that may be copies.
_AT_ONCE = 8
_MOST_GRAMS = 256
#: So many of the 24 numbers of their sketches two texts have in common to be compared at all:
#: two that are alike enough have fewer by chance once in some hundred times.
_LEAST_COMMON = 9
Numbers = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int64]
TextsOf = Callable[[Sequence[int]], Mapping[int, str]]


class CopyIndex:
    """Sorts texts into bundles in the order in which they came. Not safe to share while adding.

    `texts_of` gives texts by their numbers once more: only those are asked for that may be copies.
    """

    def __init__(self, texts_of: TextsOf) -> None:
        self._texts_of = texts_of
        self._secret = secrets.token_bytes(16)
        self._grams: OrderedDict[int, tuple[Grams, float]] = OrderedDict()
        self._added: list[tuple[Numbers, Marks]] = []
        self._settled = 0
        self.numbers: Numbers = np.empty(0, dtype=np.int64)
        self.firsts: Numbers = np.empty(0, dtype=np.int64)
        self._marks = marks_of((), self._secret)

    def add(self, numbers: Sequence[int], texts: Sequence[str]) -> None:
        """Take in texts; `settle` says where they belong."""
        marks = marks_of(texts, self._secret)
        self._added.append((np.array(numbers, dtype=np.int64), marks))

    def lacking(self, numbers: Numbers) -> Numbers:
        """Return those of `numbers` that were not added yet, settled or not."""
        self._take_in()
        return numbers[~np.isin(numbers, self.numbers)]

    def settle(self) -> Iterator[None]:
        """Find the bundle of each text that was added; yields between short pieces of work.

        `firsts` then holds for each of `numbers` the first that says (nearly) this: itself where
        it is new. Broken off, it begins again the next time.
        """
        self._take_in()
        same = _earliest_equal(self._marks.exact)
        self._grams.clear()
        alone = same == np.arange(len(same))
        rows, candidates = _candidates(self._marks, alone, self._settled)
        for start in range(0, len(rows), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            yield from self._join(rows[some].tolist(), candidates[some])
        copies = np.flatnonzero(~alone[self._settled :]) + self._settled
        self.firsts[copies] = self.firsts[same[copies]]
        self._settled = len(self.numbers)

    def keep(self, numbers: Numbers) -> None:
        """Forget all texts but these; those to come still join the bundles that there were."""
        self._take_in()
        kept = np.isin(self.numbers, numbers)
        self._settled = int(np.count_nonzero(kept[: self._settled]))
        self.numbers, self.firsts = self.numbers[kept], self.firsts[kept]
        self._marks = Marks(*(column[kept] for column in columns_of(self._marks)))

    def _take_in(self) -> None:
        if not self._added:
            return
        numbers, marks = zip(*self._added, strict=True)
        self._added.clear()
        self.numbers = np.concatenate([self.numbers, *numbers])
        self.firsts = np.concatenate([self.firsts, *numbers])
        parts = zip(*(columns_of(one) for one in (self._marks, *marks)), strict=True)
        self._marks = Marks(*(np.concatenate(part) for part in parts))

    def _join(self, rows: list[int], candidates: Rows) -> Iterator[None]:
        """Let each row join the bundle of the first candidate that says nearly the same."""
        texts = self._texts_of([int(self.numbers[row]) for row in rows])
        for row, met in zip(rows, candidates, strict=True):
            number = int(self.numbers[row])
            if number not in texts:  # gone meanwhile
                continue
            plain = compared(texts[number])
            own = (grams_of(plain), overlap_needed(plain))
            firsts = self.firsts[met[met >= 0]].tolist()
            for first in dict.fromkeys(firsts):
                if self._are_alike(first, own):
                    self.firsts[row] = first
                    break
            yield

    def _are_alike(self, first: int, own: tuple[Grams, float]) -> bool:
        known = self._grams.get(first)
        if known is None:
            text = self._texts_of([first]).get(first, "")
            plain = compared(text)
            known = self._grams[first] = (grams_of(plain), overlap_needed(plain))
            if len(self._grams) > _MOST_GRAMS:
                self._grams.popitem(last=False)
        self._grams.move_to_end(first)
        return overlap(known[0], own[0]) >= max(known[1], own[1])


def _earliest_equal(exact: npt.NDArray[np.uint64]) -> Rows:
    """Return for each row the first one with the same number."""
    _, firsts, places = np.unique(exact, return_index=True, return_inverse=True)
    return np.asarray(firsts[places], dtype=np.int64)


def _candidates(marks: Marks, alone: npt.NDArray[np.bool_], start: int) -> tuple[Rows, Rows]:
    """Return the rows from `start` on that share a band with earlier ones, and which these are.

    Of each band the earliest and the latest of them: with many in it, these belong to a bundle.
    """
    members = np.flatnonzero((marks.needed > 0) & alone)
    fresh = members >= start
    found = np.full((int(np.count_nonzero(fresh)), 2 * BANDS), -1, dtype=np.int64)
    for band in range(BANDS):
        keys = marks.bands[members, band]
        order = np.argsort(keys, kind="stable")
        begins = np.append(True, np.diff(keys[order]) != 0)[: len(order)]
        groups = np.flatnonzero(begins)[np.cumsum(begins) - 1]
        for side, places in enumerate((groups, np.arange(len(order)) - 1)):
            met = np.empty(len(order), dtype=np.int64)
            met[order] = np.where(begins, -1, members[order[places]])
            found[:, 2 * band + side] = _likely(marks.sketch, members[fresh], met[fresh])
    shares = (found >= 0).any(axis=1)
    return members[fresh][shares], found[shares]


def _likely(sketch: npt.NDArray[np.uint8], rows: Rows, met: Rows) -> Rows:
    """Put -1 where a row that was met is hardly like its row."""
    common = np.count_nonzero(sketch[rows] == sketch[met], axis=1)
    return np.where(common >= _LEAST_COMMON, met, -1)
