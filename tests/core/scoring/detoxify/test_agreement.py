"""A faster mode is offered only where it keeps the order; the figures mean what they say."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import kendalltau

from core.scoring.detoxify.agreement import Agreement, agreement_of, kendall_tau
from core.scoring.detoxify.agreement_notes import note_agreement, noted_agreements
from core.scoring.detoxify.mode import Mode

scores = st.lists(st.integers(0, 9).map(lambda n: n / 9), min_size=2, max_size=40)


@given(scores, st.randoms())
def test_tau_is_that_of_the_textbook_ties_included(first, chance):
    second = chance.sample(first, len(first))
    ours = kendall_tau(np.float32(first), np.float32(second))

    expected = kendalltau(first, second).statistic

    if np.isfinite(expected):
        assert ours == pytest.approx(expected, abs=1e-6)


def columns(count, noise, seed=0):
    chance = np.random.default_rng(seed)
    exact = chance.random((count, 3)).astype(np.float32)
    return exact, np.clip(exact + chance.normal(0, noise, exact.shape), 0, 1).astype(np.float32)


def test_equal_scores_agree_fully_and_are_enough():
    exact, _ = columns(300, 0)

    found = agreement_of(exact, exact.copy())

    assert found == Agreement(300, 1.0, 1.0, 0.0, 0.0)
    assert found.is_enough


def test_a_little_noise_is_enough_and_much_is_not():
    assert agreement_of(*columns(1000, 0.01)).is_enough
    assert not agreement_of(*columns(1000, 0.15)).is_enough


def test_few_texts_never_are_enough():
    exact, _ = columns(199, 0)

    assert not agreement_of(exact, exact).is_enough


def test_a_number_that_only_the_fast_mode_lacks_is_no_agreement():
    exact, fast = columns(300, 0)
    fast[5] = np.nan

    assert agreement_of(exact, fast).largest == 1.0
    assert not agreement_of(exact, fast).is_enough


def test_what_the_exact_mode_lacks_is_left_out():
    exact, fast = columns(300, 0)
    exact[5] = np.nan

    assert agreement_of(exact, fast).texts == 299


def test_figures_are_kept_beside_the_model_for_these_files_only(rooms):
    here = rooms["bert"].installed
    found = Agreement(250, 0.97, 0.96, 0.04, 0.003)

    note_agreement(here.folder, Mode.INT8, found)

    assert noted_agreements(here.folder, here.digest) == {"int8": found}
    assert noted_agreements(here.folder, "another") == {}
    (here.folder / "agreement.json").write_text('{"digest": 1}')
    assert noted_agreements(here.folder, here.digest) == {}
    (here.folder / "agreement.json").unlink()
