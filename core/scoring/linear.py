"""The linear heads of a model over token numbers: whole-number sums, so order never matters."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.scoring.features import BUCKETS, Ints, neighbours, pair_buckets, token_buckets, word_code
from core.scoring.folding import HANDLE, LINK
from core.scoring.model_file import Model
from core.scoring.tokens import Lines, distinct

Floats = npt.NDArray[np.float64]
_MORE = 4096


@dataclass(slots=True)
class _Columns:
    """What is known of each token number."""

    sums: npt.NDArray[np.int32]  # per head, the weights of the token and its letter groups
    sizes: Ints  # how many buckets the token has
    codes: npt.NDArray[np.uint64]
    lexicon: Ints
    is_word: npt.NDArray[np.bool_]


class LinearHeads:
    """Rates token numbers by the weights of a model. Not thread-safe."""

    def __init__(self, model: Model) -> None:
        # A smaller table is repeated: the low bits of a bucket find the same weight.
        tables = [np.resize(head.weights, BUCKETS) for head in model.heads]
        self._weights = np.ascontiguousarray(np.stack(tables, axis=1))
        self._scales = np.array([head.scale for head in model.heads])
        self._biases = np.array([head.bias for head in model.heads])
        self._lexicon = model.lexicon
        self._count = 0
        self._columns = _columns(0, len(model.heads))

    def learn(self, tokens: list[str]) -> None:
        """Look up the tokens that came since the last call; numbers are positions in `tokens`."""
        if len(tokens) > len(self._columns.sizes):
            self._columns = _grown(self._columns, len(tokens) + _MORE)
        columns = self._columns
        mask = len(self._lexicon) - 1
        for number in range(self._count, len(tokens)):
            token = tokens[number]
            buckets = token_buckets(token)
            code = word_code(token)
            columns.sums[number] = self._weights[buckets].sum(axis=0, dtype=np.int32)
            columns.sizes[number] = len(buckets)
            columns.codes[number] = code
            columns.is_word[number] = is_word(token)
            columns.lexicon[number] = self._lexicon[code & mask]
        self._count = len(tokens)

    def margins(self, lines: Lines) -> Floats:
        """Return one row per text and one column per head: the sums before calibration."""
        columns = self._columns
        totals = np.zeros((lines.count, len(self._scales)), dtype=np.int64)
        sizes = np.zeros(lines.count, dtype=np.int64)
        if len(lines.ids):
            rows, ids = distinct(lines.ids, lines.rows)
            _add(totals, rows, columns.sums[ids])
            _add(sizes, rows, columns.sizes[ids])
            rows, buckets = pair_buckets(columns.codes[lines.ids], lines.rows)
            _add(totals, rows, self._weights[buckets])
            _add(sizes, rows, np.ones(len(rows), dtype=np.int64))
        lengths = np.sqrt(np.maximum(sizes, 1).astype(np.float64))
        return np.asarray(totals / lengths[:, None] * self._scales + self._biases)

    def words_of(self, lines: Lines) -> tuple[Ints, npt.NDArray[np.bool_]]:
        """Return the lexicon value of each token, and whether it is a word at all."""
        return self._columns.lexicon[lines.ids], self._columns.is_word[lines.ids]

    def shares(self, ids: Ints, head: int) -> Floats:
        """Return what each token of one text adds to a head; a pair counts half for each.

        The bias left aside, the shares sum to the margin; a repeated word shares one weight.
        """
        columns = self._columns
        if not len(ids):
            return np.zeros(0)
        _, places, repeats = np.unique(ids, return_inverse=True, return_counts=True)
        shares = columns.sums[ids, head] / repeats[places]
        size = int(columns.sizes[np.unique(ids)].sum())
        first_of = np.zeros(len(ids))
        for distance, buckets in neighbours(columns.codes[ids]):
            _, firsts = np.unique(buckets, return_index=True)
            weights = self._weights[buckets[firsts], head] / 2
            np.add.at(first_of, firsts, weights)
            np.add.at(first_of, firsts + distance, weights)
            size += len(firsts)
        return np.asarray((shares + first_of) * self._scales[head] / np.sqrt(max(size, 1)))


def is_word(token: str) -> bool:
    """Return whether a token is a word that can tell a language."""
    return token[0].isalpha() and token not in (LINK, HANDLE)


def _columns(rows: int, heads: int) -> _Columns:
    return _Columns(
        np.zeros((rows, heads), dtype=np.int32),
        np.zeros(rows, dtype=np.int64),
        np.zeros(rows, dtype=np.uint64),
        np.zeros(rows, dtype=np.int64),
        np.zeros(rows, dtype=np.bool_),
    )


def _grown(old: _Columns, rows: int) -> _Columns:
    new = _columns(max(rows, 2 * len(old.sizes)), old.sums.shape[1])
    for name in ("sums", "sizes", "codes", "lexicon", "is_word"):
        getattr(new, name)[: len(old.sizes)] = getattr(old, name)
    return new


def _add(totals: npt.NDArray[np.int64], rows: Ints, values: npt.NDArray[np.integer]) -> None:
    """Add the values to their rows; rows are sorted."""
    if len(rows):
        starts = np.flatnonzero(np.diff(rows, prepend=-1))
        totals[rows[starts]] += np.add.reduceat(values, starts, axis=0, dtype=np.int64)
