"""Where the detoxify package is installed (CI does that), our scores and ids are its own."""

import importlib.util
import os
import random

import numpy as np
import pytest

from core.scoring.detoxify.loading import load_detoxify
from core.scoring.detoxify.package_scorer import load_package
from core.scoring.detoxify.probe_texts import PROBE_TEXTS
from core.scoring.detoxify.tokenizing import readable

pytestmark = [
    pytest.mark.skipif(
        importlib.util.find_spec("detoxify") is None,
        reason="the extra “detoxify” is not installed",
    ),
    # torch takes 400 MB and seconds: in one process, not in each.
    pytest.mark.xdist_group("detoxify package"),
]
os.environ["TQDM_DISABLE"] = "1"


def nasty_texts(count):
    """Mix letters of all scripts, emoji, control characters and the names of special tokens."""
    chance = random.Random(11)
    words = [
        "you",
        "idiot",
        "[SEP]",
        "<mask>",
        "</s>",
        "é",
        "ﬁ",
        "#version",
        "\u2028",
        "\xa0",
        "'s",
    ]
    ranges = [(32, 126), (0xA0, 0x24F), (0x370, 0x5FF), (0x900, 0xE7F), (0x2000, 0x2BFF),
              (0x3040, 0x9FFF), (0xAC00, 0xD7A3), (0x1F300, 0x1FAFF), (0, 31)]  # fmt: skip
    found = []
    for _ in range(count):
        parts = []
        for _ in range(chance.choice((1, 3, 8, 20, 60))):
            if chance.random() < 0.4:
                parts.append(chance.choice(words))
            else:
                low, high = chance.choice(ranges)
                parts.append("".join(chr(chance.randint(low, high)) for _ in range(4)))
        found.append(chance.choice(("", " ")).join(parts))
    return found


@pytest.fixture
def package(room, monkeypatch, recwarn):
    return load_package(room.installed.folder)


@pytest.mark.filterwarnings("ignore")
def test_scores_are_those_of_the_detoxify_package(room, package):
    texts = [*PROBE_TEXTS, *nasty_texts(150)]
    ours = load_detoxify(room.installed.folder).rate(texts)

    theirs = package.rate(texts)

    assert np.isfinite(theirs).all()
    assert np.abs(ours - theirs).max() <= 1e-4


@pytest.mark.filterwarnings("ignore")
def test_ids_are_those_of_its_tokenizer(room, package, campaign_size):
    texts = [*PROBE_TEXTS, *nasty_texts(campaign_size(300, 3000))]
    ours = load_detoxify(room.installed.folder)._tokens.ids(texts)

    tokenizer = package._predictor.tokenizer
    theirs = [tokenizer(readable(text), truncation=True)["input_ids"] for text in texts]

    assert [t for t, one, two in zip(texts, ours, theirs, strict=True) if one != two] == []


@pytest.mark.filterwarnings("ignore")
def test_the_package_is_a_scorer_too(room, package):
    batch = package.score(["hello you", "Guten Tag, wie geht es Ihnen heute?"], ["en", "fi"])

    assert batch.supported.tolist() == [True, False]
    assert np.isnan(batch.values[1]).all()
    assert package.attributes == load_detoxify(room.installed.folder).attributes
