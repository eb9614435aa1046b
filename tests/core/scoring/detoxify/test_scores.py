"""The engine gives the scores of the network, whatever the text; a number that is none is none."""

import importlib.util
import subprocess
import sys
from itertools import pairwise

import numpy as np
import pytest

from core.model import Attribute
from core.scoring.detoxify.batches import MAX_ROWS, MAX_TOKENS, batches_of
from core.scoring.detoxify.installing import add_model
from core.scoring.detoxify.int8_weights import rounded
from core.scoring.detoxify.loading import load_detoxify
from core.scoring.detoxify.mode import Mode
from core.scoring.detoxify.probe_texts import PROBE_TEXTS
from tests.core.scoring.detoxify import tiny_models
from tests.core.scoring.detoxify.reference import probabilities
from tests.source_tree import ROOT


def test_scores_are_those_of_a_plain_forward_pass(room, no_network, without_torch):
    scorer = load_detoxify(room.installed.folder)

    rated = scorer.rate(PROBE_TEXTS)

    ids = scorer._tokens.ids(PROBE_TEXTS)
    expected = [probabilities(room.tiny, room.tensors, one) for one in ids]
    assert np.abs(rated - np.array(expected)).max() < 1e-5


def test_a_text_gets_the_same_scores_alone_and_in_any_company(room):
    scorer = load_detoxify(room.installed.folder)

    together = scorer.rate(PROBE_TEXTS)

    alone = np.concatenate([scorer.rate([text]) for text in PROBE_TEXTS])
    assert np.abs(together - alone).max() < 1e-5


def test_equal_texts_are_calculated_once(room, monkeypatch):
    scorer = load_detoxify(room.installed.folder)
    asked = []
    logits = scorer._engine.logits
    monkeypatch.setattr(
        scorer._engine, "logits", lambda batch: asked.extend(batch.rows) or logits(batch)
    )

    rated = scorer.rate(["you idiot", "hello", "you idiot"] * 20)

    assert len(asked) == 2
    assert (rated[0] == rated[2]).all()


def test_batches_are_sorted_and_small(rooms):
    scorer = load_detoxify(rooms["bert"].installed.folder)
    texts = [f"{'word ' * (n % 40)}{n}" for n in range(500)]

    batches = list(batches_of(scorer._tokens.ids(texts), scorer._network))

    assert sorted(row for batch in batches for row in batch.rows) == list(range(500))
    for batch in batches:
        assert batch.ids.size <= MAX_TOKENS <= 1024
        assert len(batch.rows) <= MAX_ROWS
    widths = [batch.ids.shape[1] for batch in batches]
    assert all(one >= two for one, two in pairwise(widths))


def test_int8_is_near_the_exact_scores_and_made_once(room):
    exact = load_detoxify(room.installed.folder)
    fast = load_detoxify(room.installed.folder, Mode.INT8)
    poured = next(room.installed.folder.glob("int8-*.bin"))
    made = poured.stat().st_mtime_ns

    again = load_detoxify(room.installed.folder, Mode.INT8)

    difference = np.abs(exact.rate(PROBE_TEXTS) - fast.rate(PROBE_TEXTS))
    assert 0 < difference.max() < 0.12
    assert fast.version != exact.version
    assert (again.rate(PROBE_TEXTS) == fast.rate(PROBE_TEXTS)).all()
    assert poured.stat().st_mtime_ns == made


def test_poured_numbers_that_were_touched_are_made_again(rooms):
    folder = rooms["roberta"].installed.folder
    expected = load_detoxify(folder, Mode.INT8).rate(PROBE_TEXTS)
    poured = next(folder.glob("int8-*.bin"))
    poured.write_bytes(bytes(poured.stat().st_size))

    again = load_detoxify(folder, Mode.INT8).rate(PROBE_TEXTS)

    assert (again == expected).all()


def test_rounding_to_int8_loses_at_most_half_a_step():
    weights = np.random.default_rng(3).standard_normal((40, 30)).astype(np.float32)
    weights[7] = 0

    numbers, scales = rounded(weights)

    assert np.abs(numbers.T * scales[:, None] - weights).max() <= scales.max() / 2 + 1e-6


def test_bf16_through_openvino_is_near_the_exact_scores(room, no_network, without_torch):
    if importlib.util.find_spec("openvino") is None:
        pytest.skip("the extra “openvino” is not installed")
    exact = load_detoxify(room.installed.folder).rate(PROBE_TEXTS)

    fast = load_detoxify(room.installed.folder, Mode.BF16)

    assert np.abs(exact - fast.rate(PROBE_TEXTS)).max() < 0.1


