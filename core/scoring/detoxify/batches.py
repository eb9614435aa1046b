"""Batches of texts of like length: padding costs as much as text, so there is hardly any."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.scoring.detoxify.architecture import Architecture

MAX_TOKENS = 1024
MAX_ROWS = 64


@dataclass(frozen=True, slots=True)
class Batch:
    """Some texts as the network takes them; `rows` are their places in the whole list."""

    rows: list[int]
    ids: npt.NDArray[np.int64]
    positions: npt.NDArray[np.int64]
    lengths: npt.NDArray[np.int32]


def batches_of(ids: Sequence[Sequence[int]], network: Architecture) -> Iterator[Batch]:
    """Yield all texts in batches of at most MAX_TOKENS padded tokens and MAX_ROWS rows.

    The longest come first, so that memory is taken once.
    """
    order = sorted(range(len(ids)), key=lambda row: -len(ids[row]))
    start = 0
    while start < len(order):
        width = max(1, len(ids[order[start]]))
        rows = order[start : start + max(1, min(MAX_ROWS, MAX_TOKENS // width))]
        yield _batch(rows, ids, width, network)
        start += len(rows)


def _batch(
    rows: list[int], ids: Sequence[Sequence[int]], width: int, network: Architecture
) -> Batch:
    table = np.full((len(rows), width), network.pad, dtype=np.int64)
    for place, row in enumerate(rows):
        table[place, : len(ids[row])] = ids[row]
    lengths = np.array([len(ids[row]) for row in rows], dtype=np.int32)
    return Batch(rows, table, _positions(table, network), lengths)


def _positions(table: npt.NDArray[np.int64], network: Architecture) -> npt.NDArray[np.int64]:
    if not network.has_offset_positions:
        return np.broadcast_to(np.arange(table.shape[1]), table.shape).copy()
    is_text = table != network.pad
    counted = np.cumsum(is_text, axis=1, dtype=np.int64)
    return np.asarray(counted * is_text + network.pad)
