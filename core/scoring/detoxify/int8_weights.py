"""Weights as 8-bit whole numbers with one scale per row: a quarter of the size, faster to use."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from core.scoring.detoxify.onnx_writer import MICROSOFT
from core.scoring.detoxify.weight_places import ExactWeights, checked

_LARGEST = 127


class Int8Weights(ExactWeights):
    """The large weights poured as 8-bit numbers; embeddings, norms and head stay exact."""

    def products(
        self, value: str, names: Sequence[str], rows: int, columns: int
    ) -> tuple[list[str], list[str]]:
        """Multiply a value with the weights of each part; their biases are added on the way."""
        return [self._product(value, name, rows, columns) for name in names], []

    def _product(self, value: str, name: str, rows: int, columns: int) -> str:
        numbers, scales = self._rounded(f"{name}.weight", rows, columns)
        bias = self.vector(f"{name}.bias", rows)
        return self._writer.node(
            "DynamicQuantizeMatMul", (value, numbers, scales, "", bias), domain=MICROSOFT
        )

    def _rounded(self, name: str, rows: int, columns: int) -> tuple[str, str]:
        numbers, scales = f"{name}.int8", f"{name}.scales"
        if numbers not in self._places:
            floats = checked(self._tensors, name, (rows, columns)).floats()
            whole, scale = rounded(floats)
            self._places[numbers] = self._poured.pour(whole)
            self._places[scales] = self._poured.pour(scale)
        self._writer.stored(numbers, np.int8, (columns, rows), self._places[numbers])
        self._writer.stored(scales, np.float32, (rows,), self._places[scales])
        return numbers, scales


def rounded(
    weights: npt.NDArray[np.float32],
) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """Return weights as whole numbers, turned to (columns, rows), and one scale per row."""
    largest = np.abs(weights).max(axis=1)
    scales = np.where(largest == 0, 1, largest / _LARGEST).astype(np.float32)
    # Weights that are not finite become scales that are not: the scores are then “not available”.
    with np.errstate(invalid="ignore"):
        numbers = np.rint(np.nan_to_num(weights / scales[:, None])).astype(np.int8)
    return np.ascontiguousarray(numbers.T), scales