def test_openvino_is_kept_from_reporting_its_use(rooms):
    if importlib.util.find_spec("openvino") is None:
        pytest.skip("the extra “openvino” is not installed")
    code = (
        "import sys, pathlib; from core.scoring.detoxify.hosting import load; "
        f"load({str(rooms['bert'].installed.folder)!r}, 'bf16'); "
        "print([one for one in sys.modules if 'telemetry' in one and sys.modules[one]])"
    )

    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert "openvino_telemetry" not in told.stdout


def test_bf16_without_openvino_says_what_to_install(rooms, monkeypatch):
    monkeypatch.setitem(sys.modules, "openvino", None)

    with pytest.raises(Exception, match="pip install openvino"):
        load_detoxify(rooms["bert"].installed.folder, Mode.BF16)


@pytest.mark.parametrize("mode", [Mode.EXACT, Mode.INT8])
@pytest.mark.parametrize("number", [np.nan, np.inf])
def test_numbers_that_are_not_finite_mean_not_available(mode, number, tmp_path):
    def spoil(_, tensors):
        tensors["bert.encoder.layer.0.output.dense.weight"][3, 4] = number

    tiny_models.write_model(tmp_path / "source", tiny_models.BERT, change=spoil)
    added = add_model(tmp_path / "source", tmp_path / "models")

    batch = load_detoxify(added.folder, mode).score(["hello you", ""], ["en", "en"])

    assert np.isnan(batch.values).all()


@pytest.mark.parametrize("kind", [np.float16, np.float64])
def test_weights_in_other_precisions_are_poured(kind, tmp_path):
    kept = {}

    def narrow(_, tensors):
        for name, one in tensors.items():
            if one.dtype == np.float32:
                tensors[name] = kept[name] = one.astype(kind)
            else:
                kept[name] = one

    tiny_models.write_model(tmp_path / "source", tiny_models.ALBERT, change=narrow)
    added = add_model(tmp_path / "source", tmp_path / "models")
    scorer = load_detoxify(added.folder)

    ids = scorer._tokens.ids(PROBE_TEXTS[:12])
    expected = [probabilities(tiny_models.ALBERT, kept, one) for one in ids]

    assert np.abs(scorer.rate(PROBE_TEXTS[:12]) - np.array(expected)).max() < 1e-4


def test_other_languages_are_marked_and_not_rated(rooms):
    english = load_detoxify(rooms["bert"].installed.folder)
    many = load_detoxify(rooms["xlm-roberta"].installed.folder)
    texts = [
        "The library opens at nine tomorrow and we all look forward to it.",
        "Die Bücherei öffnet morgen um neun und wir freuen uns alle darauf.",
        "图书馆明天九点开门，我们都很期待。",
        "😀😀",
    ]

    one, two = english.score(texts), many.score(texts)

    assert one.langs[:3] == ["en", "de", "zh"]
    assert one.supported.tolist() == [True, False, False, True]
    assert two.supported.tolist() == [True, True, False, True]
    assert np.isnan(one.values[1:3]).all()
    assert many.untested_languages == ("de",)


def test_a_named_language_is_believed(rooms):
    scorer = load_detoxify(rooms["bert"].installed.folder)

    batch = scorer.score(["hello", "hello"], ["de-AT", "en"])

    assert batch.supported.tolist() == [False, True]


def test_words_that_move_the_score_are_explained(rooms):
    scorer = load_detoxify(rooms["bert"].installed.folder)
    text = "you are the idiot of the day 😀"

    words = scorer.explain(text)

    loudest = scorer.attributes[int(np.argmax(scorer.rate([text])[0]))]
    assert words
    assert {one.attribute for one in words} == {loudest}
    without = text[: words[0].start] + text[words[0].end :]
    place = scorer.attributes.index(loudest)
    change = scorer.rate([text])[0, place] - scorer.rate([without])[0, place]
    assert change == pytest.approx(words[0].weight, abs=1e-3)
    assert scorer.explain("😀") == ()


def test_old_class_names_are_renamed(rooms):
    scorer = load_detoxify(rooms["bert"].installed.folder)

    assert scorer.attributes == (
        Attribute.TOXICITY,
        Attribute.SEVERE_TOXICITY,
        Attribute.OBSCENE,
        Attribute.THREAT,
        Attribute.INSULT,
        Attribute.IDENTITY_ATTACK,
    )


def test_a_megabyte_of_text_and_ten_thousand_emoji_are_rated(room):
    scorer = load_detoxify(room.installed.folder)

    rated = scorer.rate(["a " * 500_000, "😀" * 10_000, ""])

    assert np.isfinite(rated).all()
