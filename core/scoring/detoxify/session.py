"""ONNX Runtime at work on one graph."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
import numpy.typing as npt

from core.errors import ScorerUnavailableError
from core.scoring.detoxify.batches import Batch
from core.scoring.detoxify.operators import IDS, LENGTHS, LOGITS, POSITIONS

if TYPE_CHECKING:
    from onnxruntime import SessionOptions

_ERRORS_ONLY = 3


class Engine(Protocol):
    """What turns a batch into logits."""

    def logits(self, batch: Batch) -> npt.NDArray[np.float32]:
        """Return one row per text of the batch and one column per class."""


class OnnxEngine:
    """Runs a graph whose weights lie beside it."""

    def __init__(self, graph: Path, *, threads: int) -> None:
        try:
            import onnxruntime  # noqa: PLC0415 - nothing heavy before the first paint
        except ImportError as error:
            raise ScorerUnavailableError(
                "Detoxify needs the package onnxruntime. Install it: pip install onnxruntime"
            ) from error
        try:
            self._session = onnxruntime.InferenceSession(
                str(graph), _options(threads), providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime has no family of errors of its own
            raise ScorerUnavailableError(
                "ONNX Runtime cannot use “{graph}”. Remove the model and add it again.", graph=graph
            ) from error

    def logits(self, batch: Batch) -> npt.NDArray[np.float32]:
        """Return one row per text of the batch and one column per class."""
        given = {IDS: batch.ids, POSITIONS: batch.positions, LENGTHS: batch.lengths}
        found: npt.NDArray[np.float32] = self._session.run([LOGITS], given)[0]
        return found


def _options(threads: int) -> "SessionOptions":
    import onnxruntime  # noqa: PLC0415

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = _ERRORS_ONLY
    # Processors without VNNI would let sums of 8-bit products overflow unless told not to.
    options.add_session_config_entry("session.x64quantprecision", "1")
    # The graph is as it should be: further fusing would bring slower operators back.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    return options
