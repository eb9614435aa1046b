import socket
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.scoring.detoxify.installing import InstalledModel, add_model
from tests.core.scoring.detoxify import tiny_models


@dataclass(frozen=True)
class Room:
    """A tiny model of one family, written and installed once for all tests."""

    tiny: tiny_models.Tiny
    source: Path
    installed: InstalledModel
    tensors: dict


@pytest.fixture(scope="session")
def rooms(tmp_path_factory):
    found = {}
    for tiny in tiny_models.ALL:
        folder = tmp_path_factory.mktemp(tiny.family)
        source = tiny_models.write_model(folder / "source", tiny)
        installed = add_model(source, folder / "models")
        vocabulary = tiny_models.write_vocabulary(folder / "source", tiny.family)
        tensors = tiny_models.weights(tiny, vocabulary, 7)
        found[tiny.family] = Room(tiny, source, installed, tensors)
    return found


@pytest.fixture(params=[tiny.family for tiny in tiny_models.ALL])
def room(rooms, request):
    return rooms[request.param]


@pytest.fixture
def no_network(monkeypatch):
    """Fail whatever opens a socket or asks for a name."""

    def refuse(*_, **__):
        raise AssertionError("something reached for the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def without_torch():
    """Fail if torch or the like is imported; what another test imported does not count."""
    before = set(sys.modules)
    yield
    heavy = ("torch", "transformers", "sentencepiece", "detoxify", "onnx")
    fresh = {name.split(".")[0] for name in set(sys.modules) - before}
    assert fresh.isdisjoint(heavy)
