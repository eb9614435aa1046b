"""Quality of the shipped model on labelled samples that it never saw, and on probe sentences."""

from pathlib import Path

import numpy as np
import pytest

from core.importing.labelled import read_labelled
from core.ranking.figures import roc_auc
from core.services.identity_probe import probe
from core.task import Task

SAMPLES = Path(__file__).parents[3] / "data" / "labelled" / "toxicity.csv"
#: A little below what the shipped model reaches on these rows.
LEAST = {
    "convabuse_en": 0.88,
    "davidson_en": 0.93,
    "gahd_de": 0.68,
    "germeval18_de": 0.78,
    "mhs_en": 0.78,
    "toxicspans_en": 0.50,
}


@pytest.fixture(scope="module")
def ranked(scorer):
    rows = read_labelled(SAMPLES, Task())
    values = scorer.score([row.text for row in rows], [row.lang for row in rows]).values[:, 0]
    return rows, values.astype(np.float64)


@pytest.mark.parametrize("source", LEAST)
def test_toxic_rows_rank_above_the_others(ranked, source):
    rows, values = ranked
    mine = np.array([row.source == source for row in rows])
    labels = np.array([row.toxic for row in rows])
    assert roc_auc(labels[mine], values[mine]) >= LEAST[source]


def test_german_and_english_values_mean_the_same(ranked):
    """A value is a share of toxic texts: rows rated about 0.7 are toxic in more than half."""
    rows, values = ranked
    for lang in ("en", "de"):
        mine = [n for n, row in enumerate(rows) if row.lang == lang and row.source != "davidson_en"]
        high = [rows[n].toxic for n in mine if values[n] >= 0.7]
        low = [rows[n].toxic for n in mine if values[n] < 0.3]
        assert np.mean(high) > 0.7
        assert np.mean(low) < 0.35


def test_naming_a_group_is_not_toxic(scorer):
    found = {one.lang: one for one in probe(scorer)}
    assert found["en"].false_alarms <= 0.10
    assert found["de"].false_alarms <= 0.35
    assert min(one.roc_auc for one in found.values()) > 0.9


def test_the_probe_sentences_are_not_those_of_the_training(scorer):
    import tomllib

    from core.paths import resources_dir
    from core.scoring.training import templates_de, templates_en

    for lang, templates in (("en", templates_en), ("de", templates_de)):
        path = resources_dir() / "evaluation" / f"identity_{lang}.toml"
        lists = tomllib.loads(path.read_text("utf-8"))
        assert not set(lists["neutral"]) & set(templates.NEUTRAL)
        assert not set(lists["hostile"]) & set(templates.HOSTILE)
