"""The model file: every byte is checked, and a forged one is refused with one sentence."""

import hashlib
import json
import zlib

import numpy as np
import pytest

from core.errors import ScorerUnavailableError
from core.model import Attribute
from core.paths import resources_dir
from core.scoring.embedded import load_embedded
from core.scoring.model_file import MAGIC, MAX_BYTES, Head, Model, read_model, write_model
from core.scoring.net import Net


def small_model():
    weights = np.arange(16, dtype=np.int8)
    pair = {"en": (1.0, 0.0), "de": (1.0, 0.5)}
    head = Head(Attribute.TOXICITY, weights, 0.1, -0.5, pair)
    net = Net(
        Attribute.TOXICITY,
        np.arange(32, dtype=np.int8).reshape(16, 2),
        np.ones((2, 3)),
        np.zeros(3),
        np.ones(3),
        np.ones(2),
    )
    return Model("t-1", ("en", "de"), (head,), np.zeros(16, dtype=np.int8), net)


@pytest.fixture
def model_path(tmp_path):
    path = tmp_path / "small.parapet"
    write_model(path, small_model())
    return path


def forged(path, change):
    """Change the header of a model and sign it again, as somebody who means harm would."""
    raw = path.read_bytes()[:-32]
    start = len(MAGIC) + 4
    end = start + int.from_bytes(raw[len(MAGIC) : start], "little")
    header = json.loads(raw[start:end])
    change(header)
    text = json.dumps(header).encode()
    body = MAGIC + len(text).to_bytes(4, "little") + text + raw[end:]
    path.write_bytes(body + hashlib.sha256(body).digest())


def refused(path):
    with pytest.raises(ScorerUnavailableError) as caught:
        read_model(path)
    sentence = str(caught.value)
    assert path.name in sentence
    assert "\n" not in sentence
    assert "Install Parapet again" in sentence
    return sentence


def test_a_model_comes_back_as_it_was_written(model_path):
    back, model = read_model(model_path), small_model()
    assert back.version == model.version
    assert (back.heads[0].weights == model.heads[0].weights).all()
    assert back.heads[0].calibration == model.heads[0].calibration
    for name in ("table", "inner", "inner_bias", "outer", "direct"):
        assert (getattr(back.net, name) == getattr(model.net, name)).all(), name


def test_the_same_model_gives_the_same_bytes(model_path, tmp_path):
    write_model(tmp_path / "again.parapet", small_model())
    assert (tmp_path / "again.parapet").read_bytes() == model_path.read_bytes()


def test_the_shipped_model_is_small_and_complete():
    path = resources_dir() / "models" / "embedded.parapet"
    assert path.stat().st_size < MAX_BYTES
    rated = set(load_embedded().attributes)
    assert {"toxicity", "threat", "insult", "identity_attack", "self_harm", "need"} <= rated


def test_no_byte_may_change(model_path):
    raw = model_path.read_bytes()
    for place in range(0, len(raw), 7):
        model_path.write_bytes(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :])
        refused(model_path)


def test_a_truncated_model_is_refused_wherever_it_ends(model_path):
    raw = model_path.read_bytes()
    for end in range(0, len(raw), 11):
        model_path.write_bytes(raw[:end])
        refused(model_path)


def test_a_file_that_is_no_model_is_refused(tmp_path):
    path = tmp_path / "note.parapet"
    path.write_bytes(b"Dear diary")
    assert "not a model" in refused(path)


def test_a_missing_model_and_a_folder_are_refused(tmp_path):
    assert "missing" in refused(tmp_path / "none.parapet")
    refused(tmp_path)


def test_a_file_that_is_too_large_is_not_even_read(tmp_path):
    path = tmp_path / "large.parapet"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert "larger" in refused(path)


@pytest.mark.parametrize("bits", [0, -1, 19, 62, 10**30, "18", None, True, 1.5])
def test_a_huge_or_odd_size_is_refused_before_memory_is_taken(model_path, bits):
    forged(model_path, lambda header: header["heads"][0].update(bits=bits))
    refused(model_path)


@pytest.mark.parametrize("bits", [0, 19, 62, "16"])
def test_a_huge_net_is_refused(model_path, bits):
    forged(model_path, lambda header: header["net"].update(bits=bits))
    refused(model_path)


@pytest.mark.parametrize(
    "change",
    [
        lambda h: h["net"].update(direct=[1.0] * 1000),
        lambda h: h["net"].update(outer=[]),
        lambda h: h["net"].update(inner=[[1.0], [1.0, 2.0]]),
        lambda h: h["net"].update(outer=[float("nan")] * 3),
        lambda h: h["net"].update(outer=[1e300] * 3),
        lambda h: h["net"].update(attribute="threat"),
        lambda h: h["net"].update(attribute="no such thing"),
        lambda h: h.pop("net"),
        lambda h: h["heads"][0].update(scale=float("inf")),
        lambda h: h["heads"][0].update(calibration={}),
        lambda h: h.update(heads=[]),
        lambda h: h.update(heads=h["heads"] * 2),
        lambda h: h.update(languages=[]),
    ],
)
def test_a_header_that_cannot_be_right_is_refused(model_path, change):
    forged(model_path, change)
    refused(model_path)


def test_a_bomb_among_the_tables_is_refused(model_path):
    raw = model_path.read_bytes()[:-32]
    end = len(MAGIC) + 4 + int.from_bytes(raw[len(MAGIC) : len(MAGIC) + 4], "little")
    body = raw[:end] + zlib.compress(bytes(200_000_000), 9)
    model_path.write_bytes(body + hashlib.sha256(body).digest())
    assert "wrong size" in refused(model_path)
