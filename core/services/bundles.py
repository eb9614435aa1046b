"""Bundles: open comments that say nearly the same, shown once and decided together.

The bundles are made in the background and kept in memory; a list only looks them up. Until the
first round is through, every comment stands alone.
"""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.model import CommentId, QueueFilter, QueueOrder
from core.ranking.copies import CopyIndex
from core.said import Sentence
from core.services.board import Board
from core.services.settings import SettingsService
from core.storage import copies
from core.storage.store import Store
from core.task import Task

#: Only the newest open comments are bundled: floods are young, and memory is not endless.
MAX_COMMENTS = 100_000
_READ_AT_ONCE, _MARKED_AT_ONCE = 256, 16
Ids = npt.NDArray[np.int64]
_NONE: Ids = np.empty(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Bundle:
    """Open comments that say nearly the same: “38 near-copies by 21 authors”."""

    ids: tuple[CommentId, ...]
    authors: int

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """Comments that have copies, ascending, and for each the number of its bundle."""

    members: Ids
    bundles: Ids


class BundlesService:
    """Finds near-copies among open comments. Safe to use from any thread."""

    def __init__(self, store: Store, board: Board, settings: SettingsService) -> None:
        self._store = store
        self._board = board
        self._settings = settings
        self._refreshing = threading.Lock()
        self._index = CopyIndex(self._texts_of)
        self._snapshot = _Snapshot(_NONE, _NONE)

    def refresh(self, task: Task) -> bool:
        """Take in what came and went since the last time; return whether bundles changed.

        Run it in the background, after imports, scoring and rankings. A stopped task keeps what
        it had read for the next time.
        """
        with self._refreshing:
            newest = QueueFilter(order=QueueOrder.NEWEST)
            ids = np.sort(self._board.ids_in_order(newest)[:MAX_COMMENTS])
            if len(self._index.numbers) > 2 * MAX_COMMENTS:
                self._index.keep(ids)
            fresh = self._index.lacking(ids)
            for start in range(0, len(fresh), _READ_AT_ONCE):
                if task.cancelled:
                    return False
                self._read(fresh[start : start + _READ_AT_ONCE].tolist(), task)
                task.report(start, len(fresh), Sentence("comments compared"))
            for _ in self._index.settle():
                if task.cancelled:
                    return False
                task.breathe()
            return self._publish(ids)

    def collapsed(self, ids: Ids) -> Ids:
        """Return the list with each bundle once, where its first member stands."""
        snapshot = self._snapshot
        if not self._settings.current.is_bundling_on or not snapshot.members.size or not ids.size:
            return ids
        keep = np.isin(ids, snapshot.members, invert=True)
        places = np.flatnonzero(~keep)
        rows = np.searchsorted(snapshot.members, ids[places])
        _, firsts = np.unique(snapshot.bundles[rows], return_index=True)
        keep[places[firsts]] = True
        return np.asarray(ids[keep])

    def bundle_of(self, comment: CommentId) -> Bundle | None:
        """Return the bundle of a comment with its open members, None if it stands alone."""
        snapshot, number = self._snapshot, int(comment)
        row = int(np.searchsorted(snapshot.members, number))
        if row == len(snapshot.members) or snapshot.members[row] != number:
            return None
        members = snapshot.members[snapshot.bundles == snapshot.bundles[row]]
        still_open = members[self._board.are_open(members)]
        if len(still_open) < 2:
            return None
        ids = still_open.tolist()
        named = tuple(CommentId(str(one)) for one in ids)
        return Bundle(named, copies.author_count(self._store.read(), ids))

    def _texts_of(self, numbers: Sequence[int]) -> Mapping[int, str]:
        return dict(copies.texts_of(self._store.read(), numbers))

    def _read(self, numbers: Sequence[int], task: Task) -> None:
        rows = list(self._texts_of(numbers).items())
        for start in range(0, len(rows), _MARKED_AT_ONCE):
            found, texts = zip(*rows[start : start + _MARKED_AT_ONCE], strict=True)
            self._index.add(found, texts)
            task.breathe()

    def _publish(self, ids: Ids) -> bool:
        is_listed = np.isin(self._index.numbers, ids)
        members, firsts = self._index.numbers[is_listed], self._index.firsts[is_listed]
        _, places, sizes = np.unique(firsts, return_inverse=True, return_counts=True)
        shared = sizes[places] > 1
        order = np.argsort(members[shared])
        before = self._snapshot
        self._snapshot = _Snapshot(members[shared][order], firsts[shared][order])
        return not (
            np.array_equal(before.members, self._snapshot.members)
            and np.array_equal(before.bundles, self._snapshot.bundles)
        )
