"""The graph that is written without the onnx package is a right one, and always the same."""

import importlib.util

import numpy as np
import pytest

from core.scoring.detoxify.checkpoint import read_checkpoint
from core.scoring.detoxify.graph_files import build_graph
from core.scoring.detoxify.loading import network_of
from core.scoring.detoxify.mode import Mode
from core.scoring.detoxify.protobuf import varint
from core.scoring.detoxify.weight_places import PouredFile

needs_onnx = pytest.mark.skipif(
    importlib.util.find_spec("onnx") is None, reason="onnx is not installed"
)


@pytest.fixture
def graph_of(room):
    checkpoint = read_checkpoint(room.source)
    network = network_of(checkpoint, room.source.parent)
    return lambda mode: build_graph(checkpoint, network, mode, PouredFile(None, "x.bin"))


@pytest.mark.parametrize("mode", Mode)
def test_the_same_checkpoint_gives_the_same_bytes(mode, graph_of):
    assert graph_of(mode) == graph_of(mode)


@needs_onnx
@pytest.mark.parametrize("mode", Mode)
def test_the_onnx_package_reads_it_and_writes_the_same_bytes(mode, graph_of):
    import onnx

    written = graph_of(mode)

    model = onnx.load_from_string(written)

    assert model.SerializeToString(deterministic=True) == written
    assert [one.name for one in model.graph.input] == ["ids", "positions", "lengths"]
    assert [one.name for one in model.graph.output] == ["logits"]


@needs_onnx
def test_the_standard_graph_passes_the_checker(graph_of, room, tmp_path):
    import onnx

    path = room.installed.folder / "checked.onnx"
    path.write_bytes(graph_of(Mode.BF16))

    onnx.checker.check_model(str(path), full_check=True)
    path.unlink()


@needs_onnx
def test_the_weights_are_used_in_place(graph_of, room):
    import onnx

    model = onnx.load_from_string(graph_of(Mode.EXACT))

    raw = room.source.read_bytes()
    pointed = [one for one in model.graph.initializer if one.external_data]
    assert len(pointed) > 20
    for one in pointed:
        where = {entry.key: entry.value for entry in one.external_data}
        assert where["location"] == "weights.ckpt"
        start, size = int(where["offset"]), int(where["length"])
        numbers = np.frombuffer(raw[start : start + size], np.float32).reshape(one.dims)
        assert (numbers == room.tensors[one.name]).all()


def test_numbers_are_written_as_protobuf_does():
    assert [varint(n) for n in (0, 127, 128, 300)] == [b"\0", b"\x7f", b"\x80\x01", b"\xac\x02"]
    assert varint(-1) == b"\xff" * 9 + b"\x01"
