"""Numbers for tokens: texts become rows of whole numbers, each distinct token is folded once."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

from core.scoring.features import Ints, each_once
from core.scoring.folding import HEAD_LENGTH, clip, is_single_letter, piece_tokens, tokens_of

#: Pieces longer than this are folded each time: they hardly ever come back.
_MAX_KEPT_PIECE = 60
_FIRST = np.ones(1, dtype=np.bool_)


@dataclass(frozen=True, slots=True)
class Lines:
    """The tokens of texts in one line: the number of each and the row of the text it is from."""

    ids: Ints
    rows: Ints
    count: int


class TokenTable:
    """Gives each token a number, counted from 0 in the order of first sight. Not thread-safe."""

    def __init__(self) -> None:
        self.tokens: list[str] = []
        self._numbers: dict[str, int] = {}
        self._pieces = _Pieces(self)
        self._letters: set[int] = set()

    def number(self, token: str) -> int:
        """Return the number of a folded token."""
        found = self._numbers.get(token)
        if found is None:
            found = self._numbers[token] = len(self.tokens)
            self.tokens.append(token)
            if is_single_letter(token):
                self._letters.add(found)
        return found

    def read(self, texts: Sequence[str]) -> Lines:
        """Return the tokens of texts; the same as `tokens_of` gives for each."""
        rows = [self._row(text) for text in texts]
        lines = _in_one_line(rows)
        spaced = self._rows_with_spaced_letters(lines)
        if not spaced:
            return lines
        for row in spaced:
            rows[row] = [self.number(token.text) for token in tokens_of(texts[row])]
        return _in_one_line(rows)

    def piece(self, piece: str) -> tuple[int, ...]:
        """Return the numbers of one run without white space."""
        return tuple(self.number(token.text) for token in piece_tokens(piece))

    def _row(self, text: str) -> list[int]:
        if len(text) <= HEAD_LENGTH:
            pieces = text.split()
        else:
            pieces = [piece for _, part in clip(text) for piece in part.split()]
        return list(chain.from_iterable(map(self._pieces.__getitem__, pieces)))

    def _rows_with_spaced_letters(self, lines: Lines) -> list[int]:
        is_letter = np.zeros(len(self.tokens), dtype=np.bool_)
        is_letter[list(self._letters)] = True
        single = is_letter[lines.ids]
        in_a_row = single[2:] & single[1:-1] & single[:-2] & (lines.rows[2:] == lines.rows[:-2])
        return [int(row) for row in np.unique(lines.rows[2:][in_a_row])]


class _Pieces(dict[str, tuple[int, ...]]):
    """The token numbers of pieces seen before."""

    def __init__(self, table: TokenTable) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, piece: str) -> tuple[int, ...]:
        numbers = self._table.piece(piece)
        if len(piece) <= _MAX_KEPT_PIECE:
            self[piece] = numbers
        return numbers


def _in_one_line(rows: list[list[int]]) -> Lines:
    lengths = np.fromiter(map(len, rows), dtype=np.int64, count=len(rows))
    ids = np.fromiter(chain.from_iterable(rows), dtype=np.int64, count=int(lengths.sum()))
    return Lines(ids, np.repeat(np.arange(len(rows), dtype=np.int64), lengths), len(rows))


def starts_of(rows: Ints) -> Ints:
    """Return where each row begins in sorted row numbers; there must be some."""
    return np.flatnonzero(np.concatenate((_FIRST, rows[1:] != rows[:-1])))


def distinct(numbers: npt.NDArray[np.int64], rows: Ints) -> tuple[Ints, Ints]:
    """Return each distinct (row, number) once, as two arrays sorted by row."""
    keys = each_once((rows << 32) | numbers)
    return keys >> 32, keys & 0xFFFFFFFF
