"""Everyday words are no small threats: a question about opening hours must not rank as one."""

import numpy as np
import pytest

from core.model import Attribute
from core.scoring.embedded import load_embedded
from core.scoring.training.everyday import everyday
from core.scoring.training.tasks import Sample


@pytest.mark.parametrize(
    "text",
    [
        "Where do I find the opening hours?",
        "As a deaf reader I would love to help with a signed story hour.",
        "Another glass wall. Who pays for it?",
        "Wo finde ich die Öffnungszeiten?",
        "Die Kinder haben sich sehr gefreut, danke schön.",
        "Warum steht der Automat seit Montag still?",
    ],
)
def test_what_people_usually_write_is_next_to_no_threat(text):
    scorer = load_embedded()

    assert scorer.score([text]).values[0, scorer.attributes.index(Attribute.THREAT)] < 0.25


def test_the_scale_goes_through_the_middle_and_the_worst_hundredth_of_everyday_texts():
    samples = [Sample(f"text {n}", 0, 1.0, "calm_en", "en") for n in range(1001)]
    margins = np.linspace(-3.0, 2.0, 1001)

    found = everyday(samples, margins, np.ones(1001, dtype=np.bool_), ("en", "de"))

    slope, offset = found["en"]
    share = 1 / (1 + np.exp(-(slope * np.quantile(margins, [0.5, 0.99]) + offset)))
    assert share == pytest.approx([0.02, 0.12], abs=1e-3)
    assert "de" not in found
