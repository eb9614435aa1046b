"""Where a graph finds its numbers: in the checkpoint itself, or in a file poured beside it."""

from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from core.scoring.detoxify.checkpoint import Tensor
from core.scoring.detoxify.onnx_writer import OnnxWriter, Place
from core.scoring.detoxify.operators import Operators
from core.scoring.detoxify.zip_directory import CheckpointRefusedError

WEIGHTS = "weights.ckpt"
_GRID = 64


class PouredFile:
    """Numbers that the checkpoint does not hold in the form that is needed, one after another.

    Without a file only the places are found.
    """

    def __init__(self, file: BinaryIO | None, name: str = "") -> None:
        self._file = file
        self._name = name
        self.size = 0

    def pour(self, value: npt.NDArray[Any]) -> Place:
        """Append numbers; returns where they lie."""
        gap = -self.size % _GRID
        whole = np.ascontiguousarray(value)
        place = Place(self._name, self.size + gap, whole.nbytes)
        if self._file is not None:
            self._file.write(bytes(gap))
            whole.tofile(self._file)
        self.size += gap + whole.nbytes
        return place


class ExactWeights:
    """The checkpoint’s own 32-bit numbers, used in place. Shapes are checked against the graph."""

    def __init__(
        self,
        writer: OnnxWriter,
        operators: Operators,
        tensors: Mapping[str, Tensor],
        poured: PouredFile,
    ) -> None:
        self._writer = writer
        self._operators = operators
        self._tensors = tensors
        self._poured = poured
        self._places: dict[str, Place] = {}

    def vector(self, name: str, length: int) -> str:
        """Return the input for a bias or a norm."""
        return self._stored(name, (length,))

    def table(self, name: str, columns: int) -> str:
        """Return the input for a table; its number of rows is the checkpoint’s."""
        shape = self._tensor(name).shape
        return self._stored(name, (shape[0] if shape else 0, columns))

    def matrix(self, name: str, rows: int, columns: int) -> str:
        """Return the input for weights that are multiplied once per text."""
        return self._stored(name, (rows, columns))

    def products(
        self, value: str, names: Sequence[str], rows: int, columns: int
    ) -> tuple[list[str], list[str]]:
        """Multiply a value with the weights of each part; the biases are still to be added."""
        weights = [self._stored(f"{name}.weight", (rows, columns)) for name in names]
        products = [self._operators.multiply(value, one) for one in weights]
        return products, [self.vector(f"{name}.bias", rows) for name in names]

    def _stored(self, name: str, shape: tuple[int, ...]) -> str:
        tensor = checked(self._tensors, name, shape)
        if name not in self._places:
            self._places[name] = (
                Place(WEIGHTS, tensor.offset, tensor.view.nbytes)
                if tensor.is_plain
                else self._poured.pour(tensor.floats())
            )
        return self._writer.stored(name, np.float32, shape, self._places[name])

    def _tensor(self, name: str) -> Tensor:
        return found(self._tensors, name)


def found(tensors: Mapping[str, Tensor], name: str) -> Tensor:
    """Return a tensor. Raises CheckpointRefusedError where there is none."""
    tensor = tensors.get(name)
    if tensor is None:
        raise CheckpointRefusedError("the weights “{name}” are missing", name=name)
    return tensor


def checked(tensors: Mapping[str, Tensor], name: str, shape: tuple[int, ...]) -> Tensor:
    """Return a tensor of exactly this shape. Raises CheckpointRefusedError."""
    tensor = found(tensors, name)
    if tensor.shape != shape:
        raise CheckpointRefusedError("the weights “{name}” have another shape", name=name)
    return tensor
