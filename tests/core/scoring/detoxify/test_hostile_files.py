"""A hostile file is refused in one sentence; nothing in it runs and nothing large is allocated."""

import subprocess
import sys

import pytest

from core.errors import ScorerUnavailableError
from core.scoring.detoxify.checkpoint import read_checkpoint
from core.scoring.detoxify.installing import add_model
from tests.core.scoring.detoxify import hostile_files, tiny_models
from tests.source_tree import ROOT

_MOST_MB = 64


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

    with pytest.raises(ScorerUnavailableError) as refused:
        read_checkpoint(path)

    sentence = str(refused.value)
    assert "“model.ckpt”" in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert not canary.exists()
    assert not {one for one in set(sys.modules) - modules if one.startswith(("torch", "pickle"))}


def test_no_hostile_file_takes_memory(tmp_path, canary):
    pytest.importorskip("resource")
    for number, write in enumerate(hostile_files.FILES.values()):
        write(tmp_path / f"{number}.ckpt")
    code = (
        "import pathlib, resource, sys\n"
        "from core.errors import ScorerUnavailableError\n"
        "from core.scoring.detoxify.checkpoint import read_checkpoint\n"
        # What a declared size asks for does not fit in here at all.
        "resource.setrlimit(resource.RLIMIT_DATA, (1 << 30, 1 << 30))\n"
        "peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "before, refused = peak(), 0\n"
        "for path in pathlib.Path(sys.argv[1]).glob('*.ckpt'):\n"
        "    try:\n"
        "        read_checkpoint(path)\n"
        "    except ScorerUnavailableError:\n"
        "        refused += 1\n"
        "print(refused, peak() - before)\n"
    )

    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    refused, grown = map(int, told.stdout.split())
    assert refused == len(hostile_files.FILES)
    assert grown / 1024 < _MOST_MB
    assert not canary.exists()


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
