"""Writing an ONNX model without the onnx package. The same calls always give the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.scoring.detoxify.protobuf import block, real, whole

_IR_VERSION = 9
_OPSET = 20
MICROSOFT = "com.microsoft"
_EXTERNAL = 1
#: onnx.TensorProto.DataType
_TYPES = {
    np.dtype(np.float32): 1,
    np.dtype(np.uint8): 2,
    np.dtype(np.int8): 3,
    np.dtype(np.int32): 6,
    np.dtype(np.int64): 7,
}
Attribute = int | float | str | Sequence[int]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the numbers of a tensor lie: a file beside the graph, and a range of bytes in it."""

    file: str
    offset: int
    length: int


class OnnxWriter:
    """Collects the parts of one graph and returns the model’s bytes."""

    def __init__(self) -> None:
        self._nodes: list[bytes] = []
        self._initializers: dict[str, bytes] = {}
        self._inputs: list[bytes] = []
        self._outputs: list[bytes] = []
        self._count = 0

    def input(self, name: str, kind: npt.DTypeLike, axes: Sequence[str | int]) -> str:
        """Declare an input."""
        self._inputs.append(_value_info(name, kind, axes))
        return name

    def output(self, name: str, kind: npt.DTypeLike, axes: Sequence[str | int]) -> None:
        """Declare that a value is an output."""
        self._outputs.append(_value_info(name, kind, axes))

    def stored(self, name: str, kind: npt.DTypeLike, shape: Sequence[int], place: Place) -> str:
        """Declare a tensor whose numbers lie in another file. Repeating a name is harmless."""
        where = {
            "location": place.file,
            "offset": str(place.offset),
            "length": str(place.length),
        }
        fields = b"".join(block(13, block(1, key) + block(2, text)) for key, text in where.items())
        self._initializers[name] = _head(name, kind, shape) + fields + whole(14, _EXTERNAL)
        return name

    def constant(self, name: str, value: npt.NDArray[np.generic]) -> str:
        """Declare a small tensor that is kept in the graph itself."""
        self._initializers[name] = _head(name, value.dtype, value.shape) + block(
            9, np.ascontiguousarray(value).tobytes()
        )
        return name

    def node(
        self,
        kind: str,
        inputs: Sequence[str],
        *,
        outputs: Sequence[str] = (),
        domain: str = "",
        **attributes: Attribute,
    ) -> str:
        """Add one operation; returns the name of its first output. "" leaves an input out."""
        self._count += 1
        named = outputs or (f"{kind}_{self._count}",)
        parts = [block(1, name) for name in inputs] + [block(2, name) for name in named]
        parts += [block(3, f"node_{self._count}"), block(4, kind)]
        parts += [block(5, _attribute(name, value)) for name, value in attributes.items()]
        parts += [block(7, domain)] if domain else []
        self._nodes.append(b"".join(parts))
        return named[0]

    def model(self, name: str) -> bytes:
        """Return the model."""
        graph = [block(1, node) for node in self._nodes] + [block(2, name)]
        graph += [block(5, tensor) for tensor in self._initializers.values()]
        graph += [block(11, value) for value in self._inputs]
        graph += [block(12, value) for value in self._outputs]
        opsets = [block(8, whole(2, _OPSET)), block(8, block(1, MICROSOFT) + whole(2, 1))]
        return b"".join(
            [whole(1, _IR_VERSION), block(2, "parapet"), block(7, b"".join(graph)), *opsets]
        )


def _head(name: str, kind: npt.DTypeLike, shape: Sequence[int]) -> bytes:
    axes = b"".join(whole(1, length) for length in shape)
    return axes + whole(2, _TYPES[np.dtype(kind)]) + block(8, name)


def _value_info(name: str, kind: npt.DTypeLike, axes: Sequence[str | int]) -> bytes:
    shape = b"".join(
        block(1, block(2, axis) if isinstance(axis, str) else whole(1, axis)) for axis in axes
    )
    tensor = whole(1, _TYPES[np.dtype(kind)]) + block(2, shape)
    return block(1, name) + block(2, block(1, tensor))


def _attribute(name: str, value: Attribute) -> bytes:
    """onnx.AttributeProto: 1 a float, 2 a whole number, 3 a text, 7 whole numbers."""
    head = block(1, name)
    if isinstance(value, float):
        return head + real(2, value) + whole(20, 1)
    if isinstance(value, int):
        return head + whole(3, value) + whole(20, 2)
    if isinstance(value, str):
        return head + block(4, value) + whole(20, 3)
    return head + b"".join(whole(8, one) for one in value) + whole(20, 7)
