"""An added model rates texts."""

import numpy as np
import pytest

from core.scoring.detoxify.installing import add_model, installed_models
from core.scoring.detoxify.loading import load_detoxify
from tests.core.scoring.detoxify import tiny_models


@pytest.mark.parametrize("tiny", tiny_models.ALL, ids=lambda tiny: tiny.family)
def test_an_added_model_rates_texts_alone_and_together_alike(tiny, tmp_path):
    tiny_models.write_model(tmp_path / "source", tiny)
    added = add_model(tmp_path / "source", tmp_path / "models")
    scorer = load_detoxify(added.folder)
    texts = ["you idiot", "", "Hello World! when open tomorrow?", "kill " * 700]

    together = scorer.rate(texts)

    assert together.shape == (4, len(scorer.attributes))
    for text, row in zip(texts, together, strict=True):
        assert np.abs(scorer.rate([text])[0] - row).max() < 1e-5
    assert [one.scorer for one in installed_models(tmp_path / "models")] == [scorer.name]
