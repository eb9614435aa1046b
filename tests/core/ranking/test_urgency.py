"""The priority formula keeps what it promises, for any comment."""

import math
from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Band, Lane
from core.ranking.components import Components
from core.ranking.explain import explain, lane_of
from core.ranking.urgency import band_of, priorities
from core.settings import Weights

NAMES = [item.name for item in fields(Components)]
RATED = [name for name in NAMES if name not in ("flags", "velocity", "age")]
share = st.floats(0, 1, width=32)
weights = Weights()


def known(**values: float) -> Components:
    return Components(*(np.array([values.get(name, 0.0)], dtype=np.float32) for name in NAMES))


def priority(**values: float) -> float:
    return float(priorities(known(**values), weights)[0])


@given(st.fixed_dictionaries({name: share for name in NAMES}), share, share)
def test_the_points_sum_to_the_shown_priority(values, need, spread):
    one = known(**values)
    found = explain(one, replace(weights, need=need, spread=spread), 5.0)
    assert sum(part.points for part in found.contributions) == pytest.approx(found.value, abs=1e-9)
    assert 0 <= found.value <= 100


@given(st.fixed_dictionaries({name: share for name in NAMES}), st.sampled_from(NAMES), share)
def test_a_larger_component_never_lowers_the_priority(values, name, more):
    if name in ("praise",):
        return
    raised = {**values, name: max(values[name], more)}
    assert priority(**raised) >= priority(**values) - 0.011


@given(st.fixed_dictionaries({name: share for name in NAMES}), st.sets(st.sampled_from(RATED)))
def test_a_score_that_nobody_gave_counts_as_nothing(values, missing):
    gaps = known(**{**values, **dict.fromkeys(missing, math.nan)})
    filled = known(**{**values, **dict.fromkeys(missing, 0.0)})
    assert priorities(gaps, weights) == priorities(filled, weights)
    assert explain(gaps, weights, 5.0) == explain(filled, weights, 5.0)
    assert lane_of(gaps) is lane_of(filled)


@given(share, share)
def test_a_benign_comment_stays_at_zero_however_old_or_liked(age, velocity):
    assert priority(age=age, velocity=velocity) == 0


def test_need_alone_is_medium_and_below_a_credible_threat():
    asking = priority(question=1, complaint=1, velocity=1, age=1)
    assert band_of(priority(question=1, complaint=1)) is Band.MEDIUM
    assert asking < 80 <= priority(threat=0.7)


def test_a_person_in_danger_comes_before_a_threat():
    assert priority(self_harm=0.75) == pytest.approx(90)
    assert priority(self_harm=0.7, threat=0.7) == pytest.approx(90)


def test_the_floors_can_be_switched_off():
    calm = replace(weights, is_floor_threat_on=False)
    assert float(priorities(known(threat=0.7), calm)[0]) == pytest.approx(56, abs=0.1)


def test_whole_columns_and_single_rows_agree():
    chance = np.random.default_rng(7)
    table = Components(*(chance.random(1000, dtype=np.float32) for _ in NAMES))
    whole = priorities(table, weights)
    for row in range(0, 1000, 37):
        one = explain(table.part(slice(row, row + 1)), weights, 1.0)
        assert one.value == pytest.approx(float(whole[row]), abs=1e-4)


def test_the_strongest_cause_names_the_stage():
    found = explain(known(threat=0.9, toxicity=0.5, question=0.4), weights, 5.0)
    assert [part.name for part in found.contributions][:2] == ["threat", "question"]


@pytest.mark.parametrize(
    ("values", "lane"),
    [
        ({"threat": 0.9, "question": 0.9}, Lane.HARM),
        ({"question": 0.9, "praise": 0.9}, Lane.HELP),
        ({"praise": 0.9}, Lane.PRAISE),
        ({}, Lane.EVERYTHING),
    ],
)
def test_a_comment_has_one_lane_harm_first(values, lane):
    assert lane_of(known(**values)) is lane
