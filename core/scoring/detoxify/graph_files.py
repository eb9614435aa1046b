"""The files that are made from a checkpoint: a small graph, and poured numbers where needed."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from core.errors import ScorerUnavailableError
from core.scoring.detoxify.architecture import Architecture
from core.scoring.detoxify.checkpoint import Checkpoint
from core.scoring.detoxify.graph import EncoderGraph
from core.scoring.detoxify.onnx_writer import OnnxWriter
from core.scoring.detoxify.private_files import whole_file, write_whole
from core.scoring.detoxify.weight_places import ExactWeights, PouredFile
from core.scoring.detoxify.zip_directory import CheckpointRefusedError


class Mode(StrEnum):
    """How a model is calculated: the very scores of Detoxify, or faster and nearly those."""

    EXACT = "exact"
    INT8 = "int8"
    BF16 = "bf16"


def make_graph(
    folder: Path, checkpoint: Checkpoint, network: Architecture, *, mode: Mode, digest: str
) -> Path:
    """Write the graph of a model for a mode; returns its path.

    It is made anew each time, which takes a few milliseconds. Raises ScorerUnavailableError.
    """
    graph = folder / f"{mode}-{digest}.onnx"
    try:
        with _pouring(graph.with_suffix(".bin")) as poured:
            writer = OnnxWriter()
            weights = ExactWeights(writer, checkpoint.tensors, poured)
            model = EncoderGraph(writer, weights, network).build()
        write_whole(graph, model)
    except CheckpointRefusedError as error:
        raise CheckpointRefusedError(
            f"“{checkpoint.path.name}” cannot be used as a model: {error}."
        ) from None
    except OSError as error:
        raise ScorerUnavailableError(
            f"“{graph}” cannot be written: {os.strerror(error.errno or 0)}."
        ) from error
    return graph


@contextmanager
def _pouring(path: Path) -> Iterator[PouredFile]:
    with whole_file(path) as file:
        poured = PouredFile(file, path.name)
        yield poured
    if not poured.size:
        path.unlink()
