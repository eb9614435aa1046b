"""Which comments a list shows and in which order: near-copies once, calm ones mixed in."""

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from core.model import CommentId, Lane, QueueFilter, QueueOrder, ReviewState

if TYPE_CHECKING:
    from collections.abc import Collection

    from core.services import Services

_OPEN = frozenset({ReviewState.OPEN})
Ids = npt.NDArray[np.int64]


def listed(services: "Services", wanted: QueueFilter, opened: "Collection[CommentId]" = ()) -> Ids:
    """Return the ids of a list; `opened` are near-copies that shall stand alone.

    Runs off the window's thread.
    """
    ids = services.inbox.queue(wanted).ids
    if wanted.states == _OPEN:
        ids = _bundled(services, ids, opened)
    is_whole_queue = wanted.lane is Lane.EVERYTHING and not wanted.search
    if is_whole_queue and wanted.order is QueueOrder.PRIORITY and wanted.states == _OPEN:
        ids = services.care.with_calm(ids)
    return ids


def _bundled(services: "Services", ids: Ids, opened: "Collection[CommentId]") -> Ids:
    if not opened:
        return services.bundles.collapsed(ids)
    alone = np.isin(ids, np.fromiter((int(one) for one in opened), np.int64, len(opened)))
    kept = np.isin(ids, services.bundles.collapsed(ids[~alone]))
    return ids[alone | kept]
