"""Where the first of many keys end."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.ranking.ordering import key_reached


@given(
    size=st.integers(0, 20_000),
    seed=st.integers(0, 99),
    share=st.floats(0, 1),
    highest=st.sampled_from((0, 3, 10_000)),
    count=st.integers(1, 3_000),
)
def test_enough_keys_reach_it_if_there_are_enough(size, seed, share, highest, count):
    chance = np.random.default_rng(seed)
    keys = chance.integers(0, highest + 1, size).astype(np.uint16)
    mask = chance.random(size) < share

    key = key_reached(keys, mask, count)

    assert np.count_nonzero(mask & (keys <= key)) >= min(count, np.count_nonzero(mask))


def test_of_many_keys_only_few_more_than_asked_for_reach_it():
    keys = np.random.default_rng(7).integers(0, 10_001, 500_000).astype(np.uint16)
    mask = np.ones(len(keys), dtype=np.bool_)

    assert 50 <= np.count_nonzero(keys <= key_reached(keys, mask, 50)) < 5_000
