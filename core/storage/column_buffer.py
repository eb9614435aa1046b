"""Columns with room to grow: new comments are appended, changed ones written over in place."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from core.storage.columns import COLUMN_NAMES, COLUMN_TYPES, Columns

#: Rows that may come before everything has to move to a larger place.
SPARE = 25_000
Arrays = dict[str, npt.NDArray[Any]]


class ColumnBuffer:
    """Holds `count` comments in arrays that are longer. Not thread-safe; views share its memory.

    The scores of one attribute lie side by side, as ranking reads them.
    """

    def __init__(self, arrays: Arrays, count: int, languages: list[str]) -> None:
        self.arrays = arrays
        self.count = count
        self.languages = languages

    @classmethod
    def with_room(cls, rows: int, width: int) -> "ColumnBuffer":
        """Return an empty buffer for so many comments and the spare ones."""
        return cls(empty_arrays(rows + SPARE, width), 0, [""])

    def columns(self) -> Columns:
        """Return what is held, without copying."""
        parts = {name: self.arrays[name][: self.count] for name in COLUMN_NAMES}
        return Columns(**parts, languages=self.languages)

    def cut_after(self, number: int) -> None:
        """Forget the comments with a larger id."""
        ids = self.arrays["ids"][: self.count]
        self.count = int(np.searchsorted(ids, number, side="right"))

    def append(self, parts: Iterable[Columns]) -> None:
        """Add comments whose ids follow those that are held."""
        for part in parts:
            self._make_room(len(part.ids))
            end = self.count + len(part.ids)
            for name, column in part.arrays().items():
                self.arrays[name][self.count : end] = column
            self.count = end

    def overwrite(self, changed: Columns) -> bool:
        """Write comments over; False if one of them is not held, then nothing was written."""
        ids = self.columns().ids
        rows = np.searchsorted(ids, changed.ids)
        if not np.array_equal(ids[np.minimum(rows, max(0, len(ids) - 1))], changed.ids):
            return False
        for name, column in changed.arrays().items():
            self.arrays[name][rows] = column
        return True

    def _make_room(self, more: int) -> None:
        wanted = self.count + more
        if wanted <= len(self.arrays["ids"]):
            return
        larger = empty_arrays(wanted + wanted // 8 + SPARE, self.arrays["scores"].shape[1])
        for name, column in larger.items():
            column[: self.count] = self.arrays[name][: self.count]
            self.arrays[name] = column


def empty_arrays(rows: int, width: int) -> Arrays:
    """Return arrays for so many comments, their content undefined."""
    arrays: Arrays = {
        name: np.empty(rows, dtype=COLUMN_TYPES[name]) for name in COLUMN_NAMES if name != "scores"
    }
    arrays["scores"] = np.empty((width, rows), dtype=COLUMN_TYPES["scores"]).T
    return arrays
