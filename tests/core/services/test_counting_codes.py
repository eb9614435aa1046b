"""Counting and choosing by small codes gives the same for few codes and for many."""

import numpy as np
import pytest

from core.services.board_filter import chosen_codes, tallied


@pytest.mark.parametrize("size", [3, 5, 200])
def test_each_code_is_counted_among_the_masked_rows(size):
    chance = np.random.default_rng(3)
    codes = chance.integers(0, size, 5_000).astype(np.int16)
    mask = chance.random(5_000) < 0.3

    counted = tallied(codes, mask, size)

    assert counted == [codes[mask].tolist().count(code) for code in range(size)]
    assert sum(counted) == np.count_nonzero(mask)


@pytest.mark.parametrize("chosen", [[], [2], [0, 2], [0, 1, 2, 3, 4, 6], [9_000]])
def test_rows_with_a_chosen_code_are_let_through(chosen):
    codes = np.array([0, 1, 2, 2, 5, 6, 0], dtype=np.int8)

    assert chosen_codes(codes, chosen).tolist() == [code in chosen for code in codes.tolist()]
