"""Kind words: the newest comments that are truly kind, each said once.

The praise lane is wide, as it only sorts the queue. This choice is narrow: calm by every score,
clearly praise, kind word by word (kind_texts.py), and nothing that a person hid, deleted or
disagreed about. Of near-copies the newest stands for all.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.model import Attribute, Should
from core.ranking.copies import CopyIndex
from core.ranking.kind_texts import is_kind
from core.services.bulk import HARSH
from core.services.ranked import Basis, scores_of
from core.storage import copies
from core.storage.columns import Columns
from core.storage.decisions import last_actions
from core.storage.disagreements import disagreements_on
from core.storage.store import Store

#: So many of the newest are read: enough for many bad days.
_MOST = 1_000
#: German praise is found by rules that always say 0.8; elsewhere the model has to be sure.
_PRAISE_FROM, _RULED_FROM, _RULED = 0.93, 0.79, frozenset({"de"})
_CALM = {
    Attribute.TOXICITY: 0.3,
    Attribute.THREAT: 0.2,
    Attribute.SELF_HARM: 0.2,
    Attribute.CRISIS: 0.2,
    Attribute.QUESTION: 0.35,
    Attribute.COMPLAINT: 0.35,
}
Ids = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Read:
    """What the texts of one state of the columns say."""

    basis: Basis
    ids: Ids


class KindWords:
    """Chooses them anew for other columns only. Safe to use from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._last: _Read | None = None

    def ids(self, basis: Basis) -> Ids:
        """Return the comments that are kind, the newest first."""
        last = self._last
        if last is None or last.basis is not basis:
            self._last = last = _Read(basis, self._read(basis))
        connection, ids = self._store.read(), last.ids.tolist()
        actions = last_actions(connection, ids)
        against = {one for one, action in actions.items() if action in HARSH}
        against |= {
            int(one.comment)
            for one in disagreements_on(connection, ids)
            if (one.attribute is Attribute.PRAISE) == (one.should is Should.LOW)
        }
        return last.ids[~np.isin(last.ids, sorted(against))]

    def _read(self, basis: Basis) -> Ids:
        newest = basis.newest
        rows = newest[_may_be_kind(basis.columns)[newest]][:_MOST]
        ids = basis.columns.ids[rows]
        texts = dict(copies.texts_of(self._store.read(), ids.tolist()))
        kind = [one for one in ids.tolist() if is_kind(texts.get(one, ""))]
        if not kind:
            return np.empty(0, dtype=np.int64)
        index = CopyIndex(lambda some: {one: texts[one] for one in some})
        index.add(kind, [texts[one] for one in kind])
        for _ in index.settle():
            pass
        return np.asarray(index.numbers[index.numbers == index.firsts])


def _may_be_kind(columns: Columns) -> Mask:
    """Return which rows are calm and clearly praise; NaN, which nobody rated, is neither."""
    scores = scores_of(columns)
    ruled = [n for n, name in enumerate(columns.languages) if name in _RULED]
    least = np.where(np.isin(columns.lang, ruled), _RULED_FROM, _PRAISE_FROM)
    kind = ~columns.is_own & (columns.flags == 0) & (scores[Attribute.PRAISE] >= least)
    for attribute, most in _CALM.items():
        kind &= scores[attribute] < most
    return np.asarray(kind)
