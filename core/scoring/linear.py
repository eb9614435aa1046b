"""The heads of a model over token numbers: whole-number sums, so order never matters."""

from dataclasses import dataclass
from functools import partial
from itertools import chain

import numpy as np
import numpy.typing as npt

from core.scoring.features import BUCKETS, Ints, neighbours, pair_buckets, token_buckets, word_code
from core.scoring.folding import HANDLE, LINK
from core.scoring.model_file import Model
from core.scoring.tokens import Lines, distinct, starts_of

Floats = npt.NDArray[np.float64]
_MORE = 4096


@dataclass(slots=True)
class _Columns:
    """What is known of each token number."""

    sums: npt.NDArray[np.int32]  # per head, the weights of the token and its letter groups
    net_sums: npt.NDArray[np.int32]  # the same for each sum of the net
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
        self._net = model.net
        self._net_place = [head.attribute for head in model.heads].index(model.net.attribute)
        self._net_mask = len(model.net.table) - 1
        self._count = 0
        self._columns = _columns(0, len(model.heads), model.net.table.shape[1])

    def learn(self, tokens: list[str]) -> None:
        """Look up the tokens that came since the last call; numbers are positions in `tokens`."""
        if len(tokens) > len(self._columns.sizes):
            self._columns = _grown(self._columns, len(tokens) + _MORE)
        new = slice(self._count, len(tokens))
        self._count = len(tokens)
        if tokens[new]:
            self._look_up(tokens[new], new)

    def _look_up(self, tokens: list[str], new: slice) -> None:
        columns = self._columns
        groups = [token_buckets(token) for token in tokens]
        sizes = np.fromiter(map(len, groups), dtype=np.int64, count=len(groups))
        buckets = np.fromiter(chain.from_iterable(groups), dtype=np.int64, count=int(sizes.sum()))
        starts = np.cumsum(sizes) - sizes
        codes = np.fromiter(map(word_code, tokens), dtype=np.uint64, count=len(tokens))
        add = partial(np.add.reduceat, indices=starts, axis=0, dtype=np.int32)
        columns.sums[new] = add(self._weights[buckets])
        columns.net_sums[new] = add(self._net.table[buckets & self._net_mask])
        columns.sizes[new] = sizes
        columns.codes[new] = codes
        columns.is_word[new] = [is_word(token) for token in tokens]
        columns.lexicon[new] = self._lexicon[codes & np.uint64(len(self._lexicon) - 1)]

    def margins(self, lines: Lines) -> Floats:
        """Return one row per text and one column per head: the sums before calibration."""
        columns = self._columns
        totals = np.zeros((lines.count, len(self._scales)), dtype=np.int64)
        net_totals = np.zeros((lines.count, columns.net_sums.shape[1]), dtype=np.int64)
        sizes = np.zeros(lines.count, dtype=np.int64)
        if len(lines.ids):
            rows, ids = distinct(lines.ids, lines.rows)
            add = _Adder(rows)
            add(totals, columns.sums[ids])
            add(net_totals, columns.net_sums[ids])
            add(sizes, columns.sizes[ids])
            rows, buckets = pair_buckets(columns.codes[lines.ids], lines.rows)
            if len(rows):
                add = _Adder(rows)
                add(totals, self._weights[buckets])
                add(net_totals, self._net.table[buckets & self._net_mask])
                add(sizes, np.ones(len(rows), dtype=np.int64))
        lengths = np.sqrt(np.maximum(sizes, 1).astype(np.float64))[:, None]
        margins = np.asarray(totals / lengths * self._scales + self._biases)
        margins[:, self._net_place] += self._net.margins(net_totals / lengths)
        return margins

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
        shares = self._spread(ids, columns.sums[ids, head], self._weights[:, head])
        shares = shares * self._scales[head]
        if head == self._net_place:
            sums = self._spread(ids, columns.net_sums[ids], self._net.table)
            shares = shares + sums @ self._net.direction(sums.sum(axis=0) / scale)
        return np.asarray(shares / scale)

    def _size(self, ids: Ints) -> int:
        pairs = neighbours(self._columns.codes[ids])
        own = int(self._columns.sizes[np.unique(ids)].sum())
        return own + sum(len(np.unique(buckets)) for _, buckets in pairs)

    def _spread(self, ids: Ints, own: npt.NDArray[np.int32], table: npt.NDArray[np.int8]) -> Floats:
        """Return the sums of each token of one text: its own, and half of each of its pairs."""
        _, places, repeats = np.unique(ids, return_inverse=True, return_counts=True)
        times = repeats[places].astype(np.float64)
        spread = own / (times if own.ndim == 1 else times[:, None])
        for distance, buckets in neighbours(self._columns.codes[ids]):
            different, firsts = np.unique(buckets, return_index=True)
            halves = table[different & (len(table) - 1)] / 2
            np.add.at(spread, firsts, halves)
            np.add.at(spread, firsts + distance, halves)
        return np.asarray(spread)


def is_word(token: str) -> bool:
    """Return whether a token is a word that can tell a language."""
    return token[0].isalpha() and token not in (LINK, HANDLE)


def _columns(rows: int, heads: int, net_sums: int) -> _Columns:
    return _Columns(
        np.zeros((rows, heads), dtype=np.int32),
        np.zeros((rows, net_sums), dtype=np.int32),
        np.zeros(rows, dtype=np.int64),
        np.zeros(rows, dtype=np.uint64),
        np.zeros(rows, dtype=np.int64),
        np.zeros(rows, dtype=np.bool_),
    )


def _grown(old: _Columns, rows: int) -> _Columns:
    new = _columns(max(rows, 2 * len(old.sizes)), old.sums.shape[1], old.net_sums.shape[1])
    for name in ("sums", "net_sums", "sizes", "codes", "lexicon", "is_word"):
        getattr(new, name)[: len(old.sizes)] = getattr(old, name)
    return new


class _Adder:
    """Adds values to their rows; rows are sorted and there are some."""

    def __init__(self, rows: Ints) -> None:
        self._starts = starts_of(rows)
        self._rows = rows[self._starts]

    def __call__(self, totals: npt.NDArray[np.int64], values: npt.NDArray[np.integer]) -> None:
        totals[self._rows] += np.add.reduceat(values, self._starts, axis=0, dtype=np.int64)
