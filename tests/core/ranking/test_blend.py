import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.model import Attribute, ScorerKey
from core.ranking.blend import RANKED, Blend, blended
from core.ranking.calibration import Calibration, fitted

FIRST = (Attribute.TOXICITY, Attribute.THREAT, Attribute.QUESTION)
SECOND = (Attribute.OBSCENE, Attribute.TOXICITY)
chances = st.floats(0.0, 1.0, width=32)


def blend_of(first, second, share, calibration=None):
    found = blended(
        np.array(first, dtype=np.float32).reshape(-1, 3),
        FIRST,
        np.array(second, dtype=np.float32).reshape(-1, 2),
        SECOND,
        np.array(share, dtype=np.float32),
        calibration,
    )
    return {attribute: found[:, n] for n, attribute in enumerate(RANKED)}


def test_the_blend_is_the_weighted_mean_of_the_logits():
    found = blend_of([[0.2, 0.1, 0.1]], [[0.5, 0.9]], [0.8])

    mean = 0.8 * np.log(0.9 / 0.1) + 0.2 * np.log(0.2 / 0.8)
    assert np.isclose(found[Attribute.TOXICITY][0], 1 / (1 + np.exp(-mean)), atol=1e-6)


def test_what_only_the_first_scorer_rates_stays_bit_by_bit():
    found = blend_of([[0.2, 0.123456, 0.7]], [[0.5, 0.9]], [0.8])

    assert found[Attribute.THREAT][0] == np.float32(0.123456)
    assert found[Attribute.QUESTION][0] == np.float32(0.7)


def test_a_language_without_weight_is_not_blended_as_if_it_were_good():
    found = blend_of([[0.2, 0.1, 0.1]], [[0.5, 0.9]], [0.0])

    assert found[Attribute.TOXICITY][0] == np.float32(0.2)


def test_a_comment_that_the_second_scorer_cannot_rate_keeps_its_first_score():
    found = blend_of([[0.2, 0.1, 0.1]], [[np.nan, np.nan]], [0.8])

    assert found[Attribute.TOXICITY][0] == np.float32(0.2)


def test_a_comment_that_only_the_second_scorer_knows_takes_its_score():
    found = blend_of([[np.nan] * 3], [[0.5, 0.9]], [0.8])

    assert found[Attribute.TOXICITY][0] == np.float32(0.9)
    assert np.isnan(found[Attribute.THREAT][0])


def test_without_any_rating_there_is_no_score():
    assert np.isnan(blend_of([[np.nan] * 3], [[np.nan] * 2], [0.8])[Attribute.TOXICITY][0])


@given(first=chances, second=chances, share=st.floats(0.0, 1.0, width=32))
def test_a_blend_lies_between_its_scores(first, second, share):
    found = blend_of([[first, 0.0, 0.0]], [[0.0, second]], [share])[Attribute.TOXICITY][0]

    assert min(first, second) - 1e-3 <= found <= max(first, second) + 1e-3


@given(low=chances, high=chances, second=chances, share=st.floats(0.0, 1.0, width=32))
def test_a_higher_score_never_lowers_the_blend(low, high, second, share):
    low, high = sorted((low, high))
    found = blend_of([[low, 0, 0], [high, 0, 0]], [[0, second]] * 2, [share, share])

    assert found[Attribute.TOXICITY][0] <= found[Attribute.TOXICITY][1] + 1e-6


def test_a_calibration_moves_toxicity_alone():
    line = Calibration(0.5, -1.0, 300)
    found = blend_of([[0.2, 0.1, 0.1]], [[0.5, 0.9]], [0.0], line)

    expected = 1 / (1 + np.exp(-(0.5 * np.log(0.2 / 0.8) - 1.0)))
    assert np.isclose(found[Attribute.TOXICITY][0], expected, atol=1e-6)
    assert found[Attribute.THREAT][0] == np.float32(0.1)


def test_the_share_follows_the_language_and_is_nothing_without_a_second_scorer():
    blend = Blend(ScorerKey("detoxify", "1"), {"de": 0.4}, 0.8)

    assert [blend.share("de"), blend.share("fr")] == [0.4, 0.8]
    assert Blend(None, {"de": 0.4}, 0.8).share("de") == 0.0


def test_calibration_finds_the_line_that_made_the_labels():
    chance = np.random.default_rng(7)
    scores = chance.uniform(0.01, 0.99, 20_000)
    true = 1 / (1 + np.exp(-(1.7 * np.log(scores / (1 - scores)) - 0.6)))
    labels = (chance.uniform(size=scores.size) < true).astype(int)

    line = fitted(scores, labels)

    assert np.isclose(line.slope, 1.7, atol=0.08)
    assert np.isclose(line.offset, -0.6, atol=0.08)
    assert line.labels == 20_000


@given(
    labels=st.lists(st.integers(0, 1), min_size=2, max_size=30),
    seed=st.integers(0, 1000),
)
def test_calibration_stays_finite_on_any_labels(labels, seed):
    scores = np.random.default_rng(seed).uniform(size=len(labels))

    line = fitted(scores, labels)

    assert np.isfinite([line.slope, line.offset]).all()
