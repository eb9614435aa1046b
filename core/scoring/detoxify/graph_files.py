"""The files that are made from a checkpoint: a small graph, and poured numbers where needed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import ScorerUnavailableError
from core.scoring.detoxify.architecture import Architecture
from core.scoring.detoxify.checkpoint import Checkpoint
from core.scoring.detoxify.graph import EncoderGraph
from core.scoring.detoxify.int8_weights import Int8Weights
from core.scoring.detoxify.made_files import are_as_made, forget_older, note_made
from core.scoring.detoxify.mode import Mode
from core.scoring.detoxify.onnx_writer import OnnxWriter
from core.scoring.detoxify.operators import OnnxRuntimeOperators, StandardOperators
from core.scoring.detoxify.private_files import whole_file, write_whole
from core.scoring.detoxify.weight_places import ExactWeights, PouredFile
from core.scoring.detoxify.zip_directory import CheckpointRefusedError


def make_graph(
    folder: Path, checkpoint: Checkpoint, network: Architecture, *, mode: Mode, digest: str
) -> Path:
    """Return the graph of a model for a mode, made if it is not there as it was made.

    Raises ScorerUnavailableError.
    """
    graph = folder / f"{mode}-{digest}.onnx"
    try:
        if not are_as_made(graph):
            forget_older(graph, mode)
            with _pouring(graph.with_suffix(".bin")) as poured:
                model = build_graph(checkpoint, network, mode, poured)
            write_whole(graph, model)
            note_made(graph)
    except OSError as error:
        raise ScorerUnavailableError(
            "“{path}” cannot be written: {why}.", path=graph, why=error.strerror
        ) from error
    return graph


def build_graph(
    checkpoint: Checkpoint, network: Architecture, mode: Mode, poured: PouredFile
) -> bytes:
    """Return the graph of a network; the same checkpoint always gives the same bytes.

    Raises CheckpointRefusedError if a tensor is missing or has another shape.
    """
    try:
        return _build(checkpoint, network, mode, poured)
    except CheckpointRefusedError as error:
        raise CheckpointRefusedError(
            "“{name}” cannot be used as a model: {why}.", name=checkpoint.name, why=error
        ) from None


def _build(checkpoint: Checkpoint, network: Architecture, mode: Mode, poured: PouredFile) -> bytes:
    writer = OnnxWriter()
    operators = (
        StandardOperators(writer, network.hidden)
        if mode is Mode.BF16
        else OnnxRuntimeOperators(writer)
    )
    kind = Int8Weights if mode is Mode.INT8 else ExactWeights
    weights = kind(writer, operators, checkpoint.tensors, poured)
    return EncoderGraph(writer, weights, operators, network).build()


@contextmanager
def _pouring(path: Path) -> Iterator[PouredFile]:
    with whole_file(path) as file:
        poured = PouredFile(file, path.name)
        yield poured
    if not poured.size:
        path.unlink()
