"""Figures of a ranking: against hand-made cases, brute force and laws."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ranking.figures import (
    average_precision,
    calibration_error,
    first_rank,
    interval,
    mean_interval,
    ndcg_at,
    precision_at,
    recall_at,
    roc_auc,
    threshold_for_recall,
)

mixed = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 5)), min_size=2, max_size=40).filter(
    lambda rows: len({label for label, _ in rows}) == 2
)


def arrays(rows):
    return np.array([row[0] for row in rows]), np.array([row[1] for row in rows], dtype=float)


@given(mixed)
def test_roc_auc_is_the_share_of_pairs_in_the_right_order(rows):
    labels, points = arrays(rows)
    pairs = [
        1.0 if a > b else 0.5 if a == b else 0.0
        for a in points[labels == 1]
        for b in points[labels == 0]
    ]
    assert roc_auc(labels, points) == pytest.approx(np.mean(pairs))


@given(mixed)
def test_average_precision_agrees_with_scikit_learn(rows):
    metrics = pytest.importorskip("sklearn.metrics")
    labels, points = arrays(rows)
    assert average_precision(labels, points) == pytest.approx(
        metrics.average_precision_score(labels, points)
    )


@given(st.lists(st.integers(0, 3), min_size=2, max_size=30), st.integers(1, 25))
def test_ndcg_is_one_for_the_best_order_and_never_more(grades, count):
    grades = np.array(grades)
    best = np.argsort(-grades, kind="stable")
    if grades.any():
        assert ndcg_at(grades, best, count) == pytest.approx(1.0)
    assert 0 <= ndcg_at(grades, best[::-1], count) <= 1 + 1e-12


def test_ndcg_of_a_hand_made_order():
    grades = np.array([0, 3, 1])
    gained = 1 / 1 * 0 + 7 / np.log2(3) + 1 / 2
    best = 7 + 1 / np.log2(3)
    assert ndcg_at(grades, np.array([0, 1, 2]), 20) == pytest.approx(gained / best)


def test_ranks_and_recall_count_from_the_top():
    wanted = np.array([False, False, True, True])
    order = np.array([1, 3, 0, 2])
    assert first_rank(wanted, order) == 2
    assert recall_at(wanted, order, 2) == 0.5


def test_the_threshold_finds_the_share_that_was_asked_for():
    points = np.linspace(0.1, 1.0, 10)
    assert (points >= threshold_for_recall(points, 0.8)).mean() == pytest.approx(0.8)
    assert threshold_for_recall(points, 1.0) == pytest.approx(0.1)


def test_a_calibrated_rating_has_no_error_and_a_boastful_one_has():
    chance = np.random.default_rng(1)
    points = chance.random(20_000)
    labels = (chance.random(20_000) < points).astype(int)
    assert calibration_error(labels, points) < 0.02
    assert calibration_error(labels, np.ones(20_000)) == pytest.approx(1 - labels.mean())


def test_intervals_hold_their_figure_and_narrow_with_more_rows():
    chance = np.random.default_rng(2)

    def width(count):
        labels = (np.arange(count) % 2).astype(np.int64)
        points = labels + chance.normal(0, 1.5, count)
        low, high = interval(roc_auc, labels, points)
        assert low <= roc_auc(labels, points) <= high
        return high - low

    assert width(2_000) < width(100)
    low, high = mean_interval(np.array([1.0, 2.0, 3.0]))
    assert low <= 2.0 <= high


def test_precision_at_more_than_there_is_uses_all_rows():
    assert precision_at(np.array([1, 0, 1]), np.array([0.3, 0.2, 0.1]), 100) == pytest.approx(2 / 3)
