"""Many comments are ranked in pieces, side by side, with the result of all at once."""

import numpy as np
import pytest

from core.ranking.blend import RANKED
from core.ranking.components import settled_from, usual
from core.ranking.urgency import priorities
from core.services.ranked import basis_of, components_of, facts_of, ranked
from core.settings import Weights
from core.storage.columns import Columns

NOW_MS = 1_800_000_000_000
MANY = 300_000


@pytest.fixture(scope="module")
def columns():
    chance = np.random.default_rng(7)
    scores = chance.random((MANY, len(RANKED)), dtype=np.float32)
    scores[chance.random(MANY) < 0.05] = np.nan  # nobody rated these
    return Columns(
        ids=np.arange(1, MANY + 1, dtype=np.int64),
        state=np.zeros(MANY, dtype=np.int8),
        is_own=np.zeros(MANY, dtype=np.bool_),
        is_dated=np.ones(MANY, dtype=np.bool_),
        account=chance.integers(1, 5, MANY).astype(np.int32),
        author=chance.integers(1, 900, MANY).astype(np.int32),
        since=(NOW_MS // 1000 - chance.integers(0, 900_000, MANY)).astype(np.uint32),
        received=np.full(MANY, NOW_MS // 1000, dtype=np.uint32),
        reactions=chance.poisson(3, MANY).astype(np.int32),
        flags=chance.poisson(0.1, MANY).astype(np.uint16),
        lang=np.zeros(MANY, dtype=np.int16),
        scores=scores,
        languages=[""],
    )


def test_every_priority_is_that_of_all_at_once(columns):
    found = ranked(basis_of(columns), Weights(), NOW_MS)

    known, _ = components_of(found.basis, columns, Weights(), NOW_MS)
    assert np.array_equal(found.priority, priorities(known, Weights()))


def test_what_is_settled_is_that_of_all_at_once(columns):
    facts = facts_of(columns, 0)
    scores = {name: columns.scores[:, n] for n, name in enumerate(RANKED)}
    whole = settled_from(scores, facts, usual(columns.reactions, columns.account))

    found = basis_of(columns).settled

    assert np.array_equal(found.velocity, whole.velocity)
    assert np.array_equal(found.lane, whole.lane)


def test_the_order_is_that_of_a_plain_sort(columns):
    found = ranked(basis_of(columns), Weights(), NOW_MS)

    plain = np.lexsort((columns.ids, -columns.since.astype(np.int64), -found.priority))
    assert np.array_equal(found.order, plain)
