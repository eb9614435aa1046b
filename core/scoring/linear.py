"""The heads of a model over token numbers: whole-number sums, so order never matters."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.scoring.features import BUCKETS, Ints, neighbours, pair_buckets, word_code
from core.scoring.folding import HANDLE, LINK
from core.scoring.letter_groups import buckets_of
from core.scoring.model_file import Model
from core.scoring.tokens import Lines, distinct, starts_of

Floats = npt.NDArray[np.float64]
_MORE = 4096


@dataclass(slots=True)
class _Columns:
    """What is known of each token number."""

    sums: npt.NDArray[np.int32]  # of the token and its letter groups: heads, net, how many
    codes: npt.NDArray[np.uint64]
    lexicon: Ints
    is_word: npt.NDArray[np.bool_]


class LinearHeads:
    """Rates token numbers by the weights of a model. Not thread-safe."""

    def __init__(self, model: Model) -> None:
        self._scales = np.array([head.scale for head in model.heads])
        self._biases = np.array([head.bias for head in model.heads])
        self._lexicon = model.lexicon
        self._net = model.net
        self._net_place = [head.attribute for head in model.heads].index(model.net.attribute)
        self._table = _side_by_side(model)
        self._of_heads = slice(0, len(model.heads))
        self._of_net = slice(len(model.heads), -1)
        self._count = 0
        self._columns = _columns(0, self._table.shape[1])

    def learn(self, tokens: list[str]) -> None:
        """Look up the tokens that came since the last call; numbers are positions in `tokens`."""
        if len(tokens) > len(self._columns.codes):
            self._columns = _grown(self._columns, len(tokens) + _MORE)
        new = slice(self._count, len(tokens))
        self._count = len(tokens)
        if tokens[new]:
            self._look_up(tokens[new], new)

    def _look_up(self, tokens: list[str], new: slice) -> None:
        columns = self._columns
        sizes, buckets = buckets_of(tokens)
        starts = np.cumsum(sizes) - sizes
        codes = np.fromiter(map(word_code, tokens), dtype=np.uint64, count=len(tokens))
        weights = self._table.take(buckets, axis=0)
        columns.sums[new] = np.add.reduceat(weights, starts, axis=0, dtype=np.int32)
        columns.codes[new] = codes
        columns.is_word[new] = [is_word(token) for token in tokens]
        columns.lexicon[new] = self._lexicon[codes & np.uint64(len(self._lexicon) - 1)]

    def margins(self, lines: Lines) -> Floats:
        """Return one row per text and one column per head: the sums before calibration."""
        columns = self._columns
        totals = np.zeros((lines.count, self._table.shape[1]), dtype=np.int64)
        if len(lines.ids):
            rows, ids = distinct(lines.ids, lines.rows)
            _add(totals, rows, columns.sums.take(ids, axis=0))
            rows, buckets = pair_buckets(columns.codes[lines.ids], lines.rows)
            if len(rows):
                _add(totals, rows, self._table.take(buckets, axis=0))
        lengths = np.sqrt(np.maximum(totals[:, -1], 1).astype(np.float64))[:, None]
        margins = totals[:, self._of_heads] / lengths * self._scales + self._biases
        margins[:, self._net_place] += self._net.margins(totals[:, self._of_net] / lengths)
        return np.asarray(margins)

    def words_of(self, lines: Lines) -> tuple[Ints, npt.NDArray[np.bool_]]:
        """Return the lexicon value of each token, and whether it is a word at all."""
        return self._columns.lexicon[lines.ids], self._columns.is_word[lines.ids]

    def rest(self, head: int) -> float:
        """Return the margin of a text that has no word: the shares start from here."""
        return float(self._biases[head]) + (self._net.at_rest if head == self._net_place else 0.0)

    def shares(self, ids: Ints, head: int) -> Floats:
        """Return what each token of one text adds to a head; a pair counts half for each.

        With the rest they sum to the margin; a repeated word shares one weight.
        """
        if not len(ids):
            return np.zeros(0)
        columns = self._columns
        scale = np.sqrt(max(self._size(ids), 1))
        shares = self._spread(ids, columns.sums[ids, head], self._table[:, head])
        shares = shares * self._scales[head]
        if head == self._net_place:
            own = columns.sums[ids, self._of_net]
            sums = self._spread(ids, own, self._table[:, self._of_net])
            shares = shares + sums @ self._net.direction(sums.sum(axis=0) / scale)
        return np.asarray(shares / scale)

    def _size(self, ids: Ints) -> int:
        pairs = neighbours(self._columns.codes[ids])
        own = int(self._columns.sums[np.unique(ids), -1].sum())
        return own + sum(len(np.unique(buckets)) for _, buckets in pairs)

    def _spread(self, ids: Ints, own: npt.NDArray[np.int32], table: npt.NDArray[np.int8]) -> Floats:
        """Return the sums of each token of one text: its own, and half of each of its pairs."""
        _, places, repeats = np.unique(ids, return_inverse=True, return_counts=True)
        times = repeats[places].astype(np.float64)
        spread = own / (times if own.ndim == 1 else times[:, None])
        for distance, buckets in neighbours(self._columns.codes[ids]):
            different, firsts = np.unique(buckets, return_index=True)
            halves = table[different] / 2
            np.add.at(spread, firsts, halves)
            np.add.at(spread, firsts + distance, halves)
        return np.asarray(spread)


def is_word(token: str) -> bool:
    """Return whether a token is a word that can tell a language."""
    return token[0].isalpha() and token not in (LINK, HANDLE)


def _side_by_side(model: Model) -> npt.NDArray[np.int8]:
    """Return one row per bucket: the weight of each head, the sums of the net, a 1 that counts.

    One row is fetched at once. A smaller table is repeated: the low bits of a bucket find the
    same weight.
    """
    heads = len(model.heads)
    table = np.ones((BUCKETS, heads + model.net.table.shape[1] + 1), dtype=np.int8)
    for n, head in enumerate(model.heads):
        table[:, n] = np.resize(head.weights, BUCKETS)
    table[:, heads:-1] = np.resize(model.net.table, (BUCKETS, model.net.table.shape[1]))
    return table


def _columns(rows: int, width: int) -> _Columns:
    return _Columns(
        np.zeros((rows, width), dtype=np.int32),
        np.zeros(rows, dtype=np.uint64),
        np.zeros(rows, dtype=np.int64),
        np.zeros(rows, dtype=np.bool_),
    )


def _grown(old: _Columns, rows: int) -> _Columns:
    new = _columns(max(rows, 2 * len(old.codes)), old.sums.shape[1])
    for name in ("sums", "codes", "lexicon", "is_word"):
        getattr(new, name)[: len(old.codes)] = getattr(old, name)
    return new


def _add(totals: npt.NDArray[np.int64], rows: Ints, values: npt.NDArray[np.integer]) -> None:
    """Add values to their rows; rows are sorted and there are some."""
    starts = starts_of(rows)
    totals[rows[starts]] += np.add.reduceat(values, starts, axis=0, dtype=np.int32)
