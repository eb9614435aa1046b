"""A hostile file is refused in one sentence; nothing in it runs and nothing large is allocated."""

import sys
import tracemalloc

import pytest

from core.errors import ScorerUnavailableError
from core.scoring.detoxify.checkpoint import read_checkpoint
from core.scoring.detoxify.installing import add_model
from tests.core.scoring.detoxify import hostile_files, tiny_models

_MOST_BYTES = 40 << 20


@pytest.fixture
def canary(tmp_path, monkeypatch):
    path = tmp_path / "canary"
    monkeypatch.setattr(hostile_files, "CANARY", str(path))
    return path


@pytest.mark.parametrize("name", hostile_files.FILES)
def test_a_hostile_file_is_refused(name, tmp_path, canary):
    path = tmp_path / "model.ckpt"
    hostile_files.FILES[name](path)
    modules = set(sys.modules)
    tracemalloc.start()

    with pytest.raises(ScorerUnavailableError) as refused:
        read_checkpoint(path)

    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    sentence = str(refused.value)
    assert "“model.ckpt”" in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert not canary.exists()
    assert peak < _MOST_BYTES
    assert not {one for one in set(sys.modules) - modules if one.startswith(("torch", "pickle"))}


def test_there_are_at_least_46_of_them_and_the_control_is_accepted(tmp_path):
    assert len(hostile_files.FILES) >= 46
    path = tiny_models.write_model(tmp_path, tiny_models.BERT)
    assert len(read_checkpoint(path).tensors) == 42
    hostile_files.whole(tmp_path / "whole.ckpt")
    assert list(read_checkpoint(tmp_path / "whole.ckpt").tensors) == ["x"]


@pytest.mark.parametrize("name", ["os.system by reduce", "a web page", "cut in the middle"])
def test_nothing_is_left_of_a_file_that_was_refused(name, tmp_path, canary):
    path = tmp_path / "model.ckpt"
    hostile_files.FILES[name](path)

    with pytest.raises(ScorerUnavailableError):
        add_model(path, tmp_path / "models")

    assert list((tmp_path / "models").iterdir()) == []
    assert not canary.exists()
