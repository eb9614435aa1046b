"""The training matrix: exactly the sums that the scorer forms at run time, as a sparse matrix."""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix, diags

from core.scoring.features import BUCKETS, Ints, pair_buckets, token_buckets, word_code
from core.scoring.tokens import TokenTable, distinct


def matrix_of(texts: Sequence[str], table: TokenTable) -> csr_matrix:
    """Return one row per text: how often each bucket counts, over the root of all counts."""
    lines = table.read(texts)
    rows, ids = distinct(lines.ids, lines.rows)
    own = _ones(rows, ids, (lines.count, len(table.tokens))) @ _bucket_table(table)
    codes = np.array([word_code(token) for token in table.tokens], dtype=np.uint64)
    rows, buckets = pair_buckets(codes[lines.ids], lines.rows)
    counts = (own + _ones(rows, buckets, (lines.count, BUCKETS))).tocsr()
    sizes = np.maximum(np.asarray(counts.sum(axis=1)).ravel(), 1)
    scaled = (diags(1 / np.sqrt(sizes)) @ counts).tocsr()
    scaled.sort_indices()
    return scaled


def narrowed(table: csr_matrix, bits: int) -> csr_matrix:
    """Return the matrix with only the low bits of each bucket; what falls together is added."""
    narrow = csr_matrix(
        (table.data, table.indices & ((1 << bits) - 1), table.indptr),
        shape=(table.shape[0], 1 << bits),
        copy=True,  # adding up happens in place
    )
    narrow.sum_duplicates()
    return narrow


def _bucket_table(table: TokenTable) -> csr_matrix:
    places = [token_buckets(token) for token in table.tokens]
    ends = np.concatenate([[0], np.cumsum([len(one) for one in places])])
    flat = np.fromiter((bucket for one in places for bucket in one), np.int64, int(ends[-1]))
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(places), BUCKETS))


def _ones(rows: Ints, columns: Ints, shape: tuple[int, int]) -> csr_matrix:
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)
